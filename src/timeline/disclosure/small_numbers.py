"""Which numbers of a table are withheld, so that none of them can be computed back.

A number from 1 to the policy's limit is small, and withheld. Where the numbers of a table add up
to a total that is told, one that is withheld alone is the difference; so at least two are. Which
ones go beside the small depends on the order of the columns and not on how large they are, for
otherwise their being chosen would tell something of them: the first that is not 0 always goes.

A policy withholds all that any less strict one would. So of two outputs of one audit under
different policies neither gives back what the other withholds and it does not tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

SMALLEST, LARGEST = 3, 100
_OWN = re.compile(r"(\d{1,3})(?::(\d{1,3}))?")


class Policy(NamedTuple):
    """How small numbers are withheld."""

    name: str
    up_to: int
    """Numbers from 1 to this are withheld."""
    rounded_to: int = 1
    """The others are told to the nearest multiple of this, halves up."""
    beside: frozenset[int] = frozenset()
    """Larger numbers that are withheld beside small ones of a table, and so of every other one."""

    @property
    def words(self) -> str:
        """'numbers from 1 to 7 withheld, others to the nearest 5 (NHS)'."""
        others = f", others to the nearest {self.rounded_to}" if self.rounded_to > 1 else ""
        return f"numbers from 1 to {self.up_to} withheld{others} ({self.name})"

    @property
    def mark(self) -> str:
        """The same for a margin: 'NHS 1-7 withheld, nearest 5'."""
        nearest = f", nearest {self.rounded_to}" if self.rounded_to > 1 else ""
        return f"{self.name} 1-{self.up_to} withheld{nearest}"

    def told(self, number: int) -> int:
        """A number that is not withheld, as it is told."""
        to = self.rounded_to
        return (number + to // 2) // to * to

    def is_small(self, number: int) -> bool:
        """Whether a number is withheld for itself."""
        return 1 <= number <= self.up_to


DFE = Policy("DfE", 5)
"""Of the Department for Education's statistics: 1 to 5 withheld, and others beside them."""
NHS = Policy("NHS", 7, 5)
"""Of NHS England's hospital statistics: 1 to 7 withheld, the others to the nearest 5."""
_NAMED = {"dfe": DFE, "nhs": NHS}


def policy(text: str) -> Policy:
    """'dfe', 'nhs', or one's own: '9' (1 to 9 withheld) or '9:10' (and others rounded to 10s).

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


TOTAL = "total"


def withheld(cells: Mapping[str, int], up_to: int) -> frozenset[str]:
    """The names of the cells to withhold, of a table whose cells add up to a told total.

    `TOTAL` is among the names where the total is to be withheld too, and every cell with it.
    """
    every = frozenset({*cells, TOTAL})
    found: set[str] = set()
    for limit in range(SMALLEST, up_to + 1):
        its = _at(limit, {name: number for name, number in cells.items() if number})
        if its is None:
            return every
        found |= its
    return frozenset(found)


def _at(limit: int, filled: dict[str, int]) -> set[str] | None:
    """What is withheld of the cells that are not 0 where so many are small; None for all."""
    small = {name for name, number in filled.items() if number <= limit}
    if not small:
        return set()
    found = {next(iter(filled)), *small}
    for name in filled:
        if len(found) == 1 or _are_all_one(found, filled):
            found.add(name)
    few = sum(filled.values()) <= limit
    return None if few or _are_all_one(found, filled) else found


def _are_all_one(found: set[str], cells: Mapping[str, int]) -> bool:
    """Whether the withheld cells add up to their number, so that each must be 1."""
    return sum(cells[name] for name in found) == len(found)


def table(cells: Mapping[str, int], policy: Policy) -> dict[str, int | None]:
    """The cells of such a table, and its total, as they are told; None where withheld."""
    every = {**cells, TOTAL: sum(cells.values())}
    hidden = frozenset(every)
    if every[TOTAL] not in policy.beside:
        hidden = withheld(cells, policy.up_to)
    return {name: None if name in hidden else policy.told(n) for name, n in every.items()}


def alone(number: int, policy: Policy) -> int | None:
    """A number that is part of no sum."""
    hides = policy.is_small(number) or number in policy.beside
    return None if hides else policy.told(number)


def part(number: int, whole: int, policy: Policy) -> int | None:
    """A part of a whole; withheld also where what is left of the whole is small."""
    return None if policy.is_small(whole - number) else alone(number, policy)
