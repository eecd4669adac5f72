"""Dates that a file has to be read as a whole for: their order, their real dates and a second column of times."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from command import timeline
from timeline.errors import Problem
from timeline.moments.zone import iso_in_london
from timeline.reading import files
from timeline.reading.merge.reading import Reading
from timeline.reading.tables.event_times import SWAPPED
from timeline.wording.dates import when

LONG = ("case_id", "activity", "time")
Cells = Sequence[object]


def table(path: Path, *rows: Cells) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def workbook(path: Path, **sheets: Iterable[Cells]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


def days(reading: Reading) -> list[str]:
    """The first day of each event, in the order of the rows."""
    events = reading.log.table
    order = sorted(range(len(events)), key=lambda k: (events.sheet[k], events.row[k]))
    return [str(iso_in_london(events.earliest)[k])[:10] for k in order]


def kinds(found: Iterable[Problem]) -> list[tuple[str, int]]:
    return [(one.kind, one.count) for one in found if one.kind]


def mapping(folder: Path, text: str) -> Path:
    path = folder / "map.toml"
    path.write_text(text, encoding="utf-8")
    return path


WIDE = ("case_id", "Referral", "Strategy discussion", "Initial child protection conference")


def test_one_column_shows_the_order_for_all_columns_of_a_wide_file(tmp_path: Path) -> None:
    path = table(
        tmp_path / "log.csv",
        WIDE,
        ("A", "03/04/2024", "04/04/2024", "25/04/2024"),
        ("B", "05/04/2024", "06/04/2024", "07/05/2024"),
    )
    reading = tl.read_log(path)
    assert days(reading) == ["2024-04-03", "2024-04-04", "2024-04-25", "2024-04-05", "2024-04-06", "2024-05-07"]  # fmt: skip
    assert kinds(reading.notices) == []


def test_columns_that_contradict_one_another_leave_what_could_be_either_aside(
    tmp_path: Path,
) -> None:
    path = table(
        tmp_path / "log.csv",
        WIDE,
        ("A", "03/04/2024", "04/16/2024", "25/04/2024"),
        ("B", "5 April 2024", "05/05/2024", "2024-05-07"),
    )
    reading = tl.read_log(path)
    assert days(reading) == ["2024-04-16", "2024-04-25", "2024-04-05", "2024-05-05", "2024-05-07"]
    assert [(one.row, one.column) for one in reading.problems] == [(2, "Referral")]
    assert "date_order" in reading.problems[0].problem
    assert kinds(reading.notices) == [("dates_disagree", 1)]
    settled = tl.read_log(path, mapping=mapping(tmp_path, 'date_order = "day first"'))
    assert days(settled)[0] == "2024-04-03"
    assert kinds(settled.notices) == []


def test_a_column_that_a_mapping_settles_is_no_witness_for_the_others(tmp_path: Path) -> None:
    path = table(
        tmp_path / "log.csv",
        WIDE,
        ("A", "03/04/2024", "04/16/2024", "25/04/2024"),
        ("B", "05/04/2024", "04/09/2024", "07/05/2024"),
    )
    by_heading = mapping(tmp_path, '[date_order]\n"Strategy discussion" = "month first"')
    assert days(tl.read_log(path, mapping=by_heading)) == [
        "2024-04-03", "2024-04-16", "2024-04-25", "2024-04-05", "2024-04-09", "2024-05-07",
    ]  # fmt: skip


def test_without_a_witness_the_day_is_first_and_every_such_date_is_counted_once(
    tmp_path: Path,
) -> None:
    wide = table(
        tmp_path / "wide.csv",
        WIDE,
        ("A", "03/04/2024", "04/04/2024", "Tue 09/04/2024"),
        ("B", "03/04/2024", "n/a", "2024-04-25"),
    )
    reading = tl.read_log(wide)
    assert days(reading)[:3] == ["2024-04-03", "2024-04-04", "2024-04-09"]
    assert kinds(reading.notices) == [("date_order", 3)]
    long = table(tmp_path / "long.csv", LONG, ("A", "Referral", "03/04/2024"), ("B", "Referral", "03/04/2024"))  # fmt: skip
    assert kinds(tl.read_log(long).notices) == [("date_order", 2)]
    assert timeline("check", long).stdout.count("so 03/04/2021 is read as 3 April") == 1


def test_a_weekday_is_no_witness_and_must_be_that_of_the_date_as_it_is_read(
    tmp_path: Path,
) -> None:
    american = table(
        tmp_path / "log.csv",
        LONG,
        ("A", "Referral", "Wed 04/03/2024"),
        ("A", "Strategy discussion", "04/16/2024"),
        ("B", "Referral", "Thu 04/03/2024"),
    )
    reading = tl.read_log(american)
    assert days(reading) == ["2024-04-03", "2024-04-16"]
    assert [one.row for one in reading.problems] == [4]


def test_sheets_of_a_workbook_share_one_order_and_files_do_not(tmp_path: Path) -> None:
    one = [LONG, ("A", "Referral", "03/04/2024")]
    two = [LONG, ("A", "Strategy discussion", "04/16/2024")]
    both = tl.read_log(workbook(tmp_path / "both.xlsx", one=one, two=two))
    assert days(both) == ["2024-03-04", "2024-04-16"]
    apart = tl.read_log(table(tmp_path / "a.csv", *one), table(tmp_path / "b.csv", *two))
    assert days(apart) == ["2024-04-03", "2024-04-16"]


def test_the_column_of_earliest_times_shows_the_order_too(tmp_path: Path) -> None:
    path = table(
        tmp_path / "log.csv",
        (*LONG, "earliest"),
        ("A", "Referral", "05/04/2024", "04/04/2024"),
        ("A", "Strategy discussion", "12/04/2024", "04/16/2023"),
    )
    assert days(tl.read_log(path)) == ["2024-04-04", "2023-04-16"]


def test_partitions_read_every_date_as_the_whole_file_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [(f"C{k}", "Referral", f"0{1 + k % 9}/0{1 + k % 8}/2024") for k in range(60)]
    witness = [*rows, ("D", "Referral", "04/25/2024")]
    for name, its in (("none", rows), ("month", witness), ("both", [*witness, ("E", "Referral", "25/04/2024")])):  # fmt: skip
        path = table(tmp_path / f"{name}.csv", LONG, *its)
        whole = tl.read_log(path)
        monkeypatch.setattr(files, "LARGE", 0)
        parted = tl.read_log(path)
        found = sorted(int(one) for log in parted.logs for one in log.table.earliest)
        assert found == sorted(whole.log.table.earliest.tolist())
        assert kinds(parted.notices) == kinds(whole.notices)
        assert len(parted.problems) == len(whole.problems)
        monkeypatch.undo()


REAL = [date(2024, 4, 3), date(2024, 5, 3), datetime.fromisoformat("2024-06-03T09:30"), date(2024, 7, 12), date(2024, 8, 8)]  # fmt: skip


def swapped_sheet(real: Iterable[object], *texts: str) -> list[Cells]:
    cells = [*real, *texts]
    return [LONG, *((f"C{k}", "Referral", cell) for k, cell in enumerate(cells))]


def test_real_dates_that_another_country_has_swapped_are_set_aside(tmp_path: Path) -> None:
    path = workbook(tmp_path / "log.xlsx", one=swapped_sheet(REAL, "25/04/2024", "13/05/2024"))
    reading = tl.read_log(path)
    assert days(reading) == ["2024-08-08", "2024-04-25", "2024-05-13"]
    assert {one.problem for one in reading.problems} == {SWAPPED}
    assert [one.row for one in reading.problems] == [2, 3, 4, 5]
    assert kinds(reading.notices) == [("dates_disagree", 4)]
    kept = tl.read_log(path, mapping=mapping(tmp_path, 'date_order = "day first"'))
    assert len(days(kept)) == 7
    assert kept.problems == ()


@pytest.mark.parametrize(
    "sheet",
    [
        swapped_sheet(REAL[:4], "25/04/2024"),
        swapped_sheet([*REAL, date(2024, 4, 13)], "25/04/2024"),
        swapped_sheet(REAL, "12/04/2024"),
        swapped_sheet(REAL, "2024-04-25"),
        swapped_sheet([str(one)[:10] for one in REAL], "25/04/2024"),
    ],
    ids=["four", "a thirteenth", "no witness", "ISO 8601", "texts alone"],
)
def test_real_dates_are_kept_where_nothing_shows_that_they_were_swapped(
    tmp_path: Path, sheet: list[Cells]
) -> None:
    reading = tl.read_log(workbook(tmp_path / "log.xlsx", one=sheet))
    assert reading.problems == ()


def test_real_dates_of_all_sheets_and_columns_count_together(tmp_path: Path) -> None:
    one = [WIDE, ("A", REAL[0], REAL[1], None), ("Total", None, None, None), ("B", REAL[3], None, "25/04/2024")]  # fmt: skip
    two = [LONG, ("C", "Referral", REAL[1]), ("D", "Referral", REAL[3])]
    reading = tl.read_log(workbook(tmp_path / "log.xlsx", one=one, two=two))
    assert [one.problem == SWAPPED for one in reading.problems].count(True) == 5
    assert days(reading) == ["2024-04-25"]


TWO = ("case_id", "activity", "event date", "timestamp", "outcome")


def test_where_two_columns_name_different_days_the_date_of_the_event_is_used_and_each_row_is_listed(
    tmp_path: Path,
) -> None:
    path = table(
        tmp_path / "log.csv",
        TWO,
        ("A", "Strategy discussion", "03/06/2024", "03/06/2024 17:45", "section 47"),
        ("A", "Initial child protection conference", "24/06/2024", "28/06/2024 16:20", ""),
        ("B", "Strategy discussion", "03/06/2024", "10/06/2024 17:45", "section 47"),
        ("B", "Initial child protection conference", "", "28/06/2024 16:20", ""),
    )
    reading = tl.read_log(path)
    assert days(reading) == ["2024-06-03", "2024-06-24", "2024-06-03"]
    first = reading.log.table
    assert (first.latest - first.earliest == 86_399).all()
    apart = [one for one in reading.notices if one.kind == "dates_disagree"]
    assert [(one.row, one.column) for one in apart] == [(3, "column D"), (4, "column D")]
    assert [(one.row, one.problem.split(";")[0]) for one in reading.problems] == [(5, "no date of the event")]  # fmt: skip
    assert timeline("check", path).stdout.count("another day than the date of the event") == 2


def test_where_two_columns_agree_the_time_says_more_than_the_date(tmp_path: Path) -> None:
    path = table(
        tmp_path / "log.csv",
        ("case_id", "activity", "date", "date time"),
        ("A", "Referral", "03/06/2024", "03/06/2024 17:45"),
        ("B", "Referral", "June 2024", "2024-06-24T09:30"),
        ("C", "Referral", "25/06/2024", ""),
        ("D", "Referral", "25/06/2024", "10:00"),
        ("E", "Referral", "25/06/2024 08:00", "25/06/2024 10:00"),
        ("F", "Referral", "", "26/06/2024 10:00"),
    )
    reading = tl.read_log(path)
    assert [str(one)[:16] for one in iso_in_london(reading.log.table.earliest)] == [
        "2024-06-03T17:45", "2024-06-24T09:30", "2024-06-25T00:00", "2024-06-25T10:00", "2024-06-25T08:00",
        "2024-06-26T10:00",
    ]  # fmt: skip
    assert kinds(reading.notices) == []


def test_full_times_beside_blank_dates_show_their_order_or_that_nothing_does(
    tmp_path: Path,
) -> None:
    heads = ("case_id", "activity", "date", "date time")
    rows = [("A", "Referral", "", "03/06/2024 17:45"), ("B", "Referral", "", "04/06/2024 10:00")]
    reading = tl.read_log(table(tmp_path / "log.csv", heads, *rows))
    assert days(reading) == ["2024-06-03", "2024-06-04"]
    assert kinds(reading.notices) == [("date_order", 2)]
    american = [*rows, ("C", "Referral", "", "06/25/2024 09:00")]
    assert days(tl.read_log(table(tmp_path / "log.csv", heads, *american)))[0] == "2024-03-06"


@pytest.mark.parametrize(
    "base",
    ["1899-12-30 14:30", "1899-12-30T14:30:00", "1899-12-31 14:30", "1900-01-00 14:30:00", "1900-01-01 14:30",
     "00/01/1900 14:30", "01/01/1900 14:30:00", "30/12/1899 14:30", "12/30/1899 2:30 PM", "0/1/00 14:30",
     "1/0/1900 14:30", "30-Dec-1899 14:30", "1904-01-01 14:30", "1970-01-01 14:30"],
)  # fmt: skip
def test_a_base_date_on_a_time_of_day_is_no_date(tmp_path: Path, base: str) -> None:
    long = table(tmp_path / "log.csv", ("case_id", "activity", "date", "time"), ("A", "Referral", "03/06/2024", base))  # fmt: skip
    wide = table(tmp_path / "wide.csv", ("case_id", "Referral", "Referral time"), ("A", "03/06/2024 00:00", base))  # fmt: skip
    for path in (long, wide):
        reading = tl.read_log(path)
        assert str(iso_in_london(reading.log.table.latest)[0])[:16] == "2024-06-03T14:30"
        assert not [one for one in reading.notices if one.kind == "dates_disagree"]


def test_times_beside_the_dates_of_a_wide_table_are_held_against_them_too(tmp_path: Path) -> None:
    heads = ("case_id", "Referral", "Referral time")
    path = table(
        tmp_path / "log.csv",
        heads,
        ("A", "13/06/2024", "14/06/2024 09:00"),
        ("B", "13/06/2024", "13/06/2024 09:00"),
        ("C", "13/06/2024", "11:00"),
    )
    reading = tl.read_log(path)
    assert [str(one)[11:16] for one in iso_in_london(reading.log.table.latest)] == ["23:59", "23:59", "11:00"]  # fmt: skip
    assert [(one.row, one.kind) for one in reading.notices if one.kind] == [(2, "dates_disagree")]  # fmt: skip


@pytest.mark.parametrize(
    ("clocks", "read"),
    [
        (("093000", "141500.250"), ["09:30:00", "14:15:00"]),
        (("0930", "1415"), ["09:30:00", "14:15:00"]),
        (("093000", "0930"), ["09:30:00", "09:30:00"]),
        (("0930", "14:15"), ["09:30:00", "14:15:00"]),
        (("093000", "14:15"), ["14:15:00"]),
        (("930", "1415"), ["14:15:00"]),
        (("noon", "2 p.m."), ["12:00:00", "14:00:00"]),
    ],
)
def test_times_of_day_in_figures_alone(
    tmp_path: Path, clocks: tuple[str, str], read: list[str]
) -> None:
    rows = [(f"C{k}", "Referral", "20240619", clock) for k, clock in enumerate(clocks)]
    reading = tl.read_log(table(tmp_path / "log.csv", ("case_id", "activity", "date", "time"), *rows))  # fmt: skip
    assert [str(one)[11:19] for one in iso_in_london(reading.log.table.earliest)] == read
    assert reading.set_aside == len(clocks) - len(read)


def test_dates_and_times_in_figures_alone_need_a_column_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures = [("A", "Referral", "20240619093000"), ("B", "Referral", "202406190930"), ("C", "Referral", "20240619"), ("D", "Referral", "n/a")]  # fmt: skip
    mixed = [*figures, ("E", "Referral", "2024-06-19 09:30")]
    for rows, read in ((figures, 3), (mixed, 2)):
        path = table(tmp_path / "log.csv", LONG, *rows)
        assert len(tl.read_log(path).log.table) == read
        monkeypatch.setattr(files, "LARGE", 0)
        assert sum(map(len, tl.read_log(path).logs)) == read
        monkeypatch.undo()


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("19/06/2024\n21/06/2024", 2),
        ("19/06/2024, 21/06/2024", 2),
        ("19/06/2024 & 21/06/2024", 2),
        ("19/06/2024 and 21 June 2024", 2),
        ("19/06/2024, 20/06/2024 and 21/06/2024", 3),
        ("19/06/2024; 21/06/2024", 2),
        ("19/06/2024, tbc", 1),
        ("Tuesday, 18 June 2024", 1),
        ("June 18, 2024", 1),
        ("18/06/2024, 14:30", 1),
        ("18/06/2024\n14:30", 1),
        ("18/06/2024 14:30 and 19/06/2024 10:00", 2),
        ("18 & 19/06/2024", 0),
        ("18/06/2024, cancelled", 0),
        ("18/06/2024 and June 2024", 0),
        ("18/06/2024, 31/06/2024", 0),
        ("18/06/2024 and later", 0),
    ],
)
def test_several_dates_in_one_cell_of_a_wide_table_are_read_where_each_is_a_whole_date(
    tmp_path: Path, cell: str, read: int
) -> None:
    path = table(tmp_path / "log.csv", ("case_id", "Referral", "Core group"), ("A", "2024-06-01", cell))  # fmt: skip
    reading = tl.read_log(path)
    assert len(reading.log) == read + 1
    assert reading.set_aside == (read == 0)


SENTINELS = ("1900-01-01", "01/01/1900", "9999-12-31", "0001-01-01", "1921-06-19", "2099-12-31", "19/06/1984")  # fmt: skip


@pytest.mark.parametrize("cell", SENTINELS)
def test_a_date_that_cannot_be_right_is_set_aside_with_its_place_and_stops_nothing(
    tmp_path: Path, cell: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [("A", "Referral", "2024-06-10"), ("B", "Referral", "2024-06-11"), ("B", "Strategy discussion", cell)]  # fmt: skip
    path = table(tmp_path / "log.csv", LONG, *rows)
    for large in (1 << 30, 0):
        monkeypatch.setattr(files, "LARGE", large)
        audit = tl.analyse(tl.read_log(path))
        assert [(one.row, one.column) for one in audit.problems] == [(4, "time")]
        assert audit.counts.measured == 2
        assert when(audit.as_of) == "11 June 2024"
    told = timeline("check", path)
    assert told.returncode == 0
    assert audit.problems[0].problem in told.stdout
    assert cell not in told.stdout + told.stderr


def test_a_last_date_far_after_all_others_is_pointed_out_with_its_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def far(*ends: str, as_of: str | None = None) -> list[int]:
        rows = [("AB"[k % 2], "Referral", end) for k, end in enumerate(ends)]
        path = table(tmp_path / "log.csv", LONG, *rows)
        found = []
        for large in (1 << 30, 0):
            monkeypatch.setattr(files, "LARGE", large)
            audit = tl.analyse(tl.read_log(path), as_of=as_of)
            found.append([one.row for one in audit.notices if one.kind == "as_of"])
        assert found[0] == found[1]
        return found[0]

    assert far("2024-06-10", "2024-06-11", "2024-01-01", "2028-06-12") == [5]
    assert far("2024-06-10", "2024-09-08") == []
    assert far("2024-06-10", "2024-09-09") == [3]
    assert far("2024-06-10", "June 2025") == [3]
    assert far("2024-06-10", "2028-06-12", as_of="2024-06-30") == []
    assert far("2024-06-10") == []
    said = timeline("check", tmp_path / "log.csv").stdout
    assert "check this date" not in said
    far("2024-06-10", "2028-06-12")
    assert "row 3: check this date" in timeline("check", tmp_path / "log.csv").stdout


def test_a_time_alone_in_a_workbook_is_joined_to_its_date(tmp_path: Path) -> None:
    rows = [("case_id", "activity", "date", "time"), ("A", "Referral", date(2024, 6, 19), time(9, 30)), ("B", "Referral", date(2024, 6, 20), datetime.fromisoformat("1899-12-30T14:00"))]  # fmt: skip
    reading = tl.read_log(workbook(tmp_path / "log.xlsx", one=rows))
    assert [str(one)[:16] for one in iso_in_london(reading.log.table.latest)] == ["2024-06-19T09:30", "2024-06-20T14:00"]  # fmt: skip
