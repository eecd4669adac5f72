"""The template: it says what goes where, takes no file's place, and reads back as it was filled in."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from command import timeline
from timeline.pathway import load_pathway
from timeline.reading import Reading
from timeline.reading.sources.workbook_file import OF_THE_TEMPLATE


@pytest.mark.parametrize("pathway", ["nai-under-5", "local-examples"])
def test_it_is_written_once_and_reads_back_without_a_problem(tmp_path: Path, pathway: str) -> None:
    path = tmp_path / "audit.xlsx"
    result = timeline("template", path, "--pathway", pathway)
    assert result.returncode == 0, result.stderr
    empty = timeline("check", path, "--pathway", pathway)
    assert (empty.returncode, "no row below the headings" in empty.stderr) == (3, True)
    again = timeline("template", path)
    assert (again.returncode, "is there already" in again.stderr) == (5, True)
    book = openpyxl.load_workbook(path)
    cases, events = book["Cases"], book["Events"]
    headings = [cell.value for cell in cases[1]]
    names = load_pathway(pathway).activity_names.values()
    for column, heading in enumerate(headings[1:], 2):
        day = datetime.fromisoformat("2021-04-12") + timedelta(days=column)
        is_outcome = str(heading).endswith(": outcome")
        cases.cell(2, column, "section 47" if is_outcome else day)
    cases["A2"] = "A1"
    for row, name in enumerate(names, 2):
        for column, value in enumerate(["A2", name, "12-14/04/2021"], 1):
            events.cell(row, column, value)
    book.save(path)
    reading = tl.read_log(path, pathway=pathway)
    assert isinstance(reading, Reading)
    assert (reading.set_aside, reading.problems) == (0, ())
    told = {one.problem.split(" say")[0] for one in reading.notices}
    assert told <= {
        "5 events",
        "4 events",
        "3 events",
        "2 events",
        "1 event",
    }  # a date in each of several columns
    assert {*reading.log.cases} == {"A1", "A2"}


def test_notes_lists_and_the_example_are_left_out_of_the_template_alone(tmp_path: Path) -> None:
    path = tmp_path / "audit.xlsx"
    assert timeline("template", path).returncode == 0
    book = openpyxl.load_workbook(path)
    assert {name.casefold() for name in book.sheetnames} == OF_THE_TEMPLATE | {"cases", "events"}
    own = openpyxl.Workbook()
    assert own.active is not None
    own.active.title = "Example"
    for row in (["case_id", "activity", "time"], ["A", "Referral", "2021-04-12"]):
        own.active.append(row)
    own.save(tmp_path / "own.xlsx")
    assert tl.read_log(tmp_path / "own.xlsx").rows_read == 1


def test_the_name_of_a_workbook_ends_as_one(tmp_path: Path) -> None:
    result = timeline("template", tmp_path / "audit.csv")
    assert (result.returncode, "ends in .xlsx" in result.stderr) == (2, True)
    result = timeline("template", tmp_path / "nowhere/audit.xlsx")
    assert (result.returncode, "cannot be written" in result.stderr) == (5, True)
