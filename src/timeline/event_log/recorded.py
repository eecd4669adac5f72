"""What the sources of a log record (measuring 4.9).

A source is one table, or several whose understood columns are the same or that are of one format.
An open wait is checked only where every stop of its step is recorded by a source that holds its
case: a missing column never makes a delay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import NamedTuple

from timeline.pathway import Step


class Record(NamedTuple):
    """The activities that one source records as stops."""

    once: frozenset[str] = frozenset()
    twice: frozenset[str] = frozenset()
    """Those that some case of the source has two of."""

    def __or__(self, other: tuple[frozenset[str], ...]) -> Record:
        """What either records."""
        return Record(self.once | other[0], self.twice | other[1])


@dataclass(frozen=True, slots=True)
class Recorded:
    """What the sources of a log record; that of a whole log is those of its partitions merged."""

    sources: tuple[Record, ...] = ()
    anywhere: frozenset[str] = frozenset()
    """Every activity recorded in any source, as a start or as a stop."""
    columns: frozenset[str] = frozenset()
    """The activities that have a column in some wide table, filled or empty."""
    attributes: frozenset[tuple[str, str]] = frozenset()
    """Activity and attribute, where some event of it has a value of that."""
    of_cases: frozenset[str] = frozenset()
    """The attributes of cases of which some case has a value."""
    named: frozenset[str] = frozenset()
    """The activities that a mapping or a template lists as always recorded."""

    @classmethod
    def merged(cls, every: Iterable[Recorded]) -> Recorded:
        """What partitions of one log record together; their sources are the same."""
        whole = cls()
        for one in every:
            whole = cls(
                tuple(
                    mine | its
                    for mine, its in zip_longest(whole.sources, one.sources, fillvalue=Record())
                ),
                whole.anywhere | one.anywhere,
                whole.columns | one.columns,
                whole.attributes | one.attributes,
                whole.of_cases | one.of_cases,
                whole.named | one.named,
            )
        return whole

    def known_to(self, find: Callable[[str], str | None]) -> Recorded:
        """The same with the id of each activity that `find` knows in place of its text."""

        def ids(texts: frozenset[str]) -> frozenset[str]:
            return frozenset(find(text) or text for text in texts)

        return replace(
            self,
            sources=tuple(Record(ids(one.once), ids(one.twice)) for one in self.sources),
            anywhere=ids(self.anywhere),
            columns=ids(self.columns),
            attributes=frozenset((find(text) or text, name) for text, name in self.attributes),
            named=ids(self.named),
        )

    def only(self, activities: frozenset[str]) -> Recorded:
        """The same of these activities alone."""
        return replace(
            self,
            sources=tuple(
                Record(one.once & activities, one.twice & activities) for one in self.sources
            ),
            anywhere=self.anywhere & activities,
            columns=self.columns & activities,
            attributes=frozenset(one for one in self.attributes if one[0] in activities),
            named=self.named & activities,
        )

    def unseen(self, step: Step, held: Iterable[int]) -> tuple[str, ...]:
        """The stops of a step that none of these sources records; none where a wait is checked."""
        records = [self.sources[source] for source in held]
        return tuple(
            stop
            for stop in step.stop
            if stop not in self.named
            and not any(
                stop in (record.twice if stop in step.start else record.once) for record in records
            )
        )

    def lacking(self, step: Step) -> tuple[tuple[str, str], ...]:
        """The conditions of a step that nothing records: activity and attribute, '' for a case's."""
        ends = ((step.start, step.start_where), (step.stop, step.stop_where))
        of_events = [
            (activities[0], attribute)
            for activities, where in ends
            for attribute in where
            if not any((one, attribute) in self.attributes for one in activities)
            and any(one in self.anywhere for one in activities)
        ]
        return (*of_events, *(("", name) for name in step.when if name not in self.of_cases))
