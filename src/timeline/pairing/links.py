"""Starts and stops that the record itself links (measuring 4.7a).

An event has ids (`event_id`), and the ids of the events it answers (`link`); several are
separated by ';'. A stop is linked to a start of its case if it names an id of the start, and also
if the start names an id of the stop, unless either event is both in its step: of two core groups
the later one answers the earlier one, and so names it. Within a
pool the linked starts and stops form groups: those that links join, directly or
through others. A group is a separate pool: its starts are answered by its stops alone, and the
starts and stops without a link are another. With `pair = "first"` the first start of each group
counts, and the first without a link if no linked start of its pool is earlier.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from timeline.columnar.arrow_compute import dense_ranks, distinct, is_in
from timeline.event_log import Codes
from timeline.moments.zone import Mask
from timeline.pairing.columns import Columns
from timeline.pairing.pools import Pool, Pools
from timeline.pathway.words import parts

NOWHERE = np.empty(0, np.int64)


class Grouped(NamedTuple):
    """Pools cut into groups by their links."""

    pools: Pools
    order: Codes
    """For each start, where it stood among the starts before."""
    beside: Mask
    """Starts without a link, of a pool that has a linked start before them."""


def linked(columns: Columns, starts: Codes, stops: Codes) -> tuple[Codes, Codes]:
    """Every start and stop, by position, of which one names an id of the other."""
    attributes = columns.log.table.attributes
    if not {"event_id", "link"} <= attributes.keys():
        return NOWHERE, NOWHERE
    start, stop = _naming(columns, starts, stops)
    named, naming = _naming(columns, stops, starts)
    one_way = ~(is_in(naming, distinct(stops)) | is_in(named, distinct(starts)))
    return np.concatenate([start, naming[one_way]]), np.concatenate([stop, named[one_way]])


def _naming(columns: Columns, starts: Codes, stops: Codes) -> tuple[Codes, Codes]:
    """Every start and stop of which the stop names an id of the start."""
    number: dict[str, int] = {}
    owner, own = _ids(columns, "event_id", starts, number)
    answer, named = _ids(columns, "link", stops, number)
    if not len(own) or not len(named):
        return NOWHERE, NOWHERE
    width = len(number)
    keys = columns.case[owner] * width + own
    by_key = np.argsort(keys, kind="stable")
    owner, keys = owner[by_key], keys[by_key]
    wanted = columns.case[answer] * width + named
    low, high = (np.searchsorted(keys, wanted, side=side) for side in ("left", "right"))
    times = high - low
    at = np.repeat(low - np.cumsum(times) + times, times) + np.arange(times.sum())
    start, stop = owner[at], np.repeat(answer, times)
    return start[start != stop], stop[start != stop]


def _ids(
    columns: Columns, attribute: str, positions: Codes, number: dict[str, int]
) -> tuple[Codes, Codes]:
    """The events that have ids in a column, once for each, and the ids by number."""
    column = columns.log.table.attributes[attribute]
    codes = column.codes[positions]
    used = distinct(codes[codes >= 0].astype(np.int64))
    names = column.names
    ids = [[number.setdefault(one, len(number)) for one in parts(names[k])] for k in used.tolist()]
    lengths = np.asarray([len(one) for one in ids], np.int64)
    flat = np.asarray([one for its in ids for one in its], np.int64)
    has = codes >= 0
    at = np.searchsorted(used, codes[has].astype(np.int64))
    begins = np.cumsum(lengths) - lengths
    times = lengths[at] if len(lengths) else NOWHERE
    of = np.repeat(begins[at] - np.cumsum(times) + times, times) + np.arange(times.sum())
    return np.repeat(positions[has], times), flat[of]


def grouped(columns: Columns, pools: Pools) -> Grouped | None:
    """The pools cut by the links within them; None where there are none."""
    start, stop = linked(columns, pools.starts.position, pools.stops.position)
    if not len(start):
        return None
    length = len(columns.case)
    pool_of_start, pool_of_stop = (np.full(length, -1) for _ in range(2))
    pool_of_start[pools.starts.position] = pools.starts.number
    pool_of_stop[pools.stops.position] = pools.stops.number
    together = pool_of_start[start] == pool_of_stop[stop]
    start, stop = start[together], stop[together]
    if not len(start):
        return None
    group = _groups(start, stop, length)
    width = length + 1
    starts = pools.starts.number * width + group[0][pools.starts.position]
    stops = pools.stops.number * width + group[1][pools.stops.position]
    number = dense_ranks(np.concatenate([starts, stops]))
    by_start = np.argsort(number[: len(starts)], kind="stable")
    by_stop = np.argsort(number[len(starts) :], kind="stable")
    return Grouped(
        pools._replace(
            starts=Pool(number[: len(starts)][by_start], pools.starts.position[by_start]),
            stops=Pool(number[len(starts) :][by_stop], pools.stops.position[by_stop]),
            closing=pools.closing[by_start],
        ),
        by_start,
        _beside(pools.starts, group[0])[by_start],
    )


def _groups(start: Codes, stop: Codes, length: int) -> tuple[Codes, Codes]:
    """For each event as a start, and as a stop, the number of its group; 0 where it has no link."""
    from scipy.sparse import coo_array  # noqa: PLC0415  slow to load; most logs have no links
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415  as above

    nodes = distinct(np.concatenate([start, stop + length]))
    ends = (np.searchsorted(nodes, start), np.searchsorted(nodes, stop + length))
    graph = coo_array((np.ones(len(start), np.int8), ends), shape=(len(nodes), len(nodes)))
    # An event that is a start and a stop is two: what it answers is not what answers it.
    labels = connected_components(graph, directed=False)[1].astype(np.int64) + 1
    found = np.zeros(2 * length, np.int64)
    found[nodes] = labels
    return found[:length], found[length:]


def _beside(starts: Pool, group: Codes) -> Mask:
    """The starts without a link that come after a linked one in their pool."""
    has_link = group[starts.position] > 0
    heads = np.flatnonzero(np.diff(starts.number, prepend=-1))
    so_far = np.cumsum(has_link)
    before = np.where(heads > 0, so_far[heads - 1], 0)
    sizes = np.diff(np.append(heads, len(starts.number)))
    return ~has_link & (so_far > np.repeat(before, sizes))
