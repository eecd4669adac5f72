"""What timeline answers to the twelve rules, told as the peers tell it."""

from __future__ import annotations

import sys

from result import tell

import timeline as tl


def measure(log: str, pathway: str) -> dict[str, tuple[int, int, int]]:
    """For each rule, how many intervals were met, breached and had no stop."""
    seen = tl.glance(tl.read_log(log, pathway=pathway), pathway=pathway)
    return {
        line.standard: (
            line.outcomes["met"],
            line.outcomes["breached"],
            line.outcomes["running"] + line.outcomes["overdue"],
        )
        for line in seen.glances
        if line.standard
    }


if __name__ == "__main__":
    tell(measure(*sys.argv[1:]))
