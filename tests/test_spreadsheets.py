"""Spreadsheets as people keep them: headings in two rows, totals, hidden rows, times apart, mere numbers."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from tables import rows_of
from timeline.audit import Audit
from timeline.moments.text import reasons as said
from timeline.moments.zone import iso_in_london
from timeline.reading import Reading
from timeline.reading.tables.time_of_day import UNREADABLE


def read(path: Path, **more: Path) -> Reading:
    reading = tl.read_log(path, **more)
    assert isinstance(reading, Reading)
    words = len(reading.log.not_required) + reading.log.still_open
    assert reading.rows_read == len(reading.log) + words + reading.set_aside
    return reading


def sheet(path: Path, text: str) -> Path:
    """A CSV file of a table whose columns are separated by '|'."""
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    path.write_text("\n".join(",".join(row) for row in rows) + "\n", encoding="utf-8")
    return path


def book(path: Path, rows: list[list[object]]) -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    assert made.active is not None
    for row in rows:
        made.active.append(row)
    made.save(path)
    return made


def times(reading: Reading) -> list[str]:
    """Each event: case, activity, and its range in London without offsets."""
    events = reading.log.events
    begin, end = (iso_in_london(events[name].to_numpy()) for name in ("earliest", "latest"))
    return [
        f"{case} {activity} {str(a)[:16]}" + ("" if str(a)[:10] == str(b)[:10] else f" to {str(b)[:10]}")
        for case, activity, a, b in zip(events["case"], events["activity"], begin, end, strict=True)
    ]  # fmt: skip


def test_headings_in_two_rows_are_read_together(tmp_path: Path) -> None:
    log = sheet(
        tmp_path / "log.csv",
        """
        Audit 2021 |                 |           |          |       |                     |
                   | Skeletal survey |           | Referral |       | Strategy discussion |
        Child ref  | Requested       | Performed | Date     | Time  | Date                | Outcome
        A          | 12/04/2021      | 13/04/2021| 11/04/2021 | 0930 | 12.4.21            | section 47
        """,
    )
    reading = read(log)
    assert times(reading) == [
        "A referral 2021-04-11T09:30",
        "A skeletal_survey_requested 2021-04-12T00:00",
        "A strategy_discussion 2021-04-12T00:00",
        "A skeletal_survey_performed 2021-04-13T00:00",
    ]
    assert reading.log.events["outcome"].dropna().tolist() == ["section 47"]


def test_merged_headings_of_a_workbook_are_read_together(tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    made = book(
        path,
        [["Case", "Skeletal survey", None], [None, "requested", "performed"], ["A", "12/04/2021", "13/04/2021"]],
    )  # fmt: skip
    assert made.active is not None
    made.active.merge_cells("B1:C1")
    made.active.merge_cells("A1:A2")
    made.save(path)
    assert [one.split()[1] for one in times(read(path))] == [
        "skeletal_survey_requested",
        "skeletal_survey_performed",
    ]


@pytest.mark.parametrize("word", ["", "not noted"])
def test_a_column_of_times_of_day_is_joined_to_its_dates_whatever_word_is_among_them(
    tmp_path: Path, word: str
) -> None:
    log = sheet(tmp_path / "log.csv", f"""
        case_id | activity                  | date       | time
        A       | Referral                  | 11/04/2021 | 9am
        A       | Skeletal survey requested | 12/04/2021 | 2.30 PM
        A       | Strategy discussion       | 12/04/2021 | 11:05
        A       | First report              | 13/04/2021 | {word}
    """)  # fmt: skip
    reading = read(log)
    told = [
        "A Referral 2021-04-11T09:00",
        "A Strategy discussion 2021-04-12T11:05",
        "A Skeletal survey requested 2021-04-12T14:30",
        "A First report 2021-04-13T00:00",
    ]
    assert times(reading) == (told[:3] if word else told)
    assert reading.set_aside == bool(word)


LONG_TIMES = """
    case_id | activity | date         | time
    A       | Referral | 11/04/2021   | 09:30
    B       | Referral | 12/04/2021   | after lunch
    C       | Referral | 13/04/2021   | 25:10
    D       | Referral | in April     | 10:00
    E       | Referral | 44298        | late
    F       | Referral | 14/04/2021   | n/a
    G       | Referral | n/a          | n/a
"""
WIDE_TIMES = """
    Case | Referral     | Referral time
    A    | 11/04/2021   | 09:30
    B    | 12/04/2021   | after lunch
    C    | 13/04/2021   | 25:10
    D    | in April     | 10:00
    E    | 44298        | late
    F    | 14/04/2021   | n/a
    G    | n/a          | n/a
"""


@pytest.mark.parametrize("text", [LONG_TIMES, WIDE_TIMES])
def test_a_time_of_day_that_cannot_be_read_is_told_as_one_and_a_word_in_its_place_is_a_blank(
    tmp_path: Path, text: str
) -> None:
    reading = read(sheet(tmp_path / "log.csv", text))
    assert {(one.row, one.problem) for one in reading.problems} == {
        (3, UNREADABLE),
        (4, UNREADABLE),
        (5, said.NO_TIME),
        (6, UNREADABLE),
    }
    assert [one.split()[2] for one in times(reading)] == ["2021-04-11T09:30", "2021-04-14T00:00"]
    assert [word.case for word in reading.log.not_required] == ["G"]


def test_each_of_several_columns_of_an_activity_keeps_what_is_said_of_it(tmp_path: Path) -> None:
    log = sheet(
        tmp_path / "log.csv",
        """
        Case | Core group 1 | Core group 1: attended | Core group 2 | Core group 2 attended | Core group attended
        A    | 12/04/2021   | health                 | 13/05/2021   | police                |
        """,
    )
    reading = read(log)
    assert reading.log.events["attended"].tolist() == ["health", "police"]
    assert [one.column for one in reading.notices if "heading not known" in one.problem] == ["column F"]  # fmt: skip


@pytest.mark.parametrize("kind", ["long", "wide"])
def test_totals_at_the_foot_are_told_and_are_no_case(tmp_path: Path, kind: str) -> None:
    tables = {
        "long": "case_id|activity|time\nA|Referral|2021-04-12\nTotal|1|\n",
        "wide": "Case|Referral|ICPC\nA|2021-04-12|2021-04-13\n||\nGRAND TOTAL:|2|2\n",
    }
    reading = read(sheet(tmp_path / "log.csv", tables[kind]))
    (problem,) = reading.problems
    assert problem.problem == "a row of totals and not of a case, so it is not used"
    assert [*reading.log.cases] == ["A"]


def test_hidden_rows_columns_and_sheets_are_read_and_told(tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    made = book(
        path,
        [["case_id", "activity", "time"], ["A", "Referral", "2021-04-12"], ["B", "Referral", "2021-04-13"]],
    )  # fmt: skip
    second = made.copy_worksheet(made.worksheets[0])
    second.title, second.sheet_state = "More", "hidden"
    second["A2"], second["A3"] = "C", "D"
    made.worksheets[0].row_dimensions[3].hidden = True
    made.worksheets[0].column_dimensions["B"].hidden = True
    made.save(path)
    reading = read(path)
    assert [*reading.log.cases] == ["A", "B", "C", "D"]
    told = [(one.sheet, one.column, one.problem) for one in reading.notices]
    assert told == [
        ("Sheet", "", "1 hidden row (the first is row 3), read as the others are"),
        ("Sheet", "column B", "hidden, and read as the others are"),
        ("More", "", "a hidden sheet, read as the others are"),
    ]


def test_words_in_a_long_table_say_what_they_say_in_a_wide_one(tmp_path: Path) -> None:
    long, wide = tmp_path / "long.csv", tmp_path / "wide.csv"
    sheet(long, """
        case_id | activity                  | time
        A       | Skeletal survey requested | 2021-04-12
        A       | First report              | Not required
        B       | Skeletal survey requested | 2021-04-12
        B       | First report              | awaiting
    """)  # fmt: skip
    sheet(
        wide,
        """
        case_id | Skeletal survey requested | First report
        A       | 2021-04-12                | not required
        B       | 2021-04-12                | awaiting
    """,
    )

    def outcomes(path: Path) -> list[tuple[str, str, str]]:
        audit: Audit = tl.analyse(read(path), as_of="2021-05-01")
        return [(one.case, one.standard, one.outcome) for one in rows_of(audit)]

    assert outcomes(long) == outcomes(wide)
    assert ("A", "R1", "not_required") in outcomes(long)


def test_a_case_with_a_number_below_it_heads_its_column_in_two_rows_of_headings(
    tmp_path: Path,
) -> None:
    (tmp_path / "log.csv").write_text(
        "Child,,Skeletal survey,,ICPC\nRef no,Referral date,Requested,Performed,date\n"
        "K1,12/04/2021,13/04/2021,14/04/2021,03/05/2021\n"
    )
    reading = tl.read_log(tmp_path / "log.csv")
    assert (reading.rows_read, reading.set_aside) == (4, 0)
    assert sorted(reading.log.table.activity) == [
        "icpc",
        "referral",
        "skeletal_survey_performed",
        "skeletal_survey_requested",
    ]
