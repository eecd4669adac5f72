"""How long waits take, in words: a typical time, the time by which a share is done, a curve."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from timeline.audit import FEW
from timeline.audit.primitives import amount
from timeline.audit.rounding import percent
from timeline.wording.messages import Messages
from timeline.wording.shares import share_words

if TYPE_CHECKING:
    from timeline.audit import (
        Curve,
        DoneBy,
        LimitMark,
        Quantile,
        StandardShares,
        StepTimes,
        Turnaround,
        Typical,
    )
    from timeline.audit.board import BoardLine
    from timeline.audit.catalogue import Pathway

_MESSAGES = Messages("times")


def time_range(low: float, high: float, unit: str) -> str:
    """'17 working days', or where the ends differ '2 to 26 hours'."""
    first, last = amount(low, unit), amount(high, unit)
    return last if first == last else f"{first.removesuffix(unit).strip()} to {last}"


def typical_words(typical: Typical) -> str:
    """The median of all waits: '9 working days', '2 to 4 days', 'only 2: read the cases'."""
    if typical.n < FEW:
        return only_words(typical.n) if typical.n else _MESSAGES.text("none-yet")
    if typical.median_low is None or typical.median_high is None:
        return _MESSAGES.text("typical-not-reached")
    return time_range(typical.median_low, typical.median_high, typical.unit)


def board_typical(line: BoardLine) -> str:
    """The median of a board's line; empty where it is not shown."""
    if line.typical_low is None:
        return ""
    if line.typical_high is None:
        return _MESSAGES.text("typical-not-reached")
    return time_range(line.typical_low, line.typical_high, line.unit)


def only_words(n: int) -> str:
    """What is shown in place of a number of too few waits."""
    return _MESSAGES.text("only", n=n)


def quantile_words(one: Quantile, unit: str) -> str:
    """The time by which a share is done: '31 hours', '30.5 to 40.6 hours', 'not reached in this record'."""
    if one.low is None or one.high is None or one.state == "not reached":
        return _MESSAGES.text("not-reached")
    return time_range(one.low, one.high, unit)


def quantile_with_interval(one: Quantile, unit: str) -> str:
    """The same with its 95% confidence interval: '31 hours (28 to 43.3 hours)'."""
    time = quantile_words(one, unit)
    if one.high is None or one.state == "not reached":
        return time
    if one.ci_low is None:
        return _MESSAGES.text("time-without-interval", time=time)
    if one.ci_high is None:
        return _MESSAGES.text("time-at-least", time=time, low=amount(one.ci_low, unit))
    interval = time_range(one.ci_low, one.ci_high, unit)
    return _MESSAGES.text("time-with-interval", time=time, interval=interval)


def _share_done(done: DoneBy) -> str:
    low, high = percent(done.low), percent(done.high)
    return low if low == high else _MESSAGES.text("from-to", low=low, high=high)


def limit_words(limit: LimitMark) -> str:
    """A limit after its standard: 'R2: within 72 hours'."""
    return f"{limit.standard}: {limit.words}"


def time_scale(timed: StepTimes) -> str:
    """What a step's times are, for the axis of a curve."""
    return _MESSAGES.text("time-scale", unit=timed.unit)


def _limit(done: DoneBy, limits: Sequence[LimitMark]) -> LimitMark:
    return next(one for one in limits if one.standard == done.standard)


def done_words(done: DoneBy, limits: Sequence[LimitMark]) -> str:
    """The share done by a limit: '83% within 72 hours'."""
    its = _limit(done, limits)
    return _MESSAGES.text("done-by", share=_share_done(done), limit=its.words, soon=its.at_least)


def done_with_interval(done: DoneBy, limits: Sequence[LimitMark]) -> str:
    """The same with its 95% confidence interval: '83% within 72 hours (75% to 89%)'."""
    ends = {"low": percent(done.ci_low), "high": percent(done.ci_high)}
    return _MESSAGES.text("done-with-interval", done=done_words(done, limits), **ends)


def curve_words(curve: Curve, timed: StepTimes) -> str:
    """How long most waits took, how many were done by each limit, and how many waits there are."""
    return " ".join(_curve(curve, timed))


def _curve(curve: Curve, timed: StepTimes) -> Iterator[str]:
    half, _, most = curve.quantiles
    times = {"half": quantile_words(half, timed.unit), "most": quantile_words(most, timed.unit)}
    if half.high is None:
        yield _MESSAGES.text("fewer-than-half")
    elif most.high is None:
        yield _MESSAGES.text("half-alone", half=times["half"])
    else:
        yield _MESSAGES.text("half-and-most", **times)
    for done in curve.done:
        its = _limit(done, timed.limits)
        share = _share_done(done)
        yield _MESSAGES.text("were-done", share=share, limit=its.words, soon=its.at_least)
    yield _MESSAGES.text("of-waits", n=curve.n, open=curve.open, ended=curve.ended)


def turnaround_headline(turnaround: Turnaround, pathway: Pathway) -> str:
    """The first stage of a survey with a limit; else that no survey is recorded."""
    limits = {one.id for one in pathway.standards if one.tier == "limit"}
    for one in turnaround.by_standard:
        if one.step in turnaround.survey_stages and one.standard in limits and one.share:
            step = next(its for its in turnaround.by_step if its.step == one.step)
            return " ".join(_first_stage(one, step))
    return _MESSAGES.text("no-survey" if turnaround.survey_stages else "no-stages")


def _first_stage(judged: StandardShares, timed: StepTimes) -> Iterator[str]:
    share = share_words(judged.share)
    yield _MESSAGES.text("first-stage", title=timed.title, share=share, limit=judged.words)
    if timed.curve.quantiles:
        half = timed.curve.quantiles[0]
        if half.high is None:
            yield _MESSAGES.text("fewer-than-half")
        else:
            yield _MESSAGES.text("first-half", half=quantile_words(half, timed.unit))
    if judged.unclear:
        yield _MESSAGES.text("first-unclear", n=judged.unclear)
