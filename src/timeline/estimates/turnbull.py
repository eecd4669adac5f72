"""Shares done by each time where times are ranges: Turnbull's curve, and the bounds about it.

Peto and Turnbull: all that ranges say of a distribution is how much of it lies in each of
their innermost intersections, the *atoms*. Endings have atoms of their own, the times at which
they were (Hudgens, Satten and Longini 2001). Laid in one line, ended early to late, then
'never', then stopped late to early, the atoms that a wait allows always lie side by side:
a range of stopping, one time of ending, or, for a wait still open, all that is later of both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.steps import Steps

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class TurnbullIntervals:
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


def turnbull_intervals(clocks: CensoredTimes) -> TurnbullIntervals:
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
    return TurnbullIntervals(
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


def fit(atoms: TurnbullIntervals, start: Numbers | None = None) -> Fit:
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


def chances(atoms: TurnbullIntervals, total: Numbers) -> Numbers:
    """How likely each kind of clock is."""
    return total[atoms.last + 1] - total[atoms.first]


def _gradient(atoms: TurnbullIntervals, total: Numbers) -> Numbers:
    """The likelihood of each atom per wait: 1 where it has mass, less where it can have none."""
    pull = atoms.weights / atoms.weights.sum() / np.maximum(chances(atoms, total), 1e-300)
    size = atoms.size + 1
    edges = np.bincount(atoms.first, pull, size) - np.bincount(atoms.last + 1, pull, size)
    return np.cumsum(edges)[:-1]


def _leap(atoms: TurnbullIntervals, total: Numbers) -> Numbers:
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


def _likelihood(atoms: TurnbullIntervals, total: Numbers) -> float:
    likely = chances(atoms, total)
    if likely.min() <= 0:
        return -np.inf
    return float((atoms.weights * np.log(likely)).sum())


def range_steps(clocks: CensoredTimes) -> Steps:
    """The likeliest cumulative incidence of stopping, with endings as competing ends.

    Within an atom the dates do not say when its share was done: it may be as early as where
    the atom begins (`high`) or as late as where it ends (`low`). The share of an atom is never in
    doubt: the last range to end in it gives each clock its chance, which is the same in every
    likeliest curve, from an earlier atom on; so one after another all are determined. (Where times
    were truncated, or of two kinds at once, they need not be: Gentleman and Vandal 2002.)
    Source: Turnbull 1976; with competing ends Hudgens, Satten and Longini 2001.
    """
    atoms = turnbull_intervals(clocks)
    stopping = atoms.size - len(atoms.atom_low)
    done = (1 - fit(atoms).total[stopping:])[::-1]
    at = np.unique(np.concatenate([atoms.atom_low, atoms.atom_high]))
    early = np.searchsorted(atoms.atom_low, at, side="right")
    late = np.searchsorted(atoms.atom_high, at, side="right")
    return Steps(at, done[late], done[early])


_TIMES = 300
"""Bounds are worked out at this many times at most; between them the outer of two neighbours holds."""


def bounds(
    clocks: CensoredTimes, latest: tuple[Numbers, Numbers], wanted: Iterable[float] = ()
) -> Steps:
    """Bounds of the curve of every set of exact times that the ranges allow; no such curve is outside.

    A clock that stopped stands for itself and for a part of those no longer watched when it stopped,
    so it weighs the more the later it stopped. By a time, then, most is done if all that can have
    stopped have, as late as they can; least, if only those have that must, as early as they can.
    At the times `wanted` they are exact, however many others there are. `latest` are the times of
    the same clocks at their longest, and how many are `watched` then (`exact.Incidence`).
    """
    at = _bounded_at(clocks, wanted)
    return Steps(at, _least(clocks, at), _most(clocks, latest, np.append(at[1:], np.inf)))


def _bounded_at(clocks: CensoredTimes, wanted: Iterable[float]) -> Numbers:
    """Times at which bounds are worked out: of very many, with as many waits between any two.

    Those at which many clocks may stop are then among them, and bounds are never far off.
    """
    stops = clocks.stops
    every = np.concatenate([clocks.low, clocks.high[stops]])
    at, place = np.unique(every, return_inverse=True)
    if len(at) <= _TIMES:
        return at
    passed = np.cumsum(np.bincount(place, np.append(clocks.weights, clocks.weights[stops])))
    kept = at[np.searchsorted(passed, np.linspace(passed[0], passed[-1], _TIMES))]
    times = np.asarray([one for one in wanted if one < at[-1]])
    after = at[np.searchsorted(at, times, side="right")]
    return np.unique(np.concatenate([kept, times, after]))


def _most(clocks: CensoredTimes, latest: tuple[Numbers, Numbers], before: Numbers) -> Numbers:
    """The most that can be done before each time."""
    at, watching = latest
    stops = clocks.stops
    low, high, count = clocks.low[stops], clocks.high[stops], clocks.weights[stops]

    def watched(time: Numbers) -> Numbers:
        return watching[np.searchsorted(at, time)]

    over = _below(high, count, before)
    either = _below(low, count, before) - over
    some = either > 0
    share = np.where(some, either, 0.0) / np.where(some, watched(before), 1.0)
    return np.minimum(_below(high, count / watched(high), before) + share, 1.0)


def _below(place: Numbers, each: Numbers, time: Numbers) -> Numbers:
    """The sum of all before each time."""
    order = np.argsort(place)
    total = np.concatenate([np.zeros(1), np.cumsum(each[order], dtype=np.float64)])
    return np.asarray(total[np.searchsorted(place[order], time)])


def _least(clocks: CensoredTimes, at: Numbers) -> Numbers:
    """The least that must be done by each time: a sum of weights, each larger the more were lost before."""
    stops, ended = clocks.stops, clocks.ended
    is_open = ~stops & ~ended
    lost_at, place = np.unique(clocks.low[is_open], return_inverse=True)
    lost = np.bincount(place, clocks.weights[is_open], len(lost_at)).astype(np.float64)
    left = _below(clocks.low[ended], clocks.weights[ended], np.nextafter(lost_at, np.inf))
    staying = clocks.n - left - (np.cumsum(lost) - lost)
    # Row k, column j: how many must have stopped by `at[k]`, and can have as early as between two losses.
    shape = len(at), len(lost_at) + 1
    row, column = (
        np.searchsorted(at, clocks.high[stops]),
        np.searchsorted(lost_at, clocks.low[stops]),
    )
    soon = np.bincount(row * shape[1] + column, clocks.weights[stops], shape[0] * shape[1])
    soon = soon.reshape(shape).cumsum(axis=0)
    gone = soon.cumsum(axis=1)[:, :-1]
    # Those lost after `at[k]` weigh on nothing here; what they leave may be nobody.
    still = np.cumprod(1 - lost / np.maximum(staying - gone, lost), axis=1)
    weight = np.concatenate([np.ones((len(at), 1)), still], axis=1)
    least = np.divide(soon, weight, out=np.zeros(shape), where=soon > 0)
    return np.asarray(np.minimum(least.sum(axis=1) / clocks.n, 1.0))
