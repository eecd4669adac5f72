"""An audit for a meeting: numbers in place of names, and no free text."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from timeline.audit import Audit, BankHoliday, Case, Event, Frozen, Meetings
from timeline.disclosure.ages import age, is_birth
from timeline.disclosure.groups import funnel, group_names, grouping, meetings, number_meetings
from timeline.disclosure.names import WITHHELD, Names
from timeline.disclosure.plain import KINDS

Of = TypeVar("Of", bound=Frozen)
Rule = Callable[[Any, Any, Names], Any]
"""A field's value and the value that it is part of, as a meeting may have it."""


def for_meeting(audit: Audit, names: Names) -> Audit:
    """The audit with every field replaced as `data/disclosure.toml` says, cases in their new order."""
    return _replaced(_by_number(_placed(audit, names), names), names)


def _replaced(value: Of, names: Names) -> Of:
    """A value with its fields replaced; KeyError for a field that has no rule."""
    rules = decided()[type(value).__name__]
    changed = {
        name: _RULES[rules[name]](getattr(value, name), value, names)
        for name in type(value).model_fields
        if rules[name] != "kept"
    }
    return value.model_copy(update=changed)


@cache
def decided() -> dict[str, dict[str, str]]:
    """By part of the audit and field, what becomes of it."""
    text = (files("timeline") / "data" / "disclosure.toml").read_text(encoding="utf-8")
    return {
        part: dict.fromkeys(rules.pop("kept", ()), "kept") | rules
        for part, rules in tomllib.loads(text).items()
    }


def _by_number(audit: Audit, names: Names) -> Audit:
    """The audit with its lists by case in the order of the cases' numbers."""

    def sort(rows: Any, name: str = "case") -> Any:  # noqa: ANN401  rows of any part
        return tuple(sorted(rows, key=lambda one: names.number("case", getattr(one, name))))

    by_case = ("findings", "chains", "after_as_of")
    ordered = {name: sort(getattr(audit, name)) for name in by_case}
    surveys = {"surveys": sort(audit.turnaround.surveys)}
    ordered["turnaround"] = audit.turnaround.model_copy(update=surveys)
    return _sets_anew(audit.model_copy(update={"cases": sort(audit.cases, "id"), **ordered}))


def _sets_anew(audit: Audit) -> Audit:
    """The audit with its sets of groups in the order in which its waits now name them."""
    named = (one.counted_in for one in audit.waits if one.counted_in is not None)
    places = {old: new for new, old in enumerate(dict.fromkeys(named))}
    sets = tuple(audit.turnaround.group_sets[old] for old in places)
    return audit.model_copy(
        update={
            "turnaround": audit.turnaround.model_copy(update={"group_sets": sets}),
            "cases": tuple(_counted_in(case, places) for case in audit.cases),
        }
    )


def _counted_in(case: Case, places: dict[int, int]) -> Case:
    """The case with its waits counted in the sets of groups at their new places."""
    waits = tuple(
        one
        if one.counted_in is None
        else one.model_copy(update={"counted_in": places[one.counted_in]})
        for one in case.waits
    )
    return case.model_copy(update={"waits": waits})


def _placed(audit: Audit, names: Names) -> Audit:
    """The audit with places among a case's events counted without those that are not shown."""
    places: dict[str, dict[int | None, int]] = {}
    for case in audit.cases:
        shown = [place for place, one in enumerate(case.events, 1) if names.knows(one.activity)]
        if len(shown) < len(case.events):
            places[case.id] = {old: new for new, old in enumerate(shown, 1)}

    def place(one: Of, case: str) -> Of:
        its = places.get(case)
        if its is None:
            return one
        ends = {end: its.get(getattr(one, end)) for end in ("start_event", "stop_event")}
        return one.model_copy(update=ends)

    return audit.model_copy(
        update={
            "cases": tuple(_waits_placed(case, places.get(case.id)) for case in audit.cases),
            "chains": tuple(
                one.model_copy(
                    update={
                        name: tuple(place(part, one.case) for part in getattr(one, name))
                        for name in ("links", "floats")
                    }
                )
                for one in audit.chains
            ),
        }
    )


def _waits_placed(case: Case, places: dict[int | None, int] | None) -> Case:
    """The case with the ends of its waits at their new places among its events."""
    if places is None:
        return case
    waits = [
        one.model_copy(
            update={
                name: end.model_copy(update={"event": places[end.event]})
                for name, end in (("start", one.start), ("stop", one.stop))
                if end
            }
        )
        for one in case.waits
    ]
    return case.model_copy(update={"waits": tuple(waits)})


def _parts(value: tuple[Any, ...] | Frozen | None, _: Frozen, names: Names) -> Any:  # noqa: ANN401  what it was
    if value is None:
        return None
    if isinstance(value, tuple):
        return tuple(_replaced(one, names) for one in value)
    return _replaced(value, names)


def _events(_: tuple[Event, ...], case: Case, names: Names) -> tuple[Event, ...]:
    found = []
    for event in names.events(case):
        shown = _replaced(event, names)
        if "episode" in event.attributes:
            episode = names.episode(case.id, event.attributes["episode"])
            shown = shown.model_copy(
                update={"attributes": {"episode": episode, **shown.attributes}}
            )
        found.append(shown)
    return tuple(found)


def _of_event(recorded: dict[str, str], _: Event, names: Names) -> dict[str, str]:
    """Attributes in plain words or by number; a note, or one that is not known, is left out."""
    return {kind: names.words(kind, cell) for kind, cell in recorded.items() if kind in KINDS}


def _of_case(recorded: dict[str, str], case: Case, names: Names) -> dict[str, str]:
    """What the pathway asks of a case; a date of birth as an age; nothing else."""
    shown = {}
    first = names.events(case)[:1]
    for name, value in recorded.items():
        if names.plain.answers(name, value):
            shown[name] = value
        elif names.plain.keeps(name):
            shown[name] = names.words(name, value)
        elif is_birth(name) and first:
            shown["age at the first event"] = age(value, first[0].latest) or WITHHELD
    return shown


def _meetings(found: tuple[Meetings, ...], whole: Frozen, names: Names) -> tuple[Meetings, ...]:
    number_meetings(found, names)
    return meetings(_parts(found, whole, names))


def _since(holidays: tuple[BankHoliday, ...], audit: Audit, names: Names) -> Any:  # noqa: ANN401  as above
    """Not those before: an event that is not shown may have been the first."""
    shown = [event.earliest.date() for case in audit.cases for event in names.events(case)]
    return tuple(one for one in holidays if one.day >= min(shown, default=one.day))


_RULES: dict[str, Rule] = {
    "parts": _parts,
    "nothing": lambda _value, _whole, _names: "",
    "file": lambda value, _, names: names.file(value),
    "sheet": lambda value, table, names: names.sheet(table.file, value),
    "activity": lambda value, _, names: names.activity(value) if value else "",
    "activity name": lambda value, one, names: names.activity_name(value, one.id),
    "case": lambda value, _, names: names.case(value),
    "episode": lambda value, one, names: names.episode(one.case, value),
    "row": lambda value, _, names: names.row(value),
    "rows": lambda value, _, names: tuple(map(names.row, value)),
    "mode": lambda value, _, names: names.word("mode", value) if value else "",
    "agency": lambda value, _, names: names.word("agency", value),
    "meetings": _meetings,
    "funnel": lambda value, _, names: funnel(value, names),
    "names of groups": lambda value, _, names: group_names(value, names),
    "sets of names of groups": lambda value, _, names: tuple(
        group_names(one, names) for one in value
    ),
    "groupings": lambda value, _, names: tuple(grouping(one, names) for one in value),
    "problems": lambda value, _, names: tuple(map(names.problem, value)),
    "holidays since the first event shown": _since,
    "known events": _events,
    "known routes": lambda value, _, names: tuple(
        one for one in value if names.knows(one.before) and names.knows(one.after)
    ),
    "attributes of an event": _of_event,
    "attributes of a case": _of_case,
    "time, if the pathway knows the activity": lambda value, one, names: (
        value if names.knows(one.activity) else None
    ),
}
