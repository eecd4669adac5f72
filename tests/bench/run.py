"""Us and the peers side by side: the same logs, in turns, as whole commands from start to exit.

Each round runs every tool once, so that a slow spell of the machine falls on all alike; told are
the medians of the rounds, the most memory held, and each time as a ratio to the bare kernel's in
the same rounds. What peers and we both define is compared first: a difference ends the run.

This process stays small, because a command's peak begins with that of the process it comes from.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
SIZES = (10_000, 100_000, 1_000_000)
FULL = 10_000_000
ROUNDS = 5
SLOW = 1
"""Rounds of a tool that takes minutes."""


@dataclass
class Tool:
    """One tool on one question, run as a command with the log's path after it."""

    name: str
    command: list[str]
    slow: bool = False
    seconds: dict[int, list[float]] = field(default_factory=dict)
    peak_mb: dict[int, int] = field(default_factory=dict)


def tools(environments: Path, twelve: Path) -> list[Tool]:
    """All tools, the bare kernel first."""
    ours = str(Path(sys.executable).parent / "timeline")

    def peer(name: str, script: str) -> list[str]:
        return [str(environments / name / "bin/python"), str(HERE / script)]

    return [
        Tool("bare kernel, twelve rules", peer("kernel", "kernel.py")),
        Tool("timeline, twelve rules", [ours, "glance", "--pathway", str(twelve)]),
        Tool("timeline, whole pathway", [ours, "glance"]),
        Tool("DuckDB, twelve rules", peer("duckdb", "duckdb_peer.py")),
        Tool("polars, twelve rules", peer("polars", "polars_peer.py")),
        Tool("PM4Py, filter_between twelve times", peer("pm4py", "pm4py_peer.py"), slow=True),
    ]


def run(command: list[str]) -> tuple[float, int, str]:
    """Run a command: seconds, peak memory in MB, and what it printed."""
    with tempfile.TemporaryFile("w+") as out:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
        if status:
            sys.exit(f"failed: {' '.join(command)}")
        out.seek(0)
        return seconds, round(usage.ru_maxrss / 1024), out.read()


def compare(every: list[Tool], log: Path, twelve: Path) -> int:
    """Hold the answers of all that have any against ours; how many counts agreed."""
    ours = [sys.executable, str(HERE / "ours.py"), str(log), str(twelve)]
    wanted = _answers(run(ours)[2])
    for tool in every:
        if tool.name.startswith(("timeline", "PM4Py")):
            continue
        found = _answers(run([*tool.command, str(log)])[2])
        if found != wanted:
            sys.exit(f"{tool.name} and timeline differ on {log.name}: {found} {wanted}")
    return sum(map(len, wanted.values()))


def _answers(told: str) -> dict[str, list[int]]:
    answers: dict[str, list[int]] = json.loads(told[told.index("{") :])["answers"]
    return answers


def measure(every: list[Tool], log: Path, events: int) -> None:
    """Run every tool in turns."""
    for number in range(ROUNDS):
        for tool in every:
            if tool.slow and number >= SLOW and events >= SIZES[-1]:
                continue
            seconds, peak, _ = run([*tool.command, str(log)])
            tool.seconds.setdefault(events, []).append(seconds)
            tool.peak_mb[events] = max(peak, tool.peak_mb.get(events, 0))
            print(
                f"{events:>10,} {number + 1} {tool.name}: {seconds:.2f} s, {peak:,} MB", flush=True
            )


def growth(tool: Tool) -> tuple[float, float, float]:
    """Seconds to start, seconds per million events, and the exponent of the growth between the largest two."""
    import numpy as np  # noqa: PLC0415  see above

    sizes = sorted(tool.seconds)
    medians = [statistics.median(tool.seconds[size]) for size in sizes]
    weights = 1 / np.asarray(medians)  # relative errors count, not absolute ones
    slope, start = np.polyfit(np.asarray(sizes) / 1e6, medians, 1, w=weights)
    last, before = medians[-1] - start, medians[-2] - start
    exponent = np.log(last / before) / np.log(sizes[-1] / sizes[-2]) if before > 0 else np.nan
    return float(start), float(slope), float(exponent)


def _script(name: str, *options: str) -> str:
    return run([sys.executable, str(HERE / name), *options])[2]


def versions(environments: Path) -> dict[str, str]:
    """The version of each peer."""
    found = {}
    for name, module in (
        ("kernel", "pyarrow"),
        ("duckdb", "duckdb"),
        ("polars", "polars"),
        ("pm4py", "pm4py"),
    ):
        code = f"from importlib.metadata import version; print(version('{module}'))"
        python = str(environments / name / "bin/python")
        found[module] = subprocess.run(
            [python, "-c", code], capture_output=True, text=True, check=True
        ).stdout.strip()
    return found


def table(every: list[Tool], about: dict[str, str], agreed: int, command: str) -> str:
    """The report as Markdown."""
    sizes = sorted(every[0].seconds)
    lines = [
        "# The benchmark",
        "",
        f"Made by `{command}` on {about['date']}: {about['machine']}; Python {about['python']}, {about['versions']}.",
        f"Medians of {ROUNDS} rounds in turns (PM4Py from {SIZES[-1]:,} events: {SLOW}), of whole commands from start to exit: "
        "seconds, the ratio to the bare kernel, and the most memory held.",
        "",
        "Each case has twelve events, in case order, with times to the minute. The bare kernel is twelve rules in pyarrow and "
        "numpy written by hand, with no ranges, no time zone, no endings and no bad rows. PM4Py has no limits and no working "
        "days; its `filter_between` is its nearest path to the question. timeline and every peer but PM4Py gave the same "
        f"counts of met, breached and open intervals ({agreed} counts at each size).",
        "",
        "| tool | " + " | ".join(f"{size:,} events" for size in sizes) + " |",
        "|---|" + "---|" * len(sizes),
    ]
    for tool in every:
        cells = [
            f"{(ours := statistics.median(tool.seconds[size])):.2f} s, "
            f"{ours / statistics.median(every[0].seconds[size]):.1f}×, {tool.peak_mb[size]:,} MB"
            for size in sizes
        ]
        lines.append(f"| {tool.name} | " + " | ".join(cells) + " |")
    lines += [
        "",
        "Growth, fitted as seconds = start + slope × events with every size weighing alike; an exponent of 1 between the two "
        "largest sizes, after the start, is linear growth:",
        "",
        "| tool | start, s | s per million events | exponent |",
        "|---|---|---|---|",
    ]
    for tool in every:
        start, slope, exponent = growth(tool)
        lines.append(f"| {tool.name} | {start:.2f} | {slope:.2f} | {exponent:.2f} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Run the benchmark and write its table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--environments", type=Path, required=True)
    parser.add_argument("--size", choices=("usual", "full"), default="usual")
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    sizes = (*SIZES, FULL) if chosen.size == "full" else SIZES
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        twelve = Path(folder) / "twelve.toml"
        twelve.write_text(_script("twelve.py"), encoding="utf-8")
        every = tools(chosen.environments, twelve)
        for events in sizes:
            log = Path(folder) / f"{events}.csv"
            _script("make_log.py", "--events", str(events), "--out", str(log))
            agreed = compare(every, log, twelve)
            measure(every, log, events)
            log.unlink()
    model = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    about = {
        "date": f"{datetime.now(UTC):%-d %B %Y}",
        "machine": f"{os.cpu_count()} cores, {model}",
        "python": platform.python_version(),
        "versions": ", ".join(
            f"{name} {number}" for name, number in versions(chosen.environments).items()
        ),
    }
    command = "make bench SIZE=full" if chosen.size == "full" else "make bench"
    (chosen.out / "benchmark.md").write_text(table(every, about, agreed, command), encoding="utf-8")
    figures = [{"name": t.name, "seconds": t.seconds, "peak_mb": t.peak_mb} for t in every]
    (chosen.out / "benchmark.json").write_text(
        json.dumps({"about": about, "tools": figures}, indent=1) + "\n"
    )
    print((chosen.out / "benchmark.md").read_text())


if __name__ == "__main__":
    main()
