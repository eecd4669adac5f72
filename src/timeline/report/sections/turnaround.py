"""Turnaround: the survey leg by leg, standard by standard, and beside what is published."""

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
    Judged,
    ShareContrast,
    Survey,
    TimeContrast,
    Timed,
    TimeGrouping,
)
from timeline.audit.chart_words import PUBLISHED
from timeline.audit.primitives import so_many
from timeline.audit.sort_order import by_name, in_order
from timeline.audit.turnaround_words import (
    ESTIMATORS,
    IN_HOURS,
    LEVELS,
    OUT_OF_HOURS,
    STEPS,
    WORDS,
)
from timeline.charts.turnaround.curves import SCALE, marks
from timeline.charts.turnaround.every import every_turnaround
from timeline.charts.turnaround.panels import SIZES
from timeline.report.charts_of_chosen import charts_of_chosen
from timeline.report.figure_data import plain
from timeline.wording.dates import when
from timeline.wording.outcomes import outcome_words
from timeline.wording.pathway import standard_sentences

AnyGrouping = Grouping | TimeGrouping
MOST_SURVEYS = 2_000
"""Surveys that can be looked through on the page; the workbook has all that are told."""


def view(audit: Audit) -> dict[str, Any]:
    """What speaks, and what is too small to say anything of."""
    told = audit.turnaround
    timed = {one.step: one for one in told.timed}
    loud = [one for one in told.judged if _speaks(one)]
    return {
        "legs": [timed[leg] for leg in told.legs if leg in timed],
        "steps": [one for one in told.timed if one.step not in told.legs],
        "too_few": dict.fromkeys(
            one.curve.refusal for one in told.timed if one.step in told.legs and one.curve.refusal
        ),
        "judged": loud,
        "silent": [one for one in told.judged if not _speaks(one)],
        "sentences": standard_sentences(audit.pathway.standards),
        "two_readers": next((one for one in audit.checks if one.id == told.two_readers), None),
        "hours": [*_out_of_hours(timed, told.legs), *_shares_out_of_hours(loud, told.legs)],
        "surveys": told.surveys[:MOST_SURVEYS],
        "whose": PUBLISHED["whose"],
        "nothing_compared": WORDS["nothing_compared"],
    }


def _speaks(judged: Judged) -> bool:
    parts = (*judged.groupings, *judged.control, judged.funnel, *judged.contrasts)
    return any(not one.refusal for one in parts)


def _out_of_hours(timed: dict[str, Timed], legs: tuple[str, ...]) -> list[str]:
    return [
        f"{timed[leg].title}. {one.sentence}"
        for leg in legs
        if leg in timed
        for one in timed[leg].contrasts
        if one.one.name == "in hours" and not one.refusal
    ]


def _shares_out_of_hours(judged: list[Judged], legs: tuple[str, ...]) -> list[str]:
    return [
        f"{one.standard}. {contrast.sentence}"
        for one in judged
        if one.step in legs
        for contrast in one.contrasts
        if contrast.one == "in hours" and not contrast.refusal
    ]


def data(audit: Audit) -> dict[str, Any]:
    """The figures by name, and the surveys as rows that can be chosen from."""
    told = audit.turnaround
    titles = {one.step: one.title for one in told.timed}
    titled = {one.by: one.title for timed in told.timed for one in timed.groupings}
    return {
        "figures": {one.name: plain(one.figure) for one in every_turnaround(audit)},
        "legs": [[leg, titles[leg]] for leg in told.legs if leg in titles],
        "grouped": {**titled, "month": "Month of the request", SEGMENT: "Period"},
        "all": len(told.surveys),
        "own": {"site": _by_site(audit), "period": _by_period(audit)},
        **_surveys(audit, [_survey(one) for one in told.surveys[:MOST_SURVEYS]]),
        "segments": [_day(one.begin) for one in told.segments],
        "compared": [_compared(one) for one in told.compared if not one.refusal],
        "needed": GROUP_NEEDS,
        "order": told.legs,
        "hours": [IN_HOURS, OUT_OF_HOURS],
        "said": {
            "sentences": WORDS,
            "levels": [*LEVELS.values()],
            "estimators": ESTIMATORS,
            "steps": STEPS,
        },
        "marks": plain(marks()),
        "scale": SCALE,
        "timed": _timed(audit),
        "shareMethod": {"method": WORDS["newcombe"], "source": WORDS["newcombe_source"]},
        "judged": [[one.standard, one.step, one.words] for one in told.judged],
        "unknown": NOT_KNOWN,
        "sizes": SIZES,
        "shares": {
            one.standard: [[its.by, [group.name for group in its.groups]] for its in one.groupings]
            for one in told.judged
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
    """By step what is told of its times whichever cases they are of."""
    soon = {one.id: bool(one.at_least) for one in audit.pathway.standards}
    return {
        timed.step: {
            "title": timed.title,
            "unit": timed.unit,
            "grouped": [[one.by, [group.name for group in one.groups]] for one in timed.groupings],
            "limits": [
                {
                    "standard": one.standard,
                    "at": one.at,
                    "words": one.words.removeprefix(f"{one.standard}: "),
                    "soon": soon[one.standard],
                }
                for one in timed.limits
            ],
        }
        for timed in audit.turnaround.timed
    }


Own = dict[str, dict[str, str]]
"""By site or period, what is told of it by step and by standard."""


def _by_site(audit: Audit) -> Own:
    """What the audit tells of each site's own clocks."""
    found: Own = defaultdict(dict)
    for one in audit.turnaround.timed:
        for group in _sites(one.groupings):
            counts = f"{so_many(group.n, 'clock')}, {group.open:,} still open"
            said = f"half done after {group.words}" if group.words else group.refusal.rstrip(".")
            found[group.name][one.step] = _at(group.name, one.groupings, f"{said} ({counts})")
    for its in audit.turnaround.judged:
        for group in _sites(its.groupings):
            said = (
                f"{group.words} within the limit, 95 % interval {group.share.interval_words}"
                if group.share
                else group.refusal.rstrip(".")
            )
            found[group.name][its.standard] = _at(group.name, its.groupings, said)
    return found


def _sites(groupings: Iterable[AnyGrouping]) -> Iterator[Any]:
    for one in groupings:
        if one.by == "site" and not one.refusal:
            yield from one.groups


def _at(site: str, groupings: Iterable[AnyGrouping], said: str) -> str:
    about = next(one.about for one in groupings if one.by == "site")
    return f"{site} alone: {said}. {about}"


def _by_period(audit: Audit) -> Own:
    """What the audit tells of each named period, set beside the time before or after it."""
    found: Own = defaultdict(dict)
    names = {one.name for one in audit.turnaround.periods}
    for timed in audit.turnaround.timed:
        _add(found, timed.step, names, timed.contrasts)
    for judged in audit.turnaround.judged:
        _add(found, judged.standard, names, judged.contrasts)
    return found


def _add(
    found: Own, of: str, names: set[str], contrasts: Iterable[TimeContrast | ShareContrast]
) -> None:
    for one in contrasts:
        if one.name in names and not one.refusal:
            found[one.name].setdefault(of, one.sentence)


def _day(day: date | None) -> int | None:
    """Days since 1 January 1970, as the page counts them."""
    return None if day is None else day.toordinal() - date(1970, 1, 1).toordinal()


def _compared(one: ComparedPeriod) -> list[Any]:
    """A period with its segment, and those before and after it with which it is compared."""
    sides = [[side.at, side.words] if side else None for side in (one.before, one.after)]
    return [one.name, one.at, one.words, *sides]


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


def _survey(one: Survey) -> dict[str, Any]:
    """A survey: what it can be chosen by, and what its row says."""
    segment = {SEGMENT: one.segment} if one.segment else {}
    legs: dict[str, str] = {}
    outcomes = []
    for leg in one.legs:
        judged = [f"{name} {outcome_words(its)}" for name, its in leg.outcomes.items()]
        rows = " to ".join(filter(None, (leg.start_row, leg.stop_row)))
        said = "; ".join([leg.elapsed, *judged, f"rows {rows}"])
        legs[leg.step] = f"{legs[leg.step]}. {said}" if leg.step in legs else said
        outcomes += judged
    return {
        "case": one.case,
        "requested": when(one),
        "by": {**one.groups, "month": one.month, **segment},
        "outcomes": outcomes,
        "legs": legs,
    }
