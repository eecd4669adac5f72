"""The command that makes a log for others."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.commands import BUILT_IN, Keep, Logs, PathwayOption, Query, app
from timeline.errors import CommandLineError


@app.command()
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
) -> None:
    """Write a log that can be shared: a keyed hash in place of every name, and no free text."""
    from timeline import read_log  # noqa: PLC0415  pandas is slow to load
    from timeline.cli import asked, keys, told  # noqa: PLC0415
    from timeline.disclosure.pseudonyms import Pseudonyms  # noqa: PLC0415
    from timeline.pathway import load_pathway  # noqa: PLC0415
    from timeline.writing import convert as writing  # noqa: PLC0415

    form, words = writing.format_for(out, None), asked.lines(keep)
    given = asked.files(logs)
    beside = given[0].parent if given else Path()
    key_file = key or beside / f"{asked.name_of(logs[0])}.key"
    for file, others in ((out, [*given, key_file]), (key_file, given)):
        if any(file.resolve() == one.resolve() for one in others):
            message = (
                f"{file}: would take the place of another file of this command; choose another"
            )
            raise CommandLineError(message)
    known = load_pathway(pathway)
    reading = read_log(*logs, pathway=pathway, query=query)
    secret, made = keys.key_in(key_file)
    shared = Pseudonyms(secret, known, words)
    cases = writing.Cases(lambda: map(shared.log, reading.logs), known)
    events = writing.write(cases, form, out)
    held = sum(map(len, reading.logs))
    for line in told.pseudonymised(
        reading.rows_read, held, events, reading.set_aside, out, key_file, made=made
    ):
        typer.echo(line, err=True)
