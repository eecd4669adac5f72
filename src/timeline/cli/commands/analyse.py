"""The command that measures a log and writes every file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.console import say
from timeline.cli.options import (
    BUILT_IN,
    AsOf,
    AudienceOption,
    Closures,
    Keep,
    KeysOption,
    Logs,
    MappingOption,
    PathwayOption,
    Periods,
    Pictures,
    Query,
    SmallNumbers,
)


def analyse(
    logs: Logs,
    pathway: PathwayOption = BUILT_IN,
    as_of: AsOf = None,
    mapping: MappingOption = None,
    keys: KeysOption = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Where the files go; by default reports/ and the first log's name.",
        ),
    ] = None,
    closures: Closures = None,
    pictures: Pictures = False,  # noqa: FBT002  a flag of the command line
    periods: Periods = None,
    audience: AudienceOption = "meeting",
    keep: Keep = None,
    small_numbers: SmallNumbers = "dfe",
    query: Query = None,
) -> None:
    """Measure every expected wait; write a report, a workbook, slides and tables."""
    from timeline import analyse as measure
    from timeline import read_log, wait_tables
    from timeline.cli import option_checks, outputs
    from timeline.cli.progress import Progress
    from timeline.disclosure import Names, disclose, every_wait
    from timeline.pictures import check_pictures
    from timeline.wording import console

    made_for, words = option_checks.audience(audience), option_checks.lines(keep)
    policy = option_checks.small_numbers(small_numbers)
    folder = out or Path("reports") / option_checks.name_of(logs[0])
    outputs.check_folder(folder, option_checks.files(logs))
    if pictures:
        check_pictures()
    with Progress(len(outputs.OUTPUTS) + pictures + 2) as progress:
        progress.begin(f"reading {option_checks.shown(logs)}")
        reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
        progress.begin(f"measuring {reading.rows_read:,} rows")
        audit = measure(reading, as_of=as_of, closures=closures, periods=periods)
        names = Names(audit, words)
        shown = disclose(audit, made_for, names, policy)
        tables = wait_tables(reading, as_of=as_of, closures=closures, periods=periods)
        tables = every_wait(tables, made_for, names)
        files = outputs.write(
            shown,
            folder,
            lambda name: progress.begin(f"writing {name}"),
            tables,
            with_pictures=pictures,
        )
    say(console.cautions(audit.cautions))
    say(console.summary(audit, shown.disclosure, files))
