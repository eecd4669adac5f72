"""The arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

BUILT_IN = "nai-under-5"
Logs = Annotated[
    list[str],
    typer.Argument(
        metavar="LOG...", help="Files or folders of events, or the address of a database."
    ),
]
Query = Annotated[
    str | None,
    typer.Option("--query", metavar="SQL", help="The SELECT whose rows are a database's log."),
]
AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        help="The moment the record is read as of; by default the date of the last record.",
    ),
]
Closures = Annotated[
    Path | None,
    typer.Option(
        "--closures",
        metavar="FILE",
        help="A CSV file (date, name) of local days that are no working days.",
    ),
]
Periods = Annotated[
    Path | None,
    typer.Option(
        "--periods",
        metavar="FILE",
        help="A CSV file (name, from, to, reason) of periods to mark and compare, in place of "
        "the packaged one.",
    ),
]
Keep = Annotated[
    Path | None,
    typer.Option(
        "--keep",
        metavar="FILE",
        help="A text file of sites, agencies and other words that name nobody, one a line.",
    ),
]
PathwayOption = Annotated[
    str,
    typer.Option(
        "--pathway", metavar="FILE|NAME", help="A built-in pathway or a TOML file of your own."
    ),
]
MappingOption = Annotated[
    Path | None,
    typer.Option(
        "--mapping",
        metavar="FILE",
        help="A TOML file that says what headings, activities and words of the log mean.",
    ),
]
KeysOption = Annotated[
    Path | None,
    typer.Option(
        "--keys",
        metavar="FILE",
        help="A CSV file of the numbers that one case has in different logs.",
    ),
]
Pictures = Annotated[
    bool,
    typer.Option(
        "--pictures",
        help="Also write each chart as SVG and PNG; needs kaleido and Chrome, Chromium or Edge.",
    ),
]
AudienceOption = Annotated[
    str,
    typer.Option(
        "--audience",
        metavar="team|meeting|board",
        help="Whom the files are for: the team (as recorded), a meeting (without names) or a "
        "board (aggregates without small numbers).",
    ),
]
SmallNumbers = Annotated[
    str,
    typer.Option(
        "--small-numbers",
        metavar="dfe|nhs|N[:R]",
        help="What a board is not shown: 1 to 5; 1 to 7, and others to the nearest 5; or 1 to N, "
        "and others to the nearest R.",
    ),
]
