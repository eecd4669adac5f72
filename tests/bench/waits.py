"""What waiting chains, possible waits and practice add to the time of measuring a log.

Each round measures the same blocks and then asks them for the rest, so that a slow spell of the
machine falls on both; told are the medians of the rounds and of their ratios.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import tempfile
import time
from pathlib import Path

from make_log import make

import timeline as tl
from timeline.analysis.measure_blocks import BLOCK
from timeline.analysis.practice_counts import PracticeCounts
from timeline.analysis.waiting_chains import chain_counts
from timeline.case_graph import possible_waits
from timeline.event_log import EventLog, blocks, known_to
from timeline.moments import Moment
from timeline.pathway import Pathway, load_pathway
from timeline.practice import practice
from timeline.waits import measure
from timeline.working_time import Calendar, england_and_wales

ROUNDS = 7


def round_of(
    logs: list[EventLog], pathway: Pathway, as_of: Moment, calendar: Calendar
) -> tuple[float, float]:
    """Seconds to measure, and seconds for what is added."""
    measuring = added = 0.0
    for log in logs:
        begun = time.perf_counter()
        measured = measure(log, pathway, as_of, calendar)
        between = time.perf_counter()
        chain_counts(measured, pathway, calendar)
        list(possible_waits(measured, pathway))
        PracticeCounts.of(practice(measured.columns, pathway), measured.columns, pathway)
        added += time.perf_counter() - between
        measuring += between - begun
    return measuring, added


def main() -> None:
    """Measure, and write a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    pathway, calendar = load_pathway("nai-under-5"), england_and_wales()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "log.csv"
        make(chosen.events, file)
        source = tl.read_log(file)
        logs = [one for log in source.logs for one in blocks(known_to(log, pathway), BLOCK)]
    rounds = [round_of(logs, pathway, source.last, calendar) for _ in range(ROUNDS)]
    measuring, added = (statistics.median(column) for column in zip(*rounds, strict=True))
    ratio = statistics.median(rest / first for first, rest in rounds)
    lines = [
        "# What waiting chains add to measuring",
        "",
        f"Made by `make bench-waits EVENTS={chosen.events}` on {time.strftime('%-d %B %Y')}: the built-in pathway over "
        f"{sum(map(len, logs)):,} events, medians of {ROUNDS} rounds ({os.cpu_count()} cores, one at work, "
        f"Python {platform.python_version()}).",
        "",
        "| | seconds |",
        "|---|---|",
        f"| measuring every interval | {measuring:.2f} |",
        f"| waiting chains to every milestone, possible waits and practice, besides | {added:.2f} |",
        "",
        f"Together they take {1 + ratio:.2f} times as long as measuring alone.",
    ]
    chosen.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(chosen.out.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
