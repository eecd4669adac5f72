"""What must be said beside an outcome stands in every face that tells the outcome."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from chromium import saved
from pages import opened
from playwright.sync_api import Browser

import timeline as tl
from tables import cells, long_csv, rows_of
from timeline.audit import Audit

DAY_1 = "Late if your authority counts the first day as day 1"
EDITION = "check against the 2026 edition"
NOTES = {
    # 15 working days from Monday 4 March 2024, day 0, end on Monday 25 March.
    "last day": DAY_1,
    "a day sooner": "",
    # Working Together was issued anew on 18 March 2026.
    "before": "",
    "since": EDITION,
    "both": f"{DAY_1}; {EDITION}",
}
EVENTS = """
case         | activity                           | time       | outcome
last day     | strategy discussion                | 2024-03-04 | section 47
last day     | initial child protection conference | 2024-03-25 |
a day sooner | strategy discussion                | 2024-03-04 | section 47
a day sooner | initial child protection conference | 2024-03-22 |
before       | strategy discussion                | 2026-03-17 | section 47
before       | initial child protection conference | 2026-03-24 |
since        | strategy discussion                | 2026-03-18 | section 47
since        | initial child protection conference | 2026-03-24 |
both         | strategy discussion                | 2026-03-18 | section 47
both         | initial child protection conference | 2026-04-10 |
"""


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    log = tmp_path_factory.mktemp("noted") / "log.csv"
    log.write_text(long_csv(cells(EVENTS)), encoding="utf-8")
    return tl.analyse(tl.read_log(log), as_of="2026-04-30")


def test_the_audit_as_json_says_it(noted: Audit) -> None:
    held = Audit.model_validate_json(noted.model_dump_json())
    assert {one.case: one.note for one in rows_of(held) if one.standard == "N3"} == NOTES


def test_the_workbook_says_it(noted: Audit) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(noted)))["Waits"]
    rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    head = next(row for row in rows if "Note" in row)
    case, standard, note = (head.index(name) for name in ("Case", "Standard", "Note"))
    assert {row[case]: row[note] for row in rows if row[standard] == "N3"} == NOTES


def test_the_report_says_it_beside_the_clock_and_in_the_table(
    noted: Audit, browser: Browser, tmp_path: Path
) -> None:
    report = opened(browser, saved(noted, tmp_path))
    for case, note in NOTES.items():
        report.page.locator("#case-choice").select_option(case)
        (row,) = [one for one in report.texts("#case-table tbody tr") if "N3" in one]
        report.page.locator("#chart-case .mark", has_text="N3").first.hover()
        for words in (row, report.page.locator(".tip").inner_text()):
            for one in (DAY_1, EDITION):
                assert (one in words) == (one in note), (case, words)
    report.page.close()
