"""The sheets 'Control charts' and 'Control chart points': whether it is changing, with native charts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.audit import Audit, ChartSegment, Control, Period, Point
from timeline.audit.rounding import cut
from timeline.charts import paint
from timeline.charts.turnaround.control import LOOKS
from timeline.wording.comparisons import period_words
from timeline.wording.control_charts import (
    beside_words,
    control_title,
    control_words,
    middle_words,
    pattern_words,
    point_label,
    scale_words,
)
from timeline.workbook.basis import BASIS, basis
from timeline.workbook.book import Book, Cell, Column, InPercent, Made, ShownTime, Table
from timeline.workbook.chart import Below
from timeline.workbook.lines import SHAPES, Line, Lines, Look, add_lines
from timeline.workbook.silent import SHEET as REFUSED
from timeline.workbook.table import add_table

SHEET, POINTS = "Control charts", "Control chart points"
_SPECIAL = [key for key in LOOKS if key != "common"]
_LEVELS = ("Middle line", "Lower limit", "Upper limit")
_RECALCULATED = ", recalculated"
"""Recalculated limits are kept apart so that no line joins them to the old ones."""
_LABELS = 10
"""About how many labels an axis of dates has."""
_LONGEST = 60
"""The letters that the legend has of a period's name; its words stand whole above the points."""
_PERIODS = ("#C9A227", "#6B3074", "#2E7D6B", "#8C564B")


class _Chart(NamedTuple):
    """A control chart, of what, and the rows of its points."""

    whose: str
    title: str
    """Of the chart as it is drawn."""
    control: Control
    first: int


def add_control(book: Book) -> tuple[Made, ...]:
    """A row and a chart for each control chart; its points and levels have a sheet of their own.

    The points of many charts are one long table, below which no chart would be found: so the
    charts stand below the short table that names them, in its order.
    """
    charts = [*_charts(book.audit)]
    made = add_table(book, _index(book, charts))
    columns, rows = _columns(book.audit, charts), [*_rows(book.audit, charts)]
    points = add_table(book, _points(book.audit, charts, columns, rows))
    below = Below(made[0])
    for one in charts:
        add_lines(book, points[0], rows, _lines(book.audit, one, columns), below)
    return (*made, *points)


def _charts(audit: Audit) -> Iterator[_Chart]:
    first = 0
    every = [
        *((one.standard, f"{one.standard}, {one.words}", one.control) for one in audit.turnaround.by_standard),
        *((one.title, one.title, one.control) for one in audit.turnaround.by_step),
    ]  # fmt: skip
    for whose, title, controls in every:
        for one in controls:
            if not one.unavailable:
                yield _Chart(whose, f"{title}. {control_title(one)}", one, first)
                first += len(one.points)


def _index(book: Book, charts: Sequence[_Chart]) -> Table:
    def levels(one: Control) -> str:
        return " ".join(beside_words(one))

    return Table(
        SHEET,
        (
            "Whether it is changing. The charts are below the table, in its order; the sheet 'Control chart points' has their numbers.",
            "The middle line is the average; for days between late waits it is the typical gap.",
            "Limits are drawn where values can be: no share is below 0 or above 100%. Points are compared with the limits as calculated.",
            f"What there are too few points for stands on the sheet '{REFUSED}'.",
        ),
        (Column("Standard or step", 34), Column("Chart", 24), Column("Points"), Column("In words", 50), Column("Middle line and limits", 70), *BASIS),
        [
            (one.whose, control_title(one.control), len(one.control.points), control_words(one.control), levels(one.control) or None, *basis(book, one.control))
            for one in charts
        ],
        none="no chart can be drawn",
        contents="each control chart: what it shows, its limits, its method, and the chart itself",
    )  # fmt: skip


def _columns(audit: Audit, charts: Sequence[_Chart]) -> tuple[Column, ...]:
    """The columns of the points; a target only where one is set, and each named period."""
    targets = any(one.control.target is not None for one in charts)
    return (
        Column("Standard or step", 34), Column("Chart", 34), Column("Begins", 14), Column("When it began", 22), _number("Value"),
        Column("Unit", 14), Column("Waits"), *(_number(LOOKS[key].name.capitalize()) for key in _looks(charts)),
        *map(_number, _LEVELS), *(_number(f"{one}{_RECALCULATED}") for one in _LEVELS if _is_recalculated(charts)),
        *(_number("Target") for _ in [0] if targets),
        _number("Lower limit, as calculated"), _number("Upper limit, as calculated"), Column("Pattern", 30),
        *(Column(_heading(k), 14) for k, _ in enumerate(audit.turnaround.periods, 1)),
    )  # fmt: skip


def _number(heading: str) -> Column:
    return Column(heading, 12)


def _heading(number: int) -> str:
    return f"Named period {number}"


def _looks(charts: Sequence[_Chart]) -> list[str]:
    """The kinds of special points that there are."""
    found = {point.point_type for one in charts for point in one.control.points}
    return [key for key in _SPECIAL if key in found]


def _points(
    audit: Audit, charts: Sequence[_Chart], columns: Sequence[Column], rows: list[tuple[Cell, ...]]
) -> Table:
    named = [
        f"{_heading(k)}: {period_words(one)}. Its column has a {k} where a point began in it, which is the height of its mark in the charts."
        for k, one in enumerate(audit.turnaround.periods, 1)
    ]
    return Table(
        POINTS,
        (
            "Each point of each control chart with its limits and the pattern it is part of; the sheet 'Control charts' draws them.",
            "A special point's value stands a second time under what it shows.",
            *("Recalculated limits have separate columns, so that no line joins them to the old ones." for _ in [0] if _is_recalculated(charts)),
            *named,
        ),
        tuple(columns),
        rows,
        none="no point",
        contents="the points of every control chart, with their limits and patterns",
    )  # fmt: skip


def _rows(audit: Audit, charts: Sequence[_Chart]) -> Iterator[tuple[Cell, ...]]:
    looks, recalculated = _looks(charts), _is_recalculated(charts)
    targets = any(one.control.target is not None for one in charts)
    for one in charts:
        for k, segment in enumerate(one.control.segments):
            drawn, calculated = _levels(one.control, segment)
            blank: tuple[Cell, ...] = (None,) * 3
            both = ((*blank, *drawn) if k % 2 else (*drawn, *blank)) if recalculated else drawn
            for point in one.control.points[segment.start : segment.stop]:
                yield (
                    one.whose, control_title(one.control), point.begin, point_label(one.control, point), _shown(one.control, point.value), one.control.unit, point.n,
                    *(_shown(one.control, point.value) if point.point_type == key else None for key in looks),
                    *both, *(_shown(one.control, one.control.target) for _ in [0] if targets), *calculated,
                    pattern_words(point),
                    *(k if _began_in(point, period) else None for k, period in enumerate(audit.turnaround.periods, 1)),
                )  # fmt: skip


def _began_in(point: Point, period: Period) -> bool:
    return (period.begin or point.begin) <= point.begin <= (period.end or point.begin)


def _is_recalculated(charts: Sequence[_Chart]) -> bool:
    """Whether any limits are recalculated."""
    return any(len(one.control.segments) > 1 for one in charts)


def _levels(one: Control, segment: ChartSegment) -> tuple[tuple[Cell, ...], tuple[Cell, ...]]:
    """The middle line with the limits where values can lie, and the limits as calculated."""
    ends = segment.lower, segment.upper
    within = (None if end is None else one.within(end) for end in ends)
    drawn = tuple(_shown(one, value) for value in (segment.mean, *within))
    return drawn, tuple(_shown(one, value) for value in ends)


def _shown(one: Control, value: float | None) -> float | None:
    if value is None:
        return None
    return InPercent(value) if one.unit == "share" else ShownTime(cut(value))


def _lines(audit: Audit, chart: _Chart, columns: Sequence[Column]) -> Lines:
    """What is drawn: the values, their levels, the special ones over them, and the named periods."""
    control, at = chart.control, {column.heading: k for k, column in enumerate(columns)}

    def line(heading: str, look: Look, name: str, **more: bool) -> Line:
        return Line(at[heading], look, chart.first, len(control.points), name, **more)

    common = LOOKS["common"]
    lines = [line("Value", Look(common.colour, 1.25, mark="circle", size=6), scale_words(control))]
    lines += [
        line(heading, look, name, in_legend=first) for heading, look, name, first in _drawn(control)
    ]
    if control.target is not None:
        lines.append(line("Target", Look(paint.WORSE, 1.75, "round_dot"), "target"))
    for key in _looks([chart]):
        look = LOOKS[key]
        mark = Look(look.colour, mark=SHAPES[look.symbol], size=11)
        lines.append(line(look.name.capitalize(), mark, look.name))
    for k, period in enumerate(audit.turnaround.periods, 1):
        if any(_began_in(point, period) for point in control.points):
            mark = Look(_PERIODS[(k - 1) % len(_PERIODS)], 5, mark="square", size=6)
            lines.append(line(_heading(k), mark, _in_legend(period.name), height=True))
    days = [point.begin for point in control.points]
    months = (days[-1] - days[0]).days / 30.4
    return Lines(
        title=chart.title,
        across="when the waits began",
        up=scale_words(control),
        x=at["Begins"],
        lines=lines,
        described=f"{chart.title}. {control_words(control)} The sheet '{POINTS}' has its numbers.",
        dates=True,
        every=next((k for k in (1, 2, 3, 6) if months / k <= _LABELS), 12),
        share=control.unit == "share",
    )


def _drawn(control: Control) -> Iterator[tuple[str, Look, str, bool]]:
    """The columns of the levels that are drawn, with their names, and whether the legend has not yet had them."""
    looks = (Look(paint.INK, 1.75), *(Look(paint.QUIET, 1.75, "dash"),) * 2)
    named: set[str] = set()
    for its, more in ((control.segments[::2], ""), (control.segments[1::2], _RECALCULATED)):
        limited = any(one.lower is not None for one in its)
        for heading, look in zip(_LEVELS, looks, strict=True):
            name = middle_words(control) if heading == _LEVELS[0] else heading.lower()
            if its and (limited or heading == _LEVELS[0]):
                yield f"{heading}{more}", look, name, name not in named
                named.add(name)


def _in_legend(name: str) -> str:
    """A name without what the parts of a chart cannot hold, and no longer than leaves room for the others."""
    printable = "".join(one for one in name if one.isprintable())
    return printable if len(printable) <= _LONGEST else f"{printable[:_LONGEST]} …"
