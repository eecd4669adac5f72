"""Whom an audit is made for, and what is left out for them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from timeline.audit.primitives import Frozen

Audience = Literal["team", "meeting", "board"]
AUDIENCES: tuple[Audience, ...] = ("team", "meeting", "board")


class SmallNumbers(Frozen):
    """Which numbers a board is not shown, and how larger ones are rounded."""

    name: str
    """Of the policy: 'DfE', 'NHS', or 'own'."""
    up_to: int
    """Numbers from 1 to this are not shown."""
    rounded_to: int
    """Larger numbers are rounded to the nearest multiple of this."""


class Disclosure(Frozen):
    """Whom an audit is made for, and what was left out before anything was drawn."""

    made: bool = False
    """Whether it was made for its audience; if not, it holds all that was recorded."""
    audience: Audience = "team"
    small_numbers: SmallNumbers | None = None
    """For a board alone."""
    numbered: dict[str, int] = Field(default_factory=dict)
    """For a meeting: how many texts have a number in their place, by kind ('Site')."""
    unknown_events: int = 0
    """For a meeting: events that are counted and not shown, because the pathway does not know them."""
