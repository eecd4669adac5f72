"""What is said to whoever runs a command, beside the data that it prints."""

from __future__ import annotations

from collections.abc import Iterable

import typer


def say(lines: Iterable[str]) -> None:
    """Print lines on standard error."""
    for line in lines:
        typer.echo(line, err=True)
