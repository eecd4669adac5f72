"""What one run of one tool hands back: its answers, the seconds the last log took, and the most memory it held."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable

Answers = dict[str, tuple[int, int, int]]


def tell(measure: Callable[[str], Answers | None], logs: list[str]) -> None:
    """Measure logs in turn and print what the last one's answers are and how long it alone took.

    With one log, the seconds hold what a tool loads at its first use; a small log before the one
    that is timed takes that away, so that reading and measuring are left.
    """
    answers, seconds = None, 0.0
    for log in logs:
        begun = time.perf_counter()
        answers = measure(log)
        seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump({"answers": answers, "seconds": seconds, "peak_mb": round(peak)}, sys.stdout)
