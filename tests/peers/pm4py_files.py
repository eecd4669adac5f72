"""What PM4Py reads in files of ours, and the same logs as it writes them. Runs in its own environment.

python pm4py_files.py FOLDER INTO: reads FOLDER/log.xes, .jsonocel, .xmlocel and .sqlite; writes into
INTO the same four and follows.json, the directly-follows counts it found in each.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pandas as pd
import pm4py

READ = {
    "jsonocel": pm4py.read_ocel2_json,
    "xmlocel": pm4py.read_ocel2_xml,
    "sqlite": pm4py.read_ocel2_sqlite,
}
WRITE = {
    "jsonocel": pm4py.write_ocel2_json,
    "xmlocel": pm4py.write_ocel2_xml,
    "sqlite": pm4py.write_ocel2_sqlite,
}


def follows(log: pd.DataFrame) -> list[list[str | int]]:
    counts, _, _ = pm4py.discover_dfg(log)
    return sorted([before, after, int(n)] for (before, after), n in counts.items())


def main(folder: Path, into: Path) -> None:
    log = pm4py.read_xes(str(folder / "log.xes"))
    found = {"xes": follows(log)}
    pm4py.write_xes(log, str(into / "log.xes"))
    for ending, read in READ.items():
        ocel = read(str(folder / f"log.{ending}"))
        found[ending] = follows(pm4py.ocel_flattening(ocel, "case"))
        WRITE[ending](ocel, str(into / f"log.{ending}"))
    (into / "follows.json").write_text(json.dumps(found, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
