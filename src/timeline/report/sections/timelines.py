"""The timeline of each case, its intervals, its findings and what it waited for."""

from __future__ import annotations

from typing import Any

from timeline.audit import OUTCOME_WORDS, Audit, Chain, Interval, Link
from timeline.charts import case_timeline, waiting_chain
from timeline.report.figure_data import plain

MOST_CASES = 60
"""Cases drawn in the report; the workbook has them all."""
NOT_EXACT = " Some of its dates are not exact; each counts at the latest that it can have been."


def view(audit: Audit) -> dict[str, Any]:
    """The cases that can be chosen."""
    return {"shown": cases_shown(audit)}


def cases_shown(audit: Audit) -> tuple[str, ...]:
    """The cases that are drawn: those to look at first, then the others as the input has them."""
    first = [one.case for one in audit.first_cases]
    rest = [one.id for one in audit.cases]
    return tuple(dict.fromkeys([*first, *rest]))[:MOST_CASES]


def data(audit: Audit) -> dict[str, Any]:
    """By case: its figure, the sentence above it and the tables behind it."""
    sentences = {one.case: one.sentence for one in audit.first_cases}
    return {
        case: {
            "figure": plain(case_timeline(audit, case)),
            "sentence": sentences.get(
                case, "Nothing late, too soon or unclear in this case, and no finding."
            ),
            "rows": [_row(audit, one) for one in audit.intervals if one.case == case],
            "findings": [one.sentence for one in audit.findings if one.case == case],
            "chains": [_chain(audit, one) for one in audit.chains if one.case == case],
        }
        for case in cases_shown(audit)
    }


def _chain(audit: Audit, chain: Chain) -> dict[str, Any]:
    """A chain's figure, its sentence, and the rows of the tables behind it."""
    titles = {step.id: step.title for step in audit.pathway.steps}
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    return {
        "milestone": names[chain.milestone],
        "sentence": chain.sentence + ("" if chain.exact else NOT_EXACT),
        "figure": plain(waiting_chain(audit, chain.case, chain.milestone)),
        "links": [
            [
                titles[link.step],
                f"{link.start_day:%d/%m/%Y} to {link.stop_day:%d/%m/%Y}",
                f"{link.days:,}",
                f"{link.share:.0%}",
                _beyond(link),
                f"{link.start_row} to {link.stop_row}",
            ]
            for link in chain.links
        ],
        "spares": [
            [titles[one.step], f"{one.days:,}", f"{one.start_row} to {one.stop_row}"]
            for one in chain.spares
        ],
    }


def _beyond(link: Link) -> str:
    """What keeping to its limit could have saved; '' where nothing was late."""
    if not link.excess_days:
        return ""
    days = f"{link.excess_days:,} day{'' if link.excess_days == 1 else 's'}"
    return f"{days} beyond {link.standard}: had it kept to it, up to {days} sooner"


def _row(audit: Audit, interval: Interval) -> list[str]:
    titles = {step.id: step.title for step in audit.pathway.steps}
    due = f"{interval.due:%d/%m/%Y %H:%M}" if interval.unit == "hours" and interval.due else ""
    if interval.due and not due:
        due = f"{interval.due:%d/%m/%Y}"
    outcome = OUTCOME_WORDS[interval.outcome]
    return [
        titles[interval.step],
        interval.standard or _none(audit, interval),
        interval.elapsed,
        due,
        f"{outcome}, {interval.over}" if interval.over else outcome,
        interval.note,
        " to ".join(filter(None, (interval.start_row, interval.stop_row))),
        interval.outcome,
    ]


def _none(audit: Audit, interval: Interval) -> str:
    step = next(one for one in audit.pathway.steps if one.id == interval.step)
    return "none in force" if step.standards else "none published"
