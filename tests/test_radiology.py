"""Radiology extracts: which examinations they hold, by their names, and what becomes of each row."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import timeline as tl
from tables import cells, rows_of
from timeline.reading.formats.catalogue import formats

RADIOLOGY = """
    Patient ID | Exam name                        | Radiological Accession Number | Date of test request | Date test request received | Date of test     | Date test report issued
    P1         | XR Skeletal survey NAI           | A1 | 2024-03-04 09:00 | 2024-03-04 10:00 | 2024-03-04 15:00 | 2024-03-05 08:30
    P1         | XR Skeletal survey (follow-up)   | A2 | 2024-03-16 09:00 | 2024-03-16 10:00 | 2024-03-18 11:00 | 2024-03-19
    P1         | CT Head                          | A3 | 2024-03-04 09:00 | 2024-03-04 09:10 | 2024-03-04 09:30 | 2024-03-04 10:15
    P2         | Skeletal survey                  | A4 | 2024-03-04 09:00 |                  | 2024-03-05 15:00 |
    P2         | Skeletal survey                  | A5 | 2024-04-04 09:00 |                  | 2024-04-04 10:00 | 2024-04-04 11:00
    P3         | XR Skeletal survey myeloma       | A6 | 2024-03-04 09:00 |                  | 2024-03-05 15:00 | 2024-03-06
    P3         | CT head angiogram                | A7 | 2024-03-04 09:00 |                  | 2024-03-05 15:00 | 2024-03-06
    """


def test_a_radiology_extract_is_told_apart_by_the_names_of_its_examinations(tmp_path: Path) -> None:
    rows = cells(RADIOLOGY)
    with (tmp_path / "ris.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([[*rows[0]], *(row.values() for row in rows)])
    reading = tl.read_log(tmp_path / "ris.csv")
    audit = tl.analyse(reading, as_of="2024-05-01")
    assert [one.activity for one in audit.cases[0].events] == [
        "skeletal_survey_requested",
        "ct_head",
        "ct_head_report",
        "skeletal_survey_performed",
        "first_radiologist_report",
        "follow_up_skeletal_survey",
    ]
    assert audit.cases[0].events[0].attributes == {"episode": "A1"}
    found = {one.standard: one.outcome for one in rows_of(audit) if one.case == "P1"}
    assert found["R1"] == found["R3"] == "met"
    assert [one.row for one in reading.problems] == [7, 8]
    assert [one.row for one in reading.notices if "further skeletal survey" in one.problem] == [6]
    assert reading.rows_read == 6 + 5 + 2
    assert reading.set_aside == 2


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("XR Skeletal survey", "skeletal survey"),
        ("Skeletal Survey - NAI", "skeletal survey"),
        ("XR Skeletal survey, follow up", "follow-up skeletal survey"),
        ("Repeat skeletal survey", "follow-up skeletal survey"),
        ("XR Skeletal survey myeloma", ""),
        ("CT Brain", "CT head"),
        ("CT Head angiogram", ""),
        ("XR Chest", ""),
        ("XSKELS", ""),
    ],
)
def test_examinations_are_known_by_their_names(name: str, kind: str) -> None:
    assert formats().kind_of(name) == kind
