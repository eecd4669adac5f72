"""Two sheets as an auditor keeps them, saved by LibreOffice, from the first message to the audit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import timeline as tl
from command import timeline
from timeline.wording.dates import when

SHEETS = Path(__file__).parent / "recorded" / "odd-sheets"
TRACKER, CHRONOLOGY = SHEETS / "tracker.xlsx", SHEETS / "chronology.xlsx"


def settled(draft: Path, **meant: str) -> Path:
    """A drafted mapping with some of its lines corrected, and their # taken off."""
    text = draft.read_text(encoding="utf-8")
    for heading, role in meant.items():
        line = rf'(?m)^# ("{heading.replace("_", " ")}[^"]*") = .*'
        assert re.search(line, text), heading
        text = re.sub(line, rf'\1 = "{role}"', text)
    draft.write_text(text, encoding="utf-8")
    return draft


def test_a_tracker_without_a_case_says_so_and_a_mapping_makes_it_whole(tmp_path: Path) -> None:
    draft = tmp_path / "map.toml"
    told = timeline("check", TRACKER, "--write-mapping", draft)
    assert told.returncode == 3
    assert "9 headings we know, but none that says which column is the case" in told.stderr
    assert '"Child Age (months)" = "case_id"' in draft.read_text(encoding="utf-8")
    assert "Strategy meeting" not in draft.read_text(encoding="utf-8")
    settled(draft, Ref_no="case_id", Child_Age="case:age_months", Lead_worker="skip")
    reading = tl.read_log(TRACKER, mapping=draft)
    assert reading.set_aside == 3
    assert [*reading.log.cases] == [f"ES/24/00{k}" for k in range(1, 6)]
    assert [*reading.log.case_attributes["age_months"]] == ["7", "15", "3", "22", "11"]
    assert [(one.row, one.problem.split(";")[0]) for one in reading.problems] == [
        (10, "there is no such date or time"),
        (12, "a row of totals and not of a case, so it is not used"),
        (13, "a row of totals and not of a case, so it is not used"),
    ]


def test_the_first_row_of_a_chronology_is_no_heading(tmp_path: Path) -> None:
    draft = tmp_path / "map.toml"
    told = timeline("check", CHRONOLOGY, "--write-mapping", draft)
    assert told.returncode == 3
    assert "GP" not in draft.read_text(encoding="utf-8")
    settled(draft, Day="date", At="clock time", Who="agency", Remarks="note")
    audit = tl.analyse(tl.read_log(CHRONOLOGY, mapping=draft))
    assert [(one.activity, when(one)) for one in audit.cases[0].events][:3] == [
        ("referral", "1 April 2024, 16:40"),
        ("strategy_discussion", "2 April 2024, 10:15"),
        ("medical", "3 April 2024, 09:30"),
    ]


def test_columns_that_are_not_used_are_told_beside_the_counts(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("Case,Referral,Weather,Remarks\nA,2024-03-04,2024-03-05,x\n")
    said = timeline("glance", log)
    assert "2 columns were ignored, because their headings are not known" in said.stdout + said.stderr  # fmt: skip


@pytest.mark.parametrize(
    ("below", "is_case"),
    [("Ref no.", True), ("initials", True), ("", True), ("Age (months)", False), ("DoB", False)],
)
def test_child_heads_the_case_above_what_names_one_and_above_nothing_else(
    tmp_path: Path, below: str, is_case: bool
) -> None:
    log = tmp_path / "log.csv"
    log.write_text(f"Child,Skeletal survey,,Referral\n{below},Requested,Performed,Date\nA,2024-03-04,2024-03-05,2024-03-01\n")  # fmt: skip
    said = timeline("check", log)
    assert (said.returncode, "which column is the case" in said.stderr) == ((0, False) if is_case else (3, True))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sums_up"),
    [
        ("Total cases", True),
        ("Total no. of children:", False),
        ("Average wait in days", True),
        ("Number of cases", True),
        ("Sub-total", True),
        ("Mean, A.", False),
        ("Total Care 7", False),
        ("Number 4", False),
    ],
)
def test_a_row_that_sums_up_is_no_case(tmp_path: Path, text: str, sums_up: bool) -> None:
    log = tmp_path / "log.csv"
    log.write_text(f'Case,Referral\nA,2024-03-04\n"{text}",2024-03-05\n')
    assert len(tl.read_log(log).log) == 2 - sums_up
