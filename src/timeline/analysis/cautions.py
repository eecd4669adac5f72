"""What a reader must know before quoting any count, from all that was read and measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, get_args

from timeline import audit
from timeline.analysis.aggregates import Aggregates
from timeline.analysis.log_profile import LogProfile
from timeline.errors import CautionKind, Problem
from timeline.event_log import Recorded, Sheet
from timeline.pathway import Pathway, Step
from timeline.waits import Unchecked

KINDS: tuple[CautionKind, ...] = get_args(CautionKind)
MOST_PLACES = 200
"""Places kept of each kind."""


class Read(NamedTuple):
    """What was read, as far as cautions need it."""

    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]
    sheets: tuple[Sheet, ...]
    set_aside: int


def cautions(
    read: Read, pathway: Pathway, recorded: Recorded, counted: Aggregates, seen: LogProfile
) -> tuple[audit.Caution, ...]:
    """A caution for each kind of which there is anything, the gravest first.

    `recorded` is known to the pathway.
    """
    found = [
        *_of_problems(read),
        *_not_read(read),
        *_not_known(seen, pathway, read.sheets),
        *_not_checked(pathway, recorded, counted.unchecked),
        *_no_closures(counted),
        *_past_calendar(pathway, counted),
    ]
    return tuple(sorted(found, key=lambda one: KINDS.index(one.kind)))


def _of_problems(read: Read) -> Iterator[audit.Caution]:
    """Those that reading has found, but for what was simply not read.

    A kind that has both is of the same rows: a notice for a table, and a problem for each row.
    """
    noticed, met = (_by_kind(its) for its in (read.notices, read.problems))
    for kind in noticed | met:
        counts = [sum(one.count for one in its[kind]) for its in (noticed, met) if kind in its]
        places = _places(met.get(kind) or noticed[kind])
        yield audit.Caution(kind=kind, count=max(counts), places=places)


def _by_kind(problems: tuple[Problem, ...]) -> dict[CautionKind, list[Problem]]:
    found: dict[CautionKind, list[Problem]] = {}
    for one in dict.fromkeys(problems):
        if one.kind and one.kind != "not_read":
            found.setdefault(one.kind, []).append(one)
    return found


def _not_read(read: Read) -> Iterator[audit.Caution]:
    its = [one for one in read.problems if one.kind in (None, "not_read")]
    also = [one for one in read.notices if one.kind == "not_read"]
    others = sum(one.count for one in read.problems if one.kind not in (None, "not_read"))
    count = read.set_aside - others + sum(one.count for one in also)
    if count > 0:
        yield audit.Caution(kind="not_read", count=count, places=_places([*its, *also]))


def _places(problems: Iterable[Problem]) -> tuple[audit.CautionPlace, ...]:
    return tuple(
        audit.CautionPlace(
            file=one.file, sheet=one.sheet, row=one.row, column=one.column, nearest=one.nearest
        )
        for one in [*problems][:MOST_PLACES]
    )


def _not_known(
    seen: LogProfile, pathway: Pathway, sheets: tuple[Sheet, ...]
) -> Iterator[audit.Caution]:
    number = sum(1 for one in seen.activities if one not in pathway.activity_names)
    if number:
        places = (
            _place(one.rows[0], sheets, "activity", one.nearest)
            for one in seen.unknown[:MOST_PLACES]
        )
        yield audit.Caution(kind="activities_ignored", count=number, places=tuple(places))


def _place(
    label: str, sheets: tuple[Sheet, ...], column: str = "", nearest: tuple[str, ...] = ()
) -> audit.CautionPlace:
    """The place that a label such as 'log.xlsx:Cases:14' stands for."""
    of, _, row = label.rpartition(":")
    sheet = next(one for one in sheets if one.label == of)
    return audit.CautionPlace(
        file=sheet.file, sheet=sheet.name, row=int(row), column=column, nearest=nearest
    )


def _not_checked(
    pathway: Pathway, recorded: Recorded, unchecked: tuple[Unchecked, ...]
) -> Iterator[audit.Caution]:
    stages = [
        _stage(step, pathway, recorded, its)
        for step, its in zip(pathway.steps, unchecked, strict=True)
        if its.open
    ]
    stages.sort(key=lambda one: not one.attribute)
    if stages:
        yield audit.Caution(kind="not_checked", count=len(stages), stages=tuple(stages))


def _stage(
    step: Step, pathway: Pathway, recorded: Recorded, its: Unchecked
) -> audit.StageNotChecked:
    names = pathway.activity_names
    lacking = recorded.lacking(step)
    stage = {"step": step.id, "title": step.title, **its._asdict()}
    if lacking:
        activity, attribute = lacking[0]
        wanted = (*step.start_where.items(), *step.stop_where.items()) if activity else ()
        return audit.StageNotChecked(
            **stage,
            reason="attribute" if activity else "attribute of the case",
            activities=(names[activity],) if activity else (),
            attribute=attribute,
            value=next((values[0] for name, values in wanted if name == attribute), ""),
        )
    unseen = recorded.unseen(step, range(len(recorded.sources)))
    nowhere = tuple(one for one in unseen if one not in recorded.anywhere)
    reason: audit.Reason = "no event" if nowhere else "no second" if unseen else "other files"
    return audit.StageNotChecked(
        **stage,
        reason=reason,
        activities=tuple(names[one] for one in nowhere or unseen or step.stop),
        empty_column=bool(recorded.columns.intersection(nowhere)),
    )


def _no_closures(counted: Aggregates) -> Iterator[audit.Caution]:
    if counted.may_have_ended:
        yield audit.Caution(kind="no_closures", count=counted.may_have_ended)


def _past_calendar(pathway: Pathway, counted: Aggregates) -> Iterator[audit.Caution]:
    stages = tuple(
        audit.StageNotChecked(
            step=step.id, title=step.title, open=n, late=0, past_aim=0, reason="past calendar", activities=()
        )
        for step, n in zip(pathway.steps, counted.past_calendar.tolist(), strict=True)
        if n
    )  # fmt: skip
    if stages:
        count = sum(one.open for one in stages)
        yield audit.Caution(kind="past_calendar", count=count, stages=stages)
