"""How long the report's page takes to answer, in Chromium, at 2, 60, 1,000 and 10,000 cases.

    make bench-page

Each interaction is done several times, and what the page then shows is held against the audit.
The time is from the event to the next picture on the screen, and the slowest is told beside the
median. What other work on the machine adds to it is
not in the second table: there stands what the page's own thread took of a processor, until all
of the page had followed. Writes `page.md`. The logs are those of
`fixtures/generator.py`; the largest leaves out the referral decisions, to stay below the number
of events from which on a log is told by its aggregates alone.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from chromium import FLAGS, found_chromium
from generator import COLUMNS, world
from interactions import ACT, Act, check, interactions
from playwright.sync_api import Browser, Page, sync_playwright

import timeline as tl
from timeline.analysis import taking
from timeline.audit import Audit

SIZES = (2, 60, 1_000, 10_000)
ROUNDS = 5
LEFT_OUT = "Referral decision"
LIMIT = 200
EVERY_CASE = 1_000_000
"""Events and waits of a log that is shown in full here, far above what a report shows: the page must bear it."""
WHOLE = "any of these, until all of the page has followed"


def log_of(cases: int, folder: Path) -> Path:
    """A synthetic log of so many cases."""
    path = folder / f"{cases}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        large = cases == max(SIZES)
        rows = world(cases, 3, 2024).rows
        writer.writerows(row for row in rows if not (large and row["activity"] == LEFT_OUT))
    return path


class Times(NamedTuple):
    """Milliseconds by interaction: until the screen answers, and of a processor."""

    seen: dict[str, list[float]]
    taken: dict[str, list[float]]


def timed(page: Page, audit: Audit) -> Times:
    """Each interaction several times, with what it shows; also until all of the page follows."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    done = interactions(audit)

    def taken() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return next(1000 * one["value"] for one in metrics if one["name"] == "TaskDuration")

    names = [one.name for one in done]
    found = Times({name: [] for name in (*names, WHOLE)}, {name: [] for name in names})

    def act(name: str, what: Act) -> None:
        before = taken()
        seen, whole = page.evaluate(ACT, list(what))
        found.seen[name].append(seen)
        found.seen[WHOLE].append(whole)
        found.taken[name].append(taken() - before)

    for _ in range(ROUNDS):
        for one in done:
            check(page, one, partial(act, one.name))
    return found


def measured(browser: Browser, cases: int, folder: Path) -> tuple[str, Times]:
    """One size: its page in words, and its interactions."""
    with mock.patch.object(taking, "TOLD_IN_FULL", EVERY_CASE):
        audit = tl.analyse(tl.read_log(log_of(cases, folder)), as_of="2025-03-31")
    path = folder / f"{cases}.html"
    path.write_text(tl.report.render(audit), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    begun = time.perf_counter()
    page.goto(path.as_uri())
    page.wait_for_selector("#pathway-chart .main-svg")
    opened = time.perf_counter() - begun
    assert audit.counts.in_detail == cases
    found = timed(page, audit)
    assert not faults, faults
    page.close()
    size = path.stat().st_size / 1e6
    return f"{cases:,} cases: {size:.1f} MB, opened in {opened:.1f} s", found


def table(what: str, sizes: list[int], results: list[dict[str, list[float]]]) -> list[str]:
    """Each interaction's median and slowest at each size."""
    heads = " | ".join(f"{n:,} cases" for n in sizes)
    lines = ["", f"| {what}, median (slowest) | {heads} |", "|---" * (len(sizes) + 1) + "|"]
    for name in results[0]:
        cells = [f"{statistics.median(one[name]):.0f} ({max(one[name]):.0f})" for one in results]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return lines


def main() -> int:
    """Measure every size and write the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--most", type=int, default=max(SIZES))
    options = parser.parse_args()
    sizes = [size for size in SIZES if size <= options.most]
    lines, results = [], []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found_chromium(), args=FLAGS)
        for cases in sizes:
            words, found = measured(browser, cases, Path(folder))
            lines.append(f"- {words}")
            results.append(found)
        lines.insert(0, f"Chromium {browser.version}\n")
    lines += table("milliseconds until the screen answers", sizes, [one.seen for one in results])
    lines += table("milliseconds of a processor", sizes, [one.taken for one in results])
    text = "\n".join(["# The report's page", "", *lines, ""])
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "page.md").write_text(text, encoding="utf-8")
    print(text)
    slow = [
        name for one in results for name in one.taken if statistics.median(one.seen[name]) >= LIMIT
    ]
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
