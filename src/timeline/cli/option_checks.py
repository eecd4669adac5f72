"""Checks of options that the parser of the command line cannot make."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from timeline.audit import AUDIENCES, Audience
from timeline.disclosure import Policy, policy
from timeline.errors import CommandLineError, FileError
from timeline.reading.sources.database import is_address
from timeline.safe_open import small_text
from timeline.wording import console


def audience(text: str) -> Audience:
    """Whom the files are for; raises CommandLineError with those there are."""
    for one in AUDIENCES:
        if text == one:
            return one
    message = console.text("no-such-audience", text=text, known=", ".join(AUDIENCES))
    raise CommandLineError(message)


def lines(file: Path | None) -> list[str]:
    """The lines of a text file; none where none is given. Raises FileError."""
    try:
        return small_text(file).splitlines() if file else []
    except UnicodeDecodeError as error:
        message = console.text("not-a-text-file", file=str(file))
        raise FileError(message) from error


def small_numbers(text: str) -> Policy:
    """Which small numbers a board is not shown; raises CommandLineError with what to write."""
    try:
        return policy(text)
    except ValueError as error:
        message = f"--small-numbers: {error}"
        raise CommandLineError(message) from error


def files(logs: list[str]) -> list[Path]:
    """Those of the logs that are files or folders, and not the address of a database."""
    return [Path(log) for log in logs if not is_address(log)]


def shown(logs: list[str]) -> str:
    """The logs as they may be shown: a file's name, or a database's; no folder, host or user."""
    return ", ".join(name_of(log) if is_address(log) else Path(log).name for log in logs)


def name_of(log: str) -> str:
    """What an output is called after a log: a file's name without its ending, or the database's."""
    return Path(urlsplit(log).path if is_address(log) else log).stem or "database"
