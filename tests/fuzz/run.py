"""Damaged files of every kind, thousands of each, and what became of them.

make fuzz EACH=5000 SEED=1 KINDS="csv xes"
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from damage import broken
from kinds import KINDS
from take import A_PART, EVERY_STEP, MEGABYTES, SECONDS, WHOLE

HERE = Path(__file__).parent
LONGEST = 120
"""Seconds without an answer, after which the process is ended: it waits for something."""
A_PROCESS = 1000
"""So many files go to one process, so that what it holds is of few."""


@dataclass(slots=True)
class Became:
    """What became of the files of a kind."""

    files: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str]] = field(default_factory=list)
    seconds: float = 0.0
    megabytes: int = 0


class Taker:
    """The limited process that takes files, begun anew when it has ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._left = 0

    def take(self, kind: str, number: int, seed: int) -> dict[str, object]:
        """What became of one file."""
        if not self._left:
            self.close()
            self._process = subprocess.Popen([sys.executable, HERE / "take.py"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # fmt: skip
            self._left = A_PROCESS
        process, self._left = self._process, self._left - 1
        process.stdin.write(f"{kind} {number} {seed}\n")
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], LONGEST)
        answer = process.stdout.readline() if ready else ""
        if answer:
            said = json.loads(answer)
            self._left *= "fault" not in said
            return said
        process.kill()
        self._left = 0
        return {"fault": f"no end in {LONGEST} s" if not ready else f"the system ended it ({process.wait()}): too long, or too much memory"}  # fmt: skip

    def close(self) -> None:
        """End the process."""
        if self._process:
            self._process.stdin.close()
            self._process.wait()


def run(kind: str, each: int, seed: int, takers: list[Taker], minutes: float) -> Became:
    """Take so many files of a kind, or as many as can be in so many minutes, by several processes."""
    end = time.monotonic() + 60 * minutes

    def share(k: int) -> list[tuple[int, dict[str, object]]]:
        return [*_taken(kind, range(k, each, len(takers)), seed, takers[k], end)]

    became = Became()
    with ThreadPoolExecutor(len(takers)) as pool:
        every = [one for its in pool.map(share, range(len(takers))) for one in its]
    for number, said in sorted(every, key=lambda one: one[0]):
        became.files += 1
        if "fault" in said:
            became.faults.append((number, str(said["fault"])))
        else:
            became.ends[str(said["end"])] += 1
            became.seconds = max(became.seconds, said["seconds"])
            became.megabytes = max(became.megabytes, said["megabytes"])
    return became


def _taken(
    kind: str, numbers: Iterable[int], seed: int, taker: Taker, end: float
) -> Iterator[tuple[int, dict[str, object]]]:
    """What became of some files, by their numbers, until a time."""
    for number in numbers:
        if time.monotonic() > end:
            break
        yield number, taker.take(kind, number, seed)


ABOUT = (
    "Sound files of every kind, damaged in what they say and in their bytes, each read in a process with {seconds} s of "
    "processor time and {megabytes} MB. Each must end in an audit, whose counts and the log's own add up, and which is written "
    "in another form and read back; or in a plain refusal that writes nothing. Nothing said may quote a cell. One in "
    "{whole} goes through the whole command. One in {every} is measured against every step of the pathway, the others against "
    "those that one in {part} of its activities stop, others for each file."
)
ENDS = {
    "audit": "audits",
    "NoUsableEvent": "no usable event",
    "NoHeading": "no heading known",
    "File": "file refused",
    "Pathway": "pathway refused",
}
HEADS = ("kind", "files", *ENDS.values(), "faults", "longest, s of processor", "most memory, MB", "seed", "run")  # fmt: skip


def row(kind: str, its: Became, seed: int) -> str:
    """The line of a kind."""
    counts = [its.files, *(its.ends[one] for one in ENDS), len(its.faults)]
    day = f"{dt.datetime.now(dt.UTC):%-d %B %Y}"
    cells = [kind, *(f"{one:,}" for one in counts), f"{its.seconds:.1f}", its.megabytes, seed, day]
    return f"| {' | '.join(map(str, cells))} |"


def report(rows: dict[str, str]) -> str:
    """The counts by kind and by end."""
    about = ABOUT.format(
        seconds=SECONDS, megabytes=MEGABYTES, whole=WHOLE, every=EVERY_STEP, part=A_PART
    )
    heads = [f"| {' | '.join(HEADS)} |", f"|---{'|--:' * (len(HEADS) - 1)}|"]
    python = f"Python {platform.python_version()}; a kind that was not run again stands as it did."
    return "\n".join(["# Damaged files", "", about, "", python, "", *heads, *rows.values(), ""])


def earlier(out: Path) -> dict[str, str]:
    """The lines of an earlier report, by their kinds."""
    lines = out.read_text(encoding="utf-8").splitlines() if out.exists() else []
    by_kind = {line.split("|")[1].strip(): line for line in lines if line.startswith("| ")}
    return {kind: by_kind[kind] for kind in KINDS if kind in by_kind}


def main() -> int:
    """Run and report; 1 where there is a fault."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--each", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e6, help="for each kind at most")
    parser.add_argument("--kinds", nargs="*", default=[*KINDS])
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--keep", type=Path, required=True)
    asked = parser.parse_args()
    asked.keep.mkdir(parents=True, exist_ok=True)
    rows, found = earlier(asked.out), 0
    takers = [Taker() for _ in range(asked.workers)]
    for kind in asked.kinds:
        begun = time.monotonic()
        its = run(kind, asked.each, asked.seed, takers, asked.minutes)
        rows[kind] = row(kind, its, asked.seed)
        asked.out.write_text(report(rows), encoding="utf-8")
        found += len(its.faults)
        print(f"{kind}: {its.files:,} files in {time.monotonic() - begun:.0f} s, {dict(its.ends)}, {len(its.faults)} faults", flush=True)  # fmt: skip
        for number, fault in its.faults:
            (asked.keep / f"{asked.seed}-{number}-{KINDS[kind].file}").write_bytes(broken(kind, number, asked.seed))  # fmt: skip
            print(f"  {number}: {fault}", flush=True)
    for taker in takers:
        taker.close()
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
