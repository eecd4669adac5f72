"""Shares done by each time where times are ranges: Turnbull's curve, with what it leaves open."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline.estimates.clocks import Clocks
from timeline.estimates.cover import Cover, cover
from timeline.estimates.npmle import Fit, fit
from timeline.estimates.steps import Steps

Numbers = npt.NDArray[np.float64]
_NO_MASS = 1e-5
"""An atom whose likelihood per clock is further than this below 1 has no mass in any likeliest curve."""


def range_steps(clocks: Clocks) -> Steps:
    """The cumulative incidence of stopping from ranges, with endings as competing ends.

    Within an atom the record does not tell when its share was done: it may be as early as where
    the atom begins (`high`) or as late as where it ends (`low`). Where the likeliest masses are not
    unique (Gentleman and Geyer 1994) the bounds are those of all of them.
    """
    atoms = cover(clocks)
    found = fit(atoms)
    least, most = _bounds(atoms, found)
    place = slice(atoms.size - len(atoms.atom_low), atoms.size)
    low, high = 1 - most[place][::-1], 1 - least[place][::-1]
    at = np.unique(np.concatenate([atoms.atom_low, atoms.atom_high]))
    early = np.searchsorted(atoms.atom_low, at, side="right")
    late = np.searchsorted(atoms.atom_high, at, side="right")
    return Steps(
        at=at,
        low=np.concatenate([[0.0], np.clip(low, 0, 1)])[late],
        high=np.concatenate([[0.0], np.clip(high, 0, 1)])[early],
    )


def _bounds(atoms: Cover, found: Fit) -> tuple[Numbers, Numbers]:
    """Least and most that cumulated mass can be at each place, over all likeliest fits.

    Every likeliest fit gives each clock the same chance, so places that a clock's run joins move
    together, if at all. What is not joined to the ends can slide as far as no mass is below 0.
    """
    from scipy.sparse import coo_array  # noqa: PLC0415 - slow to import; few runs need it
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    empty = np.flatnonzero(found.gradient < 1 - _NO_MASS)
    ends = np.array([atoms.size])
    one = np.concatenate([atoms.first, empty, np.zeros(1, np.int64)])
    other = np.concatenate([atoms.last + 1, empty + 1, ends])
    size = atoms.size + 1
    joined = coo_array((np.ones(len(one)), (one, other)), shape=(size, size))
    parts, part = connected_components(joined, directed=False)
    if parts == 1:
        return found.total, found.total
    return found.total + _slide(found.total, part, parts, -1), found.total + _slide(
        found.total, part, parts, 1
    )


def _slide(total: Numbers, part: npt.NDArray[np.int32], parts: int, way: int) -> Numbers:
    """How far each place can slide up (1) or down (-1): shortest paths from the part of the ends."""
    room = np.maximum(np.diff(total), 0.0)
    before, after = (part[:-1], part[1:]) if way == 1 else (part[1:], part[:-1])
    far = np.full(parts, np.inf)
    far[part[0]] = 0.0
    for _ in range(parts):
        nearer = far.copy()
        np.minimum.at(nearer, before, far[after] + room)
        if (nearer == far).all():
            break
        far = nearer
    return way * far[part]
