"""The columns of a log that pairing reads, looked up once for all steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from timeline.columnar.arrow_compute import is_in
from timeline.columnar.coded_text import CodedText
from timeline.event_log import Codes, EventLog
from timeline.moments.zone import Days, Mask, Seconds, local_day
from timeline.pathway import Attribute
from timeline.pathway.steps import Condition
from timeline.pathway.words import folded, parts


@dataclass(frozen=True, slots=True)
class Columns:
    """A log as arrays in case order, with what every step asks of them."""

    log: EventLog
    case: Codes
    earliest: Seconds
    latest: Seconds
    """The same array as `earliest` where all are equal; so with the days."""
    first_day: Days
    """The local date of each event's earliest."""
    last_day: Days
    case_begin: Codes
    """The position of the first event of each event's case."""
    reach: Codes
    """The position of the first event of the case that may have been at or after each event."""
    order: Codes
    """Positions sorted by activity, in case order within each."""
    bounds: Codes
    """`order[bounds[a]:bounds[a + 1]]` are the positions of activity `a`."""
    activity_code: dict[str, int]
    not_known: dict[str, list[int]]
    cancelled: Mask | None
    """Requests that nobody answers or need answer; None where there are none (measuring 4.11)."""
    """By activity, the cases in which something of it could not be read (measuring 4.12)."""

    @classmethod
    def of(cls, log: EventLog) -> Columns:
        """Index a log by activity, by case and by day."""
        activity, names = log.table.activity.codes, log.table.activity.names
        counts = np.bincount(activity, minlength=len(names))
        case = log.table.case.codes.astype(np.int64)
        earliest, latest = log.table.earliest, log.table.latest
        latest = earliest if np.array_equal(earliest, latest) else latest
        first_day = local_day(earliest)
        last_day = first_day if latest is earliest else local_day(latest)
        return cls(
            log=log,
            case=case,
            earliest=earliest,
            latest=latest,
            first_day=first_day,
            last_day=first_day if np.array_equal(first_day, last_day) else last_day,
            case_begin=first_of_run(case),
            reach=_reach(case, earliest, latest),
            order=np.argsort(activity, kind="stable"),
            bounds=np.concatenate([[0], np.cumsum(counts)]),
            activity_code={name: code for code, name in enumerate(names)},
            not_known=_not_known(log),
            cancelled=_cancelled(log) if log.cancelled else None,
        )

    def positions(self, activities: tuple[str, ...]) -> Codes:
        """The positions of these activities' events, in case order."""
        codes = [
            self.activity_code[one]
            for one in dict.fromkeys(activities)
            if one in self.activity_code
        ]
        found = [self.order[self.bounds[code] : self.bounds[code + 1]] for code in codes]
        if not found:
            return np.empty(0, np.int64)
        # Stable is fastest here: it merges what is in order already.
        return found[0] if len(found) == 1 else np.sort(np.concatenate(found), kind="stable")

    def answering(self, activities: tuple[str, ...]) -> Codes:
        """The same without the latest of several, which answers no step that needs the first."""
        found, table = self.positions(activities), self.log.table
        for number, sheet in enumerate(self.log.sheets):
            codes = [
                self.activity_code[one]
                for one in sheet.latest
                if one in activities and one in self.activity_code
            ]
            if codes:
                latest = (table.sheet[found] == number) & np.isin(
                    table.activity.codes[found], codes
                )
                found = found[~latest]
        return found

    def unreadable(self, activities: tuple[str, ...]) -> Mask:
        """The cases in which something unreadable may be one of these activities."""
        found = np.zeros(self.log.number_of_cases, bool)
        for activity in activities:
            found[self.not_known.get(activity, [])] = True
        return found

    def number(self, positions: Codes) -> Codes:
        """The place of each of these events among those of its case, from 1."""
        return positions - self.case_begin[positions] + 1

    def after(self, case: Codes, instants: Seconds) -> Codes:
        """The position of the first event that is later than an instant of a case, or beyond it."""
        return np.searchsorted(
            _joined(self.case, self.latest, self.latest),
            _joined(case, instants, self.latest),
            side="right",
        )

    def matching(
        self,
        positions: Codes,
        where: Mapping[Attribute, tuple[str, ...]],
        values_of: Callable[[str], tuple[str, ...]] = parts,
    ) -> Codes:
        """Those of the positions whose attributes hold one of the wanted values (measuring 4)."""
        for attribute, values in where.items():
            wanted = {folded(value) for value in values}
            column = self.log.table.texts(attribute)
            fits = [bool(wanted.intersection(values_of(one))) for one in column.names]
            positions = positions[np.asarray([*fits, False])[column.codes[positions]]]
        return positions

    def values(self, attribute: str) -> Codes:
        """For each event, a number that its value of an attribute shares with equal ones; 0 is blank."""
        column = self.log.table.texts(attribute)
        texts = [folded(one) for one in column.names]
        number = {
            text: code for code, text in enumerate(dict.fromkeys(filter(None, texts)), start=1)
        }
        lookup = np.asarray([*(number.get(text, 0) for text in texts), 0], dtype=np.int64)
        return lookup[column.codes]


def _cancelled(log: EventLog) -> Mask:
    """The events of the rows of cancelled requests."""
    wanted = {(word.sheet, word.row, word.activity) for word in log.cancelled}
    rows = {(sheet, row) for sheet, row, _ in wanted}
    table = log.table
    near = np.flatnonzero(
        is_in(table.row.astype(np.int64), np.asarray(sorted({row for _, row in rows})))
    )
    found = np.zeros(len(table), bool)
    for at in near.tolist():
        name = table.activity.names[table.activity.codes[at]]
        found[at] = (int(table.sheet[at]), int(table.row[at]), name) in wanted
    return found


def _not_known(log: EventLog) -> dict[str, list[int]]:
    wanted = {word.case for word in log.not_known}
    codes = {case: code for code, case in enumerate(log.cases if wanted else ()) if case in wanted}
    found: dict[str, list[int]] = {}
    for word in log.not_known:
        if word.case in codes:
            found.setdefault(word.activity, []).append(codes[word.case])
    return found


def first_of_run(number: Codes) -> Codes:
    """For each entry, the position of the first of its run of equal numbers."""
    begins = np.empty(len(number), bool)
    begins[:1] = True
    np.not_equal(number[1:], number[:-1], out=begins[1:])
    return np.maximum.accumulate(np.where(begins, np.arange(len(number)), 0))


def _reach(case: Codes, earliest: Seconds, latest: Seconds) -> Codes:
    """An event itself, but where the one before it may have been no earlier: then further back."""
    reach = np.arange(len(case))
    overlaps = 1 + np.flatnonzero((case[1:] == case[:-1]) & (latest[:-1] >= earliest[1:]))
    if len(overlaps):
        reach[overlaps] = np.searchsorted(
            _joined(case, latest, latest),
            _joined(case[overlaps], earliest[overlaps], latest),
            side="left",
        )
    return reach


def _joined(case: Codes, instants: Seconds, span: Seconds) -> Codes:
    """One number for each (case, instant), which sorts by case and then by instant.

    Instants before the span sort as its begin and those after as its end.
    """
    base, width = int(span.min()), int(span.max() - span.min()) + 3
    return case * width + np.clip(instants - base, -1, width - 2) + 1


@dataclass(frozen=True, slots=True)
class Applies:
    """Which cases a step's `when` admits, by case code; `unknown` where the record cannot tell."""

    yes: Mask
    unknown: Mask


def applies(log: EventLog, when: dict[str, Condition]) -> Applies:
    """Hold a step's conditions against the cases' attributes (measuring 4)."""
    n = log.number_of_cases
    yes, unknown = np.ones(n, bool), np.zeros(n, bool)
    for attribute, condition in when.items():
        said = log.case_attributes.get(attribute, CodedText.blank(n))
        answers = [*(_holds(value, condition) for value in said.names), None]
        unknown |= np.asarray([answer is None for answer in answers])[said.codes]
        yes &= np.asarray([bool(answer) for answer in answers])[said.codes]
    return Applies(yes & ~unknown, unknown)


def _holds(value: object, condition: Condition) -> bool | None:
    """Whether one recorded attribute meets a condition; None where it is blank or contradictory."""
    if not isinstance(value, str) or not value.strip():
        return None
    holds = True
    if condition.is_ is not None:
        wanted = {
            folded(f"{one:g}" if isinstance(one, float) else str(one)) for one in condition.is_
        }
        holds = bool(wanted.intersection(parts(value)))
    if condition.below is None and condition.at_least is None:
        return holds
    try:
        number = float(value)
    except ValueError:
        return None
    if not np.isfinite(number):
        return None
    above = condition.at_least is None or number >= condition.at_least
    return holds and above and (condition.below is None or number < condition.below)
