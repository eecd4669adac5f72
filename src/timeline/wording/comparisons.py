"""What groups of waits show, and what differs between two of them: before and after, in and out of hours."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from timeline.audit import (
    GROUP_NEEDS,
    NOT_KNOWN,
    Audit,
    Group,
    GroupedBy,
    Grouping,
    GroupTime,
    Period,
    Quantile,
    ShareContrast,
    Side,
    TimeContrast,
    TimeGrouping,
    Turnaround,
)
from timeline.audit.primitives import amount
from timeline.audit.rounding import nearest, points
from timeline.wording.messages import Messages
from timeline.wording.shares import interval_words, share_words
from timeline.wording.times import (
    only_words,
    quantile_with_interval,
    quantile_words,
    time_range,
)

_MESSAGES = Messages("comparisons")
_UNLIKELY, _VERY_UNLIKELY = 0.05, 0.01
_TITLES: dict[GroupedBy, str] = {
    "site": "groups-title-site",
    "agency": "groups-title-agency",
    "team": "groups-title-team",
    "readers": "groups-title-readers",
    "age": "groups-title-age",
    "weekday": "groups-title-weekday",
    "time": "groups-title-time",
    "hours": "groups-title-hours",
    "bank_holiday_week": "groups-title-bank-holiday-week",
}
_ABOUT: dict[GroupedBy, str] = {
    "site": "about-site",
    "agency": "about-agency",
    "team": "about-team",
    "readers": "about-readers",
    "age": "about-age",
    "weekday": "about-weekday",
    "time": "about-time",
    "hours": "about-hours",
    "bank_holiday_week": "about-bank-holiday-week",
}
_SIDES = {
    "during": "side-during",
    "since": "side-since",
    "before": "side-before",
    "after": "side-after",
    "in_hours": "side-in-hours",
    "out_of_hours": "side-out-of-hours",
}
_WITH_DAY = {"before": "side-before-day", "after": "side-after-day"}


def group_title(by: GroupedBy) -> str:
    """What waits are grouped by: 'Site', 'Time of day'."""
    return _MESSAGES.text(_TITLES[by])


def group_titles(audit: Audit) -> dict[GroupedBy, str]:
    """The titles of all groupings that an audit has, by name."""
    every = (one.by for timed in audit.turnaround.by_step for one in timed.groupings)
    return {by: group_title(by) for by in every}


def group_about(by: GroupedBy) -> str:
    """What puts a wait into its group."""
    return _MESSAGES.text(_ABOUT[by])


def group_words(group: Group) -> str:
    """A group's share in time, or that it has too few waits."""
    return share_words(group.share) if group.share else only_words(group.counted)


def group_time(group: GroupTime, unit: str) -> str:
    """A group's median with its confidence interval, or that it has too few waits."""
    return quantile_with_interval(group.median, unit) if group.median else only_words(group.n)


def site_share(group: Group) -> str:
    """A site's share in time, as a sentence beside what is chosen."""
    if not group.share:
        return _MESSAGES.text("site-alone", site=group.name, shown=only_words(group.counted))
    share, interval = share_words(group.share), interval_words(group.share)
    return _MESSAGES.text("site-alone-share", site=group.name, share=share, interval=interval)


def site_times(group: GroupTime, unit: str) -> str:
    """A site's median with its counts, as a sentence beside what is chosen."""
    if not group.median or group.median.high is None:
        return _MESSAGES.text("site-alone", site=group.name, shown=group_time(group, unit))
    time = quantile_words(group.median, unit)
    return _MESSAGES.text("site-alone-time", site=group.name, n=group.n, open=group.open, time=time)


def grouping_words(one: Grouping | TimeGrouping, unit: str = "") -> str:
    """Each group with what it shows; of people only how many pairs there are. `unit` is that of times."""
    known = [group for group in one.groups if group.name != NOT_KNOWN]
    shown = [
        f"{group.name} {group_words(group) if isinstance(group, Group) else group_time(group, unit)}"
        for group in known
        if (group.share if isinstance(group, Group) else group.median)
    ]
    if one.by == "readers":
        words = _MESSAGES.text("pairs-shown", n=len(shown), needs=GROUP_NEEDS)
    else:
        groups = "; ".join(shown)
        words = _MESSAGES.text("groups-shown", title=group_title(one.by), groups=groups)
    few = len(known) - len(shown)
    if not few:
        return words
    return f"{words} {_MESSAGES.text('groups-not-shown', n=few, needs=GROUP_NEEDS)}"


def day_words(day: date) -> str:
    """A day as people write it: '1 April 2021'."""
    return f"{day.day} {day:%B %Y}"


def side_words(side: Side) -> str:
    """One of two sides compared: 'before it (from 1 April 2021)', 'since then', 'in Covid'."""
    if side.what == "other":
        return _MESSAGES.text("side-other", period=side.period)
    if side.day and side.what in _WITH_DAY:
        return _MESSAGES.text(_WITH_DAY[side.what], day=day_words(side.day))
    return _MESSAGES.text(_SIDES[side.what])


class _Pair(NamedTuple):
    name: str
    one: str
    two: str


def _pair(one: ShareContrast | TimeContrast) -> _Pair:
    sides = (one.one, one.two) if isinstance(one, ShareContrast) else (one.one_side, one.two_side)
    return _Pair(contrast_name(one), *map(side_words, sides))


def contrast_name(one: ShareContrast | TimeContrast) -> str:
    """The period compared, or 'In or out of hours'."""
    return one.period or _MESSAGES.text("in-or-out")


def contrast_title(one: TimeContrast) -> str:
    """What is compared: 'Reader rota: before it and since then', 'In or out of hours'."""
    pair = _pair(one)
    if not one.period:
        return pair.name
    return _MESSAGES.text("compared", **pair._asdict())


def contrast_words(one: ShareContrast | TimeContrast, unit: str = "") -> str:
    """What differs between two sides, and how sure that is. `unit` is that of times."""
    pair = _pair(one)
    why = one.unavailable
    if why:
        return _MESSAGES.text("few-compared", name=pair.name, n=why.n, needs=why.needs)
    parts = _shares(one, pair) if isinstance(one, ShareContrast) else _times(one, pair, unit)
    return " ".join(parts)


def not_why() -> str:
    """That a difference has no reason with it."""
    return _MESSAGES.text("not-why")


def nothing_compared() -> str:
    """What is shown where there are no two sides."""
    return _MESSAGES.text("nothing-compared")


def _shares(one: ShareContrast, pair: _Pair) -> Iterator[str]:
    shares = {"first": share_words(one.one_share), "second": share_words(one.two_share)}
    yield _MESSAGES.text("shares-compared", **pair._asdict(), **shares)
    if one.difference is None or one.ci_low is None or one.ci_high is None:
        return
    if one.ci_low <= 0 <= one.ci_high:
        yield _MESSAGES.text("no-clear-difference")
        return
    by = int(nearest(one.difference * 100))
    if not by:
        yield _MESSAGES.text("no-difference")
        return
    first, second = (its.share if its else 0.0 for its in (one.one_share, one.two_share))
    rounded = by != nearest(second * 100) - nearest(first * 100)
    yield _MESSAGES.text("shares-differ", points=abs(by), more=by > 0, rounded=rounded)
    yield _MESSAGES.text("not-why")


def points_words(one: ShareContrast) -> str:
    """The difference in percentage points with its confidence interval: '−8 (−9 to −7)'; else ''."""
    if one.difference is None or one.ci_low is None or one.ci_high is None:
        return ""
    by, low, high = (points(its) for its in (one.difference, one.ci_low, one.ci_high))
    return _MESSAGES.text("points-with-interval", by=by, low=low, high=high)


def _times(one: TimeContrast, pair: _Pair, unit: str) -> Iterator[str]:
    halves = [
        _half(curve.quantiles[0], side, unit)
        for curve, side in ((one.one, pair.one), (one.two, pair.two))
    ]
    yield _MESSAGES.text("halves-compared", name=pair.name, first=halves[0], second=halves[1])
    clear, words = _difference(one, unit)
    yield words
    p_value = one.p_value
    if p_value is not None and nearest(p_value, 2) < 1:
        if not clear and p_value < _UNLIKELY:
            yield _MESSAGES.text("whole-curves-differ")
        yield _chance(p_value)
    if clear:
        yield _MESSAGES.text("not-why")


def _half(half: Quantile, side: str, unit: str) -> str:
    if half.high is None:
        return _MESSAGES.text("side-not-half", side=side)
    return _MESSAGES.text("side-half", time=quantile_words(half, unit), side=side)


def _difference(one: TimeContrast, unit: str) -> tuple[bool, str]:
    """Whether the medians clearly differ, and the words for it; in days to whole ones, outwards."""
    low = -math.inf if one.ci_low is None else one.ci_low
    high = math.inf if one.ci_high is None else one.ci_high
    if low <= 0 <= high:
        endless = math.isinf(low) and math.isinf(high)
        return False, _MESSAGES.text("no-end" if endless else "no-clear-difference")
    least, most = sorted((abs(low), abs(high)))
    if math.isinf(most):
        return True, _MESSAGES.text("halves-differ-without-end", longer=low > 0)
    if unit != "hours":
        least, most = math.floor(least), math.ceil(most)
    by = time_range(least, most, unit) if least != most else amount(least, unit)
    return True, _MESSAGES.text("halves-differ", longer=low > 0, amount=by)


def _chance(p_value: float) -> str:
    if p_value < _VERY_UNLIKELY:
        return _MESSAGES.text("p-very-unlikely")
    p = f"{nearest(p_value, 2):.2f}"
    return _MESSAGES.text("p-unlikely" if p_value < _UNLIKELY else "p-chance", p=p)


def period_words(one: Period) -> str:
    """A period with its days: 'Covid (1 April 2020 to 31 March 2021)'."""
    begin, end = (day_words(day) if day else "" for day in (one.begin, one.end))
    if begin and end:
        return _MESSAGES.text("period-from-to", name=one.name, begin=begin, end=end)
    if begin:
        return _MESSAGES.text("period-from", name=one.name, begin=begin)
    return _MESSAGES.text("period-until", name=one.name, end=end)


def period_lines(turnaround: Turnaround) -> tuple[str, ...]:
    """Each period with its days, its reason, and why it is not compared."""
    overlaps = {one.name: " and ".join(one.overlaps) for one in turnaround.compared}
    return tuple(_period_line(one, overlaps.get(one.name, "")) for one in turnaround.periods)


def _period_line(one: Period, others: str) -> str:
    why = _MESSAGES.text("period-overlaps", others=others) if others else ""
    parts = (part.rstrip(".") for part in (period_words(one), one.reason, why) if part)
    return ". ".join(parts) + "."
