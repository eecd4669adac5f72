"""The data of the report's charts: figures, and the table behind each."""

from __future__ import annotations

import json
from typing import Any

from timeline.audit import OUTCOME_WORDS, Audit, Interval
from timeline.charts import case_timeline, pathway_graph

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
        "cases": {
            case: {
                "figure": _figure(case_timeline(audit, case)),
                "sentence": sentences.get(
                    case, "Nothing late, too soon or unclear in this case, and no finding."
                ),
                "rows": [_row(audit, one) for one in audit.intervals if one.case == case],
                "findings": [one.sentence for one in audit.findings if one.case == case],
            }
            for case in shown
        },
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    for character, escaped in _IN_A_SCRIPT.items():
        text = text.replace(character, escaped)
    return text


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
