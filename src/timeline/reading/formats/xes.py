"""A log in XES (IEEE 1849), as the long table that it is.

Rows are numbered by the line on which their event begins. An event with a lifecycle transition
other than `complete` is no event, as in any table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from timeline.reading.formats.event_list import Events
from timeline.reading.formats.ocel import OcelReader
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.headings import Layout
from timeline.reading.tables.statuses import meaning
from timeline.reading.tables.table import RawTable

_KEYS = {"concept:name": "activity", "time:timestamp": "time", "org:group": "agency"}
_VALUES = frozenset({"string", "date", "int", "float", "boolean", "id"})
_NAME = "concept:name"
_NOTHING = frozenset({"nan", "NaN", "NaT"})
"""Texts that pandas and similar programs write for an empty value."""
_TRANSITION = "lifecycle:transition"


class XesReader:
    """Takes the events of a log as they come."""

    def __init__(self, size: int) -> None:
        """Begin empty; `size` is the file's size in bytes."""
        self._events = Events(size)
        self._open: list[str] = []
        self._trace: dict[str, str] = {}
        self._event: dict[str, str] = {}
        self._line = 0

    def start(self, tag: str, attributes: Mapping[str, str], line: int) -> None:
        """Begin a trace or an event, or take one of its attributes."""
        inside = self._open[-1] if self._open else ""
        self._open.append(tag)
        if tag == "trace":
            self._trace = {}
        elif tag == "event":
            self._event, self._line = {}, line
        elif tag in _VALUES and inside in {"trace", "event"}:
            into = self._trace if inside == "trace" else self._event
            key, value = attributes.get("key", ""), attributes.get("value", "")
            # A case or an activity may be called so; neither is left blank by those programs.
            into.setdefault(key, "" if value in _NOTHING and key != _NAME else value)

    def end(self, tag: str, text: str) -> None:
        """End an event."""
        del text  # XES says everything in attributes
        if self._open:
            self._open.pop()
        if tag != "event":
            return
        in_trace = "trace" in self._open
        cells = {_KEYS.get(key, key): value for key, value in self._event.items()}
        if meaning(cells.get(_TRANSITION, ""), lifecycle=True) == "happened":
            cells.pop(_TRANSITION, None)  # most logs need no column of it
        of_case = {f"case:{key.removeprefix('case:')}": value for key, value in self._trace.items()}
        case = of_case.pop("case:concept:name", "") if in_trace else ""
        self._events.add(self._line, {**(of_case if in_trace else {}), **cells, "case_id": case})

    def tables(self, name: str, known: Vocabulary) -> Iterator[tuple[RawTable, Layout]]:
        """The log as one table."""
        yield self._events.table(name, known)


_OCEL = frozenset({"object-types", "event-types", "objects", "events"})


class LogReader:
    """Takes the elements of a log, and hands them to the reader of its kind."""

    def __init__(self, size: int) -> None:
        """Begin as XES, until an element shows OCEL; `size` is the file's size in bytes."""
        self._size = size
        self._reader: XesReader | OcelReader = XesReader(size)
        self._settled = False

    def start(self, tag: str, attributes: Mapping[str, str], line: int) -> None:
        """Begin an element."""
        if not self._settled and tag != "log":
            self._settled = True
            if tag in _OCEL:
                self._reader = OcelReader(self._size)
        self._reader.start(tag, attributes, line)

    def end(self, tag: str, text: str) -> None:
        """End an element."""
        if self._settled:
            self._reader.end(tag, text)

    def tables(self, name: str, known: Vocabulary) -> Iterator[tuple[RawTable, Layout]]:
        """The log as one table."""
        yield from self._reader.tables(name, known)
