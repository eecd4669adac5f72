"""Small workbooks and XML files that would cost much: each is refused plainly, within bounds, and nothing is quoted."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import timeline as tl
from command import bounded
from timeline.errors import FileError

MB = 1 << 20
SECRET = "Zebedee"  # noqa: S105  of nobody
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = "<row><c t='inlineStr'><is><t>case_id</t></is></c><c t='inlineStr'><is><t>activity</t></is></c><c t='inlineStr'><is><t>time</t></is></c></row>"
ROW = f"<row><c t='inlineStr'><is><t>{SECRET}</t></is></c><c t='inlineStr'><is><t>Referral</t></is></c><c t='inlineStr'><is><t>2021-04-06</t></is></c></row>"


def workbook(
    path: Path,
    rows: str = "",
    *,
    before: str = "",
    after: str = "",
    strings: str = "",
    styles: str = "",
    names: tuple[str, str] = ("worksheets/sheet1.xml", "sharedStrings.xml"),
    others: dict[str, str] | None = None,
) -> None:
    """A workbook of one sheet with a row of a log and what is given."""
    sheet, shared = names
    links = [
        ("s1", "worksheet", sheet),
        ("s2", "sharedStrings", shared),
        ("s3", "styles", "styles.xml"),
    ]
    linked = "".join(f'<Relationship Id="{one}" Type="{LINKS}/{kind}" Target="{part}"/>' for one, kind, part in links)  # fmt: skip
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets><sheet name="Log" sheetId="1" r:id="s1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{linked}</Relationships>',
        f"xl/{sheet}": f'<worksheet xmlns="{MAIN}">{before}<sheetData>{HEAD}{ROW}{rows}</sheetData>{after}</worksheet>',
        f"xl/{shared}": f'<sst xmlns="{MAIN}">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>',
        **(others or {}),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in parts.items():
            target.writestr(name, text)


def hidden_columns(path: Path) -> None:
    workbook(path, before='<cols><col min="1" max="16384" hidden="1"/>' + '<col min="1" max="16384" hidden="1"/>' * 40_000 + "</cols>")  # fmt: skip


def a_long_shared_text(path: Path) -> None:
    workbook(path, "<row>" + "<c t='s'><v>0</v></c>" * 2_300 + "</row>", strings=f"<si><t>{'x' * 999_000}</t></si>")  # fmt: skip


def a_sheet_by_another_name(path: Path) -> None:
    workbook(path, after=" " * 251 * MB, names=("sheet1.bin", "ss.bin"))


def texts_by_another_name(path: Path) -> None:
    workbook(path, strings=" " * 251 * MB, names=("sheet1.bin", "ss.bin"))


def runs_of_a_text(path: Path) -> None:
    workbook(path, strings="<si>" + f"<r><t>{'x' * 90_000}</t></r>" * 300 + "</si>")


def runs_within_a_cell(path: Path) -> None:
    runs = f"<r><t>{'x' * 90_000}</t></r>" * 300
    workbook(path, f"<row><c t='inlineStr'><is>{runs}</is></c></row>")


def a_value_without_end(path: Path) -> None:
    workbook(path, f"<row><c t='str'><v>{'x' * 90 * MB}</v></c></row>")


def a_long_comment(path: Path) -> None:
    workbook(path, after="<!--" + "<c " * 10 * MB + "-->")


def a_long_attribute(path: Path) -> None:
    workbook(path, f'<row spans="{"1:3 " * 10 * MB}"></row>')


def a_long_comment_in_the_styles(path: Path) -> None:
    workbook(path, styles="<!--" + "<c " * 5 * MB + "-->")


def many_attributes(path: Path) -> None:
    workbook(path, "<row " + " ".join(f'a{k}="1"' for k in range(2_000_000)) + "></row>")


def merged_cells(path: Path) -> None:
    every = "".join(f'<mergeCell ref="A{k}:B{k}"/>' for k in range(2, 1_000_000))
    workbook(path, after=f"<mergeCells>{every}</mergeCells>")


def merged_over_all(path: Path) -> None:
    rows = "<row><c><v>1</v></c></row>" * 100_000
    workbook(path, rows, after='<mergeCells><mergeCell ref="C2:C100002"/>' + '<mergeCell ref="A2:B100002"/>' * 99_000 + "</mergeCells>")  # fmt: skip


def many_styles(path: Path) -> None:
    workbook(path, styles="<cellXfs>" + '<xf numFmtId="0"/>' * 170_000 + "</cellXfs>")


def many_fonts(path: Path) -> None:
    workbook(path, styles="<fonts>" + "<font/>" * 170_000 + "</fonts>")


def many_elements(path: Path) -> None:
    workbook(path, after="<x>" + "<y/>" * 13_100_000 + "</x>")


def a_part_twice(path: Path) -> None:
    workbook(path)
    with zipfile.ZipFile(path, "a") as target, pytest.warns(UserWarning, match="Duplicate"):
        target.writestr("xl/styles.xml", "<styleSheet/>")


def many_parts(path: Path) -> None:
    workbook(path, others={f"xl/externalLinks/l{k}.xml": "<x/>" for k in range(6_000)})


def wide_and_long(path: Path) -> None:
    across = "<row>" + "<c><v>1</v></c>" * 16_384 + "</row>"
    workbook(path, across + "<row><c><v>1</v></c></row>" * 200_000)


def parts_that_are_large_together(path: Path) -> None:
    workbook(path, after=" " * 130 * MB, strings=" " * 130 * MB)


REFUSED = (
    hidden_columns, a_long_shared_text, a_sheet_by_another_name, texts_by_another_name, runs_of_a_text, runs_within_a_cell,
    a_value_without_end, a_long_comment, a_long_attribute, a_long_comment_in_the_styles, many_attributes, merged_cells,
    merged_over_all, many_styles, many_fonts, many_elements, a_part_twice, many_parts, wide_and_long, parts_that_are_large_together,
)  # fmt: skip


@pytest.mark.parametrize("make", REFUSED)
def test_a_workbook_is_refused_within_bounds(tmp_path: Path, make: Callable[[Path], None]) -> None:
    log = tmp_path / "log.xlsx"
    make(log)
    result = bounded("analyse", log, "--out", tmp_path / "out")
    assert (result.code, log.name in result.said) == (5, True), result
    assert SECRET not in result.said
    assert result.peak < 500 * MB
    assert result.seconds < 10
    assert [*tmp_path.iterdir()] == [log]


def conditional_formats(path: Path) -> None:
    one = '<conditionalFormatting sqref="A1"><cfRule type="cellIs"><formula>1</formula></cfRule></conditionalFormatting>'
    workbook(path, after=one * 300_000)


def external_links(path: Path) -> None:
    workbook(path, others={f"xl/externalLinks/l{k}.xml": "<x>" + "y" * 900_000 + "</x>" for k in range(300)})  # fmt: skip


def a_shared_text_in_many_cells(path: Path) -> None:
    cells = "<row>" + "<c t='s'><v>0</v></c>" * 300 + "</row>"
    workbook(path, cells * 300, strings=f"<si><t>{'x' * 32_000}</t></si>")


@pytest.mark.parametrize("make", [conditional_formats, external_links, a_shared_text_in_many_cells])
def test_what_is_not_used_costs_little(tmp_path: Path, make: Callable[[Path], None]) -> None:
    log = tmp_path / "log.xlsx"
    make(log)
    result = bounded("check", log)
    assert result.code == 0, result
    assert result.peak < 500 * MB
    assert result.seconds < 10


@pytest.mark.parametrize("place", ["-1", "1", "99999999999", "1.5", "x", "١"])
def test_a_place_that_no_shared_text_has_is_refused(tmp_path: Path, place: str) -> None:
    log = tmp_path / "log.xlsx"
    workbook(log, f"<row><c t='s'><v>{place}</v></c></row>", strings="<si><t>one</t></si>")
    with pytest.raises(FileError, match=r"log\.xlsx: .*damaged"):
        tl.read_log(log)


def xml_comment(path: Path) -> None:
    path.write_text("<log><!--" + "<c " * 7 * MB + "--></log>", "utf-8")


def xml_attribute(path: Path) -> None:
    path.write_text(f'<log a="{"x" * 20 * MB}"></log>', "utf-8")


def xml_instruction(path: Path) -> None:
    path.write_text("<log><?a " + "<c " * 7 * MB + "?></log>", "utf-8")


@pytest.mark.parametrize("make", [xml_comment, xml_attribute, xml_instruction])
@pytest.mark.parametrize("ending", ["xml", "xes", "xmlocel"])
def test_xml_is_refused_within_bounds(
    tmp_path: Path, make: Callable[[Path], None], ending: str
) -> None:
    log = tmp_path / f"log.{ending}"
    make(log)
    result = bounded("check", log)
    assert (result.code, log.name in result.said) == (5, True), result
    assert result.peak < 500 * MB
    assert result.seconds < 10


def test_many_semicolons_in_a_cell_do_not_refuse_a_log_between_commas(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(f"case_id,activity,time,note\nA,Referral,2021-04-06,{';' * 16_400}\n")
    assert len(tl.read_log(log).sheets) == 1
    log.write_text(f"case_id{';' * 16_400}activity;time\n")
    with pytest.raises(FileError, match="more than 16,384 columns"):
        tl.read_log(log)
