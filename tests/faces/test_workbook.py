"""The workbook against the government's rules for accessible spreadsheets, read by another program."""

from __future__ import annotations

import io
import re
import zipfile

import openpyxl
import pytest
from defusedxml import ElementTree
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit


@pytest.fixture(scope="module")
def file(audit: Audit) -> bytes:
    return tl.workbook.render(audit)


@pytest.fixture(scope="module")
def book(file: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(file))


def test_every_sheet_but_the_cover_is_one_marked_up_table_under_its_title(
    book: openpyxl.Workbook,
) -> None:
    for sheet in book.worksheets[1:]:
        assert sheet["A1"].value == sheet.title
        assert len(sheet.tables) == 1, sheet.title
        table = next(iter(sheet.tables.values()))
        headings = [cell.value for cell in sheet[table.ref][0]]
        assert len({*headings}) == len(headings)
        assert all(headings)
        assert not sheet.merged_cells.ranges
        assert sheet.freeze_panes
        assert sheet.print_title_rows
        assert table.autoFilter is not None


def test_nothing_is_hidden_and_no_letter_is_below_twelve_points(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets:
        assert sheet.sheet_state == "visible"
        assert not any(one.hidden for one in sheet.column_dimensions.values())
        assert not any(one.hidden for one in sheet.row_dimensions.values())
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.font.sz >= 12, (sheet.title, cell.coordinate)


def test_every_chart_says_what_it_shows(file: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        drawings = [n for n in archive.namelist() if re.fullmatch(r"xl/drawings/drawing\d+.xml", n)]
        said = [
            part.get("descr")
            for name in drawings
            for part in ElementTree.fromstring(archive.read(name)).iter()
            if part.tag.endswith("}cNvPr")
        ]
    assert len(said) == 3  # the standards, and the waits to each of two milestones
    assert all(said)


def test_the_chart_of_the_waits_draws_the_cells_of_its_table(
    book: openpyxl.Workbook, file: bytes, audit: Audit
) -> None:
    sheet = book["Where days went"]
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        charts = [archive.read(n).decode() for n in archive.namelist() if "charts/chart" in n]
    for whole in audit.milestones:
        name = next(a.name for a in audit.pathway.activities if a.id == whole.activity)
        title = f"Calendar days waited on the way to {name}, {whole.reached:,} children"
        chart = next(text for text in charts if title in text)
        cells = re.findall(r"<c:f>'Where days went'!\$D\$(\d+):\$D\$(\d+)</c:f>", chart)
        first, last = map(int, cells[0])
        days = [sheet[f"D{row}"].value for row in range(first, last + 1)]
        assert days == [wait.days for wait in whole.stages[:12]]
        beyond = [sheet[f"G{row}"].value for row in range(first, last + 1)]
        assert beyond == [wait.excess_days for wait in whole.stages[:12]]


def test_words_for_a_number_that_is_not_shown_are_aligned_as_numbers_are() -> None:
    audit = tl.analyse(tl.read_log(FIXTURES / "one-year/log.csv"))
    board = tl.disclose(audit, "board", small_numbers="60")
    sheet = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(board)))["Standards at a glance"]
    heading = next(row for row in sheet.iter_rows() if row[0].value == "Standard")
    judged = next(cell.column_letter for cell in heading if cell.value == "Counted")
    cells = [cell for cell in sheet[judged] if cell.row > heading[0].row]
    assert {type(cell.value) for cell in cells} == {int, str}
    assert {(cell.alignment.horizontal, cell.alignment.indent) for cell in cells} == {("right", 1)}
    assert {cell.number_format for cell in cells if isinstance(cell.value, int)} == {"#,##0"}


def test_a_published_share_is_told_to_the_tenth_that_is_published() -> None:
    audit = tl.analyse(tl.read_log(FIXTURES / "one-year/log.csv"))
    sheet = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(audit)))["Published figures"]
    shown = {
        (row[1].value, row[2].value): (row[3].value, row[3].number_format)
        for row in sheet.iter_rows(min_row=5)
        if str(row[0].value).startswith("Assessments")
    }
    assert shown["England", "year to 31 March 2021"] == (pytest.approx(0.876), "0.0%")
    assert shown["This log", "year to 31 March 2025"][1] == "0%"


def test_hours_have_the_digits_that_stand_beside_them_in_words(book: openpyxl.Workbook) -> None:
    sheet = book["Waits"]
    (table,) = sheet.tables.values()
    headings, *rows = sheet[table.ref]
    at = {cell.value: k for k, cell in enumerate(headings)}
    exact = [
        row
        for row in rows
        if row[at["Unit"]].value == "hours"
        and row[at["Shortest"]].value == row[at["Longest"]].value
        and row[at["Shortest"]].value >= 1
    ]
    assert exact
    for row in exact:
        said = row[at["Elapsed"]].value.removeprefix("just over ").split(" ")[0]
        assert f"{row[at['Shortest']].value:,.1f}".removesuffix(".0") == said


def test_a_sheet_is_one_page_across_that_can_be_read_or_its_first_column_is_on_every_page(
    book: openpyxl.Workbook,
) -> None:
    page = (11.69 - 0.8) * 96 / 0.6
    across = {True: 0, False: 0}
    for sheet in book.worksheets[1:]:
        (table,) = sheet.tables.values()
        one_across = sum(widths_of(sheet, table.ref)) < page + 10
        across[one_across] += 1
        assert (sheet.print_title_cols is None) == one_across, sheet.title
        if sheet.sheet_properties.pageSetUpPr.fitToPage:
            assert one_across
            assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) in (
                (1, 0),
                (None, 0),
            )
        else:
            assert sheet.page_setup.scale >= 56
    assert min(across.values()) > 4


def test_what_stands_above_a_table_ends_on_its_first_printed_page(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets[1:]:
        scale = (
            0.6 if sheet.sheet_properties.pageSetUpPr.fitToPage else sheet.page_setup.scale / 100
        )
        page = (11.69 - 0.8) * 96 / min(scale, 0.6)
        (table,) = sheet.tables.values()
        first, *others = widths_of(sheet, table.ref)
        room = max(1000, min(page, first + sum(others))) - first
        for row in range(2, sheet[table.ref][0][0].row):
            label, text = (sheet.cell(row, column).value for column in (1, 2))
            assert len(label or "") * 8 < first
            assert 0 < len(text) * 8 <= room, (sheet.title, text)


def widths_of(sheet: Worksheet, reference: str) -> list[float]:
    """The widths in pixels of a table's columns."""
    widths = {
        number: one.width * 9
        for one in sheet.column_dimensions.values()
        for number in range(one.min, one.max + 1)
    }
    left, _, right, _ = range_boundaries(reference)
    return [widths[number] for number in range(left, right + 1)]
