"""The observed graph of a log: which activity directly follows which, in case order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from timeline.columnar.histogram import Histogram
from timeline.event_log import EventLog
from timeline.moments.zone import DAY

if TYPE_CHECKING:
    import pandas as pd

Follows = dict[tuple[str, str], tuple[Histogram, Histogram]]
"""By activity and the one directly after it: the shortest and the longest times between, in seconds."""


MOST_FOLLOWED = 10_000
"""Count successions among the first 10,000 activities only; the pathway's come first."""


def following(log: EventLog) -> Follows:
    """Which activity directly follows which, and after how long."""
    case, activity = log.table.case.codes, log.table.activity
    most = min(len(activity.names), MOST_FOLLOWED)
    codes, names = activity.codes.astype(np.int32), activity.names
    earliest, latest = log.table.earliest, log.table.latest
    few = codes < most
    follows = np.flatnonzero((case[1:] == case[:-1]) & few[1:] & few[:-1])
    if not len(follows):
        return {}
    pair = codes[follows] * most + codes[follows + 1]
    order = np.argsort(pair, kind="stable")
    follows, pair = follows[order], pair[order]
    low = np.maximum(earliest[follows + 1] - latest[follows], 0)
    high = latest[follows + 1] - earliest[follows]
    heads = np.flatnonzero(np.diff(pair, prepend=-1))
    found: Follows = {}
    for begin, end in zip(heads, [*heads[1:], len(pair)], strict=True):
        before, after = divmod(int(pair[begin]), most)
        found[str(names[before]), str(names[after])] = (
            Histogram.of(low[begin:end]),
            Histogram.of(high[begin:end]),
        )
    return found


def follows_together(every: Iterable[Follows]) -> Follows:
    """What several partitions hold in all, in the order in which they first do."""
    lists: dict[tuple[str, str], list[tuple[Histogram, Histogram]]] = defaultdict(list)
    for one in every:
        for pair, spreads in one.items():
            lists[pair].append(spreads)
    return {
        pair: (Histogram.merged(low for low, _ in its), Histogram.merged(high for _, high in its))
        for pair, its in lists.items()
    }


def directly_follows(follows: Follows) -> pd.DataFrame:
    """Pairs of activities that follow each other directly: `before`, `after`, `n` and the days.

    The days between two imprecise times are a range, and so is their median: it lies between
    `median_low`, the median of the shortest, and `median_high`, the median of the longest.
    """
    import pandas as pd  # noqa: PLC0415  slow to load

    return pd.DataFrame(
        [
            (before, after, len(low), low.median() / DAY, high.median() / DAY)
            for (before, after), (low, high) in follows.items()
        ],
        columns=["before", "after", "n", "median_low", "median_high"],
    )
