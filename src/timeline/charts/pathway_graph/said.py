"""What the drawing says of a step, on its arrow and when it is pointed at."""

from __future__ import annotations

from timeline.audit import Audit, Edge, Share
from timeline.audit.primitives import so_many
from timeline.audit.rounding import percent
from timeline.charts.words import LINE, safe
from timeline.wording.pathway import standard_sentences
from timeline.wording.shares import share_words
from timeline.wording.times import typical_words

PERCENT_FROM = 20
"""With fewer waits a share is drawn as two numbers, not as a percentage."""


def choices(edge: Edge) -> tuple[list[list[str]], list[list[str]]]:
    """A label's lines: all that is to be said of a step in several shapes, and then less and less."""
    again = "again: " if edge.start == edge.stop else ""
    n = f"{again}{edge.n:,}"
    # The table says what a colon introduces: what 'not reached' means.
    typical = (
        "" if edge.typical.median_low is None else typical_words(edge.typical).partition(":")[0]
    )
    first = f"{n}: {typical}" if typical else n
    kept = [f"{_share(edge.share)} in time ({edge.standard})"] if edge.share else []
    beyond = [f"{so_many(edge.excess_days, 'day')} after a deadline"] if edge.excess_days else []
    one_line = [", ".join([*kept, *beyond])] if kept or beyond else []
    halves = [n, *_halves(typical)] if typical else [n]
    full = [[first, *one_line], [first, *kept, *beyond], [*halves, *kept, *beyond]]
    return full, [[n, *kept, *beyond], [first], [n]]


def _halves(typical: str) -> list[str]:
    head, between, tail = typical.partition(" to ")
    return [head, f"to {tail}"] if between else [typical]


def _share(share: Share) -> str:
    return f"{share.met} of {share.n}" if share.n < PERCENT_FROM else percent(share.share)


def of_step(audit: Audit, edge: Edge) -> str:
    """All that is known of a step, line by line."""
    title, expected = about_step(audit, edge)
    lines = [title, f"Waits that ended here: {edge.n:,}"]
    lines.append(f"Typical time: {typical_words(edge.typical)}")
    if edge.share:
        lines.append(f"In time: {share_words(edge.share)} ({edge.standard})")
    if edge.excess_days:
        lines.append(
            f"Calendar days after a deadline, on the way to a milestone: {edge.excess_days:,}"
        )
    return LINE.join([*lines, expected])


def about_step(audit: Audit, edge: Edge) -> tuple[str, str]:
    """What no count changes: a step's title, and what its standards expect, line by line."""
    step = next(one for one in audit.pathway.steps if one.id == edge.step)
    sentences = standard_sentences(audit.pathway.standards)
    expected = [f"{one}: {safe(sentences[one])}" for one in step.standards]
    return safe(step.title), LINE.join(expected or ["No published standard"])
