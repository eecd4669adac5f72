"""The report's page, put together from its sections under a strict content policy.

The policy lets nothing in but this file's own scripts and styles, each by its fingerprint, and
lets no request out.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from timeline.audit import (
    FEW,
    Audit,
    Input,
)
from timeline.audit.board import Board
from timeline.audit.primitives import SHOWN_OUTCOMES, so_many
from timeline.audit.rounding import cut, percent, percent_in_tenths, plain
from timeline.report import parts
from timeline.report.compact import compact
from timeline.report.sections import SECTIONS
from timeline.wording import comparisons, control_charts, funnels, methods, published, shares, times
from timeline.wording.cautions import MOST_LINES, MOST_STAGES, caution_lines, title
from timeline.wording.chains import stage_saving
from timeline.wording.dates import position, when
from timeline.wording.disclosure import marking, statement
from timeline.wording.headline import large_log, rows_read
from timeline.wording.outcomes import (
    every_result,
    outcome_meaning,
    outcome_words,
)
from timeline.wording.pathway import citation, citation_read, lower_first, standard_sentence
from timeline.wording.practice import check_sentence, question
from timeline.wording.record import surveys_elsewhere
from timeline.wording.summary import none_first

MOST_INPUTS = 3
"""Input files named on every printed page; all are in the section on the record."""

NOTHING = "'none'"
_WORDING: tuple[Callable[..., object], ...] = (
    comparisons.contrast_name,
    comparisons.contrast_title,
    comparisons.contrast_words,
    comparisons.group_about,
    comparisons.group_time,
    comparisons.group_title,
    comparisons.group_words,
    comparisons.period_lines,
    comparisons.points_words,
    comparisons.side_words,
    control_charts.beside_words,
    control_charts.control_title,
    control_charts.control_words,
    control_charts.pattern_words,
    control_charts.point_label,
    control_charts.target_words,
    control_charts.value_words,
    funnels.funnel_words,
    funnels.position_words,
    methods.method_words,
    methods.reason_words,
    methods.source_words,
    methods.typical_method,
    published.comparison_words,
    published.own_words,
    published.when_words,
    published.year_words,
    shares.bounds_words,
    shares.counted,
    shares.interval_words,
    shares.share_words,
    times.board_typical,
    times.curve_words,
    times.done_with_interval,
    times.quantile_words,
    times.quantile_with_interval,
    times.typical_words,
)
"""Functions of wording that templates use as filters, by their names."""
EMPTY_STYLE = ""
"""The drawing library adds one empty style and fills it by script; its fingerprint is let in."""


def render(audit: Audit) -> str:
    """The whole report as HTML; the same audit always gives the same text."""
    scripts, style = [parts.plotly(), parts.script()], parts.style() + running(audit)
    views = [(section, section.view(audit)) for section in SECTIONS]
    shown = [(section, view) for section, view in views if view is not None]
    one, many = audit.pathway.case_noun
    data = {"few": FEW, "columns": compact(audit)} | {
        section.id: section.data(audit) for section, _ in shown
    }
    return (
        environment()
        .get_template("report.html")
        .render(
            head=audit,
            cautions=caution_lines(audit.cautions),
            cautions_title=title(),
            most_cautions=MOST_LINES,
            most_stages=MOST_STAGES,
            parts=[
                (section.id, section.title.format(Cases=many.capitalize())) for section, _ in shown
            ],
            noun=one,
            nouns=many,
            none_first=none_first(audit.pathway),
            audit=audit,
            sections=shown,
            large_log=large_log(audit.counts, audit.pathway.case_noun),
            policy=policy(scripts, [style, EMPTY_STYLE]),
            scripts=[Markup(one) for one in scripts],  # noqa: S704  our own files, not the log's
            style=Markup(style),  # noqa: S704  our own style, no text of a log
            data=Markup(parts.for_a_script(data)),  # noqa: S704  escaped there
            result_words=every_result(),
            shown_words={one: outcome_words(one) for one in SHOWN_OUTCOMES},
            shown_meanings={one: outcome_meaning(one) for one in SHOWN_OUTCOMES},
            inputs=_inputs(audit),
            names={activity.id: activity.name for activity in audit.pathway.activities},
        )
    )


@cache
def environment() -> Environment:
    """The templates, with what they may use."""
    made = Environment(
        loader=PackageLoader("timeline.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["thousands"] = lambda number: f"{number:,}"
    made.filters["percent"] = percent
    made.filters["percent_in_tenths"] = percent_in_tenths
    made.filters["cut"] = lambda value: plain(cut(value))
    made.filters["lower_name"] = lower_first
    made.filters["standard"] = standard_sentence
    made.filters["citation"] = citation
    made.filters["citation_read"] = citation_read
    made.filters["when"] = when
    made.filters["surveys_elsewhere"] = surveys_elsewhere
    made.filters["position"] = position
    made.filters["statement"] = statement
    made.filters["question"] = question
    made.filters["check"] = check_sentence
    made.globals["marking"] = marking
    made.filters["so_many"] = so_many
    made.filters["saving"] = stage_saving
    made.filters["rows"] = rows_read
    made.filters.update({one.__name__: one for one in _WORDING})
    return made


def _inputs(audit: Audit | Board) -> str:
    """The files read as every printed page names them, with the beginning of a fingerprint that is shown."""
    files = [
        f"{one.file} {one.sha256[:12]}".strip() if isinstance(one, Input) else one.file
        for one in audit.inputs[:MOST_INPUTS]
    ]
    more = len(audit.inputs) - MOST_INPUTS
    return "Read from " + ", ".join(files) + (f" and {more} more" if more > 0 else "")


def running(audit: Audit | Board) -> str:
    """What stands in the margins of every printed page, as style: CSS takes each text escaped."""
    left = f"{marking(audit)}. {audit.title}, position at {when(audit.as_of)}"
    return (
        f"@page {{ @top-left {{ content: {_quoted(left)} }} "
        f"@bottom-left {{ content: {_quoted(_inputs(audit))} }} }}\n"
    )


def _quoted(text: str) -> str:
    """A text as CSS writes it: whatever is no letter, digit or space by its number."""
    plain = (c if (c.isalnum() and c.isascii()) or c == " " else f"\\{ord(c):x} " for c in text)
    return '"' + "".join(plain) + '"'


def policy(scripts: list[str], styles: list[str]) -> str:
    """What the page lets in: these scripts and styles, each by its fingerprint, and nothing else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_fingerprint, scripts)) or NOTHING}",
            f"style-src {' '.join(map(_fingerprint, styles))}",
            "style-src-attr 'none'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _fingerprint(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
