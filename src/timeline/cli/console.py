"""Printing: the only way from a command to the terminal, where no text of a log or a path has an effect."""

from __future__ import annotations

from collections.abc import Iterable

import typer

from timeline.safe_text import on_one_line


def say(lines: Iterable[str]) -> None:
    """Print lines on standard error, beside the data that a command prints."""
    for line in lines:
        typer.echo(on_one_line(line), err=True)


def show(*lines: str) -> None:
    """Print lines on standard output."""
    for line in lines:
        typer.echo(on_one_line(line))


def show_file(text: str) -> None:
    """Print the text of a file that comes with timeline, as it is."""
    typer.echo(text, nl=False)
