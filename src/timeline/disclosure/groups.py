"""The groups of turnaround, and of meetings, in an order that gives no name away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TypeVar

from timeline.audit import (
    NOT_KNOWN,
    Funnel,
    Grouping,
    Meetings,
    TimeGrouping,
)
from timeline.audit.sort_order import by_name
from timeline.disclosure.names import Names

NAMING = ("site", "agency", "team", "readers")
"""The groupings whose groups have names out of the log."""
_BETWEEN = " and "
"""What stands between the two readers of a pair."""


AnyGrouping = TypeVar("AnyGrouping", Grouping, TimeGrouping)


def grouping(one: AnyGrouping, names: Names) -> AnyGrouping:
    """A grouping whose groups go by number where their names are no plain words, in that order."""
    if one.by not in NAMING:
        return one
    for name in largest_first({group.name: group.n for group in one.groups}, names):
        group_name(one.by, name, names)
    groups = sorted(
        (
            group.model_copy(update={"name": group_name(one.by, group.name, names)})
            for group in one.groups
        ),
        key=lambda group: (group.name == NOT_KNOWN, by_name(group.name)),
    )
    return one.model_copy(update={"groups": tuple(groups)})


def group_name(by: str, name: str, names: Names) -> str:
    """What a group is called; as it is where its grouping has no names out of the log."""
    if by not in NAMING or name == NOT_KNOWN:
        return name
    if by == "readers":
        # As recorded they stand by the alphabet, which would say something of whose number is whose.
        parts = name.split(_BETWEEN)
        for part in largest_first(dict.fromkeys(parts, 0), names):
            names.word("by", part)
        numbered = (names.word("by", part) for part in parts)
        return _BETWEEN.join(sorted(numbered, key=by_name))
    return names.word(by, name)


def group_names(groups: Mapping[str, str], names: Names) -> dict[str, str]:
    """What the group of each grouping is called."""
    return {by: group_name(by, name, names) for by, name in groups.items()}


def funnel(one: Funnel, names: Names) -> Funnel:
    """A funnel whose sites go by number, in that order."""
    if one.share is None:
        return one
    renamed = (
        site.model_copy(update={"name": group_name("site", site.name, names)}) for site in one.sites
    )
    sites = tuple(sorted(renamed, key=lambda site: by_name(site.name)))
    return one.model_copy(update={"sites": sites})


def largest_first(sizes: Mapping[str, int], names: Names) -> list[str]:
    """Names in an order that says nothing of how they are spelled: by size, those alike by a fingerprint.

    In it go by number those that no case shows, of a large log of which few cases are in detail.
    """
    return sorted(sizes, key=lambda one: (-sizes[one], names.keyed(one)))


def number_meetings(found: tuple[Meetings, ...], names: Names) -> None:
    """Give the modes and the agencies of meetings as recorded their numbers, if they have none."""
    modes, agencies = Counter[str](), Counter[str]()
    for one in found:
        modes[one.mode] += one.meetings
        for its in one.attendance:
            agencies[its.agency] += its.attended
    for kind, sizes in (("mode", modes), ("agency", agencies)):
        for name in filter(None, largest_first(sizes, names)):
            names.word(kind, name)


def meetings(found: tuple[Meetings, ...]) -> tuple[Meetings, ...]:
    """Kinds of meeting with names replaced already, in the order of what they are now called."""
    kinds = list(dict.fromkeys(one.meeting for one in found))
    ordered = sorted(found, key=lambda one: (kinds.index(one.meeting), by_name(one.mode)))
    return tuple(
        one.model_copy(
            update={
                "attendance": tuple(sorted(one.attendance, key=lambda its: by_name(its.agency)))
            }
        )
        for one in ordered
    )
