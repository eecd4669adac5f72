"""The command line: it parses, calls and prints."""

from timeline.cli import sharing
from timeline.cli.commands import app

__all__ = ["app", "sharing"]
