"""Us and the peers side by side: the same logs, in turns, as whole commands from start to exit.

Each round runs every tool once, so that a slow spell of the machine falls on all alike; told are
the medians of the rounds, the most memory held, and each time as a ratio to the bare kernel's in
the same rounds. At the larger sizes each tool also times its own reading and measuring, in a process
that has measured a small log before, which leaves out what starting takes. What peers and we both
define is compared first: a difference ends the run.

This process stays small, because a command's peak begins with that of the process it comes from.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tools import ROUNDS, SIZES, SLOW, Tool, table

HERE = Path(__file__).parent
FULL = 10_000_000


def asked(environments: Path, twelve: Path) -> list[Tool]:
    """All tools, the bare kernel first."""

    def ours(name: str, pathway: str) -> Tool:
        glance = [str(Path(sys.executable).parent / "timeline"), "glance", "--pathway", pathway]
        return Tool(name, glance, [sys.executable, str(HERE / "ours.py"), pathway])

    def peer(name: str, environment: str, script: str, *, slow: bool = False) -> Tool:
        command = [str(environments / environment / "bin/python"), str(HERE / script)]
        return Tool(name, command, command, slow)

    return [
        peer("bare kernel, twelve rules", "kernel", "kernel.py"),
        ours("timeline, twelve rules", str(twelve)),
        ours("timeline, whole pathway", "nai-under-5"),
        peer("DuckDB, twelve rules", "duckdb", "duckdb_peer.py"),
        peer("polars, twelve rules", "polars", "polars_peer.py"),
        peer("PM4Py, filter_between twelve times", "pm4py", "pm4py_peer.py", slow=True),
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


def compare(every: list[Tool], log: Path) -> int:
    """Hold the answers of all that have any against ours; how many counts agreed."""
    found = {
        tool.name: told["answers"]
        for tool in every
        if tool.name.endswith("twelve rules") and (told := _told(tool, log))
    }
    wanted: dict[str, list[int]] = found["timeline, twelve rules"]
    for name, answers in found.items():
        if answers != wanted:
            sys.exit(f"{name} and timeline differ on {log.name}: {answers} {wanted}")
    return sum(map(len, wanted.values()))


def _told(tool: Tool, *logs: Path) -> dict[str, Any]:
    told = run([*tool.script, *map(str, logs)])[2]
    said: dict[str, Any] = json.loads(told[told.index("{") :])
    return said


def measure(every: list[Tool], log: Path, events: int, small: Path) -> None:
    """Run every tool in turns, and at the larger sizes its script after a small log."""
    for number in range(ROUNDS):
        for tool in every:
            if tool.slow and number >= SLOW and events >= SIZES[-1]:
                continue
            seconds, peak, _ = run([*tool.command, str(log)])
            tool.seconds.setdefault(events, []).append(seconds)
            tool.peak_mb[events] = max(peak, tool.peak_mb.get(events, 0))
            if events >= SIZES[-1]:
                tool.started.setdefault(events, []).append(_told(tool, small, log)["seconds"])
            print(
                f"{events:>10,} {number + 1} {tool.name}: {seconds:.2f} s, {peak:,} MB", flush=True
            )


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
        twelve, small = Path(folder) / "twelve.toml", Path(folder) / "small.csv"
        twelve.write_text(_script("twelve.py"), encoding="utf-8")
        _script("make_log.py", "--events", str(SIZES[0]), "--out", str(small))
        every = asked(chosen.environments, twelve)
        for events in sizes:
            log = Path(folder) / f"{events}.csv"
            _script("make_log.py", "--events", str(events), "--out", str(log))
            agreed = compare(every, log)
            measure(every, log, events, small)
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
    kept = ("name", "seconds", "started", "peak_mb")
    figures = [{name: getattr(tool, name) for name in kept} for tool in every]
    (chosen.out / "benchmark.json").write_text(
        json.dumps({"about": about, "tools": figures}, indent=1) + "\n"
    )
    print((chosen.out / "benchmark.md").read_text())


if __name__ == "__main__":
    main()
