"""The sheets 'Turnaround' and 'Curves': how long steps take, and charts of the stages of a survey."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.audit import Audit, Curve, StepTimes
from timeline.charts import paint
from timeline.charts.turnaround.curves import DONE, LIKELY, reach
from timeline.wording.comparisons import contrast_name, side_words
from timeline.wording.methods import reason_words
from timeline.wording.times import (
    curve_words,
    done_with_interval,
    limit_words,
    quantile_with_interval,
    time_scale,
    turnaround_headline,
)
from timeline.workbook.basis import BASIS, basis
from timeline.workbook.book import Book, Cell, Column, InPercent, Made, Table
from timeline.workbook.chart import Below
from timeline.workbook.lines import Line, Lines, Look, add_lines
from timeline.workbook.table import add_table

SHEET, STEPS = "Turnaround", "Curves"
_LEVELS = ("Half took less than", "Three quarters took less than", "9 in 10 took less than")
_BLUE = paint.BETTER
_DASHES = ("dash", "long_dash_dot", "square_dot")
_UNTIL, _FROM, _OPEN = "until then", "from then on", "still open"
_COLUMNS = (
    Column("Step", 40),
    Column("What", 30),
    Column("Time", 12, exact=True),
    Column("Unit", 14),
    Column("Share done", 12, share=True),
    Column("95% from", 12, share=True),
    Column("95% to", 12, share=True),
    Column("Least it can be", 12, share=True),
    Column("Most it can be", 12, share=True),
    Column("Height of a mark", 12, share=True),
)
_TIME, _SHARE, _CI_LOW, _CI_HIGH, _LEAST, _MOST, _MARK = 2, 4, 5, 6, 7, 8, 9


def add_times(book: Book) -> tuple[Made, ...]:
    """How long each step takes, with a curve of each stage below; what is drawn has a sheet of its own."""
    made = add_table(book, _times(book))
    survey_stages = [*_drawn(book.audit)]
    rows = {timed.step: [*_rows(timed)] for timed in survey_stages}
    every = [row for timed in survey_stages for row in rows[timed.step]]
    steps = add_table(book, _steps(every))
    first, below = 0, Below(made[0])
    for timed in survey_stages:
        add_lines(book, steps[0], every, _lines(timed, rows[timed.step], first), below)
        first += len(rows[timed.step])
    return (*made, *steps)


def _drawn(audit: Audit) -> Iterator[StepTimes]:
    """The survey_stages of a survey that have a curve."""
    timed = {one.step: one for one in audit.turnaround.by_step}
    for stage in audit.turnaround.survey_stages:
        if stage in timed and timed[stage].curve.at:
            yield timed[stage]


def _times(book: Book) -> Table:
    audit = book.audit

    def row(timed: StepTimes, whose: str, one: Curve) -> tuple[Cell, ...]:
        times: list[Cell] = [quantile_with_interval(its, timed.unit) for its in one.quantiles]
        times = times or [reason_words(one), None, None]
        done = "; ".join(
            f"{its.standard}: {done_with_interval(its, timed.limits)}" for its in one.done
        )
        return (timed.title, whose, one.n, one.open, one.ended, one.excused, *times, done or None, *basis(book, one)[1:])  # fmt: skip

    def rows() -> Iterator[tuple[Cell, ...]]:
        for timed in audit.turnaround.by_step:
            yield row(timed, "all", timed.curve)
            for one in timed.contrasts:
                for curve, side in ((one.one, one.one_side), (one.two, one.two_side)):
                    yield row(timed, f"{contrast_name(one)}: {side_words(side)}", curve)

    drawn = (
        f"The stages of a survey are drawn below the table; the sheet '{STEPS}' has the numbers."
    )
    return Table(
        SHEET,
        (
            turnaround_headline(audit.turnaround, audit.pathway),
            "Every wait counts, open ones included. A wait closed by an ending counts as never done.",
            *(drawn for _ in [*_drawn(audit)][:1]),
        ),
        (
            Column("Step", 34), Column("Whose", 22), Column("Waits"), Column("Still open"), Column("Closed by an ending", 14),
            Column("Not required", 14), *(Column(name, 22) for name in _LEVELS), Column("Within the limits", 30), *BASIS[1:],
        ),
        list(rows()),
        none="no wait",
        contents="how long each step takes, from all waits, with confidence intervals; before and after, in and out of hours",
    )  # fmt: skip


def _steps(rows: list[tuple[Cell, ...]]) -> Table:
    return Table(
        STEPS,
        (
            f"The share of waits done by each time: the charts of the sheet '{SHEET}' draw it.",
            f"A share stands still from one time to the next, so each time has two rows: '{_UNTIL}' and '{_FROM}'.",
            "A limit has two rows, for the foot and the head of its line; an open wait one, at the time it has lasted so far.",
            "Where times are recorded as days, the share done is the likeliest between the least and the most it can be.",
        ),
        _COLUMNS,
        rows,
        none="no stage of a survey has enough waits for a curve",
        contents="the share done by each time, with its interval, of each stage of a survey",
    )  # fmt: skip


def _rows(timed: StepTimes) -> Iterator[tuple[Cell, ...]]:
    """The corners of a stage's curve up to the end of its scale, its limits, and its open clocks."""
    curve, end = timed.curve, reach(timed, [timed.curve])
    before, *steps = [
        (0.0, *(0.0,) * 5),
        *zip(curve.at, curve.likely, curve.ci_low, curve.ci_high, curve.low, curve.high, strict=True),
    ]  # fmt: skip
    yield _row(timed, _FROM, *before)
    for last, step in pairwise((before, *steps)):
        yield _row(timed, _UNTIL, step[0], *last[1:])
        yield _row(timed, _FROM, *step)
    if curve.at[-1] < end:
        yield _row(timed, _UNTIL, end, *steps[-1][1:])
    for limit in timed.limits:
        for height in (0.0, 1.0):
            yield (
                timed.title,
                limit_words(limit),
                limit.at,
                timed.unit,
                *(None,) * 5,
                InPercent(height),
            )
    for at in curve.open_at:
        yield (timed.title, _OPEN, at, timed.unit, *(None,) * 5, InPercent(0.0))


def _row(timed: StepTimes, what: str, at: float, *shares: float) -> tuple[Cell, ...]:
    return (timed.title, what, at, timed.unit, *map(InPercent, shares), None)


def _lines(timed: StepTimes, rows: Sequence[tuple[Cell, ...]], first: int) -> Lines:
    """What is drawn of a stage, whose rows begin at `first`."""
    curve = timed.curve
    corners = sum(row[1] in (_UNTIL, _FROM) for row in rows)

    def line(column: int, look: Look, name: str) -> Line:
        return Line(column, look, first, corners, name)

    thin, dotted = Look(_BLUE, 0.75), Look(_BLUE, 1.5, "round_dot")
    lines = [line(_SHARE, Look(_BLUE, 2.75), DONE if curve.exact else LIKELY)]
    lines += [line(_CI_LOW, dotted, "95% from"), line(_CI_HIGH, dotted, "95% to")]
    if not curve.exact:
        lines += [line(_LEAST, thin, "least it can be"), line(_MOST, thin, "most it can be")]
    for k, limit in enumerate(timed.limits):
        look = Look(paint.INK, 1.75, _DASHES[k % len(_DASHES)])
        lines.append(Line(_MARK, look, first + corners + 2 * k, 2, limit_words(limit)))
    if curve.open_at:
        begins, mark = first + corners + 2 * len(timed.limits), Look(_BLUE, mark="diamond", size=9)
        lines.append(Line(_MARK, mark, begins, len(curve.open_at), "still open"))
    title = f"{timed.title}: share done by each time, {curve.n:,} waits"
    return Lines(
        title=title,
        across=time_scale(timed),
        up=DONE,
        x=_TIME,
        lines=lines,
        described=f"{title}. {curve_words(curve, timed)} The sheet '{STEPS}' has its numbers.",
        dates=False,
        end=reach(timed, [curve]),
    )
