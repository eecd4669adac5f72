"""What a log holds besides its waits: successions, unknown activities, records after the as-of date."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from timeline import audit
from timeline.case_graph import Follows, following, follows_together
from timeline.event_log import EventLog, Split
from timeline.moments.zone import in_london
from timeline.pathway import Pathway

MOST_LISTED = 10_000
"""Records after the as-of date, unknown activities, and rows of each, that are listed at most; all are counted."""
MOST_COMPARED = 200
"""Unknown names that are compared with the known ones at most; each takes milliseconds."""
STRETCH = 1 << 16
"""Events counted at a time: few enough to stay near the processor."""


@dataclass(frozen=True, slots=True)
class LogProfile:
    """Counted over a partition, or over several."""

    cases: int
    events: int
    after: int
    first: int
    """The earliest instant of any event."""
    follows: Follows
    activities: dict[str, int]
    """Events by activity, those the pathway knows in its order and first."""
    unknown: tuple[audit.UnknownActivity, ...]
    listed: tuple[audit.AfterAsOf, ...]

    @classmethod
    def together(cls, every: Iterable[LogProfile]) -> LogProfile:
        """The partitions of one log."""
        parts = [*every]
        unknown: dict[str, list[audit.UnknownActivity]] = defaultdict(list)
        for one in parts:
            for activity in one.unknown:
                unknown[activity.activity].append(activity)
        return cls(
            cases=sum(one.cases for one in parts),
            events=sum(one.events for one in parts),
            after=sum(one.after for one in parts),
            first=min((one.first for one in parts), default=0),
            follows=follows_together(one.follows for one in parts),
            activities=dict(sum((Counter(one.activities) for one in parts), Counter())),
            unknown=tuple(
                its[0].model_copy(
                    update={
                        "events": sum(one.events for one in its),
                        "rows": tuple(row for one in its for row in one.rows)[:MOST_LISTED],
                    }
                )
                for its in [*unknown.values()][:MOST_LISTED]
            ),
            listed=tuple(row for one in parts for row in one.listed)[:MOST_LISTED],
        )


def log_profile(log: EventLog, split: Split, pathway: Pathway, *, only_counts: bool) -> LogProfile:
    """What one partition holds; `split` is it as of the moment. With `only_counts` nothing is listed."""
    earliest = split.log.table.earliest
    return LogProfile(
        cases=log.number_of_cases,
        events=len(split.log),
        after=len(split.after) + len(split.after.joined),
        first=int(earliest.min(initial=np.iinfo(np.int64).max)),
        follows={} if only_counts else following(split.log),
        activities=_activities(split.log),
        unknown=_unknown(split.log, pathway),
        listed=() if only_counts else _after(split.after),
    )


def _activities(log: EventLog) -> dict[str, int]:
    codes, names = log.table.activity.codes, log.table.activity.names
    counts = np.zeros(len(names), np.int64)
    for begin in range(0, len(codes), STRETCH):  # bincount makes wider numbers of all it is given
        counts += np.bincount(codes[begin : begin + STRETCH], minlength=len(names))
    return {one: n for one, n in zip(names, counts.tolist(), strict=True) if n}


def _unknown(log: EventLog, pathway: Pathway) -> tuple[audit.UnknownActivity, ...]:
    activity = log.table.activity
    strange = [k for k, one in enumerate(activity.names) if one not in pathway.activity_names]
    positions = np.flatnonzero(np.isin(activity.codes, strange))
    positions = positions[np.argsort(activity.codes[positions], kind="stable")]
    codes = activity.codes[positions]
    heads = np.flatnonzero(np.diff(codes, prepend=-1))
    found: list[audit.UnknownActivity] = []
    for begin, end in pairwise([*heads, len(codes)][: MOST_LISTED + 1]):
        name = activity.names[codes[begin]]
        nearest = pathway.nearest_activities(name) if len(found) < MOST_COMPARED else ()
        rows = log.labels(positions[begin : min(end, begin + MOST_LISTED)])
        found.append(
            audit.UnknownActivity(
                activity=name, events=int(end - begin), nearest=nearest, rows=tuple(rows)
            )
        )
    return tuple(found)


def _after(after: EventLog) -> tuple[audit.AfterAsOf, ...]:
    rows = after.labels(np.arange(min(len(after), MOST_LISTED)))
    first = after.table[:MOST_LISTED]
    table = zip(
        first.case, first.activity, first.earliest.tolist(), first.latest.tolist(), strict=True
    )
    return tuple(
        audit.AfterAsOf(
            case=case,
            activity=activity,
            earliest=in_london(earliest),
            latest=in_london(latest),
            row=row,
        )
        for (case, activity, earliest, latest), row in zip(table, rows, strict=True)
    )
