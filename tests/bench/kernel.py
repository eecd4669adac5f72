"""The bare kernel: what pyarrow and numpy take, written by hand for twelve rules and no more.

It knows no ranges, no time zone, no endings, no one-to-one pairing and no bad row: the first
start of a case meets the first stop after it. It is the floor that the measuring core is held to.
"""

from __future__ import annotations

import sys

import numpy as np
import pyarrow as pa
import pyarrow.csv as arrow_csv
from rules import RULES, working_day_counts

DAY = 86_400


def measure(path: str) -> dict[str, tuple[int, int, int]]:
    """For each rule, how many intervals were met, breached and had no stop."""
    table = arrow_csv.read_csv(
        path,
        convert_options=arrow_csv.ConvertOptions(
            include_columns=["case_id", "activity", "time"],
            column_types={
                "case_id": pa.dictionary(pa.int32(), pa.string()),
                "activity": pa.dictionary(pa.int32(), pa.string()),
                "time": pa.timestamp("s"),
            },
        ),
    ).unify_dictionaries()
    case = np.concatenate([chunk.indices.to_numpy() for chunk in table["case_id"].chunks])
    activity = np.concatenate([chunk.indices.to_numpy() for chunk in table["activity"].chunks])
    names = table["activity"].chunk(0).dictionary.to_pylist()
    time = table["time"].to_numpy().view(np.int64)
    if not (np.diff(case) >= 0).all() or not ((np.diff(time) >= 0) | (np.diff(case) > 0)).all():
        order = np.lexsort((time, case))
        case, activity, time = case[order], activity[order], time[order]
    working = working_day_counts()
    found = {}
    n_cases = int(case.max()) + 1
    where = {name: np.flatnonzero(activity == code) for code, name in enumerate(names)}
    for name, start, stop, n, unit in RULES:
        at, to = where[start], where[stop]
        at = at[np.concatenate([[True], np.diff(case[at]) > 0])]
        begun = np.full(n_cases, -1)
        begun[case[at]] = at
        to = to[(begun[case[to]] >= 0) & (to > begun[case[to]])]
        to = to[np.concatenate([[True], np.diff(case[to]) > 0])]
        first, last = time[begun[case[to]]] // DAY, time[to] // DAY
        took = last - first
        if unit == "working days":
            took = np.where(last > first, working[last - 1] + 1 - working[first], 0)
        met = int((took <= n).sum())
        found[name] = met, len(to) - met, len(at) - len(to)
    return found


if __name__ == "__main__":
    from result import tell

    tell(measure, sys.argv[1:])
