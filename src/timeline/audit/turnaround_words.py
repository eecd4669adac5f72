"""The sentences of turnaround: the audit says them of all clocks, the report's page of those chosen.

Each stands here once, with the places to be filled in; the page is given them as they stand.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Estimator(NamedTuple):
    """An estimator of curves, and where it is written."""

    name: str
    source: str


WORDS: Final = {
    "no_curve": "No curve of {clocks}: it needs {needs}, and fewer are better read one by one.",
    "method": "The share of all clocks done by each time, open ones included{ending}{ranged} ({name}), "
    "with a 95 % interval that holds however few they are (beta product).",
    "method_ending": "; a clock that an ending closed is never done",
    "method_ranged": "; where times are ranges, it is bounded by all that the record allows",
    "source": "{source}; interval: Fay, Brittain and Proschan 2013",
    "rounding": " So many different times are rounded first, to whole {step} below 4 days and more coarsely "
    "beyond: a range outwards, an exact time up.",
    "rounding_at_most": " So many different times are rounded first, to whole {step} or less below 4 days and more "
    "coarsely beyond: a range outwards, an exact time up.",
    "not_reached": "not reached in this record",
    "typical_not_reached": "not reached: fewer than half are done in this record",
    "throughout": "{told}, 95 % interval no wider",
    "with_interval": "{told}, {interval}",
    "interval": "95 % interval {told}",
    "interval_from": "95 % interval from {amount} with no upper end",
    "interval_without": "95 % interval without an end",
    "range": "{low} to {high}",
    "done": "{share} {limit}{soon}, 95 % interval {low} to {high}",
    "too_soon_included": " (too soon included)",
    "curve": "Of {clocks}, {times}.{limits}",
    "still_open": "{n} still open",
    "closed": "{n} closed by an ending",
    "done_by": " Done {words}.",
    "done_after": "{level} are done after {words}",
    "fewer_than": "fewer than {level} are done in the whole record",
    "medians": "The time by which half of each group's clocks are done, open ones included, with its 95 % interval.",
    "too_few": "too few to say: {n} of the {needs} clocks it needs",
    "not_recorded": "The record does not say: {title}.",
    "only_group": "There is nothing to compare: {name} is the only one recorded ({title}).",
    "no_group": "No group has the {needs} clocks that it needs ({title}).",
    "no_comparison": "No comparison with {clocks} on one side: each needs {needs}.",
    "nothing_compared": "There are no two stretches of time to compare.",
    "against": "{name}, {two} against {one}: {words}",
    "shares": "{name}: {limit}, {one} {one_share}, {two} {two_share}",
    "no_difference": "{told}; no difference to the nearest percentage point (95 % interval {low} to {high}).",
    "share_difference": "{told}; a difference of {by} {noun}{rounded} (95 % interval {low} to {high}). {way} "
    "This says what differs, not why.",
    "before_rounding": " before rounding",
    "points": "{by} ({low} to {high})",
    "way": "{two} the {what} is {way}.",
    "no_end": "The record cannot tell how far the two differ: no interval of the {what} has an end.",
    "by_chance": "Chance alone could make such a difference: the interval holds 0.",
    "medians_compared": "{name}: the median {one} is {one_median}, {two} is {two_median}. {way} {apart}"
    "This says what differs, not why.",
    "same_medians": "The two medians are the same.",
    "longer": "{two} the median is {amount} longer (95 % interval).",
    "shorter": "{two} the median is {amount} shorter (95 % interval).",
    "perhaps": "{two} the median is {way} (95 % interval): by this alone the two may be the same.",
    "up_to_shorter": "up to {amount} shorter",
    "up_to_longer": "up to {amount} longer",
    "either_way": "between {less} shorter and {more} longer",
    "whole_curves": "But the whole curves differ. ",
    "chance": "Were there no difference, curves would lie as far apart as these in {often} of 100 such comparisons.",
    "fewer_than_one": "fewer than 1",
    "contrast_method": "The difference with a 95 % interval made of those of the two curves; the log-rank test says how "
    "often chance alone would part them so far.",
    "contrast_source": "Zou and Donner 2008; Mantel 1966",
    "newcombe": "The difference of two shares with Newcombe's hybrid score 95 % interval.",
    "newcombe_source": "Newcombe 1998, method 10",
    "in_or_out": "In or out of hours",
    "before": "before it",
    "before_bounded": "before it (from {day})",
    "during": "in it",
    "since": "since then",
    "after": "after it",
    "after_bounded": "after it (to {day})",
    "in_other": "in {other}",
    "and": " and ",
    "overlap": "Not compared: it overlaps {others}, and a difference could come from either.",
    "segment_before": "before {after}",
    "segment_between": "between {before} and {after}",
    "segment_after": "after {before}",
    "headline": "{title}: {share} {words}{unclear}{half}.",
    "unclear": ", {n} unclear",
    "half_after": ", half after {words}",
    "fewer_than_half": "; fewer than half are done in the whole record",
    "no_survey": "The record holds no survey that a limit judges.",
}
LEVELS: Final = {0.5: "half", 0.75: "three quarters", 0.9: "nine in ten"}
ESTIMATORS: Final = (
    Estimator("Kaplan-Meier", "Kaplan and Meier 1958"),
    Estimator("Aalen-Johansen", "Aalen and Johansen 1978"),
    Estimator("Turnbull", "Turnbull 1976"),
    Estimator("Turnbull, with competing ends", "Turnbull 1976; Hudgens, Satten and Longini 2001"),
)
"""Of curves: of exact times, and with endings; of ranges, and with endings."""
IN_HOURS, OUT_OF_HOURS = "in hours", "out of hours"
STEPS: Final = ("minutes", "5 minutes", "quarters of an hour", "quarters of an hour", "hours")
"""The finest step of each grid on which very many times are told."""


def say(sentence: str, /, **places: object) -> str:
    """One of the sentences, filled in."""
    return WORDS[sentence].format(**places)
