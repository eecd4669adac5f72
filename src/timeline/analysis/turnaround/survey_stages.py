"""The stages of a survey: the request that each began with, and the surveys one by one."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from timeline import audit
from timeline.analysis.turnaround.groups import Groups
from timeline.analysis.turnaround.segments import months_of, segment_of
from timeline.event_log import Codes
from timeline.moments.zone import HOUR, in_london
from timeline.pathway import Pathway, Step
from timeline.waits import NEVER, Measured, StepWaits
from timeline.working_time import Calendar


def beginnings(measured: Measured, pathway: Pathway) -> Codes:
    """For each event the request that its survey began with, by position; itself where there is none."""
    begun = np.arange(len(measured.columns.case))
    for position in stage_positions(pathway):
        waits = measured.waits[position]
        stopped = waits.stop >= 0
        begun[waits.stop[stopped]] = begun[waits.start[stopped]]
    return begun


def stage_positions(pathway: Pathway) -> tuple[int, ...]:
    """The positions of the steps that are stages of a survey, from the request on."""
    position = {step.id: k for k, step in enumerate(pathway.steps)}
    return tuple(position[stage] for stage in pathway.pathway.survey_stages)


def surveys(
    measured: Measured,
    pathway: Pathway,
    calendar: Calendar,
    cut: tuple[audit.Segment, ...],
) -> tuple[audit.Survey, ...]:
    """Every survey of a log, in case order of its requests, with its stages and groups."""
    begun = beginnings(measured, pathway)
    survey_stages = _stages(measured, pathway, begun)
    if not survey_stages:
        return ()
    at = np.asarray(sorted(survey_stages), dtype=np.int64)
    groups = Groups(measured.columns, pathway, calendar)
    named = {
        part.by: [part.names[code] for code in part.codes]
        for part in groups.of(at, pathway.pathway.survey_stages[0])
    }
    day = measured.columns.last_day[at]
    names, codes = months_of(day)
    inside = [cut[place].name for place in segment_of(day, cut)] if cut else [""] * len(day)
    events = measured.log.events
    cases, episodes = (events[name].astype(object).to_numpy()[at] for name in ("case", "episode"))
    earliest, latest = (getattr(measured.columns, name)[at] for name in ("earliest", "latest"))
    return tuple(
        audit.Survey(
            case=str(cases[k]),
            episode=episodes[k] if isinstance(episodes[k], str) else "",
            earliest=in_london(int(earliest[k])),
            latest=in_london(int(latest[k])),
            month=names[codes[k]],
            segment=inside[k],
            groups={by: its[k] for by, its in named.items()},
            survey_stages=tuple(survey_stages[int(root)]),
        )
        for k, root in enumerate(at)
    )


def _stages(
    measured: Measured, pathway: Pathway, begun: Codes
) -> dict[int, list[audit.SurveyStage]]:
    found: dict[int, list[audit.SurveyStage]] = defaultdict(list)
    for position in stage_positions(pathway):
        waits = measured.waits[position]
        outcomes = _outcomes(measured, pathway, position)
        starts, stops = (measured.log.labels(one) for one in (waits.start, waits.stop))
        for k, start in enumerate(waits.start.tolist()):
            found[int(begun[start])].append(
                _stage(
                    pathway.steps[position],
                    waits,
                    k,
                    outcomes.get(start, {}),
                    (starts[k], stops[k]),
                )
            )
    return found


def _stage(
    step: Step,
    waits: StepWaits,
    k: int,
    outcomes: dict[str, audit.Outcome],
    rows: tuple[str, str],
) -> audit.SurveyStage:
    """The k-th wait of a step, with its outcomes and the rows of its start and its stop."""
    scale = HOUR if step.own_unit == "hours" else 1
    low, high = int(waits.low[k]), int(waits.high[k])
    is_open = high == NEVER
    return audit.SurveyStage(
        step=step.id,
        unit=step.own_unit,
        low=low / scale,
        high=None if is_open else high / scale,
        closed=is_open and (int(waits.closing[k]) >= 0 or bool(waits.excused[k])),
        outcomes=outcomes,
        start_row=rows[0],
        stop_row=rows[1],
    )


def _outcomes(
    measured: Measured, pathway: Pathway, position: int
) -> dict[int, dict[str, audit.Outcome]]:
    """By the position of the start: the outcome against each standard in force."""
    names = [standard.id for _, standard in pathway.standards()]
    found: dict[int, dict[str, audit.Outcome]] = defaultdict(dict)
    for rows in measured.verdicts:
        if rows.step == position and rows.standard >= 0:
            for start, outcome in zip(rows.start.tolist(), rows.outcome.tolist(), strict=True):
                found[start][names[rows.standard]] = audit.OUTCOMES[outcome]
    return found
