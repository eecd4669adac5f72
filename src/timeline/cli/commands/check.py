"""The command that lists what cannot be read or is not known."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.options import BUILT_IN, KeysOption, Logs, MappingOption, PathwayOption, Query
from timeline.errors import Problem


def check(
    logs: Logs,
    pathway: PathwayOption = BUILT_IN,
    query: Query = None,
    mapping: MappingOption = None,
    keys: KeysOption = None,
    write_mapping: Annotated[
        Path | None,
        typer.Option(
            "--write-mapping",
            metavar="FILE",
            help="Draft a mapping file of what could not be matched; every suggestion is a comment.",
        ),
    ] = None,
) -> None:
    """List what cannot be read or is not known in a log, and measure nothing."""
    from timeline import read_log
    from timeline.cli import asked, outputs, told
    from timeline.pathway import load_pathway
    from timeline.reading.unknown import unknown_activities

    if write_mapping:
        outputs.write_draft(write_mapping, asked.files(logs), pathway, mapping)
        typer.echo(f"Draft of a mapping: {write_mapping}")
    reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
    known = load_pathway(pathway)
    events = joined = 0
    unknown: list[Problem] = []
    for log in reading.logs:
        events += len(log)
        joined += len(log.joined)
        unknown += unknown_activities(log, known)
    notices = [*reading.notices, *([reading.far] if reading.far else [])]
    rows = told.RowCounts(reading.rows_read, events, joined, reading.set_aside)
    typer.echo(rows.sentence(f"{events:,} events"))
    for heading, found in (
        ("Set aside:", reading.problems),
        ("Activities the pathway does not know (kept, not measured):", unknown),
        ("Worth knowing:", notices),
    ):
        if found:
            typer.echo(heading)
            for line in told.problems(found):
                typer.echo(f"  {line}")
    if not (reading.problems or unknown or notices):
        typer.echo("No problem found.")
