"""Shares within the limit, told by group."""

from __future__ import annotations

from timeline import audit
from timeline.analysis import words
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.turnaround.gathered import Counts, Gathered, Key
from timeline.analysis.turnaround.groups import (
    CLOSES,
    NOT_KNOWN,
    OPENS,
    in_order,
)
from timeline.audit import GroupedBy
from timeline.pathway import Pathway

NEEDED = 10
"""A group with fewer clocks that count has no share: one case more would move it too far."""
METHOD = "The share within the limit of each group, with its 95 % Wilson interval; open clocks beyond their limit count against it."
WILSON = "E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212"
TITLES: dict[GroupedBy, str] = {
    "site": "Site",
    "agency": "Agency",
    "team": "Team",
    "readers": "Readers",
    "age": "Age",
    "weekday": "Weekday of the clock start",
    "time": "Time of the clock start",
    "hours": "In or out of hours",
    "bank_holiday_week": "Bank-holiday week",
}
ABOUT: dict[GroupedBy, str] = {
    "site": "The site recorded where the clock starts.",
    "agency": "The agency recorded where the clock starts.",
    "team": "The team recorded of the case (case:team).",
    "readers": "The two people who reported the survey, whichever came first, in the order of their names. "
    "A survey with one reader, or three, has no pair. It describes surveys and says nothing of a person: "
    "who reads what, and when, is not shared out by lot.",
    "age": "The age recorded of the case in months (case:age_months).",
    "weekday": "The day in London on which the clock starts.",
    "time": "The time in London at which the clock starts; a date without a time is not known.",
    "hours": f"In hours is Monday to Friday, {OPENS:02}:00 to {CLOSES}:00 in London, and no bank holiday; "
    "a date without a time is not known.",
    "bank_holiday_week": "Whether a bank holiday lies in the week, Monday to Sunday, in which the clock starts.",
}


def judged(gathered: Gathered, pathway: Pathway) -> tuple[audit.Judged, ...]:
    """Each standard's clocks by every grouping."""
    found = []
    for number, (step, standard) in enumerate(pathway.standards()):
        position = pathway.steps.index(step)
        counts = {
            line.key: its for line, its in gathered.outcomes.items() if line.standard == number
        }
        if Key(position, "all", "") in counts:
            told = tuple(_groupings(counts))
            found.append(audit.Judged(step=step.id, standard=standard.id, groupings=told))
    return tuple(found)


def _groupings(counts: dict[Key, Counts]) -> list[audit.Grouping]:
    found = []
    for by in TITLES:
        its = {key.group: one for key, one in counts.items() if key.by == by}
        if its:
            groups = tuple(_group(name, its[name]) for name in in_order(by, its))
            found.append(_grouping(by, groups))
    return found


def _group(name: str, counts: Counts) -> audit.Group:
    outcomes = by_outcome(counts)
    share = share_of(outcomes)
    counted = share.n if share else 0
    enough = counted >= NEEDED
    return audit.Group(
        name=name,
        n=int(counts.sum()),
        counted=counted,
        unclear=outcomes["unclear"],
        share=share if enough else None,
        refusal="" if enough else f"too few to say: {counted} of the {NEEDED} clocks it needs",
    )


def _grouping(by: GroupedBy, groups: tuple[audit.Group, ...]) -> audit.Grouping:
    known = [one for one in groups if one.name != NOT_KNOWN]
    loud = [one for one in known if one.share]
    n = sum(one.counted for one in loud)
    title = TITLES[by].lower()
    if not known:
        refusal = f"The record does not say: {title}."
    elif len(known) == 1:
        refusal = (
            f"There is nothing to compare: {known[0].name} is the only one recorded ({title})."
        )
    elif not loud:
        refusal = f"No group has the {NEEDED} clocks that a share needs ({title})."
    else:
        refusal = ""
    return audit.Grouping(
        n=n,
        method=METHOD,
        source=WILSON,
        refusal=refusal,
        by=by,
        title=TITLES[by],
        about=ABOUT[by],
        groups=groups,
        sentence=refusal or _sentence(by, loud, len(known) - len(loud)),
    )


def _sentence(by: GroupedBy, loud: list[audit.Group], silent: int) -> str:
    few = (
        f" {words.count(silent, 'group')} with fewer than {NEEDED} clocks "
        f"{'is' if silent == 1 else 'are'} left silent."
        if silent
        else ""
    )
    if by == "readers":
        pairs = words.count(len(loud), "pair")
        return f"{pairs} of readers with {NEEDED} clocks or more, in the order of their names.{few}"
    told = "; ".join(
        f"{one.name} {one.share.share:.0%} ({one.share.met:,} of {one.share.n:,})"
        for one in loud
        if one.share
    )
    return f"{TITLES[by]}: {told}.{few}"
