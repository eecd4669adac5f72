"""Where the mass of a curve can lie, and which of those places each clock allows.

Peto and Turnbull: all that ranges tell of a distribution is how much of it lies in each of
their innermost intersections, the *atoms*. Endings have atoms of their own, the times at which
they were (Hudgens, Satten and Longini 2001). Laid in one line, ended early to late, then
'never', then stopped late to early, the atoms that a clock allows always stand side by side:
a range of stopping, one time of ending, or, for a clock still open, all that is later of both.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.estimates.clocks import Clocks

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """Atoms in their line, and the distinct runs of atoms that clocks allow."""

    atom_low: Numbers
    atom_high: Numbers
    """Where stopping can lie, rising: within [low, high], and nowhere else."""
    size: int
    """Atoms in the line; the stopping ones are its last, late to early."""
    first: Places
    last: Places
    """The run of atoms, both included, of each distinct kind of clock."""
    weights: npt.NDArray[np.float64]


def cover(clocks: Clocks) -> Cover:
    """The atoms of some clocks, at least one, and the run that each allows."""
    stops, ended = clocks.stops, clocks.ended
    is_open = ~stops & ~ended
    values = np.unique(np.concatenate([clocks.low, clocks.high[stops]]))
    # A bound's rank; at one value a range begins, then a range ends, then the time after an open clock begins.
    begins = 3 * np.searchsorted(values, clocks.low) + np.where(is_open, 2, 0)
    finishes = 3 * np.searchsorted(values, np.where(stops, clocks.high, values[-1])) + 1
    lows, highs = _innermost(np.unique(begins[~ended]), np.unique(finishes[stops]))
    end_at = np.unique(begins[ended])
    first_stop = np.searchsorted(lows, begins)
    last_stop = np.where(stops, np.searchsorted(highs, finishes, side="right") - 1, len(lows) - 1)
    first_end = np.searchsorted(end_at, begins)
    # Where some open clocks leave no room to stop and some none to end, part may lie beyond all.
    beyond = is_open & (first_stop == len(lows)), is_open & (first_end == len(end_at))
    never = int(beyond[0].any() and beyond[1].any())
    base = len(end_at) + never
    top = base + len(lows) - 1
    first = np.where(stops, top - last_stop, first_end)
    last = np.where(ended, first_end, top - first_stop)
    runs, place = np.unique(first * (top + 2) + last, return_inverse=True)
    return Cover(
        atom_low=values[lows // 3],
        atom_high=values[highs // 3],
        size=top + 1,
        first=runs // (top + 2),
        last=runs % (top + 2),
        weights=np.bincount(place, clocks.weights, len(runs)).astype(np.float64),
    )


def _innermost(begins: Places, finishes: Places) -> tuple[Places, Places]:
    """Each beginning that is followed by a finish before any other beginning, and that finish."""
    before = np.searchsorted(begins, finishes) - 1
    fresh = np.diff(before, prepend=-1) > 0
    return begins[before[fresh]], finishes[fresh]
