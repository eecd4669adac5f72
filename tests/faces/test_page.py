"""The report in a real Chromium: it answers, asks nothing of a network, and logs no error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from conftest import saved
from playwright.sync_api import Browser, Page

from timeline.audit import Audit

AXE = Path(__file__).parent / "vendor/axe.min.js"


@dataclass
class Opened:
    """A page, with all it asked for and all it complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def opened(browser: Browser, path: Path, width: int = 1280) -> Opened:
    page = browser.new_page(viewport={"width": width, "height": 900})
    one = Opened(page)
    page.on("request", lambda request: one.requests.append(request.url))
    page.on("console", lambda message: one.said.append(message.text))
    page.on("pageerror", lambda error: one.said.append(str(error)))
    page.on("dialog", lambda dialog: (one.said.append(dialog.message), dialog.dismiss()))
    page.goto(path.as_uri())
    page.wait_for_selector("#pathway-chart .main-svg")
    return one


@pytest.fixture(scope="module")
def report(
    browser: Browser, audit: Audit, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    one = opened(browser, saved(audit, tmp_path_factory.mktemp("page")))
    yield one
    assert one.said == []
    assert len(one.requests) == 1
    one.page.close()


def test_a_bar_pointed_at_says_its_standard_and_its_rows(report: Opened) -> None:
    report.page.locator("#case").select_option("A17")
    boxes = [
        bar.bounding_box() for bar in report.page.locator("#case-chart .barlayer .point path").all()
    ]
    report.page.locator("#case-chart").scroll_into_view_if_needed()
    boxes = [
        bar.bounding_box() for bar in report.page.locator("#case-chart .barlayer .point path").all()
    ]
    seen = [box for box in boxes if box and 0 < box["y"] < 850]
    widest = max(seen, key=lambda box: box["width"])
    report.page.mouse.move(widest["x"] + widest["width"] / 2, widest["y"] + widest["height"] / 2)
    hover = report.page.locator("#case-chart .hoverlayer .hovertext")
    hover.first.wait_for()
    words = hover.first.text_content() or ""
    assert "Rows: log.csv:" in words
    assert "Elapsed:" in words


def test_a_case_chosen_is_drawn_with_its_table(report: Opened, audit: Audit) -> None:
    page = report.page
    page.locator("#case").select_option("B04")
    assert (page.locator("#case-sentence").text_content() or "").startswith("Case B04.")
    wanted = sum(1 for one in audit.intervals if one.case == "B04")
    assert page.locator("#case-table tbody tr").count() == wanted
    assert "Case B04" in (page.locator("#case-chart .gtitle").text_content() or "")
    page.locator("#next").click()
    assert page.locator("#case").input_value() == "A17"
    assert page.url.endswith("#case=A17")


def test_the_page_shows_the_standards_the_pathway_and_what_was_set_aside(
    report: Opened, audit: Audit
) -> None:
    text = report.page.locator("main").inner_text()
    assert audit.headline in text
    assert "log.csv, row 50, time" in text
    assert "How delays are measured" in text
    assert report.page.locator("#pathway-chart .shapelayer path").count() > 20


@pytest.mark.parametrize("width", [1280, 400])
def test_axe_finds_no_fault(browser: Browser, audit: Audit, tmp_path: Path, width: int) -> None:
    one = opened(browser, saved(audit, tmp_path), width)
    one.page.evaluate(AXE.read_text(encoding="utf-8"))
    found = one.page.evaluate("async () => (await axe.run(document)).violations")
    assert [(fault["id"], [node["target"] for node in fault["nodes"]][:5]) for fault in found] == []
    one.page.close()


def test_nothing_in_a_log_runs(browser: Browser, hostile: Audit, tmp_path: Path) -> None:
    one = opened(browser, saved(hostile, tmp_path))
    assert one.said == []
    assert len(one.requests) == 1
    assert one.page.locator("img").count() == 0
    assert "{{7*7}}" in one.page.locator("#case").inner_text()
    one.page.close()
