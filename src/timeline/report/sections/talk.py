"""What should we talk about? How many delays, which matters most, and which case first."""

from __future__ import annotations

from typing import Any, NamedTuple

from timeline.audit import Audit, Outcome, Result, WaitCounts
from timeline.audit.top_delay import top_delay
from timeline.wording.headline import headline
from timeline.wording.pathway import standard_sentences
from timeline.wording.summary import late_standards, matters_most, why_first

THEN = 4
"""Cases named after the first."""
TOTALS: tuple[tuple[Result, Outcome], ...] = (
    ("late", "breached"),
    ("missed_aim", "overdue"),
    ("too_early", "too_soon"),
    ("unclear", "unclear"),
    ("waiting", "running"),
    ("in_time", "met"),
)
"""The results counted on the first screen, each in the colour of an outcome."""


class Total(NamedTuple):
    """How many waits came to one result."""

    result: Result
    colour: Outcome
    n: int


def totals(counts: WaitCounts) -> list[Total]:
    """The results of waits as the first screen counts them."""
    return [Total(result, colour, counts.by_result[result]) for result, colour in TOTALS]


def view(audit: Audit) -> dict[str, Any]:
    """The first screen."""
    delay = top_delay(audit)
    return {
        "headline": headline(audit.results),
        "totals": totals(audit.results),
        "matter": matters_most(audit),
        "sentences": standard_sentences(audit.pathway.standards),
        "standard": delay.standard if delay else "",
        "late": late_standards(audit.pathway)[delay.standard] if delay else "",
        "first": audit.first_cases[:1],
        "why": "".join(why_first(one, audit) for one in audit.first_cases[:1]),
        "then": audit.first_cases[1 : 1 + THEN],
        "more": max(audit.counts.to_talk_about - 1 - THEN, 0),
    }
