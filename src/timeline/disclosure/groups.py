"""The groups of turnaround, and of meetings, told for a meeting in an order that tells no name."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.audit import Attendance, Group, Grouping, Meetings
from timeline.disclosure.names import Names

NAMING = ("site", "agency", "team", "readers")
"""The groupings whose groups have names out of the log."""
_NOT_KNOWN = "not known"
_BETWEEN = " and "
"""What stands between the two readers of a pair."""


def grouping(one: Grouping, names: Names) -> Grouping:
    """A grouping whose groups go by number where their names are no plain words, in that order."""
    if one.by not in NAMING:
        return one
    largest_first = sorted(one.groups, key=lambda group: -group.n)
    for group in largest_first:
        _named(one.by, group, names)
    groups = sorted(
        (_named(one.by, group, names) for group in one.groups),
        key=lambda group: (group.name == _NOT_KNOWN, _by_label(group.name)),
    )
    refusal = "There is nothing to compare: one group alone is recorded." if one.refusal else ""
    if sum(group.name != _NOT_KNOWN for group in groups) != 1:
        refusal = one.refusal
    return one.model_copy(
        update={
            "groups": tuple(groups),
            "refusal": refusal,
            "sentence": refusal or _sentence(one, groups),
        }
    )


def _named(by: str, group: Group, names: Names) -> Group:
    if group.name == _NOT_KNOWN:
        return group
    kind = "by" if by == "readers" else by
    parts = group.name.split(_BETWEEN) if by == "readers" else [group.name]
    return group.model_copy(
        update={"name": _BETWEEN.join(names.word(kind, part) for part in parts)}
    )


def _sentence(one: Grouping, groups: Iterable[Group]) -> str:
    if one.by == "readers":
        return one.sentence
    told = "; ".join(
        f"{group.name} {group.share.share:.0%} ({group.share.met:,} of {group.share.n:,})"
        for group in groups
        if group.share and group.name != _NOT_KNOWN
    )
    return f"{one.title}: {told}."


def meetings(found: tuple[Meetings, ...]) -> tuple[Meetings, ...]:
    """Kinds of meeting with names told already, in the order of what they are now called."""
    kinds = list(dict.fromkeys(one.meeting for one in found))
    ordered = sorted(found, key=lambda one: (kinds.index(one.meeting), _by_label(one.mode)))
    return tuple(
        one.model_copy(update={"attendance": tuple(sorted(one.attendance, key=_by_agency))})
        for one in ordered
    )


def _by_agency(one: Attendance) -> tuple[str, int, str]:
    return _by_label(one.agency)


def _by_label(label: str) -> tuple[str, int, str]:
    """'Site 2' before 'Site 10'."""
    words, _, number = label.rpartition(" ")
    return (words, int(number), "") if number.isdecimal() and words else (label, 0, "")
