"""The data of the report's charts: figures, and the table behind each."""

from __future__ import annotations

import json
from typing import Any

from timeline.audit import OUTCOME_WORDS, Audit, Chain, Interval
from timeline.charts import (
    case_timeline,
    excess_pareto,
    observed_routes,
    pathway_graph,
    waiting_chain,
)
from timeline.charts.pathway_graph import drawn, route_of
from timeline.report import told

MOST_CASES = 60
"""Cases drawn in the report; the workbook has them all."""
_IN_A_SCRIPT = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


def cases_shown(audit: Audit) -> tuple[str, ...]:
    """The cases that are drawn: those to look at first, then the others as the input has them."""
    first = [one.case for one in audit.first_cases]
    rest = [one.id for one in audit.cases]
    return tuple(dict.fromkeys([*first, *rest]))[:MOST_CASES]


def data(audit: Audit, shown: tuple[str, ...]) -> str:
    """JSON for the page, safe to stand within a script element."""
    sentences = {one.case: one.sentence for one in audit.first_cases}
    content = {
        "pathway": _figure(pathway_graph(audit)),
        "lines": _lines(audit),
        "observed": _figure(observed_routes(audit)),
        "days": {
            one.activity: _figure(excess_pareto(audit, one.activity))
            for one in audit.milestones
            if one.reached
        },
        "cases": {
            case: {
                "figure": _figure(case_timeline(audit, case)),
                "sentence": sentences.get(
                    case, "Nothing late, too soon or unclear in this case, and no finding."
                ),
                "rows": [_row(audit, one) for one in audit.intervals if one.case == case],
                "findings": [one.sentence for one in audit.findings if one.case == case],
                "chains": [_chain(audit, one) for one in audit.chains if one.case == case],
                "route": _route(audit, case),
            }
            for case in shown
        },
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    for character, escaped in _IN_A_SCRIPT.items():
        text = text.replace(character, escaped)
    return text


def _chain(audit: Audit, chain: Chain) -> dict[str, Any]:
    """A chain's figure, its sentence, and the rows of the tables behind it."""
    titles = {step.id: step.title for step in audit.pathway.steps}
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    return {
        "milestone": names[chain.milestone],
        "sentence": chain.sentence + ("" if chain.exact else told.NOT_EXACT),
        "figure": _figure(waiting_chain(audit, chain.case, chain.milestone)),
        "links": [
            [
                titles[link.step],
                f"{link.start_day:%d/%m/%Y} to {link.stop_day:%d/%m/%Y}",
                f"{link.days:,}",
                f"{link.share:.0%}",
                told.beyond(link),
                f"{link.start_row} to {link.stop_row}",
            ]
            for link in chain.links
        ],
        "spares": [
            [titles[one.step], f"{one.days:,}", f"{one.start_row} to {one.stop_row}"]
            for one in chain.spares
        ],
    }


def _lines(audit: Audit) -> list[list[str]]:
    """The arrows and boxes of the pathway's drawing, in the order of its shapes: an edge, or an activity."""
    return [list(one) for one in drawn(audit)]


def _route(audit: Audit, case: str) -> list[list[str]]:
    own = route_of(audit, case)
    return [*map(list, own.steps), *([one] for one in own.activities)]


def _figure(figure: Any) -> dict[str, Any]:  # noqa: ANN401  plotly ships no types
    """A figure as plain data, without the template it does not use."""
    content: dict[str, Any] = json.loads(figure.to_json())
    content["layout"].pop("template", None)
    return content


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
