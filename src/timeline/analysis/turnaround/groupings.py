"""Shares within the limit, and typical times, told by group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times, rounding
from timeline.analysis.turnaround.aggregates import By, Counts
from timeline.analysis.turnaround.curves import told_quantile
from timeline.analysis.turnaround.groups import (
    CLOSES,
    OPENS,
)
from timeline.audit import GROUP_NEEDS, NOT_KNOWN, GroupedBy
from timeline.audit.primitives import so_many
from timeline.audit.sort_order import in_order
from timeline.audit.summary import WILSON
from timeline.audit.turnaround_words import WORDS, say
from timeline.estimates.survival import median
from timeline.estimates.unavailable import Unavailable

METHOD = "The share within the limit of each group, with its 95 % Wilson interval; open clocks beyond their limit count against it."
TITLES: dict[GroupedBy, str] = {
    "site": "Site",
    "agency": "Agency",
    "team": "Team",
    "age": "Age",
    "weekday": "Weekday",
    "time": "Time of day",
    "hours": "In or out of hours",
    "bank_holiday_week": "Bank-holiday week",
    "readers": "Readers",
}
ABOUT: dict[GroupedBy, str] = {
    "site": "The site recorded where the clock starts; of a survey, where it was requested.",
    "agency": "The agency recorded where the clock starts; of a survey, where it was requested.",
    "team": "The team recorded of the case (case:team).",
    "readers": "The two people who reported the survey, whichever came first, in the order of their names. "
    "A survey with one reader, or three, has no pair. It describes surveys and says nothing of a person: "
    "who reads what, and when, is not shared out by lot.",
    "age": "The age recorded of the case in months (case:age_months).",
    "weekday": "The day in London on which the clock starts; of a survey, on which it was requested.",
    "time": "The time in London at which the clock starts, or the survey was requested; a date without a time is not known.",
    "hours": f"In hours is Monday to Friday, {OPENS:02}:00 to {CLOSES}:00 in London, and no bank holiday; "
    "a date without a time on a working day is not known, and on another day is out of hours.",
    "bank_holiday_week": "Whether a bank holiday lies in the week, Monday to Sunday, in which the clock starts or the survey was requested.",
}


def share_groupings(counts: dict[By, dict[str, Counts]]) -> tuple[audit.Grouping, ...]:
    """One standard's clocks by every grouping; `counts` by grouping and group."""
    return tuple(
        _grouping(by, tuple(_group(name, counts[by][name]) for name in in_order(by, counts[by])))
        for by in TITLES
        if by in counts
    )


def time_groupings(
    times: dict[By, dict[str, Times]], unit: audit.Unit, source: str
) -> tuple[audit.TimeGrouping, ...]:
    """One step's clocks by every grouping; `times` by grouping and group, `source` of its curve."""
    return tuple(
        _time_grouping(
            by, {name: times[by][name] for name in in_order(by, times[by])}, unit, source
        )
        for by in TITLES
        if by in times
    )


def _group(name: str, counts: Counts) -> audit.Group:
    outcomes = by_outcome(counts)
    share = share_of(outcomes)
    counted = share.n if share else 0
    enough = counted >= GROUP_NEEDS
    return audit.Group(
        name=name,
        n=int(counts.sum()),
        counted=counted,
        unclear=outcomes["unclear"],
        share=share if enough else None,
        refusal="" if enough else say("too_few", n=counted, needs=GROUP_NEEDS),
    )


def _time(name: str, times: Times, unit: audit.Unit) -> audit.GroupTime:
    clocks = times.clocks
    found = median(clocks) if clocks.n >= GROUP_NEEDS else None
    told = None if isinstance(found, Unavailable) else found
    return audit.GroupTime(
        name=name,
        n=clocks.n,
        open=clocks.n - clocks.stopped - clocks.closed,
        median=told_quantile(told, unit) if told else None,
        refusal="" if told else say("too_few", n=clocks.n, needs=GROUP_NEEDS),
    )


def _refusal(by: GroupedBy, known: list[str], loud: int) -> str:
    """Why a grouping says nothing: none is recorded, or one alone, or all have too few clocks."""
    title = TITLES[by].lower()
    if not known:
        return say("not_recorded", title=title)
    if len(known) == 1:
        return audit.only_group(known[0], title)
    return "" if loud else say("no_group", needs=GROUP_NEEDS, title=title)


def _few(silent: int) -> str:
    """What is said of groups that are left silent."""
    if not silent:
        return ""
    return (
        f" {so_many(silent, 'group')} with fewer than {GROUP_NEEDS} clocks "
        f"{'is' if silent == 1 else 'are'} left silent."
    )


def _grouping(by: GroupedBy, groups: tuple[audit.Group, ...]) -> audit.Grouping:
    return audit.Grouping(
        **_told(by, groups),
        n=sum(one.counted for one in groups if one.share and one.name != NOT_KNOWN),
        method=METHOD,
        source=WILSON,
        groups=groups,
    )


def _time_grouping(
    by: GroupedBy, times: dict[str, Times], unit: audit.Unit, source: str
) -> audit.TimeGrouping:
    groups = tuple(_time(name, its, unit) for name, its in times.items())
    return audit.TimeGrouping(
        **_told(by, groups),
        n=sum(one.n for one in groups if one.median and one.name != NOT_KNOWN),
        method=WORDS["medians"] + rounding(max(one.grid for one in times.values()), at_most=True),
        source=source,
        groups=groups,
    )


def _told(by: GroupedBy, groups: Sequence[audit.Group | audit.GroupTime]) -> dict[str, Any]:
    """What a grouping of shares and one of times say alike: what it is, its sentence, or why it is silent."""
    known = [one for one in groups if one.name != NOT_KNOWN]
    told = [f"{one.name} {one.words}" for one in known if one.words]
    refusal = _refusal(by, [one.name for one in known], len(told))
    return {
        "by": by,
        "title": TITLES[by],
        "about": ABOUT[by],
        "refusal": refusal,
        "sentence": refusal or _sentence(by, told, len(known) - len(told)),
    }


def _sentence(by: GroupedBy, told: list[str], silent: int) -> str:
    """Each group with what it shows; of people only how many pairs there are."""
    if by == "readers":
        pairs = so_many(len(told), "pair")
        return f"{pairs} of readers with {GROUP_NEEDS} clocks or more, in the order of their names.{_few(silent)}"
    return f"{TITLES[by]}: {'; '.join(told)}.{_few(silent)}"
