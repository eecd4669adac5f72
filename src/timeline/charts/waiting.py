"""Where the days went: one case's waiting chain, and the waits of all cases to a milestone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from textwrap import wrap
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit, Chain, ChainStage, Link, Milestone
from timeline.audit.primitives import so_many
from timeline.audit.rounding import percent
from timeline.charts import paint
from timeline.charts.periods import marked
from timeline.charts.words import LINE, activities, case_words, safe
from timeline.wording.chains import link_saving
from timeline.wording.pathway import lower_first, standard_sentences

ROW, TOP, BOTTOM, LEFT, WIDTH = 34, 70, 70, 330, 1_030
LABEL = 46
MOST_WAITS = 15
"""The waits drawn; the table has them all."""


class _Part(NamedTuple):
    """A part of a bar: its row, where it begins, how long it is, what it says when pointed at."""

    row: int
    begin: Any
    length: float
    said: str


def waiting_chain(audit: Audit, case: str, milestone: str) -> go.Figure:
    """A case's chain as a waterfall: each wait begins where the one before it ended.

    The striped part of a wait is past its deadline. Raises KeyError where there is no such chain.
    """
    chain = audit.chain(case, milestone)
    titles = _titles(audit)
    within, beyond = [], []
    for row, link in enumerate(chain.links):
        said = _link(audit, link)
        kept = link.days - link.excess_days
        within.append(_Part(row, link.start_day, kept, said))
        beyond.append(_Part(row, link.start_day + timedelta(days=kept), link.excess_days, said))
    figure = go.Figure()
    _add(figure, "before the deadline, or with none", paint.WITHIN, within, dated=True)
    _add(figure, "after the deadline", paint.BEYOND, beyond, dated=True)
    ends = [link.stop_day for link in chain.links]
    _numbers(figure, ends, [_days(link) for link in chain.links])
    first, last = _span(chain)
    title = f"{safe(case_words(case))}: {chain.days:,} calendar days to {safe(_lower(audit, milestone))}"
    figure.update_layout(**_layout(title, [titles[link.step] for link in chain.links]))
    reach = (last - first) or timedelta(days=1)
    begin, end = first - reach * 0.02, last + max(reach * 0.45, timedelta(days=2))
    shapes, names = marked(audit.turnaround.periods, begin, end, above=22)
    figure.update_layout(shapes=shapes, annotations=names)
    figure.update_xaxes(
        type="date",
        range=[f"{begin}", f"{end}"],
        tickformat="%-d %b\n%Y",
        side="bottom",
    )
    return figure


def excess_pareto(audit: Audit, milestone: str) -> go.Figure:
    """The waits to a milestone over all cases, by days beyond a deadline and then by days.

    Raises KeyError where the pathway has no such milestone.
    """
    whole = {one.activity: one for one in audit.milestones}[milestone]
    titles = _titles(audit)
    shown = whole.stages[:MOST_WAITS]
    beyond = [_Part(k, 0, wait.excess_days, _wait(audit, whole, k)) for k, wait in enumerate(shown)]
    within = [
        _Part(k, wait.excess_days, wait.days - wait.excess_days, _wait(audit, whole, k))
        for k, wait in enumerate(shown)
    ]
    figure = go.Figure()
    _add(figure, "after a deadline", paint.BEYOND, beyond, dated=False)
    _add(figure, "before it, or with none", paint.WITHIN, within, dated=False)
    _numbers(
        figure,
        [wait.days for wait in shown],
        [_cases(audit, w) for w in shown],
    )
    title = f"Calendar days waited on the way to {safe(_lower(audit, milestone))}, {so_many(whole.reached, *audit.pathway.case_noun)}"
    figure.update_layout(**_layout(title, [titles[wait.step] for wait in shown]))
    most = max((wait.days for wait in shown), default=1)
    figure.update_xaxes(
        range=[0, max(most, 1) * 1.45],
        title={"text": "calendar days, all together", "font": {"size": 13}},
    )
    return figure


def _add(
    figure: go.Figure, name: str, fill: paint.Paint, parts: Sequence[_Part], *, dated: bool
) -> None:
    day = timedelta(days=1) / timedelta(milliseconds=1) if dated else 1
    figure.add_trace(
        go.Bar(
            name=name,
            orientation="h",
            y=[part.row for part in parts],
            base=[str(part.begin) if dated else part.begin for part in parts],
            x=[part.length * day for part in parts],
            width=0.62,
            marker={
                "color": fill.colour if not fill.pattern else fill.behind,
                "pattern": {"shape": fill.pattern, "fgcolor": fill.colour, "bgcolor": fill.behind, "size": 7},
                "line": {"color": paint.EDGE, "width": 1},
            },
            customdata=[part.said for part in parts],
            hovertemplate="%{customdata}<extra></extra>",
        )
    )  # fmt: skip


def _numbers(figure: go.Figure, ends: Sequence[date | int], texts: Sequence[str]) -> None:
    figure.add_trace(
        go.Scatter(
            x=[str(end) if isinstance(end, date) else end for end in ends],
            y=list(range(len(ends))),
            mode="text",
            text=[f" {text}" for text in texts],
            textposition="middle right",
            textfont={"size": 13, "color": paint.INK},
            cliponaxis=False,
            hoverinfo="skip",
            showlegend=False,
        )
    )


def _layout(title: str, labels: Sequence[str]) -> dict[str, Any]:
    return {
        "title": {"text": title, "x": 0.01, "font": {"size": 16}},
        "template": "none",
        "font": {"family": paint.FONT, "size": 13, "color": paint.INK},
        "barmode": "overlay",
        "width": WIDTH,
        "height": TOP + BOTTOM + ROW * max(len(labels), 1) + 30,
        "margin": {"l": LEFT, "r": 30, "t": TOP, "b": BOTTOM},
        "hovermode": "closest",
        "hoverlabel": {"align": "left", "bgcolor": "#FFFFFF", "bordercolor": paint.INK, "font": {"size": 13, "color": paint.INK}},
        "legend": {"orientation": "h", "x": 0, "xanchor": "left", "y": 1, "yanchor": "bottom", "font": {"size": 12}, "traceorder": "normal"},
        "xaxis": {"gridcolor": paint.FAINT, "zeroline": False},
        "yaxis": {
            "range": [max(len(labels), 1) - 0.4, -0.6],
            "tickvals": list(range(len(labels))),
            "ticktext": [LINE.join(wrap(safe(label), LABEL)) for label in labels],
            "ticks": "outside",
            "ticklen": 6,
            "tickcolor": "#FFFFFF",
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
        },
    }  # fmt: skip


def _titles(audit: Audit) -> dict[str, str]:
    return {step.id: step.title for step in audit.pathway.steps}


def _lower(audit: Audit, activity: str) -> str:
    return lower_first(activities(audit)[activity].name)


def _span(chain: Chain) -> tuple[date, date]:
    if not chain.links:
        return date(2000, 1, 1), date(2000, 1, 2)
    return chain.links[0].start_day, chain.links[-1].stop_day


def _days(link: Link) -> str:
    beyond = (
        f", {link.excess_days:,} after the deadline ({link.standard})" if link.excess_days else ""
    )
    return f"{so_many(link.days, 'calendar day')} ({percent(link.share)}){beyond}"


def _cases(audit: Audit, wait: ChainStage) -> str:
    beyond = f", {wait.excess_days:,} after a deadline" if wait.excess_days else ""
    cases = so_many(wait.cases, *audit.pathway.case_noun)
    return f"{so_many(wait.days, 'calendar day')}{beyond}; {cases}"


def _link(audit: Audit, link: Link) -> str:
    names = activities(audit)
    sentences = standard_sentences(audit.pathway.standards)
    lines = [
        safe(_titles(audit)[link.step]),
        (
            f"{safe(names[link.start_activity].name)}, {link.start_day:%d/%m/%Y}, to "
            f"{safe(names[link.stop_activity].name)}, {link.stop_day:%d/%m/%Y}"
        ),
        f"{so_many(link.days, 'calendar day')}, {percent(link.share)} of the whole",
    ]
    if link.standard:
        lines.append(f"{link.standard}: {safe(sentences[link.standard])}")
    if link.excess_days:
        lines.append(link_saving(link))
    return LINE.join([*lines, f"Rows: {safe(link.start_row)} to {safe(link.stop_row)}"])


def _wait(audit: Audit, whole: Milestone, k: int) -> str:
    wait, noun = whole.stages[k], audit.pathway.case_noun
    so_far = sum(one.excess_days for one in whole.stages[: k + 1])
    lines = [
        safe(_titles(audit)[wait.step]),
        f"{so_many(wait.days, 'calendar day')} for {so_many(wait.cases, *noun)}, {percent(wait.share)} of the whole wait",
    ]
    if wait.excess_days:
        lines.append(
            f"{so_many(wait.excess_days, 'calendar day')} after a deadline, for {so_many(wait.late, *noun)}"
        )
        lines.append(
            f"with the stages above: {percent(so_far / whole.excess_days)} of all days after a deadline"
        )
    return LINE.join(lines)
