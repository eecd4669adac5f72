"""An object-centric log (OCEL 2.0, JSON or XML), as the long table of the events of its cases.

The case is the object of the one type there is, or of the one type whose name is a heading of
the case, such as `case` or `child`. An event of several cases is in each of them. Rows of
JSON are numbered by the order of the events, rows of XML by their lines.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from timeline.errors import NoUsableEventError
from timeline.reading.formats.event_list import Events
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.json_file import items, text, texts
from timeline.reading.tables.headings import Layout, is_case
from timeline.reading.tables.table import RawTable

PLACES = ("objects.item", "events.item")


@dataclass(slots=True)
class _Event:
    row: int
    activity: str
    time: str
    attributes: dict[str, str] = field(default_factory=dict)
    objects: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class _Object:
    type: str
    said: dict[str, dict[str, None]] = field(default_factory=dict)

    def say(self, name: str, value: str) -> None:
        """Add a value; an attribute may have several."""
        values = self.said.setdefault(name, {})
        if value:
            values[value] = None


class OcelLog:
    """The events and objects of a log."""

    def __init__(self, size: int) -> None:
        """Begin empty; `size` is the file's size in bytes."""
        self._size = size
        self.objects: dict[str, _Object] = {}
        self.events: list[_Event] = []

    def take(self, place: str, item: object) -> None:
        """An object or an event of the JSON form."""
        said = [(text(one, "name"), text(one, "value")) for one in _attributes(item)]
        if place == PLACES[0]:
            self.take_object(text(item, "id"), text(item, "type"), said)
            return
        objects = dict.fromkeys(texts(item, "relationships", "objectId"))
        self.take_event(text(item, "type"), text(item, "time"), dict(reversed(said)), objects)

    def take_object(self, one: str, kind: str, said: list[tuple[str, str]]) -> None:
        """An object and its attributes."""
        its = self.objects.setdefault(one, _Object(kind))
        for name, value in said:
            its.say(name, value)

    def take_event(
        self, activity: str, time: str, attributes: dict[str, str], objects: dict[str, None]
    ) -> None:
        """The next event, with its objects, each once."""
        self.events.append(_Event(len(self.events) + 1, activity, time, attributes, objects))

    def table(self, name: str, known: Vocabulary) -> tuple[RawTable, Layout]:
        """Its events as a long table; raises NoUsableEventError where no type is the case."""
        case_type = self._case_type(name)
        found, turn = Events(self._size), Counter[str]()
        said: dict[str, dict[str, list[str]]] = {"": {}}
        for event in self.events:
            of = [one for one in event.objects if one in self.objects and self.objects[one].type == case_type]  # fmt: skip
            cells = {**event.attributes, "activity": event.activity, "time": event.time}
            for case in of or [""]:
                if case not in said:
                    its = self.objects[case].said.items()
                    said[case] = {f"case:{key}": [*values] for key, values in its if values}
                of_case = {key: values[turn[case] % len(values)] for key, values in said[case].items()}  # fmt: skip
                turn[case] += 1
                found.add(event.row, {**of_case, **cells, "case_id": case})
        return found.table(name, known)

    def _case_type(self, name: str) -> str:
        types = [*dict.fromkeys(one.type for one in self.objects.values())]
        named = [one for one in types if is_case(one)] if len(types) > 1 else types
        if len(named) == 1:
            return named[0]
        types_found = f"has {len(types):,} types of object" if types else "has no object"
        message = (
            f"{name}: {types_found}, and none alone is the case; name the type of its cases 'case', or "
            "keep the objects of one type only"
        )
        raise NoUsableEventError(message)


def _attributes(item: object) -> list[object]:
    found = item.get("attributes") if isinstance(item, dict) else None
    return found if isinstance(found, list) else []


def of_json(file: BinaryIO, name: str) -> OcelLog:
    """The log in a JSON file; raises FileError."""
    log = OcelLog(file.seek(0, os.SEEK_END))
    file.seek(0)
    for place, item in items(file, name, PLACES):
        log.take(place, item)
    return log


class OcelReader:
    """Takes the elements of the XML form as they come."""

    def __init__(self, size: int) -> None:
        """Begin empty; `size` is the file's size in bytes."""
        self._log = OcelLog(size)
        self._object: _Object | None = None
        self._event: _Event | None = None
        self._name = ""

    def start(self, tag: str, attributes: Mapping[str, str], line: int) -> None:
        """Begin an object or an event, or add a related object."""
        related = attributes.get("object-id")
        if self._event and related is not None:
            self._event.objects[related] = None
        elif tag == "object" and related is None and not self._event:
            new = _Object(attributes.get("type", ""))
            self._object = self._log.objects.setdefault(attributes.get("id", ""), new)
        elif tag == "event":
            self._event = _Event(line, attributes.get("type", ""), attributes.get("time", ""))
            self._log.events.append(self._event)
        elif tag == "attribute":
            self._name = attributes.get("name", "")

    def end(self, tag: str, text: str) -> None:
        """Take an attribute, or end an event."""
        if tag == "attribute" and self._event:
            self._event.attributes.setdefault(self._name, text)
        elif tag == "attribute" and self._object:
            self._object.say(self._name, text)
        elif tag == "event":
            self._event = None
        elif tag == "objects" and not self._event:
            self._object = None

    def tables(self, name: str, known: Vocabulary) -> Iterator[tuple[RawTable, Layout]]:
        """The log as one table."""
        yield self._log.table(name, known)
