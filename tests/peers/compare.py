"""Our files in PM4Py and PM4Py's with us: the same events, and the same directly-follows counts.

python compare.py PM4PY_PYTHON [LOG...]: exits 1 where anything differs.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import timeline as tl
from timeline.pathway import load_pathway
from timeline.writing import convert, rows

HERE = Path(__file__).parent
ENDINGS = ("xes", "jsonocel", "xmlocel", "sqlite")
FORMS = {ending: next(one for one, own in convert.FORMATS.items() if own == f".{ending}") for ending in ENDINGS}  # fmt: skip


def events(log: Path) -> list[rows.Case]:
    """Every case as it would be written anew, by name: PM4Py sorts by time."""
    reading = tl.read_log(log)
    cases = convert.Cases(lambda: reading.logs, load_pathway("nai-under-5"))
    return sorted(cases, key=lambda case: case.id)


def our_follows(log: Path) -> list[list[str | int]]:
    """The directly-follows counts of our audit, by the names of the activities."""
    audit = tl.analyse(tl.read_log(log))
    names = {one.id: one.name for one in audit.pathway.activities}
    return sorted([names[one.before], names[one.after], one.n] for one in audit.observed)


def write(log: Path, folder: Path) -> None:
    """The log in each format."""
    reading = tl.read_log(log)
    for ending, form in FORMS.items():
        cases = convert.Cases(lambda: reading.logs, load_pathway("nai-under-5"))
        convert.write(cases, form, folder / f"log.{ending}")


def differences(log: Path, into: Path) -> Iterator[str]:
    """What is not the same in PM4Py's files of a log."""
    ours = our_follows(log)
    moments = [(case.id, event.time) for case in events(log) for event in case.events]
    for ending, counts in json.loads((into / "follows.json").read_text(encoding="utf-8")).items():
        # Of SQLite PM4Py reads a table an activity: events of one instant come in another order.
        if ending == "sqlite" and len({*moments}) < len(moments):
            continue
        if counts != ours:
            yield f"{log.name}: directly-follows counts of {ending}"
        if events(into / f"log.{ending}") != events(log):
            yield f"{log.name}: events of {ending} as PM4Py writes it"


def main(python: str, logs: list[Path]) -> int:
    """Compare each log."""
    found = []
    for log in logs or [HERE / "log.csv"]:
        with tempfile.TemporaryDirectory() as folder:
            into = Path(folder) / "back"
            into.mkdir()
            write(log, Path(folder))
            subprocess.run(
                [python, HERE / "pm4py_files.py", folder, into], check=True, capture_output=True
            )
            found += differences(log, into)
        print(f"{log.name}: {len(our_follows(log))} pairs compared")
    print(*found, sep="\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], [*map(Path, sys.argv[2:])]))
