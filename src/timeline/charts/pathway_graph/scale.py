"""Pixels of the drawing: small enough for a projector of 1920 by 1080, and for A4 at 6 to 7 points."""

from __future__ import annotations

from typing import NamedTuple

from timeline.charts.pathway_graph.layers import Spot

ACROSS = 204
"""From one activity to the next along a layer."""
CLOSEST, FURTHEST, DEEPEST = 68, 104, 990
"""From a layer to the next, at least and at most, and all of them together if they can be."""
BOX = (160, 33)
LETTERS = 23
"""Of an activity's name in a line of its box, which has two."""
SIZE = 12
"""Of letters, in pixels."""
Point = tuple[float, float]


class Scale(NamedTuple):
    """How far apart the layers of one drawing are."""

    down: float

    @classmethod
    def of(cls, layers: int) -> Scale:
        """The scale for a number of layers."""
        return cls(min(max(DEEPEST / layers, CLOSEST), FURTHEST))

    def pixels(self, spot: Spot) -> Point:
        """The middle of a spot."""
        return spot.place * ACROSS + 10, (spot.layer + 0.5) * self.down
