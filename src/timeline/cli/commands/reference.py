"""Commands that print what is built in: standards, pathways, formats, and a workbook to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import say, show, show_file
from timeline.cli.options import BUILT_IN, PathwayOption
from timeline.errors import CommandLineError

if TYPE_CHECKING:
    from timeline.audit import Standard, TextStandard


def template(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE.xlsx", help="Where the workbook goes; nothing is replaced."),
    ],
    pathway: PathwayOption = BUILT_IN,
) -> None:
    """Write a workbook to fill in: a row for each case, or a row for each event."""
    from timeline.cli import outputs
    from timeline.pathway import load_pathway
    from timeline.template import render
    from timeline.wording import console

    if file.suffix.lower() != ".xlsx":
        message = console.text("not-xlsx", file=str(file))
        raise CommandLineError(message)
    outputs.write_new(file, render(load_pathway(pathway)))
    say([console.text("template-written", file=str(file))])


def standards(
    identifier: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="One standard, to be shown in full.")
    ] = None,
    pathway: PathwayOption = BUILT_IN,
) -> None:
    """Print the catalogue of standards with their sources, or one of them in full."""
    from timeline.analysis.catalogue import catalogue
    from timeline.pathway import load_pathway
    from timeline.wording import console

    known = catalogue(load_pathway(pathway))
    if identifier is None:
        lines = console.catalogue(known.standards, known.kept_as_text)
    else:
        every: list[Standard | TextStandard] = [*known.standards, *known.kept_as_text]
        chosen = [one for one in every if one.id.casefold() == identifier.casefold()]
        if not chosen:
            message = console.text(
                "no-such-standard", id=identifier, known=", ".join(one.id for one in every)
            )
            raise CommandLineError(message)
        lines = console.in_full(chosen[0])
    for line in lines:
        show(line)


def pathway(
    name: Annotated[str, typer.Argument(metavar="NAME", help="nai-under-5 or local-examples.")],
) -> None:
    """Print a built-in pathway as TOML, to start your own from."""
    from timeline.pathway import built_in_text

    show_file(built_in_text(name))


def formats(pathway: PathwayOption = BUILT_IN) -> None:
    """List the formats of other systems, and which activities each can and cannot carry."""
    from timeline.pathway import load_pathway
    from timeline.reading.formats.catalogue import formats as known
    from timeline.wording import console

    names = load_pathway(pathway).activity_names
    for one in known().format:
        for line in console.format_in_full(one, known().carried(one), names):
            show(line)
