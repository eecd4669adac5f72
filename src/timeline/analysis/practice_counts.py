"""Counts of practice over all cases: checks done, and meetings attended."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline import audit
from timeline.analysis.catalogue import citation, endpoint
from timeline.audit.sort_order import by_name
from timeline.columnar.arrow_compute import dense_ranks
from timeline.event_log import Codes
from timeline.pairing import Columns
from timeline.pathway import Check, Pathway
from timeline.pathway.words import folded
from timeline.practice import (
    DONE,
    NOT_DONE,
    NOT_RECORDED,
    Answers,
    is_recorded,
)

Meeting = tuple[str, str, str, str]
"""An activity, and its mode, its attendance and its invitations as recorded; '' where blank."""

NOT_APPLICABLE = -1
_ANSWERS: dict[int, audit.Answer] = {
    DONE: "done",
    NOT_RECORDED: "not recorded",
    NOT_DONE: "not done",
}


@dataclass(frozen=True, slots=True)
class PracticeCounts:
    """Counted over some cases."""

    cases: npt.NDArray[np.int64]
    """By check: cases done, not recorded and not done (a case is as its weightiest event)."""
    events: npt.NDArray[np.int64]
    """By check: events done, not recorded and not done."""
    recorded: npt.NDArray[np.bool_]
    """By check: whether any case records anything for it."""
    meetings: Counter[Meeting]

    @classmethod
    def of(cls, answers: tuple[Answers, ...], columns: Columns, pathway: Pathway) -> PracticeCounts:
        """Count the answers of a log."""
        cases, events = np.zeros((2, len(answers), 3), np.int64)
        for k, answer in enumerate(answers):
            events[k] = np.bincount(answer.state, minlength=3)
            cases[k] = np.bincount(_weightiest(answer, columns) + 1, minlength=4)[1:]
        recorded = [is_recorded(check, columns.log.recorded) for check in pathway.check]
        return cls(cases, events, np.asarray(recorded, bool), _meetings(columns, pathway))

    @classmethod
    def together(cls, every: Iterable[PracticeCounts], pathway: Pathway) -> PracticeCounts:
        """The counts of several blocks."""
        nothing = np.zeros((len(pathway.check), 3), np.int64)
        parts = [*every]
        return cls(
            sum((one.cases for one in parts), nothing),
            sum((one.events for one in parts), nothing),
            np.any([one.recorded for one in parts], axis=0)
            if parts
            else np.zeros(len(pathway.check), bool),
            sum((one.meetings for one in parts), Counter[Meeting]()),
        )

    @property
    def findings(self) -> int:
        """How many findings the answers make."""
        missing = self.events[:, [NOT_RECORDED, NOT_DONE]].sum(axis=1)
        return int(missing[self.recorded].sum())


def _weightiest(answer: Answers, columns: Columns) -> Codes:
    """By case, its weightiest answer; -1 where the check does not apply."""
    state = np.full(columns.log.number_of_cases, NOT_APPLICABLE)
    np.maximum.at(state, columns.case[answer.events], answer.state)
    return state


def answers_by_case(
    answers: tuple[Answers, ...], columns: Columns, pathway: Pathway
) -> list[dict[str, audit.Answer]]:
    """By case, what its record shows for each check that applies to it."""
    found: list[dict[str, audit.Answer]] = [{} for _ in range(columns.log.number_of_cases)]
    for check, answer in zip(pathway.check, answers, strict=True):
        state = _weightiest(answer, columns)
        some = np.zeros(len(state), bool)
        some[columns.case[answer.events[answer.state == DONE]]] = True
        for case in np.flatnonzero(state > NOT_APPLICABLE).tolist():
            partly = some[case] and state[case] == NOT_RECORDED
            found[case][check.id] = "partly recorded" if partly else _ANSWERS[state[case]]
    return found


def _meetings(columns: Columns, pathway: Pathway) -> Counter[Meeting]:
    at = columns.positions(pathway.pathway.meeting)
    names = ("activity", "mode", "attended", "invited")
    parts = [columns.log.table.texts(name) for name in names]
    codes = np.stack([part.codes[at].astype(np.int64) for part in parts])
    number = np.zeros(len(at), np.int64)
    for part, its in zip(parts, codes, strict=True):
        number = dense_ranks(number * (len(part.names) + 1) + its + 1)
    first = np.empty(number.max(initial=-1) + 1, np.int64)
    first[number[::-1]] = np.arange(len(at))[::-1]
    distinct, counts = codes[:, first], np.bincount(number)
    found: Counter[Meeting] = Counter()
    for (activity, *rest), n in zip(distinct.T.tolist(), counts.tolist(), strict=True):
        mode, attended, invited = (
            part.names[code] if code >= 0 else ""
            for part, code in zip(parts[1:], rest, strict=True)
        )
        found[parts[0].names[activity], mode, attended, invited] += n
    return found


def checks(counted: PracticeCounts, pathway: Pathway) -> tuple[audit.Check, ...]:
    """What the record shows for each check, over all cases."""
    return tuple(
        audit.Check(
            id=check.id,
            title=check.title,
            question=_question(check, pathway),
            source_sentence=check.sentence,
            citation=citation(pathway, check.source, check.locator),
            cases=sum(cases),
            done=cases[DONE],
            not_done=cases[NOT_DONE],
            not_recorded=cases[NOT_RECORDED],
            recorded=recorded,
        )
        for check, cases, recorded in zip(
            pathway.check, counted.cases.tolist(), counted.recorded.tolist(), strict=True
        )
    )


def _question(check: Check, pathway: Pathway) -> audit.Question:
    return audit.Question(
        kind=check.kind,
        of=endpoint(pathway, check.of, check.where),
        by=tuple(pathway.activity_names[one] for one in check.by),
        at_least=check.at_least,
        attribute=check.attribute or "",
        who=check.who[0] if check.who else "",
        question=check.question,
        not_recorded=check.not_recorded,
        not_done=check.not_done,
    )


def meetings(counted: PracticeCounts, pathway: Pathway) -> tuple[audit.Meetings, ...]:
    """Who came to which meetings, by the pathway's order and then by mode."""
    by_kind: dict[tuple[str, str], list[tuple[Meeting, int]]] = defaultdict(list)
    for meeting, n in counted.meetings.items():
        by_kind[meeting[0], folded(meeting[1])].append((meeting, n))
    shown = _shown(counted.meetings)
    order = {one: k for k, one in enumerate(pathway.pathway.meeting)}
    found = []
    for (activity, mode), its in sorted(
        by_kind.items(), key=lambda one: (order[one[0][0]], by_name(one[0][1]))
    ):
        recorded = [
            (_folded(attended), _folded(invited), n)
            for (_, _, attended, invited), n in its
            if attended
        ]
        agencies = sorted(
            {name for attended, invited, _ in recorded for name in (*attended, *invited)},
            key=by_name,
        )
        known = any(invited for _, invited, _ in recorded)
        found.append(
            audit.Meetings(
                meeting=activity,
                mode=mode,
                meetings=sum(n for _, n in its),
                attendance_recorded=sum(n for *_, n in recorded),
                attendance=tuple(
                    audit.Attendance(
                        meeting=activity,
                        mode=mode,
                        agency=shown[agency],
                        meetings=sum(n for *_, n in recorded),
                        attended=sum(n for came, _, n in recorded if agency in came),
                        invited=sum(n for _, names, n in recorded if agency in names)
                        if known
                        else None,
                        invited_and_attended=sum(
                            n for came, names, n in recorded if agency in names and agency in came
                        )
                        if known
                        else None,
                    )
                    for agency in agencies
                ),
            )
        )
    return tuple(found)


def _folded(cell: str) -> frozenset[str]:
    return frozenset(filter(None, map(folded, cell.split(";"))))


def _shown(counted: Counter[Meeting]) -> dict[str, str]:
    """Each agency as it is written, by the folded text: the first of its spellings by alphabet."""
    written = {
        part.strip() for _, _, *cells in counted for cell in cells for part in cell.split(";")
    }
    return {folded(name): name for name in sorted(written, reverse=True)}
