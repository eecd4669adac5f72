"""What control charts, funnels and published figures say, for the engine and for the page alike.

The page reckons a chart anew for the cases that are chosen, and must then say what an audit of
them alone would say. So a sentence stands here once; names in braces stand for what differs.
"""

from __future__ import annotations

from typing import Final

CONTROL: Final = {
    "share title": "Share within the limit by {by}",
    "median title": "Median by {by}",
    "days title": "Days between late clocks",
    "share": "The share within the limit, by when the clock began.",
    "median": "The median of the clocks that began then, open ones included, each at the longest its record allows.",
    "days": (
        "The days between one clock that ran late and the next, by when they began; where fewer clocks "
        "begin, the gaps are longer for that alone."
    ),
    "rare": (
        "On average {mean} in a period, and none in {empty} of periods: too few for a chart of "
        "counts, so the chart is of the days from one to the next."
    ),
    "xmr": (
        "Individual values about their mean; limits are the mean ± 2.66 × the mean moving range, leaving "
        "out moving ranges above 3.267 × their mean, once."
    ),
    "xmr source": "Wheeler 1993; NHS England, Making Data Count, as NHSRplotthedots 0.2.2 reckons it",
    "t": "Days between events, drawn as their 3.6th root on an XmR chart and turned back.",
    "t source": "Nelson 1994",
    "few": "No control chart of {points}: it needs {needs}, and {enough} to be firm.",
    "coarse": (
        "No control chart: from {by} to {by} the median mostly stays as it is, or moves by a whole step of "
        "so coarse a scale that limits of chance would mislead. It lies between {least} and {most}."
    ),
    "provisional": "Limits of {points} are provisional: {enough} or more make them firm.",
    "not one": (
        "Most points show more than chance would, so one mean does not fit the whole time. Where it is known "
        "what changed, a list of periods can draw the limits anew from that day, with the reason."
    ),
    "long": "It has already been longer since the last one than the upper limit: longer than chance alone would often make it.",
    "none special": "no point shows more than chance would",
    "one special": "1 point of {n} shows more than chance would",
    "special": "{points} of {n} show more than chance would",
    "last month": "The last month of the record: clocks that began then still run.",
    "last months": "The last {n} months of the record: clocks that began then still run.",
    "few counted": "{spans} with fewer than {each} clocks that count.",
    "not reached": "{spans} of which the median was not reached.",
    "no day": "{clocks} whose day is not recorded: gaps may be shorter in truth.",
    "empty months": "{months} in which no clock began: days in which nothing can be late are not counted.",
    "mean": "mean",
    "middle": "middle (mean of the roots, turned back)",
    "no limits": "From {begin}: {middle} {mean}, and no limits, as the values never moved.",
    "limits": "From {begin}: {middle} {mean}, limits of chance {span}.",
}
"""Of control charts."""

PATTERNS: Final = {
    "common": "",
    "above the limit": "the latest point lies above the upper limit",
    "below the limit": "the latest point lies below the lower limit",
    "seven rising": "the latest point is one of seven or more that rise",
    "seven falling": "the latest point is one of seven or more that fall",
    "two of three high": "two of the last three points lie close to the upper limit",
    "two of three low": "two of the last three points lie close to the lower limit",
    "seven above the mean": "the latest point is one of seven or more in a row above the mean",
    "seven below the mean": "the latest point is one of seven or more in a row below the mean",
}
"""What the latest point of a control chart shows."""

MEANINGS: Final = {
    "common": "The latest point varies no more than chance alone would have it.",
    "improvement": "a change for the better that chance alone would seldom make",
    "concern": "a change for the worse that chance alone would seldom make",
    "high": "higher than chance alone would often make it",
    "low": "lower than chance alone would often make it",
}
"""What a pattern means; of common variation the whole sentence."""

ASSURANCES: Final = {
    "no target": "No target is set.",
    "no limits": "Without limits nothing can be said of the target.",
    "now and then": "The target lies between the limits: unless something changes it will be met now and then, by chance.",
    "always met": "The target lies outside the limits on the side that is met: unless something changes it will be met.",
    "never met": "The target lies outside the limits on the side that is missed: unless something changes it will not be met.",
}
"""What the limits of a control chart promise of its target."""

FUNNEL: Final = {
    "few": "No funnel of {sites}: it needs {needs}; the table tells as much.",
    "same": "No funnel: all {n} sites are at {share}, and none differs from another; the table tells as much.",
    "small": (
        "No funnel: no site has more than {most} that count, so few that chance may give any share; "
        "the table tells as much."
    ),
    "method": "Each site's share within exact binomial limits at 95 % and 99.8 % about the share of all sites together{more}.",
    "more": "; sites differ more than chance alone (phi {phi}), and the limits allow for it",
    "source": "Spiegelhalter 2005, on funnel plots and on over-dispersion",
    "sites": "{n} sites about {share} of all together",
    "differ": " differ more than chance alone would have it",
    "limits": "the limits of chance",
    "wider limits": "limits that allow for that",
    "none": "{told}: none lies beyond {limits}.",
    "far": "{told}; beyond {limits}: {sites}. It says that they differ, not why.",
}
"""Of funnels."""

PUBLISHED: Final = {
    "method": "The share of the clocks that stopped in the year, by the publisher's definition, with its 95 % Wilson interval.",
    "year": "year to 31 March {year}",
    "another": "The published definition is another, so the log is not counted by it.",
    "none": "The record holds no clock by the published definition, so the log is not counted by it.",
    "few": "No year has the {needs} clocks that a share needs.",
    "few in year": "too few to say: {n} of the {needs} it needs",
    "refused": "{refusal} {latest}",
    "latest": "Published: {figures}, {when}.",
    "told": "In the {when}, by the published definition: {met} of {clocks} ({share}, 95 % interval {interval}). {beside}",
    "beside": "Published for the same year: {figures}.",
    "nothing beside": "Nothing is published here for that year.",
    "row": "{share}, 95 % interval {interval}",
    "whose": "This log",
    "hover": "this log, {when}: {share}",
}
"""Of the log's own beside published figures."""
