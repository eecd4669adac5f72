"""A log larger than memory: in partitions and in one piece, and the whole audit of it.

In one piece it takes as much memory as the log needs: some 9 GB for 100 million events.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
TOLD = ("audit.json", "report.html", "waits.parquet")


def glance(log: str, large: int) -> None:
    """Print all that is counted, and the time and memory that it took."""
    begun = time.perf_counter()
    import timeline as tl  # noqa: PLC0415  part of what is timed
    from timeline.reading import files  # noqa: PLC0415  as above

    files.LARGE = large
    seen = tl.glance(tl.read_log(log)).model_dump_json()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump(
        {"seconds": time.perf_counter() - begun, "peak_mb": round(peak), "seen": seen}, sys.stdout
    )


def audit(log: Path) -> tuple[float, int, dict[str, int]]:
    """Seconds and MB of the whole command, and how large what it writes is."""
    with tempfile.TemporaryDirectory(dir=log.parent) as out:
        command = [str(Path(sys.executable).parent / "timeline"), "analyse", str(log), "--out", out]
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
        if status:
            sys.exit("the whole audit failed")
        sizes = {name: (Path(out) / name).stat().st_size for name in TOLD}
    return seconds, round(usage.ru_maxrss / 1024), sizes


def main() -> None:
    """Make a log, run both ways, compare, and write a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=100_000_000)
    parser.add_argument("--log", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    make = [sys.executable, str(HERE / "make_log.py"), "--events", str(chosen.events)]
    subprocess.run([*make, "--out", str(chosen.log)], check=True)
    try:
        found = {}
        for name, large in (("in partitions", 0), ("in one piece", 1 << 60)):
            command = [sys.executable, __file__, str(chosen.log), str(large)]
            found[name] = json.loads(
                subprocess.run(command, check=True, capture_output=True).stdout
            )
            print(name, found[name]["seconds"], found[name]["peak_mb"], flush=True)
        print("the whole audit", *(audited := audit(chosen.log)), flush=True)
    finally:
        chosen.log.unlink()
    one, other = found.values()
    if one["seen"] != other["seen"]:
        sys.exit("in partitions and in one piece the numbers differ")
    lines = [
        "# A log larger than memory",
        "",
        f"Made by `make bench-large EVENTS={chosen.events}` on {time.strftime('%-d %B %Y')}: two ways to the same numbers, in every "
        "count, share and typical time of `timeline glance` over the whole pathway "
        f"({os.cpu_count()} cores, Python {platform.python_version()}).",
        "",
        "| way | seconds | most memory held, MB |",
        "|---|---|---|",
    ]
    lines += [
        f"| {name} | {one['seconds']:.0f} | {one['peak_mb']:,} |" for name, one in found.items()
    ]
    seconds, peak, sizes = audited
    lines += [
        f"| `timeline analyse`, which writes every output | {seconds:.0f} | {peak:,} |",
        "",
        "It is told by its aggregates and the cases to look at first: "
        + ", ".join(f"`{name}` has {size / 1e6:,.1f} MB" for name, size in sizes.items())
        + ".",
    ]
    chosen.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1].startswith("--"):
        main()
    else:
        glance(sys.argv[1], int(sys.argv[2]))
