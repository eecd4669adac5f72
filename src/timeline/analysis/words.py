"""Times, elapsed times and counts as they are said."""

from __future__ import annotations

from timeline import audit
from timeline.audit.primitives import amount
from timeline.moments import Moment
from timeline.moments.zone import in_london
from timeline.working_time import LimitUnit

__all__ = ["amount", "elapsed", "late_by", "when"]


def when(moment: Moment) -> str:
    """A moment as it is said: '12 April 2021', '12 April 2021, 09:30' or '1 to 30 April 2021'."""
    begin, end = in_london(moment.earliest), in_london(moment.latest)
    if moment.earliest == moment.latest:
        clock = f"{begin:%H:%M:%S}" if begin.second else f"{begin:%H:%M}"
        return f"{begin.day} {begin:%B %Y}, {clock}"
    whole_days = f"{begin:%H:%M:%S}" == "00:00:00" and f"{end:%H:%M:%S}" == "23:59:59"
    if not whole_days:
        return f"between {begin.day} {begin:%B %Y}, {begin:%H:%M %Z} and {end.day} {end:%B %Y}, {end:%H:%M %Z}"
    if begin.date() == end.date():
        return f"{begin.day} {begin:%B %Y}"
    if (begin.year, begin.month) == (end.year, end.month):
        return f"{begin.day} to {end.day} {end:%B %Y}"
    return f"{begin.day} {begin:%B %Y} to {end.day} {end:%B %Y}"


def late_by(value: float, unit: audit.Unit, *, exact: bool) -> str:
    """How late, in words: '8 working days late'; a lower bound is 'at least 24 hours late'."""
    if unit == "hours" and value * 60 < 1:
        return "less than a minute late" if exact else "at least 1 second late"
    return f"{'' if exact else 'at least '}{amount(value, unit)} late"


def elapsed(
    low: float,
    high: float,
    unit: LimitUnit,
    *,
    is_open: bool,
    closed: bool = False,
    limits: tuple[int, ...] = (),
) -> str:
    """A range of elapsed time: '17 working days', '2 to 26 hours', '9 days so far'."""
    if is_open:
        return f"{amount(low, unit, limits)} {'with no answer' if closed else 'so far'}"
    if low == high:
        return amount(low, unit, limits)
    told = amount(low, unit, limits), amount(high, unit, limits)
    if told[0] == told[1]:
        return told[0]
    return f"{told[0].removesuffix(unit).strip()} to {told[1]}"
