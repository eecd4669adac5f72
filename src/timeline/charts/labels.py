"""Where the labels of a drawing's arrows stand, so that none lies on another or on a box."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

LETTER, LINE_HEIGHT = 6.3, 15.0
"""Pixels that a letter of a label takes on average, and a line of it."""
PARTS = 12
"""The places tried along each straight part of an arrow."""
Point = tuple[float, float]


class Box(NamedTuple):
    """A rectangle in pixels, by its middle."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Whether two rectangles have a point in common."""
        return (
            abs(self.x - other.x) * 2 < self.width + other.width
            and abs(self.y - other.y) * 2 < self.height + other.height
        )


class Label(NamedTuple):
    """A label's lines and where they stand."""

    lines: tuple[str, ...]
    box: Box


def size(lines: Sequence[str]) -> tuple[float, float]:
    """The pixels that some lines take."""
    return LETTER * max(map(len, lines), default=0) + 6, LINE_HEIGHT * len(lines) + 2


def along(corners: Sequence[Point]) -> Iterator[Point]:
    """Places on an arrow: its first part first, and on each part from the middle outwards."""
    for (x0, y0), (x1, y1) in itertools.pairwise(corners):
        for k in sorted(range(1, PARTS), key=lambda k: abs(k - PARTS / 2)):
            yield x0 + (x1 - x0) * k / PARTS, y0 + (y1 - y0) * k / PARTS


Wanted = tuple[Sequence[Point], Sequence[Sequence[str]]]
"""An arrow's corners, and its label: the fullest first, then shorter and shorter."""


def placed(wanted: Sequence[Wanted], taken: Sequence[Box]) -> list[Label | None]:
    """For each arrow the fullest label that fits somewhere; None where not even the shortest does.

    Arrows choose in the order given, but one left without a label chooses first the next time.
    """
    order = list(range(len(wanted)))
    for _ in wanted:
        found = _tried([wanted[k] for k in order], taken)
        without = [k for k, label in zip(order, found, strict=True) if label is None]
        if not without or order[: len(without)] == without:
            break
        order = [*without, *(k for k in order if k not in without)]
    by_arrow = dict(zip(order, found, strict=True)) if wanted else {}
    return [by_arrow[k] for k in range(len(wanted))]


def _tried(wanted: Sequence[Wanted], taken: Sequence[Box]) -> list[Label | None]:
    full = list(taken)
    found: list[Label | None] = []
    for corners, choices in wanted:
        label = next(_fitting(corners, choices, full), None)
        if label:
            full.append(label.box)
        found.append(label)
    return found


def _fitting(
    corners: Sequence[Point], choices: Sequence[Sequence[str]], full: Sequence[Box]
) -> Iterator[Label]:
    for lines in choices:
        width, height = size(lines)
        for x, y in along(corners):
            box = Box(x, y, width, height)
            if not any(box.meets(one) for one in full):
                yield Label(tuple(lines), box)
