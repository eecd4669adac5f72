"""What a workbook shows is what is read: months, strike-out, merged cells, errors, formulas, strict files."""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

import timeline as tl
from tables import cells
from timeline.moments.zone import iso_in_london
from timeline.reading import Reading
from timeline.reading.sources.xlsx.styles import DATE, DURATION, MONTH, NUMBER, YEAR, shown_by
from timeline.reading.tables.cells import ERROR, FORMULA, STRUCK, fault

WIDE = ["Case", "Referral", "Strategy discussion", "ICPC"]
APRIL = dt.datetime(2021, 4, 1)  # noqa: DTZ001  a cell has no zone


def read(path: Path) -> Reading:
    reading = tl.read_log(path)
    assert isinstance(reading, Reading)
    return reading


def book(path: Path, *rows: list[object], formats: dict[str, str] | None = None) -> Path:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    for row in rows:
        sheet.append(row)
    for place, code in (formats or {}).items():
        sheet[place].number_format = code
    made.save(path)
    return path


def changed(path: Path, part: str, change: Callable[[str], str]) -> Path:
    """The workbook with a part of it changed."""
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            text = change(data.decode()).encode() if name.endswith(part) else data
            target.writestr(name, text)
    return path


def days(reading: Reading) -> list[str]:
    """Each event: its case, activity, and the first and last day of its range."""
    events = reading.log.events
    begin, end = (iso_in_london(events[name].to_numpy()) for name in ("earliest", "latest"))
    return [
        f"{case} {activity} {str(a)[:10]}" + ("" if str(a)[:10] == str(b)[:10] else f" to {str(b)[:10]}")
        for case, activity, a, b in zip(events["case"], events["activity"], begin, end, strict=True)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "shows"),
    [
        ("mmm-yy", MONTH),
        ("mmmm yyyy", MONTH),
        ("[$-809]mmmm\\ yyyy;@", MONTH),
        ("mm/yyyy", MONTH),
        ("yyyy-mm", MONTH),
        ('"Held "mmm yy', MONTH),
        ("mmm", MONTH),
        ("yyyy", YEAR),
        ("dd/mm/yyyy", DATE),
        ("d-mmm", DATE),
        ("dddd", DATE),
        ("hh:mm", DATE),
        ("mm:ss", DATE),
        ("h:mm AM/PM", DATE),
        ("[h]:mm", DURATION),
        ("General", NUMBER),
        ('0.00" days"', NUMBER),
        ("[Red]0", NUMBER),
        ("0 \\m", NUMBER),
        ("[$£-809]#,##0.00", NUMBER),
        ("0.00;[Red]dd", NUMBER),
        ("@", NUMBER),
    ],
)
def test_what_a_number_format_shows(code: str, shows: int) -> None:
    assert shown_by(code) == shows


@pytest.mark.parametrize("code", ["mmm-yy", "mmmm yyyy", "[$-809]mmmm yyyy;@", "mm/yy"])
def test_a_date_shown_as_a_month_is_the_month(tmp_path: Path, code: str) -> None:
    rows: list[list[object]] = [WIDE, ["A", APRIL, None, APRIL.replace(day=28)]]
    reading = read(book(tmp_path / "a.xlsx", *rows, formats={"B2": code, "D2": "dd/mm/yyyy"}))
    assert days(reading) == ["A icpc 2021-04-28", "A referral 2021-04-01 to 2021-04-30"]
    assert not reading.notices


def test_another_day_than_the_first_is_read_as_it_is_stored_and_pointed_out(tmp_path: Path) -> None:
    rows: list[list[object]] = [WIDE, ["A", APRIL.replace(day=12)], ["B", APRIL.replace(day=13)]]
    reading = read(book(tmp_path / "a.xlsx", *rows, formats={"B2": "mmm-yy", "B3": "mmm-yy"}))
    assert days(reading) == ["A referral 2021-04-12", "B referral 2021-04-13"]
    (told,) = reading.notices
    assert (told.row, told.count) == (2, 2)
    assert "stored as another day" in told.problem


def test_a_date_shown_as_a_year_alone_is_set_aside(tmp_path: Path) -> None:
    rows: list[list[object]] = [WIDE, ["A", dt.datetime(2021, 1, 1), APRIL]]  # noqa: DTZ001  as above
    reading = read(book(tmp_path / "a.xlsx", *rows, formats={"B2": "yyyy"}))
    assert [one.problem for one in reading.problems] == ["a year alone; write the date, or at least the month as 2021-04"]  # fmt: skip


def test_a_formula_with_no_saved_value_is_set_aside_and_one_whose_value_is_empty_is_blank(
    tmp_path: Path,
) -> None:
    rows: list[list[object]] = [WIDE, ["A", APRIL, "=B2+5", "=B2+9"], ['="B"&1', APRIL]]
    path = book(tmp_path / "a.xlsx", *rows)
    saved = '<c r="D2" t="str"><f>B2+9</f><v></v></c>'
    changed(path, "sheet1.xml", lambda old: re.sub('<c r="D2".*?</c>', saved, old))
    reading = read(path)
    assert [(one.row, one.column, one.problem) for one in reading.problems] == [
        (2, "Strategy discussion", fault(FORMULA)),
        (3, "Referral", fault(FORMULA)),
    ]
    assert (reading.rows_read, reading.set_aside) == (3, 2)
    assert [(one.case, one.activity) for one in reading.log.not_known] == [("A", "strategy_discussion")]  # fmt: skip


def test_error_values_are_set_aside_under_an_activity_and_blank_elsewhere(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet.append([*WIDE, "ICPC: outcome"])
    sheet.append(["A", APRIL, "#REF!", APRIL, "#N/A"])
    sheet.append(["#VALUE!", APRIL, None, None, None])
    for place in ("C2", "E2", "A3"):
        sheet[place].data_type = "e"
    made.save(tmp_path / "a.xlsx")
    reading = read(tmp_path / "a.xlsx")
    assert [(one.row, one.column, one.problem) for one in reading.problems] == [
        (2, "Strategy discussion", ERROR),
        (3, "Referral", ERROR),
    ]
    assert {*reading.log.table.texts("outcome")} == {None}
    (told,) = (one for one in reading.notices if one.kind == "not_read")
    assert (told.row, told.count) == (2, 1)


def struck(path: Path, layout: str) -> Path:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    out, kept = InlineFont(strike=True), InlineFont()
    if layout == "wide":
        sheet.append([*WIDE, "ICPC: outcome"])
        sheet.append(["A", APRIL, None, APRIL, "plan"])
        sheet["D2"].font = Font(strike=True)
        both = CellRichText(TextBlock(out, "26/04/2021 "), TextBlock(kept, "12/05/2021"))
        sheet.append(["B", APRIL, None, both, None])
        sheet.append(["C", APRIL, None, CellRichText(TextBlock(out, "26/04/2021")), None])
        sheet.append(["D", APRIL, None, APRIL, "plan"])
        sheet["E5"].font = Font(strike=True)
        sheet["C5"].font = Font(strike=True)  # nothing stands in it
    else:
        sheet.append(["case_id", "activity", "time"])
        for row in (["A", "Referral", APRIL], ["A", "ICPC", APRIL], ["A", "ICPC", APRIL]):
            sheet.append(row)
        sheet["C3"].font = Font(strike=True)
        for place in ("A4", "B4", "C4"):
            sheet[place].font = Font(strike=True)
    made.save(path)
    return path


def test_a_struck_out_cell_is_no_event(tmp_path: Path) -> None:
    reading = read(struck(tmp_path / "a.xlsx", "wide"))
    assert days(reading) == [
        "A referral 2021-04-01",
        "B referral 2021-04-01",
        "B icpc 2021-05-12",
        "C referral 2021-04-01",
        "D referral 2021-04-01",
        "D icpc 2021-04-01",
    ]
    assert [(one.row, one.problem) for one in reading.problems] == [(2, STRUCK), (4, STRUCK)]
    assert (reading.rows_read, reading.set_aside) == (8, 2)
    assert {*reading.log.table.texts("outcome")} == {None}
    # it is not unreadable: it says that nothing happened
    assert not reading.log.not_known
    assert [(one.row, one.count) for one in reading.notices if one.kind == "struck_out"] == [(3, 1), (2, 3)]  # fmt: skip


def test_a_row_of_which_case_activity_or_time_is_struck_out_is_no_event(tmp_path: Path) -> None:
    reading = read(struck(tmp_path / "a.xlsx", "long"))
    assert days(reading) == ["A Referral 2021-04-01"]
    assert (reading.rows_read, reading.set_aside) == (3, 2)
    assert {one.row for one in reading.problems} == {3, 4}
    assert not reading.log.not_known
    assert [(one.row, one.count) for one in reading.notices if one.kind == "struck_out"] == [(3, 4)]


MERGED = """
merged        | events
A2:A3         | A Referral 2021-04-06; A ICPC 2021-04-26; B Referral 2021-04-12; B ICPC 2021-05-14
A2:A3 A4:A5   | A Referral 2021-04-06; A ICPC 2021-04-26; B Referral 2021-04-12; B ICPC 2021-05-14
C4:C5         | A Referral 2021-04-06; A ICPC 2021-04-26; B Referral 2021-04-12; B ICPC 2021-04-12
A2:C2         | A ICPC 2021-04-26; B Referral 2021-04-12; B ICPC 2021-05-14
A2:D2         | A ICPC 2021-04-26; B Referral 2021-04-12; B ICPC 2021-05-14
D2:D5         | A Referral 2021-04-06; A ICPC 2021-04-26; B Referral 2021-04-12; B ICPC 2021-05-14
"""


@pytest.mark.parametrize("row", cells(MERGED), ids=lambda row: row["merged"])
def test_a_merged_cells_value_stands_in_each_cell_that_it_covers(
    tmp_path: Path, row: dict[str, str]
) -> None:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    for values in (
        ["case_id", "activity", "time", "Who typed it"],
        ["A", "Referral", "2021-04-06", "x"],
        ["A", "ICPC", "2021-04-26", None],
        ["B", "Referral", "2021-04-12", None],
        ["B", "ICPC", "2021-05-14", None],
    ):
        sheet.append(values)
    for area in row["merged"].split():
        sheet.merge_cells(area)
    made.save(tmp_path / "a.xlsx")
    reading = read(tmp_path / "a.xlsx")
    assert "; ".join(days(reading)) == row["events"]
    told = [one for one in reading.notices if "merged" in one.problem]
    assert [one.count for one in told] == ([] if row["merged"][0] == "D" else [len(row["merged"].split())])  # fmt: skip
    assert reading.rows_read == len(row["events"].split(";"))


def test_a_word_merged_across_activities_stands_under_each(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet.append([*WIDE, "Skeletal survey requested"])
    sheet.append(["A", "2021-04-06", "n/a", None, None])
    sheet.merge_cells("C2:D2")
    made.save(tmp_path / "a.xlsx")
    log = read(tmp_path / "a.xlsx").log
    assert [one.activity for one in log.not_required] == ["strategy_discussion", "icpc"]


def test_a_strict_workbook_and_dates_as_iso_8601_are_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [WIDE, ["A", APRIL, None, APRIL], ["B", APRIL]]
    path = book(tmp_path / "a.xlsx", *rows, formats={"D2": "mmm-yy"})
    number = f"<v>{(APRIL - dt.datetime(1899, 12, 30)).days}</v>"  # noqa: DTZ001  as above
    changed(path, "sheet1.xml", lambda old: old.replace(f't="n">{number}', ">" + number).replace(f">{number}", ' t="d"><v>2021-04-01T00:00:00.000</v>'))  # fmt: skip
    for part in ("sheet1.xml", "workbook.xml", ".rels", "styles.xml", "sharedStrings.xml"):
        changed(
            path,
            part,
            lambda old: old.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
            ).replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ),
        )
    assert days(read(path)) == [
        "A referral 2021-04-01",
        "A icpc 2021-04-01 to 2021-04-30",
        "B referral 2021-04-01",
    ]


def test_a_workbook_with_prefixes_other_part_names_and_no_references_is_read(
    tmp_path: Path,
) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    rows = "".join(
        "<x:row>" + "".join(f'<x:c t="inlineStr"><x:is><x:t>{one}</x:t></x:is></x:c>' for one in row) + "</x:row>"
        for row in (WIDE[:2], ["A", "2021-04-06"])
    )  # fmt: skip
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as target:
        target.writestr("_rels/.rels", f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{links}/officeDocument" Target="/book/main.xml"/></Relationships>')  # fmt: skip
        target.writestr("book/main.xml", f'<x:workbook xmlns:x="{main}" xmlns:q="{links}"><x:sheets><x:sheet name="One" sheetId="1" q:id="s"/></x:sheets></x:workbook>')  # fmt: skip
        target.writestr("book/_rels/main.xml.rels", f'<Relationships xmlns="{package}"><Relationship Id="s" Type="{links}/worksheet" Target="../sheets/one.bin"/></Relationships>')  # fmt: skip
        target.writestr("sheets/one.bin", f'<x:worksheet xmlns:x="{main}"><x:sheetData>{rows}</x:sheetData></x:worksheet>')  # fmt: skip
    assert days(read(tmp_path / "a.xlsx")) == ["A referral 2021-04-06"]


def test_how_a_text_is_pronounced_is_no_part_of_it(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", WIDE[:2], ["A", "2021-04-06"])
    changed(path, "sharedStrings.xml", lambda old: old.replace("<t>A</t>", '<t>A</t><rPh sb="0" eb="1"><t>aa</t></rPh>'))  # fmt: skip
    assert days(read(path)) == ["A referral 2021-04-06"]
