"""The benchmark as a chart: seconds by events, both on logarithmic scales."""

from __future__ import annotations

import json
import statistics
import sys
from pathlib import Path

import matplotlib.pyplot as plt

folder = Path(sys.argv[1])
found = json.loads((folder / "benchmark.json").read_text())
figure, axes = plt.subplots(figsize=(9, 5.5), layout="constrained")
for tool, mark in zip(found["tools"], "os^Dv*", strict=True):
    sizes = sorted(map(int, tool["seconds"]))
    medians = [statistics.median(tool["seconds"][str(size)]) for size in sizes]
    axes.plot(sizes, medians, marker=mark, linewidth=2, label=tool["name"])
axes.set(xscale="log", yscale="log", xlabel="events", ylabel="seconds, start to exit")
axes.set_title(f"Whole commands, medians in turns ({found['about']['date']})", loc="left")
axes.legend(frameon=False)
axes.grid(visible=True, which="major", alpha=0.3)
figure.savefig(folder / "benchmark.svg", metadata={"Date": None})
