"""What is measured of a tool, and the report of all of them."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field

SIZES = (10_000, 100_000, 1_000_000)
ROUNDS = 5
SLOW = 1
"""Rounds of a tool that takes minutes."""


@dataclass
class Tool:
    """One tool on one question: a command, and a script that tells its answers and seconds, each before a log's path."""

    name: str
    command: list[str]
    script: list[str]
    slow: bool = False
    seconds: dict[int, list[float]] = field(default_factory=dict)
    started: dict[int, list[float]] = field(default_factory=dict)
    """The seconds without what starting takes."""
    peak_mb: dict[int, int] = field(default_factory=dict)


def growth(tool: Tool) -> tuple[float, float, float]:
    """Seconds to start, seconds per million events, and the exponent of the growth between the largest two."""
    import numpy as np  # noqa: PLC0415  run.py stays small

    sizes = sorted(tool.seconds)
    medians = [statistics.median(tool.seconds[size]) for size in sizes]
    weights = 1 / np.asarray(medians)  # relative errors count, not absolute ones
    slope, start = np.polyfit(np.asarray(sizes) / 1e6, medians, 1, w=weights)
    last, before = medians[-1] - start, medians[-2] - start
    exponent = np.log(last / before) / np.log(sizes[-1] / sizes[-2]) if before > 0 else np.nan
    return float(start), float(slope), float(exponent)


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
    large = sorted(every[0].started)
    lines += [
        "",
        "Reading and measuring alone, without what starting takes: each tool's own seconds in a process that has measured "
        f"{SIZES[0]:,} events before, the ratio to the bare kernel, and how many times as long PM4Py takes.",
        "",
        "| tool | " + " | ".join(f"{size:,} events" for size in large) + " |",
        "|---|" + "---|" * len(large),
    ]
    for tool in every:
        cells = []
        for size in large:
            its, kernel, slowest = (
                statistics.median(one.started[size]) for one in (tool, every[0], every[-1])
            )
            than = f", PM4Py {slowest / its:.1f}×" if tool is not every[-1] else ""
            cells.append(f"{its:.2f} s, {its / kernel:.1f}×{than}")
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
