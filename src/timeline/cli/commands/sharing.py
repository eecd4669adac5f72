"""The commands that write a log for others: in another form, and without names."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.console import say
from timeline.cli.options import (
    BUILT_IN,
    Keep,
    KeysOption,
    Logs,
    MappingOption,
    PathwayOption,
    Query,
)
from timeline.errors import CommandLineError


def convert(
    logs: Logs,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The file to write.")],
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="FORMAT",
            help="csv, parquet, xes, ocel-json, ocel-xml or ocel-sqlite; by default what the file's ending says.",
        ),
    ] = None,
    pathway: PathwayOption = BUILT_IN,
    query: Query = None,
    mapping: MappingOption = None,
    keys: KeysOption = None,
) -> None:
    """Write a log as a long table (CSV, Parquet) or for process mining (XES, OCEL 2.0)."""
    from timeline import read_log
    from timeline.cli import option_checks
    from timeline.wording import console
    from timeline.writing import convert as writing

    form = writing.format_for(out, to)
    if any(out.resolve() == file.resolve() for file in option_checks.files(logs)):
        message = console.text("takes-place-of-log", file=str(out))
        raise CommandLineError(message)
    reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
    cases = writing.Cases(lambda: reading.logs, reading.pathway)
    events = writing.write(cases, form, out)
    joined = sum(len(log.joined) for log in reading.logs)
    rows = console.RowCounts(reading.rows_read, events, joined, reading.set_aside)
    beside = writing.beside(cases, form)
    say(console.converted(rows, beside, reading.problems, out))


def pseudonymise(
    logs: Logs,
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="FILE",
            help="The log to write: CSV, Parquet, XES or OCEL by its ending.",
        ),
    ],
    key: Annotated[
        Path | None,
        typer.Option(
            "--key",
            metavar="FILE",
            help="The file of the key; it is made if it is not there. By default beside the first log.",
        ),
    ] = None,
    keep: Keep = None,
    pathway: PathwayOption = BUILT_IN,
    query: Query = None,
    mapping: MappingOption = None,
    keys: KeysOption = None,
) -> None:
    """Write a log that can be shared: a keyed hash in place of every name, and no free text."""
    from timeline import read_log
    from timeline.cli import option_checks
    from timeline.cli.keys import key_in
    from timeline.disclosure.pseudonyms import Pseudonyms
    from timeline.wording import console
    from timeline.writing import convert as writing

    form, words = writing.format_for(out, None), option_checks.lines(keep)
    given = option_checks.files(logs)
    folder = given[0].parent if given else Path()
    key_file = key or folder / f"{option_checks.name_of(logs[0])}.key"
    for file, others in ((out, [*given, key_file]), (key_file, given)):
        if any(file.resolve() == one.resolve() for one in others):
            message = console.text("takes-place-of-file", file=str(file))
            raise CommandLineError(message)
    reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
    secret, made = key_in(key_file)
    shared = Pseudonyms(secret, reading.pathway, words)
    cases = writing.Cases(lambda: map(shared.log, reading.logs), reading.pathway)
    events = writing.write(cases, form, out)
    held, joined = map(
        sum, zip(*((len(log), len(log.joined)) for log in reading.logs), strict=True)
    )
    rows = console.RowCounts(reading.rows_read, held, joined, reading.set_aside)
    beside = writing.beside(cases, form)
    say(console.pseudonymised(rows, beside, events, out, key_file, made=made))
