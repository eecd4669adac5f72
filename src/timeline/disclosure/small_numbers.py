"""Which numbers a board may be shown.

A number from 1 to the policy's limit is small, and is not shown. Every rule here asks only whether
numbers are 0, small or larger, and never how small. So a pack reads the same whatever a small
number is, and who knows the rules learns no more from what is left out.

What is small under one policy is small under every stricter one. So a stricter policy leaves out
all that another does, and two packs of one audit show no more together than apart.
"""

from __future__ import annotations

import re
from typing import NamedTuple

SMALLEST, LARGEST = 3, 100
SHARES = 20
"""A share is shown to the nearest 1 of this many parts."""
_OWN = re.compile(r"(\d{1,3})(?::(\d{1,3}))?")


class Policy(NamedTuple):
    """Which numbers are small, and how larger ones are rounded."""

    name: str
    up_to: int
    """Numbers from 1 to this are not shown."""
    rounded_to: int = 1
    """Larger numbers are rounded to the nearest multiple of this, halves up."""

    def rounded(self, number: int) -> int:
        """A number as it is shown."""
        to = self.rounded_to
        return (number + to // 2) // to * to

    def is_small(self, number: int) -> bool:
        """Whether a number is from 1 to the limit."""
        return 1 <= number <= self.up_to

    def shows(self, *numbers: int) -> bool:
        """Whether none of some numbers is small."""
        return not any(map(self.is_small, numbers))

    def shown(self, number: int) -> int | None:
        """A number as it is shown; None if it is small."""
        return None if self.is_small(number) else self.rounded(number)

    def tells_apart(self, one: int, other: int) -> bool:
        """Whether the difference of two numbers is small, so that only one of them is shown."""
        return self.is_small(abs(one - other))

    def share(self, part: int, whole: int) -> float | None:
        """A part of a whole to the nearest twentieth; None if it, the rest or the whole is small, or the whole 0.

        To the nearest hundredth, 41% and 59% of fewer than 30 can only be of 17, 22, 27 or 29. Only
        none is 0, and only all is 1. Shares are worked out before rounding: from rounded
        numbers they would not add up to 1, and how far they are from it would bound the whole.
        """
        if not whole or not self.shows(part, whole - part, whole):
            return None
        if part in {0, whole}:
            return float(part == whole)
        return min(max(round(part / whole * SHARES), 1), SHARES - 1) / SHARES


DFE = Policy("DfE", 5)
"""Department for Education statistics: 1 to 5 are not shown."""
NHS = Policy("NHS", 7, 5)
"""NHS England hospital statistics: 1 to 7 are not shown, larger numbers go to the nearest 5."""
_NAMED = {"dfe": DFE, "nhs": NHS}


def policy(text: str) -> Policy:
    """'dfe', 'nhs', or one's own: '9' (1 to 9 not shown) or '9:10' (and others rounded to 10s).

    Raises ValueError with what to write.
    """
    if text in _NAMED:
        return _NAMED[text]
    own = _OWN.fullmatch(text)
    if own and SMALLEST <= int(own[1]) <= LARGEST and 1 <= int(own[2] or 1) <= LARGEST:
        return Policy("own", int(own[1]), int(own[2] or 1))
    message = (
        f"no policy for small numbers is called {text}; write dfe, nhs, or a limit of your own from "
        f"{SMALLEST} to {LARGEST} such as 9, with a rounding such as 9:5"
    )
    raise ValueError(message)
