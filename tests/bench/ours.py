"""What timeline answers to a pathway's rules, told as the peers tell it."""

from __future__ import annotations

import sys
from functools import partial

from result import Answers, tell

import timeline as tl


def measure(pathway: str, log: str) -> Answers:
    """For each rule, how many intervals were met, breached and had no stop."""
    seen = tl.glance(tl.read_log(log, pathway=pathway))
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
    tell(partial(measure, sys.argv[1]), sys.argv[2:])
