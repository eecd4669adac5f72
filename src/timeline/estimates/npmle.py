"""The most likely masses of the atoms, by self-consistency and isotonic Newton steps in turn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.estimates.cover import Cover

Numbers = npt.NDArray[np.float64]

TOLERANCE = 1e-11
"""A fit is done when no fit whatever could be likelier by more than this, in log likelihood per clock.

Shares are then right to about so much, well within what `steps` takes for rounding: a level that is
reached exactly must not be missed.
"""
ROUNDS = 2000


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """Cumulated masses along the line of atoms, from 0 to 1, and how near they are to the likeliest."""

    total: Numbers
    """At each place between atoms: one more than there are atoms."""
    gap: float
    """How much likelier per clock, in log likelihood, any other could be at most."""


def fit(atoms: Cover, start: Numbers | None = None) -> Fit:
    """The nonparametric maximum likelihood estimate.

    Self-consistency (Turnbull 1976) never gets worse but creeps; isotonic Newton steps (Groeneboom
    and Wellner 1992) leap but may miss. In turn they do both (Wellner and Zhan 1997).
    """
    masses = np.full(atoms.size, 1 / atoms.size) if start is None else start
    total = np.concatenate([[0.0], np.cumsum(masses)])
    gap = 0.0
    for _ in range(ROUNDS):
        gradient = _gradient(atoms, total)
        gap = float(gradient.max()) - 1
        if gap < TOLERANCE:
            break
        total = _leap(atoms, _cumulated(np.diff(total) * gradient))
    return Fit(total, gap)


def _cumulated(masses: Numbers) -> Numbers:
    total = np.concatenate([[0.0], np.cumsum(masses)])
    return np.asarray(total / total[-1], np.float64)


def chances(atoms: Cover, total: Numbers) -> Numbers:
    """How likely each kind of clock is."""
    return total[atoms.last + 1] - total[atoms.first]


def _gradient(atoms: Cover, total: Numbers) -> Numbers:
    """Of each atom, its likelihood per clock: 1 where it has mass, less where it can have none."""
    pull = atoms.weights / atoms.weights.sum() / np.maximum(chances(atoms, total), 1e-300)
    size = atoms.size + 1
    edges = np.bincount(atoms.first, pull, size) - np.bincount(atoms.last + 1, pull, size)
    return np.cumsum(edges)[:-1]


def _leap(atoms: Cover, total: Numbers) -> Numbers:
    """One isotonic Newton step, halved until it is no worse."""
    from scipy.optimize import isotonic_regression  # noqa: PLC0415 - slow to import; few runs need it

    size = atoms.size + 1
    likely = chances(atoms, total)
    pull = atoms.weights / likely
    slope = np.bincount(atoms.last + 1, pull, size) - np.bincount(atoms.first, pull, size)
    bend = np.bincount(atoms.last + 1, pull / likely, size)
    bend += np.bincount(atoms.first, pull / likely, size)
    bend = np.maximum(bend[1:-1], 1e-12 * bend.max())
    if not len(bend):
        return total
    aim = isotonic_regression(total[1:-1] + slope[1:-1] / bend, weights=bend).x
    step = np.concatenate([[0.0], np.clip(aim, 0.0, 1.0), [1.0]]) - total
    now = _likelihood(atoms, total)
    for _ in range(12):
        if _likelihood(atoms, total + step) >= now:
            return total + step
        step /= 2
    return total


def _likelihood(atoms: Cover, total: Numbers) -> float:
    likely = chances(atoms, total)
    if likely.min() <= 0:
        return -np.inf
    return float((atoms.weights * np.log(likely)).sum())
