"""An event log as OCEL 2.0 (JSON or XML): each case is an object of the type `case`.

An event's `time` is the latest it can have been; its attribute `earliest` says that it is a
range. A row without a time is left out, for every event of OCEL has one. What is said of a case are its object's attributes, from the beginning of time on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from timeline.writing.rows import Case, Event
from timeline.writing.xes import clean

CASE_TYPE = "case"
ALWAYS = "1970-01-01T00:00:00Z"
"""Since when an object's attributes hold: OCEL's own beginning of time."""
_TIME, _TEXT = "time", "string"


@dataclass(slots=True)
class Types:
    """The attributes of cases, and those of the events of each activity, with their types."""

    of_case: dict[str, str] = field(default_factory=dict)
    of_event: dict[str, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, cases: Iterable[Case]) -> Types:
        """Those that some case or event has."""
        found = cls()
        for case in cases:
            found.of_case |= dict.fromkeys(case.attributes, _TEXT)
            for event in case.events:
                its = found.of_event.setdefault(event.activity, {})
                its |= {"earliest": _TIME} if event.earliest else {}
                its |= dict.fromkeys(event.attributes, _TEXT)
        return found


def write_ocel_json(cases: Iterable[Case], path: Path) -> None:
    """The JSON form; `cases` is gone through three times."""
    types = Types.of(cases)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        declared = [{"name": CASE_TYPE, "attributes": _declared(types.of_case)}]
        file.write('{"objectTypes": ' + json.dumps(declared) + ',\n"eventTypes": ')
        named = [{"name": one, "attributes": _declared(its)} for one, its in types.of_event.items()]
        file.write(json.dumps(named) + ',\n"objects": [')
        _joined(file, map(_object, cases))
        file.write('],\n"events": [')
        number = count(1)
        _joined(file, (_event(f"e{next(number)}", case.id, one) for case in cases for one in case.events))  # fmt: skip
        file.write("]}\n")


def _declared(attributes: dict[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "type": kind} for name, kind in attributes.items()]


def _joined(file: TextIO, items: Iterable[dict[str, object]]) -> None:
    before = "\n"
    for item in items:
        file.write(before + json.dumps(item, ensure_ascii=False))
        before = ",\n"


def _object(case: Case) -> dict[str, object]:
    said = [{"name": name, "time": ALWAYS, "value": value} for name, value in case.attributes.items()]  # fmt: skip
    return {"id": case.id, "type": CASE_TYPE, "attributes": said, "relationships": []}


def _event(identifier: str, case: str, event: Event) -> dict[str, object]:
    return {
        "id": identifier,
        "type": event.activity,
        "time": event.time,
        "attributes": [{"name": name, "value": value} for name, value in said_of(event)],
        "relationships": [{"objectId": case, "qualifier": CASE_TYPE}],
    }


def said_of(event: Event) -> Iterator[tuple[str, str]]:
    """What an event says besides its activity and its time."""
    if event.earliest:
        yield "earliest", event.earliest
    yield from event.attributes.items()


def write_ocel_xml(cases: Iterable[Case], path: Path) -> None:
    """The XML form; `cases` is gone through three times."""
    types = Types.of(cases)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<log>\n<object-types>\n')
        file.write(_type("object-type", CASE_TYPE, types.of_case))
        file.write("</object-types>\n<event-types>\n")
        file.writelines(_type("event-type", name, its) for name, its in types.of_event.items())
        file.write("</event-types>\n<objects>\n")
        file.writelines(map(_object_xml, cases))
        file.write("</objects>\n<events>\n")
        number = count(1)
        file.writelines(_event_xml(next(number), case.id, one) for case in cases for one in case.events)  # fmt: skip
        file.write("</events>\n</log>\n")


def _type(tag: str, name: str, attributes: dict[str, str]) -> str:
    inner = "".join(f"<attribute name={_attr(one)} type={_attr(kind)}/>" for one, kind in attributes.items())  # fmt: skip
    return f"<{tag} name={_attr(name)}><attributes>{inner}</attributes></{tag}>\n"


def _object_xml(case: Case) -> str:
    said = "".join(
        f'<attribute name={_attr(name)} time="{ALWAYS}">{_content(value)}</attribute>'
        for name, value in case.attributes.items()
    )
    return f'<object id={_attr(case.id)} type="{CASE_TYPE}"><attributes>{said}</attributes><objects/></object>\n'


def _event_xml(number: int, case: str, event: Event) -> str:
    said = "".join(
        f"<attribute name={_attr(name)}>{_content(value)}</attribute>"
        for name, value in said_of(event)
    )
    return (
        f'<event id="e{number}" type={_attr(event.activity)} time="{event.time}"><attributes>{said}'
        f'</attributes><objects><relationship object-id={_attr(case)} qualifier="{CASE_TYPE}"/>'
        "</objects></event>\n"
    )


def _content(text: str) -> str:
    return escape(clean(text), {"\r": "&#13;"})


def _attr(text: str) -> str:
    return quoteattr(clean(text))
