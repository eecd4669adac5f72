"""The report's page, put together from its parts under a strict content policy.

The policy lets nothing in but this file's own scripts and styles, each by its fingerprint, and
lets no request out.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from timeline.audit import OUTCOME_MEANINGS, OUTCOME_WORDS, OUTCOMES, Audit
from timeline.charts.pathway_graph import observed_beside
from timeline.report import figures, told

PARTS = ("report.css", "report.js")
MOST_OBSERVED = 30
EMPTY_STYLE = ""
"""The drawing library adds one empty style and fills it by script; its fingerprint is let in."""


def render(audit: Audit) -> str:
    """The whole report as HTML; the same audit always gives the same text."""
    plotly = _part("vendor", "plotly-basic.min.js")
    script, style = _part("report.js"), _part("report.css")
    shown = figures.cases_shown(audit)
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    return (
        _environment()
        .get_template("report.html")
        .render(
            audit=audit,
            policy=_policy([plotly, script], [style, EMPTY_STYLE]),
            plotly=Markup(plotly),  # noqa: S704  our own files, not the log's
            script=Markup(script),  # noqa: S704
            style=Markup(style),  # noqa: S704
            data=Markup(figures.data(audit, shown)),  # noqa: S704  escaped there
            shown=shown,
            outcomes=OUTCOMES,
            outcome_words=OUTCOME_WORDS,
            outcome_meanings=OUTCOME_MEANINGS,
            lower=told.lower,
            lines=told.glance_lines(audit),
            totals=told.totals(audit),
            names=names,
            titles={step.id: step.title for step in audit.pathway.steps},
            steps=[told.step_line(audit, edge, names) for edge in audit.edges if edge.n],
            observed=observed_beside(audit)[:MOST_OBSERVED],
            observed_more=max(len(observed_beside(audit)) - MOST_OBSERVED, 0),
        )
    )


@cache
def _part(*path: str) -> str:
    file = files("timeline").joinpath("report", *path)
    return file.read_text(encoding="utf-8").replace("\r\n", "\n").replace("\r", "\n")


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("timeline.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _policy(scripts: list[str], styles: list[str]) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_fingerprint, scripts))}",
            f"style-src-elem {' '.join(map(_fingerprint, styles))}",
            "style-src-attr 'none'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _fingerprint(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
