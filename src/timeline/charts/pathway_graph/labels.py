"""Where the labels of a drawing's arrows stand, so that none lies on another or on a box."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.charts.pathway_graph.scale import BOX, Point

LETTER, LINE_HEIGHT = 6.2, 15.6
"""Pixels that a letter of a label takes on average, and a line of it."""
PARTS = 8
"""The places tried along each part of an arrow."""


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

    def crossed(self, start: Point, stop: Point) -> bool:
        """Whether a straight line runs over it."""
        first, last = 0.0, 1.0
        for at, to, middle, size in (
            (start[0], stop[0], self.x, self.width),
            (start[1], stop[1], self.y, self.height),
        ):
            low, high = middle - size / 2 - at, middle + size / 2 - at
            if to == at:
                if low >= 0 or high <= 0:
                    return False
                continue
            begin, end = sorted((low / (to - at), high / (to - at)))
            first, last = max(first, begin), min(last, end)
        return first < last


class Label(NamedTuple):
    """A label's lines and where they stand."""

    lines: tuple[str, ...]
    box: Box


class Wanted(NamedTuple):
    """A label for an arrow of these corners."""

    corners: Sequence[Point]
    full: Sequence[Sequence[str]]
    """All of its lines, in several shapes."""
    shorter: Sequence[Sequence[str]]
    """Less and less of them."""


def size(lines: Sequence[str]) -> tuple[float, float]:
    """The pixels that some lines take."""
    return LETTER * max(map(len, lines), default=0) + 6, LINE_HEIGHT * len(lines) + 2


def along(corners: Sequence[Point], width: float, height: float) -> Iterator[Point]:
    """Places on an arrow: on its upright parts or beside them, and between layers from its end backwards.

    A level line stands for a box that an arrow leads back to: the places are around it.
    """
    if corners[0][1] == corners[-1][1]:
        yield from _around(corners, width, height)
        return
    parts = list(itertools.pairwise(corners))
    middle = len(parts) / 2
    for k in sorted(range(1, len(parts) - 1), key=lambda k: abs(k - middle)):
        (x, y0), (other, y1) = parts[k]
        if x == other:
            yield from ((x + by * width / 2, (y0 + y1) / 2) for by in (0, -0.5, 0.5, -1, 1))
    for (x0, y0), (x1, y1) in reversed(parts):
        yield from ((x1 + (x0 - x1) * k / PARTS, (y0 + y1) / 2) for k in range(PARTS + 1))
        yield from ((x1 + by * width / 2, (y0 + y1) / 2) for by in (-0.5, 0.5, -1, 1))


def _around(corners: Sequence[Point], width: float, height: float) -> Iterator[Point]:
    (left, y), (right, _) = corners
    below = y + (BOX[1] + height) / 2 + 2
    yield right + width / 2 + 4, y
    middle_out = sorted(range(PARTS + 1), key=lambda k: abs(k - PARTS / 2))
    yield from ((left + (right - left) * k / PARTS, below) for k in middle_out)
    yield left - width / 2 - 4, y


def placed(
    wanted: Sequence[Wanted], taken: Sequence[Box], arrows: Sequence[Sequence[Point]]
) -> list[Label | None]:
    """For each arrow the fullest label that fits somewhere, off the other arrows if it can be.

    None where not even the shortest does. Arrows choose in the order given, but one left without
    its full label chooses first the next time.
    """
    order = list(range(len(wanted)))
    best: dict[int, Label | None] = {}
    fewest = len(wanted) + 1
    for _ in wanted:
        found = _tried([wanted[k] for k in order], taken, arrows)
        cut = [k for k, (_, full) in zip(order, found, strict=True) if not full]
        if len(cut) < fewest:
            best, fewest = dict(zip(order, (label for label, _ in found), strict=True)), len(cut)
        if not cut or order[: len(cut)] == cut:
            break
        order = [*cut, *(k for k in order if k not in cut)]
    return [best[k] for k in range(len(wanted))]


def _tried(
    wanted: Sequence[Wanted], taken: Sequence[Box], arrows: Sequence[Sequence[Point]]
) -> list[tuple[Label | None, bool]]:
    """Each label as it can be placed after those before it, and whether it is full."""
    taken = list(taken)
    found: list[tuple[Label | None, bool]] = []
    for one in wanted:
        others = [
            part for way in arrows if way != tuple(one.corners) for part in itertools.pairwise(way)
        ]
        label = next(
            itertools.chain(
                _fitting(one.corners, one.full, taken, others),
                _fitting(one.corners, one.full, taken, ()),
            ),
            None,
        )
        full = label is not None
        label = label or next(_fitting(one.corners, one.shorter, taken, ()), None)
        if label:
            taken.append(label.box)
        found.append((label, full))
    return found


def _fitting(
    corners: Sequence[Point],
    shapes: Sequence[Sequence[str]],
    taken: Sequence[Box],
    others: Sequence[tuple[Point, Point]],
) -> Iterator[Label]:
    for lines in shapes:
        width, height = size(lines)
        for x, y in along(corners, width, height):
            box = Box(x, y, width, height)
            if (
                x > width / 2
                and not any(map(box.meets, taken))
                and not any(box.crossed(*one) for one in others)
            ):
                yield Label(tuple(lines), box)
