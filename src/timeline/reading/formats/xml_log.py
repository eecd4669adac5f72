"""An XML file whose root is `log`: XES, or OCEL 2.0, by its first element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from timeline.reading.formats.ocel import OcelReader
from timeline.reading.formats.xes import XesReader
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.headings import Layout
from timeline.reading.tables.table import RawTable

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
