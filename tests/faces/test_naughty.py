"""Every naughty string, as case, site, note and activity at once, is text everywhere and makes no link.

The list is that of the npm package big-list-of-naughty-strings 1.0.0.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pptx
import pytest
from pages import opened
from playwright.sync_api import Browser

import timeline as tl
from conftest import saved
from timeline.audit import Audit
from timeline.slides.deck import plain

VENDOR = Path(__file__).parent / "vendor"
TAGS = (
    "() => [...new Set([...document.querySelectorAll('*')].map(one => one.tagName.toLowerCase()))]"
)
HANDLERS = (
    "() => [...document.querySelectorAll('*')].flatMap(one => [...one.attributes]"
    ".filter(its => its.name.startsWith('on')).map(its => one.tagName + ' ' + its.name))"
)
LINKS = (
    "() => [...document.querySelectorAll('a, [*|href]')].map(one => one.getAttribute('href') || '')"
)
TEXT = (
    "() => { const copy = document.body.cloneNode(true); "
    "copy.querySelectorAll('script').forEach(one => one.remove()); return copy.textContent; }"
)


@pytest.fixture(scope="module")
def strings() -> list[str]:
    """Those that are not blank, each once, as they are read: trimmed, control characters as U+FFFD."""
    every = json.loads((VENDOR / "naughty-strings.json").read_text(encoding="utf-8"))
    assert len(every) > 400
    read = (re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", one.strip()) for one in every)
    return list(dict.fromkeys(filter(None, read)))


@pytest.fixture(scope="module")
def naughty(strings: list[str], tmp_path_factory: pytest.TempPathFactory) -> Audit:
    path = tmp_path_factory.mktemp("naughty") / "log.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["case_id", "activity", "time", "site", "note"])
        for text in strings:
            rows.writerow([text, "Referral", "2024-03-01", text, text])
            rows.writerow([text, text, "2024-03-04", text, text])
    return tl.analyse(tl.read_log(path), as_of="2024-03-10")


def spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def test_the_log_is_read_as_it_is(naughty: Audit, strings: list[str]) -> None:
    assert [one.id for one in naughty.cases] == strings
    known = {"Referral", "referral"}
    told = {one.activity for one in naughty.unknown_activities}
    assert told == {text for text in strings if text not in known}
    for case in naughty.cases:
        assert {one.attributes["note"] for one in case.events} == {case.id}
        assert {one.attributes["site"] for one in case.events} == {case.id}
    assert Audit.model_validate_json(naughty.model_dump_json()) == naughty


def test_the_page_shows_each_as_text_runs_none_and_links_nowhere(
    browser: Browser, audit: Audit, naughty: Audit, strings: list[str], tmp_path: Path
) -> None:
    plain_page = opened(browser, saved(audit, tmp_path))
    usual = {*plain_page.page.evaluate(TAGS)}
    plain_page.page.close()
    one = opened(browser, saved(naughty, tmp_path))
    page = one.page
    page.on("dialog", lambda _: pytest.fail("a script of the log ran"))
    shown = spaced(page.evaluate(TEXT))
    # What a page cannot hold as it is: HTML reads a carriage return as a line's end.
    missing = [text for text in strings if spaced(text) not in shown]
    assert missing == []
    choices = page.locator("#case-choice option").count()
    for place in range(0, choices, max(choices // 8, 1)):
        page.locator("#case-choice").select_option(index=place)
    assert {*page.evaluate(TAGS)} <= usual
    assert page.evaluate(HANDLERS) == []
    assert all(link.startswith("#") for link in page.evaluate(LINKS))
    assert one.said == []
    assert len(one.requests) == 1
    page.close()


def without_controls(text: str) -> str:
    """A text without what XML cannot carry, and without spacing."""
    kept = (c for c in text if unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn", "Zs"})
    return "".join(kept).replace("\ufffd", "").replace("\ufffe", "").replace("\uffff", "")


def test_the_workbook_has_each_as_text_no_formula_and_no_link(
    naughty: Audit, strings: list[str]
) -> None:
    content = tl.workbook.render(naughty)
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells if cell.value is not None}
    texts = {without_controls(cell.value) for cell in cells if isinstance(cell.value, str)}
    assert {without_controls(text) for text in strings} <= texts
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            assert b'TargetMode="External"' not in parts.read(name), name


def test_the_slides_have_them_as_text_and_no_link(naughty: Audit) -> None:
    content = tl.slides.render(naughty)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            part = parts.read(name)
            assert b"hlinkClick" not in part, name
            assert b'TargetMode="External"' not in part, name
            if name.endswith((".xml", ".rels")):
                ET.fromstring(part)  # noqa: S314  our own file
    deck = pptx.Presentation(io.BytesIO(content))
    words = " ".join(
        shape.text_frame.text
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_text_frame
    )
    for first in naughty.first_cases[:5]:
        assert plain(first.case) in words


def test_the_tables_have_each_as_text_that_no_spreadsheet_runs(
    naughty: Audit, strings: list[str]
) -> None:
    rows = list(csv.DictReader(io.StringIO(tl.tables.intervals_csv(naughty), newline="")))
    cells = {row["case_id"] for row in rows}
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    guarded = re.compile(r"'+[=+\-@\t\r\0]")
    assert {cell[1:] if guarded.match(cell) else cell for cell in cells} == {*strings}
