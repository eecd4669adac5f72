"""Broken files of each kind, read and measured: an audit or a plain refusal, in bounded time and memory.

make fuzz EACH=5000
"""

from __future__ import annotations

import argparse
import faulthandler
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from mutate import CANARY, ENDINGS, broken, seeds

from timeline.analysis import analyse
from timeline.errors import TimelineError
from timeline.pathway import Pathway, load_pathway
from timeline.reading import read_log
from timeline.working_time import england_and_wales

SECONDS, MEGABYTES = 10.0, 500


class FaultError(Exception):
    """A broken file did what none may."""


def try_file(path: Path, pathway: Pathway) -> str:
    """What became of a file: 'audit' or the refusal's kind; raises FaultError."""
    begun, held, lost = time.monotonic(), _held(), 0
    try:
        reading = read_log(path, pathway=pathway)
        audit = analyse(reading, pathway, None, england_and_wales(), "0")
        counts = audit.counts
        lost = counts.read - counts.measured - counts.after_as_of - counts.set_aside
        outcome, said = "audit", [one.problem for one in (*audit.problems, *audit.notices)]
    except TimelineError as error:
        outcome, said = type(error).__name__, [str(error)]
        said += [one.problem for one in getattr(error, "problems", ())]
    except Exception as error:
        message = "".join(traceback.format_exception(error)[-3:])
        raise FaultError(message) from error
    if lost:
        message = "the rows do not add up"
        raise FaultError(message)
    if any(CANARY.casefold() in one.casefold() for one in said):
        message = "a message tells a cell"
        raise FaultError(message)
    took, grown = time.monotonic() - begun, _held() - held
    if took > SECONDS or grown > MEGABYTES:
        message = f"{took:.1f} s and {grown:.0f} MB"
        raise FaultError(message)
    return outcome


def _held() -> float:
    """The most memory held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run(kind: str, numbers: range, keep: Path | None = None) -> tuple[Counter[str], list[str]]:
    """Try so many files of a kind: what became of them, and the faults with their seeds."""
    pathway, whole = load_pathway("nai-under-5"), seeds(kind)
    outcomes: Counter[str] = Counter()
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"log.{kind}"
        for number in numbers:
            data = broken(kind, whole, number)
            path.write_bytes(data)
            faulthandler.dump_traceback_later(60, exit=True)
            try:
                outcomes[try_file(path, pathway)] += 1
            except FaultError as fault:
                faults.append(f"{kind} {number}: {fault}")
                if keep:
                    (keep / f"{number}.{kind}").write_bytes(data)
            finally:
                faulthandler.cancel_dump_traceback_later()
    return outcomes, faults


def main() -> int:
    """Run and report; 1 where there is a fault."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--kinds", nargs="*", default=[kind for kind in ENDINGS if seeds(kind)])
    parser.add_argument("--keep", type=Path, default=Path("reports/fuzz"))
    asked = parser.parse_args()
    asked.keep.mkdir(parents=True, exist_ok=True)
    found = []
    for kind in asked.kinds:
        begun = time.monotonic()
        outcomes, faults = run(kind, range(asked.files), asked.keep)
        found += faults
        print(  # noqa: T201  it reports
            f"{kind}: {asked.files:,} files in {time.monotonic() - begun:.0f} s, most memory {_held():.0f} MB: {dict(outcomes)}, {len(faults)} faults",
            flush=True,
        )
    for fault in found[:20]:
        print(fault)  # noqa: T201  as above
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
