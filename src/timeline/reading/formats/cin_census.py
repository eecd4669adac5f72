"""The children in need census (XML), as the tables that its groups of elements are.

Any year is read: the groups and their dates have kept their names. Dates that no activity of a
pathway covers (the child's own plan, the target of a conference, the assessments of the years
before 2013) are known and not needed, so nothing is said of them. Only dates under names that the
census does not have are counted.
Rows are numbered by the line on which their group begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from timeline.reading.formats.catalogue import SectorTable, formats
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.headings import Layout, recognise
from timeline.reading.tables.table import Place, RawTable, column_of

CHILD = "Child"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}.*")


@dataclass(slots=True)
class _Group:
    """One group of elements, such as a Section47."""

    table: SectorTable
    line: int
    child: dict[str, str]
    """The child's id, known by the end of the child."""
    nested: dict[str, str]
    """By the name of a group, the id of the current group, or of the group around it."""
    cells: dict[str, list[str]] = field(default_factory=dict)


class CensusReader:
    """Takes the groups of a census as they come."""

    def __init__(self) -> None:
        """Know the groups by the packaged formats."""
        self._tables = {one.name: one for one in formats().table if one.format == "cin-census"}
        self._child: dict[str, str] = {}
        self._open: list[_Group] = []
        self._groups: list[_Group] = []
        self._unused: set[tuple[str, str]] = set()

    def start(self, tag: str, attributes: Mapping[str, str], line: int) -> None:
        """Begin a child or a group."""
        del attributes  # the census has none
        if tag == CHILD:
            self._child = {}
        elif tag in self._tables:
            outer = self._open[-1].nested if self._open else {}
            # A census may stand on one line, so that the line alone is no id.
            nested = {**outer, tag: f"row {line}.{len(self._groups)}"}
            self._open.append(_Group(self._tables[tag], line, self._child, nested))
            self._groups.append(self._open[-1])

    def end(self, tag: str, text: str) -> None:
        """Take a date of the innermost group, or the child's id."""
        if self._open and tag == self._open[-1].table.name:
            self._open.pop()
        elif self._open and text:
            if tag in self._open[-1].table.columns:
                self._open[-1].cells.setdefault(tag, []).append(text)
            elif tag not in self._open[-1].table.not_needed and _DATE.fullmatch(text):
                self._unused.add((self._open[-1].table.name, tag))
        elif text:
            self._child.setdefault(tag, text)

    def tables(self, name: str, known: Vocabulary) -> Iterator[tuple[RawTable, Layout]]:
        """A table for each kind of group there is; several dates of one element stand in one cell."""
        for table in self._tables.values():
            groups = [one for one in self._groups if one.table == table]
            layout = recognise(table.columns, known)
            if not groups or layout is None:
                continue
            columns = [
                [
                    ";".join(one.cells.get(column, ()))
                    or one.nested.get(column, "")
                    or one.child.get(column, "")
                    for one in groups
                ]
                for column in table.columns
            ]
            lines = np.asarray([one.line for one in groups], np.int64)
            place = Place(name, table.name)
            unused = sum(group == table.name for group, _ in self._unused)
            read = RawTable(
                place, table.columns, 0, (*map(column_of, columns),), lines, unused=unused
            )
            yield read, layout
