"""Every chart of the page: its sentence, its table, and what can be taken away of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from chromium import saved
from defusedxml import ElementTree
from pages import Opened, opened
from playwright.sync_api import Browser

import timeline as tl
from command import FIXTURES

TOOLS = ["Copy the table", "Save as CSV", "Save as SVG", "Save as PNG"]
CHARTS = """() => [...document.querySelectorAll('figure.chart')].filter((one) => one.checkVisibility()).map((one) => {
  const table = one.querySelector('table');
  return {
    title: one.querySelector('.title').textContent.trim(),
    says: one.querySelector('.says').textContent.trim(),
    drawn: one.querySelectorAll('svg').length > 0,
    rows: table ? table.tBodies[0].rows.length : 0,
    headings: table ? [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim()) : [],
    tools: [...one.querySelectorAll(':scope > .tools button')].map((each) => each.textContent.trim()),
  };
})"""


@pytest.fixture(scope="module", params=["nai-audit", "one-year"])
def page(
    request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    audit = tl.analyse(tl.read_log(FIXTURES / request.param / "log.csv"))
    one = opened(browser, saved(audit, tmp_path_factory.mktemp("charts")))
    one.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    yield one
    assert one.said == []
    one.page.close()


def test_every_chart_has_a_sentence_a_table_and_what_takes_it_away(page: Opened) -> None:
    charts = page.page.evaluate(CHARTS)
    assert len(charts) >= 7
    assert len({one["title"] for one in charts}) == len(charts)
    for one in charts:
        assert one["title"], one
        assert one["says"].endswith("."), one
        assert one["drawn"], one
        assert one["rows"] > 0, one
        assert all(one["headings"]), one
        assert one["tools"] == TOOLS, one


def test_the_picture_of_a_chart_carries_its_title_and_its_marking(page: Opened) -> None:
    figures = page.page.locator("figure.chart:visible")
    for number in range(0, figures.count(), max(figures.count() // 8, 1)):
        figure = figures.nth(number)
        title = figure.locator(".title").inner_text()
        with page.page.expect_download() as download:
            figure.get_by_role("button", name="Save as SVG").click()
        drawn = ElementTree.fromstring(download.value.path().read_bytes())
        told = " ".join("".join(drawn.itertext()).split())
        assert title in told
        assert "OFFICIAL-SENSITIVE. Position at " in told, title
