"""The timeline in the page: aligned exactly, zoomed, read by keyboard, taken away and printed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from chromium import saved
from pages import Opened, opened
from playwright.sync_api import Browser

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit, Event
from timeline.audit.primitives import amount
from timeline.wording.dates import when
from timeline.wording.disclosure import marking
from timeline.working_time import elapsed, england_and_wales, to_day

ALIGN = "strategy_discussion"
MOST = 30


@pytest.fixture(scope="module", params=["nai-audit", "bank-holidays", "clock-change", "one-year"])
def drawn(
    request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Audit, Opened]]:
    audit = tl.analyse(tl.read_log(FIXTURES / request.param / "log.csv"))
    one = opened(browser, saved(audit, tmp_path_factory.mktemp("drawn")))
    yield audit, one
    assert one.said == []
    one.page.close()


def show(one: Opened, **state: str) -> None:
    one.page.evaluate(
        """(wanted) => new Promise((done) => {
          if (location.hash === wanted) done();
          addEventListener('hashchange', () => setTimeout(done), { once: true });
          location.hash = wanted;
        })""",
        "#" + urlencode(state),
    )
    assert one.page.locator("#case-title").inner_text() == f"Case {state['case']}"


def away(event: Event, anchor: Event, scale: str) -> str:
    """How far an event is from another, by the engine's own calendar."""
    if scale == "hours":
        n = (event.latest.timestamp() - anchor.latest.timestamp()) / 3600
        return words(n, "hours")
    days = [to_day(one.latest.date()) for one in (anchor, event)]
    if scale == "days":
        return words(days[1] - days[0], "days")
    first, last = (np.asarray([day]) for day in sorted(days))
    n = int(elapsed(first, last, "working days", england_and_wales())[0])
    return words(n if days[1] >= days[0] else -n, "working days")


def words(n: float, unit: str) -> str:
    return f"{amount(abs(n), unit)} {'before' if n < 0 else 'after'}"  # type: ignore[arg-type]  a unit as text


@pytest.mark.parametrize("scale", ["working", "days", "hours"])
def test_an_aligned_event_says_how_far_it_is_as_the_engine_counts(
    drawn: tuple[Audit, Opened], scale: str
) -> None:
    audit, one = drawn
    asked = 0
    for case in audit.cases[:MOST]:
        anchor = next((event for event in case.events if event.activity == ALIGN), case.events[0])
        show(one, case=case.id, align=anchor.activity, scale=scale)
        said = one.page.locator("#chart-case .mark:has(.event)").evaluate_all(
            "marks => marks.map((mark) => mark.getAttribute('aria-label'))"
        )
        names = {one.id: one.name for one in audit.pathway.activities}
        name = names[anchor.activity]
        wanted = {(event.row, f"{away(event, anchor, scale)} {name}") for event in case.events}
        for row, told in wanted:
            its = next(label for label in said if label.endswith(f"Row: {row}"))
            assert f". {told}. ".lower() in its.lower()
            asked += 1
    assert asked


def place(one: Opened, title: str, kind: str) -> tuple[float, float]:
    """Where a part of a clock begins and ends, in the scale's own units."""
    found: list[float] = one.page.evaluate(
        """([title, kind]) => {
          const mark = [...document.querySelectorAll('#chart-case .mark')]
            .find((one) => one.getAttribute('aria-label').startsWith(title + '. Elapsed'));
          const ticks = [...document.querySelectorAll('#chart-case .sticky .tick:not(.low)')]
            .map((one) => [Number(one.getAttribute('x')), Number(one.textContent.replace(/,/g, ''))]);
          const [[x0, at0], [x1, at1]] = [ticks[0], ticks[ticks.length - 1]];
          const position = (x) => at0 + (x - x0) / (x1 - x0) * (at1 - at0);
          const rect = mark.querySelector('.part.' + kind);
          const x = Number(rect.getAttribute('x'));
          return [position(x), position(x + Number(rect.getAttribute('width')))];
        }""",
        [title, kind],
    )
    return found[0], found[1]


def test_a_limit_of_fifteen_working_days_ends_with_the_fifteenth_working_day(
    browser: Browser, audit: Audit, tmp_path: Path
) -> None:
    one = opened(browser, saved(audit, tmp_path))
    show(one, case="A17", align=ALIGN)
    begin, end = place(one, "Strategy discussion to initial child protection conference", "beyond")
    assert begin == pytest.approx(16, abs=0.01)  # day 0 is [0, 1), so day 15 ends at 16
    assert 23 <= end < 24
    one.page.close()


def test_zoom_goes_nearer_and_back(browser: Browser, audit: Audit, tmp_path: Path) -> None:
    one = opened(browser, saved(audit, tmp_path))
    scale = one.page.locator("#chart-case .sticky")
    whole = scale.inner_text()
    one.page.locator("#zoom-in").click()
    near = scale.inner_text()
    assert near != whole
    one.page.locator("#zoom-on").click()
    assert scale.inner_text() != near
    one.page.locator("#zoom-all").click()
    assert scale.inner_text() == whole
    one.page.locator("#chart-case .mark").first.focus()
    one.page.keyboard.press("+")
    assert scale.inner_text() == near
    assert "zoom=0.2500-0.7500" in one.page.url
    assert one.page.evaluate("document.activeElement.matches('#chart-case .mark')")
    one.page.close()


def test_a_view_can_be_sent_as_its_address(browser: Browser, audit: Audit, tmp_path: Path) -> None:
    path = saved(audit, tmp_path)
    one = opened(browser, path)
    one.page.locator("#choose-more summary").click()
    one.page.locator("#site").select_option(index=1)
    one.page.locator("#outcome").select_option("late")
    one.page.locator("#align").select_option(ALIGN)
    one.page.locator("#scale").select_option("days")
    one.page.locator("#sort").select_option("name")
    one.page.locator("#case-choice").select_option(index=0)
    one.page.get_by_role("link", name="Where the days went").click()
    address = one.page.evaluate("location.hash")
    sent = opened(browser, path, address=address)
    shown = ["#choice", "#talk", "#glance-table", "#case-list", "#chart-case", "#days"]
    for selector in shown:
        sent.page.wait_for_selector("body:not([aria-busy])")
        assert sent.texts(selector) == one.texts(selector)
    assert sent.page.evaluate("document.activeElement.textContent") == "Where the days went"
    one.page.close()
    sent.page.close()


def taken(one: Opened, figure: str, words: str) -> bytes:
    with one.page.expect_download() as download:
        one.page.locator(figure).get_by_role("button", name=words).click()
    return download.value.path().read_bytes()


@pytest.mark.parametrize(
    "figure", ["#chart-case", "#chart-list", "#chart-days-0", "#chart-pathway"]
)
def test_a_chart_can_be_taken_away(
    browser: Browser, audit: Audit, tmp_path: Path, figure: str
) -> None:
    one = opened(browser, saved(audit, tmp_path), permissions=["clipboard-read", "clipboard-write"])
    text = taken(one, figure, "Save as CSV").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert len(rows) == one.page.locator(f"{figure} table").first.locator("tr").count()
    one.page.locator(figure).get_by_role("button", name="Copy the table").click()
    one.page.locator(f"{figure} .done", has_text="Copied.").wait_for()
    copied = one.page.evaluate("navigator.clipboard.readText()")
    assert [line.split("\t") for line in copied.split("\n")] == rows
    picture = taken(one, figure, "Save as SVG").decode()
    assert ET.fromstring(picture).tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314  our own
    assert "var(--" not in picture
    assert taken(one, figure, "Save as PNG").startswith(b"\x89PNG")
    assert len(one.requests) == 1 + sum(url.startswith(("data:", "blob:")) for url in one.requests)
    assert one.said == []
    one.page.close()


@pytest.mark.parametrize("width", [800, 1280])
def test_on_paper_every_table_is_open_and_no_drawing_is_wider_than_the_page(
    browser: Browser, audit: Audit, tmp_path: Path, width: int
) -> None:
    one = opened(browser, saved(audit, tmp_path), width)
    closed = one.page.locator("details:not([open])").count()
    one.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    one.page.emulate_media(media="print")  # after it, as a browser does
    left = one.page.locator("details:not([open])")
    assert {each.evaluate("one => one.closest('section').id") for each in left.all()} <= {
        "turnaround"
    }
    assert left.count() < closed
    widths = one.page.locator("svg.draw").evaluate_all("all => all.map((one) => one.clientWidth)")
    assert max(widths) <= 1_020
    heights = one.page.locator(".whole").evaluate_all("all => all.map((one) => one.offsetHeight)")
    assert heights
    assert max(heights) <= 680
    assert one.texts("#printed-words") == [
        "Printed here: case A17 and the next in the list, case B04. Choose a name on the page to print one alone."
    ]
    assert "Case B04: position at 30 April 2021" in one.texts("#printed-cases .title")
    clear = """() => [...document.querySelectorAll('#case-list tbody tr')].every((row) =>
      row.querySelector('svg').getBoundingClientRect().right <= row.cells[2].getBoundingClientRect().left)"""
    assert one.page.evaluate(clear)
    on_map = """() => [...document.querySelectorAll('#pathway > *, #chart-pathway > *')]
      .filter((each) => each.checkVisibility() && each.id !== 'chart-pathway')
      .map((each) => [each.tagName, getComputedStyle(each).page])"""
    first, *rest = one.page.evaluate(on_map)
    assert first == ["H2", "map"]
    assert [page for tag, page in rest if tag in {"P", "FIGCAPTION", "DIV"}] == ["map"] * 3
    assert ["DETAILS", "auto"] in rest
    heads = """() => [...document.querySelectorAll('#case, .printed-case')].map((each) =>
      each.querySelector('.whole').getBoundingClientRect().bottom - each.getBoundingClientRect().top)"""
    assert max(one.page.evaluate(heads)) <= 680
    one.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert one.page.locator("details:not([open])").count() == closed
    one.page.evaluate("location.hash = '#case=A17'")
    one.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert one.texts("#printed-words") == ["Printed here: case A17."]
    assert one.page.locator("#printed-cases > *").count() == 0
    one.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    one.page.close()


def test_every_printed_page_says_what_it_is_of(audit: Audit) -> None:
    page = tl.report.render(audit)
    margins = page[page.index("@page { @top-left") : page.index("</style>")]
    told = "".join(
        chr(int(part[1:], 16)) if part.startswith("\\") else part for part in _pieces(margins)
    )
    assert marking(audit) in told
    assert f"position at {when(audit.as_of)}" in told
    assert f"log.csv {audit.inputs[0].sha256[:12]}" in told


def _pieces(style: str) -> Iterator[str]:
    """CSS text in pieces: each escape by itself, without the space that ends it."""
    for plain, escape in re.findall(r"([^\\]+)|(\\[0-9a-f]+) ", style):
        yield plain or escape
