"""Case numbers as spreadsheets leave them: shortened, wrapped, in error, or written in two ways."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from timeline.reading import Reading, files
from timeline.reading.merge import partitions
from timeline.reading.merge.partitions import Partitions
from timeline.reading.tables import cells

HEADINGS = "case_id,activity,time\n"


def read(*paths: Path) -> Reading:
    reading = tl.read_log(*paths)
    assert isinstance(reading, Reading)
    return reading


def log(path: Path, *cases: str) -> Path:
    rows = [f"{case},Referral,2021-04-06\n" for case in cases]
    path.write_text("".join([HEADINGS, *rows]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("1.23457E+11", cells.SHORTENED),
        ("9.43E+09", cells.SHORTENED),
        ("1e+15", cells.SHORTENED),
        ("1,23457E+11", cells.SHORTENED),
        ("#N/A", cells.ERROR),
        ("#REF!", cells.ERROR),
        ("#NAME?", cells.ERROR),
        ("Err:502", cells.ERROR),
        ("########", cells.ERROR),
        ("unknown", cells.NO_NUMBER),
    ],
)
def test_what_is_no_number_of_a_case_is_set_aside_with_its_reason(
    tmp_path: Path, number: str, reason: str
) -> None:
    for name in ("log.csv", "log.tsv"):
        path = log(tmp_path / name, f'"{number}"', "A1")
        if name.endswith("tsv"):
            path.write_text(path.read_text().replace('"', "").replace(",Ref", "\tRef").replace(",2021", "\t2021").replace(HEADINGS, "case_id\tactivity\ttime\n"))  # fmt: skip
        reading = read(path)
        assert [(one.row, one.column, one.problem) for one in reading.problems] == [(2, "case_id", reason)]  # fmt: skip
    wide = tmp_path / "wide.csv"
    wide.write_text(f'Case,Referral,ICPC\n"{number}",2021-04-06,2021-04-20\nB,2021-04-06,\n')
    assert [one.problem for one in read(wide).problems] == [reason, reason]


@pytest.mark.parametrize("number", ["12E5", "E+11", "1.5", "2021-04", "#17", "#12", "A-1E+2", "10"])
def test_what_may_be_a_case_number_stays_one(tmp_path: Path, number: str) -> None:
    assert [*read(log(tmp_path / "log.csv", number)).log.cases] == [number]


def test_a_wrapped_number_keeps_its_zeros_in_every_column(tmp_path: Path) -> None:
    text = (
        "case_id,activity,time,outcome,case:team\n"
        '="00123",="Referral",="06/04/2021",="section 47",="05"\n'
        '"=""00124""",Referral,"=""06/04/2021""",\'section 47,\'05\n'
        "'00125,'Referral,'06/04/2021,section 47,05\n"
        "'00125','Referral','07/04/2021',section 47,05\n"
    )
    path = tmp_path / "log.csv"
    path.write_text(text, encoding="utf-8")
    reading = read(path)
    assert not reading.problems
    assert [*reading.log.cases] == ["00123", "00124", "00125"]
    assert {*reading.log.table.texts("outcome")} == {"section 47"}
    assert {*reading.log.case_attributes["team"]} == {"05"}
    assert {*reading.log.events["activity"]} == {"Referral"}
    wide = tmp_path / "wide.csv"
    wide.write_text('Case,Referral\n="00123",="06/04/2021"\n\'00125,\'06/04/2021\n')
    assert [*read(wide).log.cases] == ["00123", "00125"]


def test_a_number_cell_of_more_than_15_figures_is_no_case_and_a_text_is(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ["case_id", "activity", "time"],
        [12345678901234567, "Referral", "2021-04-06"],
        [1e15, "Referral", "2021-04-06"],
        ["12345678901234567", "Referral", "2021-04-06"],
        [123456789012345, "Referral", "2021-04-06"],
        ["1.23457E+11", "Referral", "2021-04-06"],
        [1001.0, "Referral", "2021-04-06"],
    ):
        book.worksheets[0].append(row)
    book.save(tmp_path / "log.xlsx")
    reading = read(tmp_path / "log.xlsx")
    assert [*reading.log.cases] == ["12345678901234567", "123456789012345", "1001"]
    assert [one.row for one in reading.problems] == [2, 3, 6]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0123", "123"), ("A007", "A7"), ("a17", "A17"), ("A 17", "A17"), ("123.0", "123"), ("2021/01", "2021/1"),
    ],
)  # fmt: skip
def test_numbers_that_look_alike_are_pointed_out_and_kept_apart(
    tmp_path: Path, one: str, other: str
) -> None:
    several = read(log(tmp_path / "a.csv", one), log(tmp_path / "b.csv", "X", other))
    together = read(log(tmp_path / "c.csv", one, "X", other))
    for reading, place in ((several, ("b.csv", 3)), (together, ("c.csv", 4))):
        assert len(reading.log.cases) == 3
        (told,) = (notice for notice in reading.notices if notice.kind == "case_numbers")
        assert (told.file, told.row, told.count) == (*place, 1)


@pytest.mark.parametrize(
    "cases", [("100", "10", "1"), ("A1", "B1"), ("0101", "1010"), ("1.5", "15")]
)
def test_numbers_that_differ_are_not_pointed_out(tmp_path: Path, cases: tuple[str, ...]) -> None:
    assert not [one for one in read(log(tmp_path / "a.csv", *cases)).notices if one.kind]


def test_in_partitions_look_alikes_are_counted_as_in_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = [f"{k:05}" for k in range(1, 400)] + [str(k) for k in range(1, 400, 7)] + ["'00003"]
    path = log(tmp_path / "log.csv", *cases)
    whole = read(path)
    monkeypatch.setattr(files, "LARGE", 0)
    monkeypatch.setattr(partitions, "PARTITION", 2_000)
    parted = tl.read_log(path)
    assert isinstance(parted, Partitions)
    assert sum(one.number_of_cases for one in parted.logs) == whole.log.number_of_cases
    assert parted.notices == whole.notices
