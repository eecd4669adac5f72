"""Control charts in words: what the latest point shows, and what is beside the chart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from timeline.audit import Control, Point
from timeline.audit.control import PROVISIONAL_BELOW, Cause, ChartSegment, LeftOut
from timeline.audit.rounding import cut, percent, plain
from timeline.wording.comparisons import day_words
from timeline.wording.messages import Messages

_MESSAGES = Messages("control_charts")
_TITLES = {"share": "title-share", "median": "title-median", "days between": "title-days"}
_TARGETS = {
    "always met": "target-always-met",
    "never met": "target-never-met",
    "now and then": "target-now-and-then",
    "no limits": "target-no-limits",
}
_PATTERNS: dict[Cause, str] = {
    "common": "pattern-common",
    "above the limit": "pattern-above-the-limit",
    "below the limit": "pattern-below-the-limit",
    "seven rising": "pattern-seven-rising",
    "seven falling": "pattern-seven-falling",
    "two of three high": "pattern-two-of-three-high",
    "two of three low": "pattern-two-of-three-low",
    "seven above the mean": "pattern-seven-above-the-mean",
    "seven below the mean": "pattern-seven-below-the-mean",
}
_ABOVE: frozenset[Cause] = frozenset(
    ("above the limit", "seven rising", "two of three high", "seven above the mean")
)
_QUARTER = 3


def control_title(one: Control) -> str:
    """'Share in time by month', 'Days between late waits'."""
    return _MESSAGES.text(_TITLES[one.of], **({} if one.of == "days between" else {"by": one.by}))


def middle_words(one: Control) -> str:
    """What the middle line is, as its legend has it."""
    return _MESSAGES.text("middle-average" if one.kind == "xmr" else "middle-gap")


def scale_words(one: Control) -> str:
    """What the values are, with their unit, for the axis."""
    if one.of == "median":
        return _MESSAGES.text("scale-median", unit=one.unit)
    return _MESSAGES.text("scale-share" if one.of == "share" else "scale-days")


def value_words(one: Control, value: float) -> str:
    """A value on its scale: '83%', '31.5 hours', '12 days'."""
    if one.unit == "share":
        return percent(value)
    number = plain(cut(value))
    return f"{number} {one.unit[:-1] if number == '1' else one.unit}"


def point_label(one: Control, point: Point) -> str:
    """'April 2024', 'April to June 2024', '12 April 2024'."""
    begin = point.begin
    if one.by == "month":
        return f"{begin:%B %Y}"
    if one.by == "event":
        return day_words(begin)
    last = date(begin.year, begin.month + _QUARTER - 1, 1)
    return f"{begin:%B} to {last:%B %Y}"


def pattern_words(point: Point) -> str:
    """The pattern that a point is part of, for a table."""
    return _MESSAGES.text(_PATTERNS[point.cause])


def control_words(one: Control) -> str:
    """What the latest point shows: 'No real change.', 'Improving: …' with the pattern."""
    words = _latest(one)
    upper = one.segments[-1].upper
    if one.since is not None and upper is not None and one.since > upper:
        return f"{words} {_MESSAGES.text('long-since')}"
    return words


def target_words(one: Control) -> str:
    """What the limits promise of the target; empty where none is set."""
    return "" if one.target is None else _MESSAGES.text(_TARGETS[one.assurance])


def _latest(one: Control) -> str:
    point = one.points[-1]
    if point.point_type == "common":
        return _MESSAGES.text("no-real-change")
    side = "above" if point.cause in _ABOVE else "below"
    shown = {"type": point.point_type, "side": side}
    of = "gap" if one.by == "event" else one.by
    if point.cause in {"above the limit", "below the limit"}:
        message = "gap-beyond" if one.by == "event" else "beyond"
        return _MESSAGES.text(message, **shown, label=point_label(one, point))
    if point.cause in {"two of three high", "two of three low"}:
        return _MESSAGES.text("near", **shown, what=f"{of}s")
    if point.cause in {"seven rising", "seven falling"}:
        n = _trend(one, rising=side == "above")
        return _MESSAGES.text("trend", **shown, n=n, what=f"{of}s")
    run = _run(one, above=side == "above")
    if one.by == "event":
        return _MESSAGES.text("run-of-gaps", **shown, n=run.n, but_one=run.but_one)
    since = point_label(one, one.points[len(one.points) - run.n])
    return _MESSAGES.text("run", **shown, by=one.by, since=since, but_one=run.but_one)


class _Run(NamedTuple):
    n: int
    """Points to the latest, all on one side of the average but perhaps one."""
    but_one: bool


def _run(one: Control, *, above: bool) -> _Run:
    """The longest run to the latest point in which at most one is not on its side."""
    last = one.segments[-1]
    n = others = but_one = 0
    for length, point in enumerate(reversed(one.points[last.start :]), 1):
        if (point.value > last.mean) if above else (point.value < last.mean):
            n, but_one = length, others
        else:
            others += 1
            if others > 1:
                break
    return _Run(n, bool(but_one))


def _trend(one: Control, *, rising: bool) -> int:
    """How many points to the latest move one way."""
    values = [point.value for point in one.points[one.segments[-1].start :]]
    n = 1
    while n < len(values):
        before, after = values[-n - 1], values[-n]
        if not (after > before if rising else after < before):
            break
        n += 1
    return n


def levels_words(one: Control) -> tuple[str, ...]:
    """The middle line and the expected range of each segment."""
    return tuple(_levels(one, segment) for segment in one.segments)


def _levels(one: Control, segment: ChartSegment) -> str:
    values = {
        "begin": point_label(one, one.points[segment.start]),
        "middle": middle_words(one),
        "mean": value_words(one, segment.mean),
    }
    if segment.lower is None or segment.upper is None:
        return _MESSAGES.text("levels-without-limits", **values)
    first, last = (value_words(one, one.within(end)) for end in (segment.lower, segment.upper))
    short = first if one.unit == "share" else first.split(" ")[0]
    return _MESSAGES.text("levels", **values, span=f"{short} to {last}")


def warning_words(one: Control) -> Iterator[str]:
    """That limits of few points may still move, and that one average does not fit two times."""
    for segment in one.segments:
        n = segment.stop - segment.start
        if n < PROVISIONAL_BELOW:
            yield _MESSAGES.text("provisional", n=n, needs=PROVISIONAL_BELOW)
    special = sum(point.cause != "common" for point in one.points)
    if one.kind == "xmr" and len(one.segments) == 1 and special > len(one.points) / 2:
        yield _MESSAGES.text("two-averages")


def left_out_words(one: Control) -> Iterator[str]:
    """What is not drawn, and why."""
    return (_left_out(its, one.by) for its in one.left_out)


def _left_out(its: LeftOut, by: str) -> str:
    if its.reason == "few":
        return _MESSAGES.text("left-few", n=its.n, by=by, needs=its.needs)
    if its.reason == "not_reached":
        return _MESSAGES.text("left-not-reached", n=its.n, by=by)
    if its.reason == "still_open":
        return _MESSAGES.text("left-still-open", n=its.n)
    return _MESSAGES.text(
        "left-no-day" if its.reason == "no_day" else "left-nothing-began", n=its.n
    )


def beside_words(one: Control) -> tuple[str, ...]:
    """All that is beside a chart: levels, warnings, and what is left out."""
    return (*levels_words(one), *warning_words(one), *left_out_words(one))
