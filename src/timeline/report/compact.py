"""Every case shown in detail as columns of whole numbers, for the page.

The same waits as in `case_timeline`, by `bars_by_case`, so both drawings show the same. Instants
are seconds after `base`, which is in seconds since 1970 UTC; `offsets` say from which instant on
the clock on the wall in London is how many seconds ahead. A text is a place in `texts`. Columns
that belong to a case hold its rows together, in the order of the cases; `of` says how many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TypeVar

from timeline.audit import (
    OUTCOMES,
    RESULTS,
    Audit,
    Chain,
    Event,
    Finding,
    Verdict,
    Wait,
)
from timeline.audit.sort_order import by_name
from timeline.charts.bars import KINDS, Bar, bars_by_case
from timeline.moments.zone import LONDON
from timeline.report.catalogue import NONE, catalogue
from timeline.report.columns import Columns
from timeline.wording.chains import chain_sentences
from timeline.wording.dates import when
from timeline.wording.findings import finding_sentences
from timeline.wording.summary import why_first
from timeline.wording.waits import limit_words, notes, verdict_elapsed, verdict_late

NOT_IN_FORCE = -2
"""Stands for a step that has standards, of which none was in force."""
STOPPED, STILL_OPEN, CLOSED, UNTIMED = range(4)
"""States of waits. One without a time was excused from the start, or its stop may be in a row that
could not be read (measuring 4.12), so that it may have stopped already."""
HOUR, DAY = 3_600, 86_400


def compact(audit: Audit) -> dict[str, Any]:
    """All that is shown of single cases, as plain data."""
    return _Compact(audit).content()


class _Compact:
    """Puts the columns together, case by case."""

    def __init__(self, audit: Audit) -> None:
        """Begin with no case."""
        self.audit = audit
        firsts = (event.earliest for case in audit.cases for event in case.events)
        self.base = int(min(firsts, default=audit.as_of.earliest).timestamp())
        self.texts: dict[str, int] = {}
        self.mores: dict[tuple[tuple[str, str], ...], int] = {}
        pathway = audit.pathway
        self.activities = {one.id: k for k, one in enumerate(pathway.activities)}
        self.agencies = list(dict.fromkeys(one.agency for one in pathway.activities))
        self.steps = {one.id: k for k, one in enumerate(pathway.steps)}
        self.hours = {one.id: one.hours for one in pathway.steps}
        self.names = {one.id: one.name for one in pathway.activities}
        self.with_standard = {one.id for one in pathway.steps if one.standards}
        self.standards = {one.id: k for k, one in enumerate(pathway.standards)}
        self.events = Columns("activity", "at", "span", "when", "row", "more")
        self.clocks = Columns(
            "step", "start", "stop", "state", "agency", "kind", "passed", "said", "groups", "ownLow", "ownHigh",
            "result", "mayBeLate",
        )  # fmt: skip
        self.verdicts = Columns(
            "standard", "outcome", "low", "high", "elapsed", "due", "dueAt", "before", "beforeAt",
            "over", "beyond", "note",
        )  # fmt: skip
        self.chains = Columns("milestone", "days", "excess", "exact", "sentence")
        self.links = Columns("step", "start", "stop", "days", "excess", "standard")
        self.spares = Columns("step", "start", "stop", "days")
        self.findings = Columns("finding", "sentence", "rows")
        self.measures = [one.id for one in audit.turnaround.comparisons]
        self.published = Columns("measure", "year", "outcome")

    def content(self) -> dict[str, Any]:
        """Every case, then the columns."""
        audit = self.audit
        bars, chains, findings = (
            bars_by_case(audit),
            _by_case(audit.chains, chain_sentences(audit, audit.chains)),
            _by_case(audit.findings, finding_sentences(audit, audit.findings)),
        )
        for case in audit.cases:
            for event in case.events:
                self._event(event)
            for bar in bars[case.id]:
                self._clock(bar)
            for chain, sentence in chains.get(case.id, ()):
                self._chain(chain, sentence)
            for found, sentence in findings.get(case.id, ()):
                texts = (found.finding, sentence, ", ".join(found.rows))
                self.findings.add(*map(self._text, texts))
            for one in case.published:
                place = self.measures.index(one.measure)
                self.published.add(place, one.year, OUTCOMES.index(one.outcome))
            for columns in (self.events, self.clocks, self.chains, self.findings, self.published):
                columns.close()
        return {
            **catalogue(audit, self.agencies),
            "base": self.base,
            "asOf": [self._instant(audit.as_of.earliest), self._instant(audit.as_of.latest)],
            "offsets": self._offsets(),
            "cases": self._cases(),
            "events": self.events.plain,
            "waits": self.clocks.plain,
            "verdicts": self.verdicts.plain,
            "chains": self.chains.plain,
            "links": self.links.plain,
            "floats": self.spares.plain,
            "findings": self.findings.plain,
            "measures": self.measures,
            "published": self.published.plain,
            "sites": sorted(
                {dict(more).get("site", "") for more in self.mores} - {""}, key=by_name
            ),
            "mores": [[list(pair) for pair in more] for more in self.mores],
            "texts": list(self.texts),
        }

    def _event(self, event: Event) -> None:
        at, end = self._instant(event.earliest), self._instant(event.latest)
        texts = self._text(when(event)), self._text(event.row), self._more(event.attributes)
        self.events.add(self.activities[event.activity], at, end - at, *texts)

    def _clock(self, bar: Bar) -> None:
        wait = bar.wait
        self.clocks.add(
            self.steps[wait.step],
            wait.start.event - 1,
            wait.stop.event - 1 if wait.stop else NONE,
            _state(wait),
            self.agencies.index(bar.agency),
            KINDS.index(bar.kind),
            self._instant(bar.passed),
            self._text(bar.result),
            NONE if wait.counted_in is None else wait.counted_in,
            *_own(wait),
            RESULTS.index(wait.result),
            int(wait.may_be_late),
        )
        for verdict in wait.verdicts:
            self._verdict(wait, verdict)
        self.verdicts.close()

    def _verdict(self, wait: Wait, one: Verdict) -> None:
        scale = HOUR if one.unit == "hours" else 1
        standard = NOT_IN_FORCE if wait.step in self.with_standard else NONE
        self.verdicts.add(
            self.standards.get(one.standard, standard),
            OUTCOMES.index(one.outcome),
            round(one.low * scale),
            NONE if one.high is None else round(one.high * scale),
            self._text(verdict_elapsed(one, self.hours[wait.step])),
            self._text(limit_words(one.due, one.unit) if one.due else ""),
            self._instant(one.due),
            self._text(limit_words(one.not_before, one.unit) if one.not_before else ""),
            self._instant(one.not_before),
            self._text(verdict_late(one)),
            round(one.days_over * DAY),
            self._text(notes(wait, one, self.names)),
        )

    def _chain(self, chain: Chain, sentence: str) -> None:
        milestone, says = self.activities[chain.milestone], self._text(sentence)
        self.chains.add(milestone, chain.days, chain.excess_days, int(chain.exact), says)
        for link in chain.links:
            standard = self.standards.get(link.standard, NONE)
            ends = link.start_event - 1, link.stop_event - 1
            self.links.add(self.steps[link.step], *ends, link.days, link.excess_days, standard)
        for spare in chain.floats:
            ends = spare.start_event - 1, spare.stop_event - 1
            self.spares.add(self.steps[spare.step], *ends, spare.days)
        self.links.close()
        self.spares.close()

    def _cases(self) -> list[list[Any]]:
        """By case: its name, why it comes first, its place among those that do, its attributes."""
        ranked = {one.case: (k, one) for k, one in enumerate(self.audit.first_cases)}
        rows: list[list[Any]] = []
        for case in self.audit.cases:
            rank, first = ranked.get(case.id, (NONE, None))
            why = self._text(why_first(first, self.audit) if first else "")
            rows.append([case.id, why, rank, self._more(case.attributes)])
        return rows

    def _offsets(self) -> list[list[int]]:
        """London's offset, from each instant on that it changed, over all that can be drawn."""
        every = [self.audit.as_of.latest.timestamp()]
        every += [
            self.base + at for name in ("dueAt", "beforeAt") for at in self.verdicts.columns[name]
        ]
        first, last = self.base - 2 * DAY, int(max(every)) + 370 * DAY
        found = [[first - self.base, _offset(first)]]
        for day in range(first - first % DAY, last, DAY):
            if _offset(day + DAY) == found[-1][1]:
                continue
            instant = next(
                at for at in range(day, day + DAY + 1, HOUR) if _offset(at) != found[-1][1]
            )
            found.append([instant - self.base, _offset(instant)])
        return found

    def _instant(self, moment: datetime | None) -> int:
        return NONE if moment is None else int(moment.timestamp()) - self.base

    def _text(self, text: str | None) -> int:
        return self.texts.setdefault(text, len(self.texts)) if text else NONE

    def _more(self, attributes: dict[str, str]) -> int:
        return self.mores.setdefault(tuple(attributes.items()), len(self.mores))


def _state(wait: Wait) -> int:
    outcome = wait.verdicts[0].outcome
    if wait.stop:
        return STOPPED
    if outcome in ("running", "overdue"):
        return STILL_OPEN
    return CLOSED if outcome != "unclear" and wait.closed_by else UNTIMED


def _own(wait: Wait) -> Iterator[int]:
    """Its time in its step's own unit; NONE where that is the unit of its first standard."""
    scale = HOUR if wait.unit == "hours" else 1
    same = wait.unit == wait.verdicts[0].unit
    for time in (wait.low, wait.high):
        yield NONE if same or time is None else round(time * scale)


def _offset(instant: int) -> int:
    away = datetime.fromtimestamp(instant, LONDON).utcoffset()
    return int(away.total_seconds()) if away else 0


Row = TypeVar("Row", Chain, Finding)


def _by_case(rows: Iterable[Row], sentences: Iterable[str]) -> dict[str, list[tuple[Row, str]]]:
    """Rows with their sentences, by case."""
    found: dict[str, list[tuple[Row, str]]] = {}
    for row, sentence in zip(rows, sentences, strict=True):
        found.setdefault(row.case, []).append((row, sentence))
    return found
