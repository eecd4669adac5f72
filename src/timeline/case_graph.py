"""The observed graph of a log: which activity directly follows which, in case order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from timeline.event_log import EventLog
from timeline.moments.zone import DAY

if TYPE_CHECKING:
    import networkx as nx


def directly_follows(log: EventLog) -> pd.DataFrame:
    """Pairs of activities that follow each other directly: `before`, `after`, `n` and the days.

    The days between two imprecise times are a range, and so is their median: it lies between
    `median_low`, the median of the shortest, and `median_high`, the median of the longest.
    """
    case = log.events["case"].cat.codes.to_numpy()
    activity = log.events["activity"].cat.codes.to_numpy().astype(np.int64)
    names = log.events["activity"].cat.categories
    earliest, latest = log.events["earliest"].to_numpy(), log.events["latest"].to_numpy()
    follows = np.flatnonzero(case[1:] == case[:-1])
    found = pd.DataFrame(
        {
            "before": activity[follows],
            "after": activity[follows + 1],
            "low": np.maximum(earliest[follows + 1] - latest[follows], 0) / DAY,
            "high": (latest[follows + 1] - earliest[follows]) / DAY,
        }
    )
    edges = found.groupby(["before", "after"], sort=True).agg(
        n=("low", "size"), median_low=("low", "median"), median_high=("high", "median")
    )
    edges = edges.reset_index()
    return edges.assign(
        before=names[edges["before"]].astype(str), after=names[edges["after"]].astype(str)
    )


def observed_graph(log: EventLog) -> nx.DiGraph[str]:
    """The directly-follows graph; edges carry `n`, `median_low` and `median_high` in days."""
    import networkx as nx  # noqa: PLC0415  slow to load

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(str(name) for name in log.events["activity"].unique())
    for edge in directly_follows(log).to_dict("records"):
        graph.add_edge(
            edge["before"],
            edge["after"],
            n=int(edge["n"]),
            median_low=float(edge["median_low"]),
            median_high=float(edge["median_high"]),
        )
    return graph
