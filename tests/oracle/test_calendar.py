"""Working days against numpy's own, over a million random pairs."""

from __future__ import annotations

from datetime import date

import holidays
import numpy as np

from timeline.working_time import england_and_wales, to_day

PAIRS = 1_000_000
FIRST, LAST = to_day(date(2000, 1, 1)), to_day(date(2028, 12, 31))
OFF = np.asarray(
    sorted(holidays.country_holidays("GB", subdiv="ENG", years=range(2000, 2029))),
    dtype="datetime64[D]",
)


def test_deadlines_agree_with_busday_offset() -> None:
    chance = np.random.default_rng(1)
    start = chance.integers(FIRST + 10, LAST - 200, PAIRS)
    for n in (1, 2, 3, 5, 10, 15, 45, 100):
        ours = england_and_wales().add(start, n)
        theirs = np.busday_offset(start.astype("datetime64[D]"), n, roll="backward", holidays=OFF)
        assert (ours == theirs.astype(np.int64)).all()


def test_elapsed_working_days_agree_with_busday_count() -> None:
    chance = np.random.default_rng(2)
    start = chance.integers(FIRST + 1, LAST - 500, PAIRS)
    stop = start + chance.integers(0, 400, PAIRS)
    ours = england_and_wales().between(start, stop)
    first, last = (start + 1).astype("datetime64[D]"), stop.astype("datetime64[D]")
    theirs = np.where(stop > start, np.busday_count(first, last, holidays=OFF) + 1, 0)
    assert (ours == theirs).all()


def test_every_day_of_the_packaged_years_is_a_working_day_or_not_as_holidays_says() -> None:
    every = np.arange(FIRST, LAST + 1)
    ours = england_and_wales()
    assert (ours.first, ours.last) == (FIRST, LAST)
    theirs = np.is_busday(every.astype("datetime64[D]"), holidays=OFF)
    assert (ours.working == theirs).all()
