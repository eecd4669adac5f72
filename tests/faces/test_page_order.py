"""What the page offers to choose from stands in the order that its tables have."""

from __future__ import annotations

from pathlib import Path

from chromium import saved
from pages import opened
from playwright.sync_api import Browser

import timeline as tl
from test_order import WARDS, of_wards

OPTIONS = "(id) => [...document.querySelectorAll(`#${id} option`)].map((one) => one.textContent)"


def test_lists_to_choose_from_are_in_order(browser: Browser, tmp_path: Path) -> None:
    audit = tl.analyse(tl.read_log(of_wards(tmp_path)), as_of="2025-03-31")
    one = opened(browser, saved(audit, tmp_path))
    wards = [f"Ward {k + 1}" for k in range(WARDS)]
    assert one.page.evaluate(OPTIONS, "site")[1:] == wards
    assert one.page.evaluate(OPTIONS, "survey-group")[1:] == wards
    for by, groups in {
        "weekday": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        "hours": ["in hours", "out of hours"],
        "readers": ["Reader 1 and Reader 2", "Reader 1 and Reader 12", "Reader 2 and Reader 3"],
        "month": ["2024-04", "2024-05", "2024-06"],
    }.items():
        one.page.select_option("#survey-by", by)
        assert one.page.evaluate(OPTIONS, "survey-group")[1:][: len(groups)] == groups, by
    outcomes = one.page.evaluate(OPTIONS, "survey-outcome")
    assert outcomes[:3] == ["any", "R1 cannot tell from the dates", "R1 in time"]
    assert one.said == []
    one.page.close()
