"""The twelve rules that every tool of the benchmark is asked, and the days that are not worked.

They count days by date: hours across a clock change are not defined by tools without a time zone.
"""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

RULES: tuple[tuple[str, str, str, int, str], ...] = (
    ("decision", "referral", "referral_decision", 1, "working days"),
    ("strategy", "referral", "strategy_discussion", 3, "working days"),
    ("medical", "strategy_discussion", "medical", 2, "days"),
    ("survey", "medical", "skeletal_survey_requested", 1, "days"),
    ("performed", "skeletal_survey_requested", "skeletal_survey_performed", 1, "days"),
    ("report", "skeletal_survey_performed", "first_radiologist_report", 3, "days"),
    ("second", "first_radiologist_report", "second_radiologist_report", 3, "days"),
    ("outcome", "second_radiologist_report", "outcome_strategy_discussion", 10, "working days"),
    ("conference", "strategy_discussion", "icpc", 15, "working days"),
    ("core", "icpc", "core_group", 10, "working days"),
    ("review", "icpc", "review_conference", 91, "days"),
    ("whole", "referral", "icpc", 30, "working days"),
)
"""Name, start, stop, limit and unit; the first start of a case meets the first stop after it."""
TABLE = Path(__file__).parents[2] / "src/timeline/data/bank-holidays-england-and-wales.csv"


def holidays() -> list[int]:
    """The bank holidays as days since 1970-01-01."""
    with TABLE.open(encoding="utf-8") as file:
        dates = [date.fromisoformat(row["date"]) for row in csv.DictReader(file)]
    return [(day - date(1970, 1, 1)).days for day in dates]


def working_day_counts() -> npt.NDArray[np.int64]:
    """By day since 1970-01-01, how many working days there were up to and including it."""
    days = np.arange((date(2029, 1, 1) - date(1970, 1, 1)).days)
    return np.cumsum(((days + 3) % 7 < 5) & ~np.isin(days, holidays()))
