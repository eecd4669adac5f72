"""Turnaround: the survey stage by stage, standard by standard, and beside what is published."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from timeline.audit import (
    GROUP_NEEDS,
    NOT_KNOWN,
    SEGMENT,
    Audit,
    ComparedPeriod,
    GroupedBy,
    Grouping,
    Side,
    StandardShares,
    Statistic,
    StepTimes,
    Survey,
    TimeGrouping,
)
from timeline.audit.sort_order import IN_HOURS, OUT_OF_HOURS, by_name, in_order
from timeline.charts.turnaround.curves import SCALE, marks
from timeline.charts.turnaround.every import every_turnaround
from timeline.charts.turnaround.panels import SIZES
from timeline.report.charts_of_chosen import charts_of_chosen
from timeline.report.figure_data import plain
from timeline.wording.comparisons import (
    contrast_words,
    group_titles,
    nothing_compared,
    side_words,
    site_share,
    site_times,
)
from timeline.wording.dates import when
from timeline.wording.messages import source
from timeline.wording.methods import ESTIMATORS, STEPS, method_words, reason_words
from timeline.wording.outcomes import outcome_words
from timeline.wording.pathway import standard_sentences
from timeline.wording.published import this_log
from timeline.wording.times import turnaround_headline
from timeline.wording.waits import stage_elapsed

AnyGrouping = Grouping | TimeGrouping
MOST_SURVEYS = 2_000
"""Surveys that can be looked through on the page; the workbook has all that are shown."""
SUBJECTS = ("shares", "times", "comparisons", "control_charts", "funnels", "published", "methods")
"""The subjects whose messages the page shows for chosen cases."""


def view(audit: Audit) -> dict[str, Any]:
    """What has a result, and what has too few waits for any."""
    turnaround = audit.turnaround
    timed = {one.step: one for one in turnaround.by_step}
    shown = [one for one in turnaround.by_standard if _has_result(one)]
    return {
        "survey_stages": [timed[stage] for stage in turnaround.survey_stages if stage in timed],
        "steps": [one for one in turnaround.by_step if one.step not in turnaround.survey_stages],
        "headline": turnaround_headline(turnaround, audit.pathway),
        "too_few": dict.fromkeys(
            reason_words(one.curve)
            for one in turnaround.by_step
            if one.step in turnaround.survey_stages and one.curve.unavailable
        ),
        "by_standard": shown,
        "too_few_standards": [one for one in turnaround.by_standard if not _has_result(one)],
        "sentences": standard_sentences(audit.pathway.standards),
        "two_readers": next(
            (one for one in audit.checks if one.id == turnaround.two_readers), None
        ),
        "hours": [
            *_out_of_hours(timed, turnaround.survey_stages),
            *_shares_out_of_hours(shown, turnaround.survey_stages),
        ],
        "surveys": turnaround.surveys[:MOST_SURVEYS],
        "by_method": _by_method,
        "whose": this_log(),
        "nothing_compared": nothing_compared(),
    }


def _by_method(every: Iterable[Statistic]) -> list[tuple[str, list[Statistic]]]:
    """Statistics by the words for their method, in alphabetical order."""
    found: dict[str, list[Statistic]] = defaultdict(list)
    for one in every:
        found[method_words(one)].append(one)
    return sorted(found.items())


def _has_result(judged: StandardShares) -> bool:
    parts = (*judged.groupings, *judged.control, judged.funnel, *judged.contrasts)
    return any(not one.unavailable for one in parts)


def _out_of_hours(timed: dict[str, StepTimes], survey_stages: tuple[str, ...]) -> list[str]:
    return [
        f"{timed[stage].title}. {contrast_words(one, timed[stage].unit)}"
        for stage in survey_stages
        if stage in timed
        for one in timed[stage].contrasts
        if not one.period and not one.unavailable
    ]


def _shares_out_of_hours(judged: list[StandardShares], survey_stages: tuple[str, ...]) -> list[str]:
    return [
        f"{one.standard}. {contrast_words(contrast)}"
        for one in judged
        if one.step in survey_stages
        for contrast in one.contrasts
        if not contrast.period and not contrast.unavailable
    ]


def data(audit: Audit) -> dict[str, Any]:
    """The figures by name, and the surveys as rows that can be chosen from."""
    turnaround = audit.turnaround
    titles = {one.step: one.title for one in turnaround.by_step}
    titled = group_titles(audit)
    hours = {step.id: step.hours for step in audit.pathway.steps}
    return {
        "figures": {one.name: plain(one.figure) for one in every_turnaround(audit)},
        "survey_stages": [
            [stage, titles[stage]] for stage in turnaround.survey_stages if stage in titles
        ],
        "grouped": {**titled, "month": "Month of the request", SEGMENT: "Period"},
        "all": len(turnaround.surveys),
        "own": {"site": _by_site(audit), "period": _by_period(audit)},
        **_surveys(audit, [_survey(one, hours) for one in turnaround.surveys[:MOST_SURVEYS]]),
        "segments": [_day(one.begin) for one in turnaround.segments],
        "compared": [_compared(one) for one in turnaround.compared if one.own],
        "needed": GROUP_NEEDS,
        "order": turnaround.survey_stages,
        "hours": [IN_HOURS, OUT_OF_HOURS],
        "messages": [source(one) for one in SUBJECTS],
        "estimators": [*ESTIMATORS.items()],
        "steps": STEPS,
        "marks": plain(marks()),
        "scale": SCALE,
        "by_step": _timed(audit),
        "by_standard": [[one.standard, one.step, one.words] for one in turnaround.by_standard],
        "unknown": NOT_KNOWN,
        "sizes": SIZES,
        "shares": {
            one.standard: [[its.by, [group.name for group in its.groups]] for its in one.groupings]
            for one in turnaround.by_standard
        },
        "charts": charts_of_chosen(audit),
        "sets": [_sets(audit, by) for by in titled],
    }


def _sets(audit: Audit, by: GroupedBy) -> dict[str, Any]:
    """A grouping's groups, and of each set of groups the place of its own; -1 where it has none."""
    own = [one.get(by) for one in audit.turnaround.group_sets]
    names = [*dict.fromkeys(name for name in own if name)]
    place = {name: k for k, name in enumerate(names)}
    return {"by": by, "names": names, "of": [place[name] if name else -1 for name in own]}


def _timed(audit: Audit) -> dict[str, Any]:
    """By step what is shown of its times, whichever cases are chosen."""
    return {
        timed.step: {
            "title": timed.title,
            "unit": timed.unit,
            "grouped": [[one.by, [group.name for group in one.groups]] for one in timed.groupings],
            "limits": [
                {
                    "standard": one.standard,
                    "at": one.at,
                    "words": one.words,
                    "soon": one.at_least,
                }
                for one in timed.limits
            ],
        }
        for timed in audit.turnaround.by_step
    }


Own = dict[str, dict[str, str]]
"""By site or period, what is said of it by step and by standard."""


def _by_site(audit: Audit) -> Own:
    """What the audit says of each site's waits."""
    found: Own = defaultdict(dict)
    for one in audit.turnaround.by_step:
        for its in _sites(one.groupings):
            found[its.name][one.step] = site_times(its, one.unit)
    for judged in audit.turnaround.by_standard:
        for group in _sites(judged.groupings):
            found[group.name][judged.standard] = site_share(group)
    return found


def _sites(groupings: Iterable[AnyGrouping]) -> Iterator[Any]:
    for one in groupings:
        if one.by == "site" and not one.unavailable:
            yield from one.groups


def _by_period(audit: Audit) -> Own:
    """What the audit says of each named period beside the time before or after it."""
    found: Own = defaultdict(dict)
    for timed in audit.turnaround.by_step:
        for one in timed.contrasts:
            if one.period and not one.unavailable:
                found[one.period].setdefault(timed.step, contrast_words(one, timed.unit))
    for judged in audit.turnaround.by_standard:
        for its in judged.contrasts:
            if its.period and not its.unavailable:
                found[its.period].setdefault(judged.standard, contrast_words(its))
    return found


def _day(day: date | None) -> int | None:
    """Days since 1 January 1970, as the page counts them."""
    return None if day is None else day.toordinal() - date(1970, 1, 1).toordinal()


def _compared(one: ComparedPeriod) -> list[Any]:
    """A period with its segment, and those before and after it with which it is compared."""
    sides = [_side(side) for side in (one.before, one.after)]
    return [one.name, *(_side(one.own) or ()), *sides]


def _side(side: Side | None) -> list[Any] | None:
    return [side.at, side_words(side)] if side else None


def _surveys(audit: Audit, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The surveys, and by what they can be chosen, each list in its order."""
    kinds = sorted({by for row in rows for by in row["by"]})
    own = {SEGMENT: tuple(one.name for one in audit.turnaround.segments)}
    groups = {by: dict.fromkeys(row["by"][by] for row in rows if by in row["by"]) for by in kinds}
    outcomes = dict.fromkeys(outcome for row in rows for outcome in row["outcomes"])
    return {
        "surveys": rows,
        "chosenBy": {by: in_order(by, names, own.get(by, ())) for by, names in groups.items()},
        "outcomes": sorted(outcomes, key=by_name),
    }


def _survey(one: Survey, hours: dict[str, tuple[int, ...]]) -> dict[str, Any]:
    """A survey: what it can be chosen by, and what its row says; `hours` are limits by step."""
    segment = {SEGMENT: one.segment} if one.segment else {}
    survey_stages: dict[str, str] = {}
    outcomes = []
    for stage in one.survey_stages:
        judged = [f"{name} {outcome_words(its)}" for name, its in stage.outcomes.items()]
        rows = " to ".join(filter(None, (stage.start_row, stage.stop_row)))
        said = "; ".join([stage_elapsed(stage, hours[stage.step]), *judged, f"rows {rows}"])
        survey_stages[stage.step] = (
            f"{survey_stages[stage.step]}. {said}" if stage.step in survey_stages else said
        )
        outcomes += judged
    return {
        "case": one.case,
        "requested": when(one),
        "by": {**one.groups, "month": one.month, **segment},
        "outcomes": outcomes,
        "survey_stages": survey_stages,
    }
