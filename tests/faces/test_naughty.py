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
from chromium import saved
from defusedxml import ElementTree
from pages import opened
from playwright.sync_api import Browser

import timeline as tl
from timeline import pictures, slides
from timeline.audit import Audit, FirstCase
from timeline.charts.pathway_graph import observed
from timeline.reading.tables.cells import no_activity, no_case
from timeline.reading.tables.table import clear
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
    """Those that are values, each once, as they are read: 'NULL' and '#REF!' are none.

    Trimmed, control characters as U+FFFD, without the two characters that nobody sees and without
    a spreadsheet's own apostrophe before a text.
    """
    every = json.loads((VENDOR / "naughty-strings.json").read_text(encoding="utf-8"))
    assert len(every) > 400
    shown = (re.sub("[\ufeff\u200b]", "", one).strip() for one in every)
    read = (re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", one) for one in shown)
    every = dict.fromkeys(filter(None, map(clear, read)))
    kept = [text for text in every if not (no_case(text) or no_activity(text))]
    assert len(kept) > len(every) - 25
    return kept


@pytest.fixture(scope="module")
def naughty(strings: list[str], tmp_path_factory: pytest.TempPathFactory) -> Audit:
    path = tmp_path_factory.mktemp("naughty") / "log.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["case_id", "activity", "time", "site", "note"])
        for text in strings:
            rows.writerow([text, "Referral", "2024-03-01", text, text])
            rows.writerow([text, "Referral decision", "2024-03-02", text, text])
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


def test_the_slides_have_each_as_text_and_no_link(
    naughty: Audit, strings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slides, "MOST_CASES", len(strings))  # a slide for each of them
    first = tuple(
        FirstCase(case=case.id, late=1, late_open=1, missed_aim=0, too_early=0, unclear=0, findings=1, worst=None)
        for case in naughty.cases
    )  # fmt: skip
    content = slides.render(naughty.model_copy(update={"first_cases": first}))
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            part = parts.read(name)
            assert b"hlinkClick" not in part, name
            assert b'TargetMode="External"' not in part, name
            if name.endswith((".xml", ".rels")):
                ET.fromstring(part)  # noqa: S314  our own file
    deck = pptx.Presentation(io.BytesIO(content))
    titles = {slide.shapes.title.text_frame.text for slide in deck.slides if slide.shapes.title}
    assert [text for text in strings if f"{plain(text)}: 1 practice point." not in titles] == []


@pytest.fixture(scope="module")
def packed(strings: list[str], tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """Few cases of many events, each with one string as its activity, site, reader and note."""
    path = tmp_path_factory.mktemp("packed") / "log.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["case_id", "activity", "time", "site", "by", "note"])
        for k, text in enumerate(strings):
            rows.writerow([f"P{k % 5}", text, f"2024-03-{1 + k % 9:02d}", text, text, text])
    return tl.analyse(tl.read_log(path), as_of="2024-03-10")


def test_a_case_of_many_is_drawn_with_each_as_the_words_of_a_mark(
    browser: Browser, packed: Audit, strings: list[str], tmp_path: Path
) -> None:
    one = opened(browser, saved(packed, tmp_path))
    said = ""
    for case in packed.cases:
        one.page.locator("#case-choice").select_option(case.id)
        said += one.page.evaluate(
            "[...document.querySelectorAll('#chart-case .mark')].map(one => one.getAttribute('aria-label')).join(' ')"
        )
    told = spaced(said)
    for begin in ("", "site: ", "by: ", "note: "):
        assert [text for text in strings if begin + spaced(text) not in told] == []
    assert one.page.evaluate(HANDLERS) == []
    assert all(link.startswith("#") for link in one.page.evaluate(LINKS))
    assert one.said == []
    assert len(one.requests) == 1
    one.page.close()


def test_the_workbook_has_each_activity_and_the_charts_draw_each_as_text(
    packed: Audit, strings: list[str]
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(packed)), read_only=True)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells if cell.value is not None}
    texts = {without_controls(cell.value) for cell in cells if isinstance(cell.value, str)}
    known = {"referral"}
    wanted = {without_controls(text) for text in strings if text.casefold() not in known}
    assert wanted <= texts


def test_the_pictures_draw_each_as_text_and_no_link(
    packed: Audit, strings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(observed, "MOST_OBSERVED", len(strings))
    drawn = pictures.render(packed.model_copy(update={"cases": ()}))
    said = ""
    for name, content in drawn.items():
        if name.endswith(".svg"):
            tree = ElementTree.fromstring(content)
            tags = {one.tag.rpartition("}")[2] for one in tree.iter()}
            assert not tags & {"script", "a", "foreignObject", "iframe"}, name
            assert not any(key.startswith("on") for one in tree.iter() for key in one.attrib), name
            said += " ".join(tree.itertext())
    told = without_controls(spaced(said))
    assert [text for text in strings if without_controls(spaced(text)) not in told] == []


def test_the_tables_have_each_as_text_that_no_spreadsheet_runs(
    naughty: Audit, strings: list[str]
) -> None:
    rows = list(csv.DictReader(io.StringIO(tl.tables.waits_csv(naughty), newline="")))
    cells = {row["case_id"] for row in rows}
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    guarded = re.compile(r"'+[=+\-@\t\r\0]")
    assert {cell[1:] if guarded.match(cell) else cell for cell in cells} == {*strings}
