"""Practice: the answers and meetings of each case, so that those of a choice can be counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from timeline.audit import ANSWERS, Audit, Event, Meetings
from timeline.pathway.words import folded, parts

NOT_APPLICABLE = -1


class _Met(NamedTuple):
    """One meeting, by what is counted of it."""

    kind: int
    """Its place among the audit's kinds of meeting."""
    came: tuple[int, ...] | None
    """Who came, as places among the agencies of its kind; None where that is not recorded."""
    invited: tuple[int, ...]


def data(audit: Audit) -> dict[str, Any]:
    """By case, which set of answers it has, and its meetings; each different set is listed once."""
    checks = [one.id for one in audit.checks]
    sets: dict[tuple[int, ...], int] = {}
    answers = [
        sets.setdefault(
            tuple(ANSWERS.index(case.answers[id_]) if id_ in case.answers else NOT_APPLICABLE for id_ in checks), len(sets)
        )
        for case in audit.cases
    ]  # fmt: skip
    return {
        "answers": answers,
        "sets": [list(one) for one in sets],
        "checks": {one.id: [k, one.title, one.recorded] for k, one in enumerate(audit.checks)},
        "meetings": _meetings(audit),
    }


def _meetings(audit: Audit) -> dict[str, Any] | None:
    """The meetings by case; None where the events shown do not add up to what is counted."""
    kinds = {
        (one.meeting, folded(one.mode)): (k, {folded(its.agency): at for at, its in enumerate(one.attendance)})
        for k, one in enumerate(audit.meetings)
    }  # fmt: skip
    held = {one.meeting for one in audit.meetings}
    distinct: dict[_Met, int] = {}
    of: list[int] = []
    met: list[int] = []
    for case in audit.cases:
        its = [_met(event, kinds) for event in case.events if event.activity in held]
        if None in its:
            return None
        met += [distinct.setdefault(one, len(distinct)) for one in its if one]
        of.append(len(its))
    counts = Counter(met)
    held_by_kind = [(one, counts[k]) for one, k in distinct.items()]
    if any(_unlike(kind, k, held_by_kind) for k, kind in enumerate(audit.meetings)):
        return None
    return {
        "of": of,
        "met": met,
        "distinct": [[one.kind, one.came, one.invited] for one in distinct],
        "agencies": [[one.agency for one in kind.attendance] for kind in audit.meetings],
    }


def _met(
    event: Event, kinds: Mapping[tuple[str, str], tuple[int, Mapping[str, int]]]
) -> _Met | None:
    found = kinds.get((event.activity, folded(event.attributes.get("mode", ""))))
    if found is None:
        return None
    kind, places = found
    came, invited = (
        tuple(sorted({places[part] for part in parts(event.attributes.get(name, "")) if part in places}))
        for name in ("attended", "invited")
    )  # fmt: skip
    return _Met(kind, came if event.attributes.get("attended") else None, invited)


def _unlike(kind: Meetings, place: int, held: list[tuple[_Met, int]]) -> bool:
    """Whether some meetings do not add up to what the audit counts of their kind."""
    its = [(one, n) for one, n in held if one.kind == place]
    recorded = [(one.came, one.invited, n) for one, n in its if one.came is not None]
    found = [sum(n for _, n in its), sum(n for *_, n in recorded)]
    wanted = [kind.meetings, kind.attendance_recorded]
    for k, agency in enumerate(kind.attendance):
        found.append(sum(n for came, _, n in recorded if k in came))
        wanted.append(agency.attended)
        if agency.invited is not None:
            found.append(sum(n for _, invited, n in recorded if k in invited))
            wanted.append(agency.invited)
    return found != wanted
