"""The command line: it parses, calls and prints."""

from timeline.cli.commands import app

__all__ = ["app"]
