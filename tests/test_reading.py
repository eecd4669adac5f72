"""Reading logs: layouts, encodings, spreadsheets, and what is refused."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline as tl
from command import FIXTURES
from tables import rows_of
from timeline.audit import Audit
from timeline.errors import FileError, NoUsableEventError
from timeline.reading.sources.csv_file import HEAD
from timeline.reading.tables import cells
from timeline.reading.tables.table import clear

LONG = (
    "case_id,activity,time,note\nA,Referral,01/03/2024,caf\u00e9\nA,Referral decision,04/03/2024,\n"
)

DAY = datetime.fromisoformat("2024-03-01")


def outcomes(audit: Audit) -> list[tuple[str, str, str, str]]:
    return [(one.case, one.standard, one.elapsed, one.outcome) for one in rows_of(audit)]


def audit_of(path: Path, as_of: str | None = None) -> Audit:
    audit = tl.analyse(tl.read_log(path), as_of=as_of)
    counts = audit.counts
    assert counts.read == counts.measured + counts.after_as_of + counts.set_aside
    places = {(one.file, one.sheet, one.row) for one in audit.problems}
    assert len(places) == counts.set_aside
    return audit


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line", ["\n", "\r\n"])
def test_a_csv_is_read_however_a_spreadsheet_saved_it(
    tmp_path: Path, encoding: str, delimiter: str, line: str
) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(LONG.replace(",", delimiter).replace("\n", line).encode(encoding))
    audit = audit_of(path)
    assert ("A", "N1", "1 working day", "met") in outcomes(audit)
    assert audit.cases[0].events[0].attributes["note"] == "caf\u00e9"


def test_a_letter_that_stands_across_the_end_of_the_first_rows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    data = (LONG + "B,Referral,05/03/2024,x" + "\u00e9" * HEAD).encode("utf-8-sig")
    path.write_bytes(data)
    with pytest.raises(UnicodeDecodeError):
        data[:HEAD].decode("utf-8-sig")
    assert len(audit_of(path).cases) == 2


@pytest.mark.parametrize("unseen", ["\ufeff", "\u200b"])
def test_a_character_that_nobody_sees_makes_no_other_case(tmp_path: Path, unseen: str) -> None:
    path = tmp_path / "log.csv"
    path.write_text(LONG.replace("\nA,Referral d", f"\n{unseen}A,Referral d"), encoding="utf-8")
    assert ("A", "N1", "1 working day", "met") in outcomes(audit_of(path))


def test_process_mining_headings_and_aliases_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(
        "case:concept:name,concept:name,time:timestamp,org:resource\n"
        "A, REFERRAL ,2024-03-01T09:00:00+00:00,x\nA,referral  decision,2024-03-04,x\n",
        encoding="utf-8",
    )
    assert ("A", "N1", "1 working day", "met") in outcomes(audit_of(path))


def test_cells_may_hold_commas_quotes_and_line_breaks_and_rows_keep_their_number(
    tmp_path: Path,
) -> None:
    path = tmp_path / "log.csv"
    path.write_text(
        'case_id,activity,time,note\nA,Referral,2024-03-01,"one, ""two""\nthree"\n'
        "A,Referral decision,2024-03-04,\n",
        encoding="utf-8",
    )
    audit = audit_of(path)
    assert audit.counts.read == 2
    assert audit.cases[0].events[1].row == "log.csv:3"


def test_a_row_of_too_many_cells_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(
        "case_id,activity,time\nA,Referral,2024-03-01\nA,Referral decision,2024-03-04,more,more\n"
        "A,Referral decision\n",
        encoding="utf-8",
    )
    audit = audit_of(path)
    assert audit.counts.read == 3
    assert 3 in {one.row for one in audit.problems}
    assert 4 in {one.row for one in audit.problems}


def workbook_of(path: Path, rows: list[list[object]], title: str = "Cases") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_a_workbook_is_read_with_its_dates_and_names_sheet_and_row(tmp_path: Path) -> None:
    path = workbook_of(
        tmp_path / "log.xlsx",
        [
            ["case_id", "activity", "time"],
            ["A", "Referral", DAY],
            ["A", "Referral decision", DAY.replace(day=4, hour=9, minute=30)],
            ["A", "Referral decision", "not a date"],
        ],
    )
    audit = audit_of(path)
    assert ("A", "N1", "1 working day", "met") in outcomes(audit)
    assert [event.row for event in audit.cases[0].events] == [
        "log.xlsx:Cases:2",
        "log.xlsx:Cases:3",
    ]
    assert [(one.file, one.sheet, one.row) for one in audit.problems] == [("log.xlsx", "Cases", 4)]


WIDE = [
    ["Safeguarding audit: dates by child"],
    [],
    [
        "Case",
        "Referral",
        "Referral decision",
        "Skeletal survey requested",
        "First radiologist report",
    ],
    ["A", "01/03/2024", "04/03/2024", "02/03/2024 10:00", "n/a"],
    ["B", "01/03/2024", "awaiting", "02/03/2024 10:00", "02/03/2024 12:00; 03/03/2024"],
    ["C", "01/03/2024", "", "", "someday"],
]


def test_a_wide_sheet_is_read_with_its_words_titles_and_several_dates_in_a_cell(
    tmp_path: Path,
) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("\n".join(",".join(row) for row in WIDE) + "\n", encoding="utf-8")
    audit = audit_of(path, as_of="2024-03-10")
    assert (audit.counts.read, audit.counts.set_aside) == (11, 1)
    told = {(one.case, one.standard): one.outcome for one in rows_of(audit)}
    assert told["A", "N1"] == "met"
    assert told["B", "N1"] == "overdue"
    assert told["A", "R1"] == "not_required"
    assert told["B", "R1"] == "met"
    assert told["C", "N1"] == "overdue"
    book = workbook_of(tmp_path / "wide.xlsx", [list(row) for row in WIDE])
    again = audit_of(book, as_of="2024-03-10")
    assert outcomes(again) == outcomes(audit)


def test_several_logs_are_read_as_one_in_the_order_given(tmp_path: Path) -> None:
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_text("case_id,activity,time\nA,Referral,2024-03-01\n", encoding="utf-8")
    two.write_text("case_id,activity,time\nA,Referral decision,2024-03-04\n", encoding="utf-8")
    audit = tl.analyse(tl.read_log(one, two))
    first = next(one for one in rows_of(audit) if one.standard == "N1")
    assert (first.start_row, first.stop_row) == ("one.csv:2", "two.csv:2")


@pytest.mark.parametrize("name", ["log.xls", "log.ods", "log.pdf", "log.xlsx", "log.xlsm"])
def test_a_file_of_another_kind_is_refused_with_what_to_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(FileError, match=name.replace(".", r"\.")):
        tl.read_log(path)


def test_a_file_of_nothing_but_numbers_or_zeros_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(bytes(2000))
    with pytest.raises((FileError, NoUsableEventError)):
        tl.read_log(path)


def test_an_unknown_activity_is_kept_and_listed_with_the_nearest_names(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(LONG + "A,Skeletal survy requested,05/03/2024,\n", encoding="utf-8")
    audit = audit_of(path)
    assert audit.counts.measured == 3
    (unknown,) = audit.unknown_activities
    assert "Skeletal survey requested" in unknown.nearest
    assert unknown.rows == ("log.csv:4",)


CELL = st.one_of(
    st.sampled_from(
        [
            "",
            "A",
            "B",
            "Referral",
            "2024-03-01",
            "01/03/2024",
            "n/a",
            "March 2024",
            "-",
            "?",
            "#N/A",
            "=1+1",
        ]
    ),
    st.text(
        st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters='",;\t|'), max_size=8
    ),
)


@settings(max_examples=60)
@given(rows=st.lists(st.tuples(CELL, CELL, CELL, CELL), max_size=8))
def test_every_row_is_in_exactly_one_place_whatever_the_cells_hold(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]]
) -> None:
    path = tmp_path_factory.mktemp("any") / "log.csv"
    lines = [
        "case_id,activity,time,note",
        "Z,Referral,2024-02-01,x",
        *(",".join(row) for row in rows),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    audit = audit_of(path)
    filled = sum(1 for row in rows if any(cell.strip() for cell in row))
    assert audit.counts.read == 1 + filled
    places = [event.row for case in audit.cases for event in case.events]
    places += {f"log.csv:{one.row}" for one in audit.problems}
    words = sum(1 for row in rows if _is_word(*map(clear, row[:3])))
    assert len(places) == len(set(places)) == audit.counts.read - words


def _is_word(case: str, activity: str, time: str) -> bool:
    """Whether a word stands in the place of the time of a known case and activity."""
    named = case and activity and not cells.no_case(case) and not cells.no_activity(activity)
    return bool(named) and cells.word(time) not in {None, "blank"}


def test_the_wide_fixture_saved_by_another_program_says_the_same() -> None:
    told = [
        outcomes(audit_of(FIXTURES / "wide-sheet" / name, "2024-06-30"))
        for name in ("log.csv", "log.xlsx")
    ]
    assert told[0] == told[1]


def test_far_too_many_unknown_activities_are_all_counted_and_the_first_are_listed(
    tmp_path: Path,
) -> None:
    rows = (f"{k // 5},done {k},2024-03-{k % 5 + 1:02}\n" for k in range(60_000))
    (tmp_path / "log.csv").write_text("case_id,activity,time\n" + "".join(rows))
    audit = tl.analyse(tl.read_log(tmp_path / "log.csv"))
    assert (audit.counts.unknown_activities, audit.counts.unknown_events) == (60_000, 60_000)
    assert len(audit.unknown_activities) == 10_000
    assert {one.n for one in audit.observed} == {1}
    assert {int(one.after.split()[1]) - int(one.before.split()[1]) for one in audit.observed} == {1}
