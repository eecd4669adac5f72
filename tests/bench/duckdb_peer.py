"""The twelve rules in DuckDB: one pass for the first starts, one for the first stops after them."""

from __future__ import annotations

import sys

import duckdb
import numpy as np
from result import tell
from rules import RULES, working_day_counts


def measure(path: str) -> dict[str, tuple[int, int, int]]:
    """For each rule, how many intervals were met, breached and had no stop."""
    db = duckdb.connect()
    db.execute(
        "CREATE TABLE e AS SELECT case_id, activity, time FROM read_csv(?, header = true, columns = "
        "{'case_id': 'VARCHAR', 'activity': 'VARCHAR', 'time': 'TIMESTAMP', 'outcome': 'VARCHAR'})",
        [path],
    )
    starts = ", ".join(
        f"min(time) FILTER (activity = '{one}') AS s_{one}" for one in {rule[1] for rule in RULES}
    )
    db.execute(f"CREATE TABLE s AS SELECT case_id, {starts} FROM e GROUP BY case_id")
    stops = ", ".join(
        f"min(e.time) FILTER (e.activity = '{stop}' AND e.time > s.s_{start}) AS t_{name}"
        for name, start, stop, _, _ in RULES
    )
    kept = ", ".join(f"any_value(s_{one}) AS s_{one}" for one in {rule[1] for rule in RULES})
    db.execute(
        f"CREATE TABLE p AS SELECT case_id, {kept}, {stops} FROM e JOIN s USING (case_id) GROUP BY case_id"
    )
    counts = working_day_counts()
    db.register("counted", {"day": np.arange(len(counts)), "n": counts})
    db.execute("CREATE TABLE w AS SELECT * FROM counted")
    db.execute("CREATE MACRO epoch_day(t) AS date_diff('day', DATE '1970-01-01', t::DATE)")
    found = {}
    for name, start, _, n, unit in RULES:
        begun, ended = f"epoch_day(s_{start})", f"epoch_day(t_{name})"
        took, joins = f"{ended} - {begun}", ""
        if unit == "working days":
            took = f"CASE WHEN {ended} > {begun} THEN b.n + 1 - a.n ELSE 0 END"
            joins = f"LEFT JOIN w a ON a.day = {begun} LEFT JOIN w b ON b.day = {ended} - 1"
        met, stopped, started = db.execute(
            f"SELECT count(t_{name}) FILTER ({took} <= {n}), count(t_{name}), count(s_{start}) FROM p {joins}"
        ).fetchone()
        found[name] = met, stopped - met, started - stopped
    return found


if __name__ == "__main__":
    tell(measure, sys.argv[1:])
