"""The twelve rules in polars: one pass for the first starts, one for the first stops after them."""

from __future__ import annotations

import sys

import numpy as np
import polars as pl
from result import tell
from rules import RULES, working_day_counts

DAY = 86_400_000_000


def measure(path: str) -> dict[str, tuple[int, int, int]]:
    """For each rule, how many intervals were met, breached and had no stop."""
    events = (
        pl.scan_csv(path)
        .select(
            "case_id",
            pl.col("activity").cast(pl.Categorical),
            pl.col("time").str.to_datetime("%Y-%m-%dT%H:%M", time_unit="us").cast(pl.Int64),
        )
        .collect()
        .lazy()
    )
    starts = events.group_by("case_id").agg(
        pl.col("time").filter(pl.col("activity") == one).min().alias(f"s_{one}")
        for one in {rule[1] for rule in RULES}
    )
    table = (
        events.join(starts, on="case_id")
        .group_by("case_id")
        .agg(
            *(pl.col(f"s_{one}").first() for one in {rule[1] for rule in RULES}),
            *(
                pl.col("time")
                .filter((pl.col("activity") == stop) & (pl.col("time") > pl.col(f"s_{start}")))
                .min()
                .alias(f"t_{name}")
                for name, start, stop, _, _ in RULES
            ),
        )
        .collect()
    )
    working = working_day_counts()
    found = {}
    for name, start, _, n, unit in RULES:
        both = table.select(f"s_{start}", f"t_{name}").drop_nulls()
        first, last = (both.to_series(k).to_numpy() // DAY for k in (0, 1))
        took = last - first
        if unit == "working days":
            took = np.where(last > first, working[last - 1] + 1 - working[first], 0)
        begun = len(table) - table[f"s_{start}"].null_count()
        met = int((took <= n).sum())
        found[name] = met, len(both) - met, begun - len(both)
    return found


if __name__ == "__main__":
    tell(measure, sys.argv[1:])
