"""Whom an audit is made for, and what is withheld from them."""

from __future__ import annotations

from typing import Literal

from timeline.audit.base import Frozen

Audience = Literal["team", "meeting"]
AUDIENCES: tuple[Audience, ...] = ("team", "meeting")


class Disclosure(Frozen):
    """Whom an audit is made for, and what was withheld before anything was drawn."""

    audience: Audience = "team"
    withheld: tuple[str, ...] = ()
    """What was withheld and what was kept, a sentence each."""
