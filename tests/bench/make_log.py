"""A log of any size for the benchmark: twelve events a case, in case order, times to the minute.

Every figure is drawn at random from a fixed seed; nothing in it was ever a person. Times are
precise and never midnight, so that peers who know no ranges read the same instants as we do.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv as arrow_csv

ACTIVITIES = (
    "referral",
    "referral_decision",
    "strategy_discussion",
    "medical",
    "skeletal_survey_requested",
    "skeletal_survey_performed",
    "first_radiologist_report",
    "second_radiologist_report",
    "outcome_strategy_discussion",
    "icpc",
    "core_group",
    "review_conference",
)
USUAL_HOURS = (0, 20, 30, 20, 12, 26, 40, 60, 150, 160, 220, 1_900)
"""The usual time since the event before, in hours; each is drawn between 0 and twice as much."""
LEFT_OUT = 0.05
"""The share of events that a case lacks; the rest of its twelve are core groups more."""
BLOCK = 100_000
"""Cases written at a time."""


def block(rng: np.random.Generator, first: int, cases: int) -> pa.Table:
    """Some cases of a log; the first of them has this number."""
    n = len(ACTIVITIES)
    activity = np.tile(np.arange(n), (cases, 1))
    activity[(rng.random((cases, n)) < LEFT_OUT) & (activity > 0)] = ACTIVITIES.index("core_group")
    begin = rng.integers(0, 1_000 * 1_440, (cases, 1)) + 25_246_080  # minutes, from January 2018
    waits = rng.random((cases, n)) * 2 * np.asarray(USUAL_HOURS) * 60
    minutes = begin + np.cumsum(waits.astype(np.int64) + 1, axis=1)
    # The middle hours of the day alone: no midnight, and no hour at which clocks change.
    of_day = minutes % 1_440
    minutes = minutes - of_day + 240 + of_day * 19 // 24
    minutes = np.maximum.accumulate(minutes + np.arange(n), axis=1)
    names = [f"C{number:08d}" for number in range(first, first + cases)]
    case = pa.DictionaryArray.from_arrays(np.repeat(np.arange(cases), n).astype(np.int32), names)
    outcome = np.where(activity.ravel() == ACTIVITIES.index("strategy_discussion"), 0, 1)
    return pa.table(
        {
            "case_id": case.cast(pa.string()),
            "activity": pa.DictionaryArray.from_arrays(
                activity.ravel().astype(np.int8), list(ACTIVITIES)
            ).cast(pa.string()),
            "time": pa.array(
                np.datetime_as_string(minutes.ravel().astype("datetime64[m]")), pa.string()
            ),
            "outcome": pa.DictionaryArray.from_arrays(
                outcome.astype(np.int8), ["section 47", ""]
            ).cast(pa.string()),
        }
    )


def make(events: int, path: Path) -> None:
    """Write a log of about so many events."""
    rng = np.random.default_rng(events)
    cases = events // len(ACTIVITIES)
    schema = block(np.random.default_rng(0), 0, 1).schema
    options = arrow_csv.WriteOptions(include_header=False, quoting_style="none")
    with (
        path.open("wb") as file,
        arrow_csv.CSVWriter(file, schema, write_options=options) as writer,
    ):
        file.write(b"case_id,activity,time,outcome\n")
        for first in range(0, cases, BLOCK):
            writer.write_table(block(rng, first, min(BLOCK, cases - first)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    make(chosen.events, chosen.out)
