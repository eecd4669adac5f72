"""Workbooks that would hurt: far cells, formulas, entities, sheets of nothing."""

from __future__ import annotations

import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from timeline.errors import FileError, TimelineError

ROWS = [
    ["case_id", "activity", "time"],
    ["A", "Referral", "2024-03-01"],
    ["A", "Referral decision", "2024-03-04"],
]
GIGABYTE = 2**30


def workbook(path: Path, *, far: str = "", formula: bool = False) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    if far:
        sheet[far] = "x"
    if formula:
        sheet.append(["A", "Referral decision", "=TODAY()"])
    book.save(path)
    return path


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (4 * GIGABYTE, 4 * GIGABYTE))


@pytest.mark.parametrize("far", ["XFD1048576", "XFD3", "A1048576"])
def test_one_far_cell_does_not_eat_the_machine(tmp_path: Path, far: str) -> None:
    path = workbook(tmp_path / "log.xlsx", far=far)
    result = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "timeline", "check", path],
        capture_output=True, text=True, check=False, timeout=120, preexec_fn=_limited,
    )  # fmt: skip
    assert result.returncode in {0, 5}, result.stderr
    assert "Traceback" not in result.stderr


def test_a_formula_without_a_value_is_set_aside(tmp_path: Path) -> None:
    reading = tl.read_log(workbook(tmp_path / "log.xlsx", formula=True))
    assert [(one.row, one.column) for one in reading.problems] == [(4, "time")]


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    good, bad = workbook(tmp_path / "good.xlsx"), tmp_path / "bad.xlsx"
    bomb = "".join(f'<!ENTITY l{k} "{f"&l{k - 1};" * 10}">' for k in range(1, 9))
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as target:
        for item in source.namelist():
            content = source.read(item)
            if item.endswith("sheet1.xml"):
                text = content.decode().replace("A</t>", "&l8;</t>", 1)
                head = f'<!DOCTYPE x [<!ENTITY l0 "ha">{bomb}]>'
                content = (head + text.replace("<sheetData>", "<sheetData>", 1)).encode()
            target.writestr(item, content)
    with pytest.raises(TimelineError, match=r"bad\.xlsx"):
        tl.read_log(bad)


def test_a_workbook_that_unpacks_to_far_more_than_it_is_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "log.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as target:
        target.writestr("xl/worksheets/huge.xml", b" " * (700 * 2**20))
    with pytest.raises(TimelineError, match=r"log\.xlsx"):
        tl.read_log(path)


def test_a_workbook_with_no_usable_sheet_is_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    path = tmp_path / "log.xlsx"
    book.save(path)
    with pytest.raises(TimelineError, match=r"log\.xlsx"):
        tl.read_log(path)


def repacked(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """A workbook with one of its parts changed."""
    good = workbook(path.with_name("good.xlsx"))
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:  # fmt: skip
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, change(content) if name.endswith(part) else content)
    return path


@pytest.mark.parametrize(
    ("part", "change", "told"),
    [
        ("sheet1.xml", lambda _: b"<worksheet>" + b"<c/>" * 4_000_002, "unpacks to more"),
        ("styles.xml", lambda old: old + b" " * 17_000_000, "unpacks to more"),
        ("sheet1.xml", lambda old: old.replace(b'<row r="2"', b'<row r="4294967296"'), "damaged"),
        ("sheet1.xml", lambda old: old.replace(b'r="B2"', b'r="ZZZZZZ2"'), "damaged"),
        ("sheet1.xml", lambda old: old.replace(b'<row r="3"', b'<row r="2"'), "damaged"),
        ("sheet1.xml", lambda old: old.replace(b"2024-03-01", b"x" * 1_100_000), "a cell of more than"),
        ("sheet1.xml", lambda old: b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' + old, "damaged"),
        ("sheet1.xml", lambda old: old[:200], "damaged"),
        ("workbook.xml", lambda _: b"\0" * 100, "damaged"),
        ("sheet1.xml", lambda old: b"<?xml version='1.0' encoding='Total'?>" + old, "damaged"),
    ],
)  # fmt: skip
def test_a_part_that_would_hurt_is_refused_before_the_workbook_is_opened(
    tmp_path: Path, part: str, change: Callable[[bytes], bytes], told: str
) -> None:
    log = repacked(tmp_path / "log.xlsx", part, change)
    with pytest.raises(FileError, match=told):
        tl.read_log(log)


def test_a_size_that_the_archive_denies_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("xl/workbook.xml", b"<workbook/>")
        target.writestr("xl/worksheets/sheet1.xml", b" " * 300_000_000)
    data = path.read_bytes().replace((300_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little"))  # fmt: skip
    path.write_bytes(data)
    with pytest.raises(FileError, match=r"log\.xlsx"):
        tl.read_log(path)


@pytest.mark.parametrize(
    ("kind", "told"),
    [("ods", "OpenDocument"), ("xlsb", "binary Excel"), ("docx", "Word"), ("locked", "password")],
)
def test_what_looks_like_a_workbook_is_named_as_what_it_is(
    tmp_path: Path, kind: str, told: str
) -> None:
    inside = {
        "ods": "content.xml",
        "xlsb": "xl/workbook.bin",
        "docx": "word/document.xml",
        "locked": "xl/workbook.xml",
    }
    path = tmp_path / "log.xlsx"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr(inside[kind], b"x" * 50)
    if kind == "locked":
        data = bytearray(path.read_bytes())
        data[data.index(b"PK\x01\x02") + 8] |= 1
        path.write_bytes(data)
    with pytest.raises(FileError, match=told):
        tl.read_log(path)
