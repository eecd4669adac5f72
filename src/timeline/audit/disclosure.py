"""Whom an audit is made for, and what is withheld from them."""

from __future__ import annotations

from typing import Literal

from timeline.audit.primitives import Frozen

Audience = Literal["team", "meeting", "board"]
AUDIENCES: tuple[Audience, ...] = ("team", "meeting", "board")


class Disclosure(Frozen):
    """Whom an audit is made for, and what was withheld before anything was drawn."""

    audience: Audience = "team"
    small_numbers: str = ""
    """Of a board, how small numbers are withheld; otherwise empty."""
    withheld: tuple[str, ...] = ()
    """What was withheld and what was kept, a sentence each."""
