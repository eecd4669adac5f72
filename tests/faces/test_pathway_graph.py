"""The pathway's drawing in a real Chromium: every label whole, none on another, on one screen and one page."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from chromium import saved
from playwright.sync_api import Browser, Page

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit
from timeline.charts.pathway_graph import drawn, route_of
from timeline.charts.pathway_graph.said import choices
from travelled import travelled_csv

LIBRARY = (files("timeline") / "report/vendor/plotly-basic.min.js").read_text(encoding="utf-8")
Rectangle = dict[str, float]
WHERE = """() => {
  const plot = document.getElementById("map");
  const box = one => { const r = one.getBoundingClientRect(); return {left: r.left, right: r.right, top: r.top, bottom: r.bottom}; };
  return {
    texts: [...plot.querySelectorAll(".annotation-text")].map(one => ({said: one.textContent, ...box(one)})),
    boxes: [...plot.querySelectorAll(".shapelayer path")].filter(one => one.getAttribute("d").includes("H")).map(box),
    whole: box(plot.querySelector(".main-svg")),
  };
}"""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    log = tmp_path_factory.mktemp("travelled") / "log.csv"
    log.write_text(travelled_csv(), encoding="utf-8")
    return tl.analyse(tl.read_log(log))


@pytest.fixture(scope="module")
def year() -> Audit:
    return tl.analyse(tl.read_log(FIXTURES / "one-year/log.csv"))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    made = browser.new_page(viewport={"width": 1920, "height": 1080})
    made.set_content(f"<body style='margin:0'><div id='map'></div><script>{LIBRARY}</script>")
    yield made
    made.close()


def drawn_on(page: Page, audit: Audit, case: str = "") -> dict[str, list[Rectangle]]:
    figure = json.loads(tl.charts.pathway_map(audit, case).to_json())
    page.evaluate("f => Plotly.newPlot('map', f.data, f.layout, {displayModeBar: false})", figure)
    where: dict[str, list[Rectangle]] = page.evaluate(WHERE)
    return where


def meet(one: Rectangle, other: Rectangle) -> bool:
    return (
        min(one["right"], other["right"]) - max(one["left"], other["left"]) > 1
        and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > 1
    )


def within(one: Rectangle, other: Rectangle) -> bool:
    return (
        one["left"] >= other["left"] - 1
        and one["right"] <= other["right"] + 1
        and one["top"] >= other["top"] - 1
        and one["bottom"] <= other["bottom"] + 1
    )


@pytest.mark.parametrize("which", ["full", "year", "audit"])
def test_no_text_lies_on_another_or_across_the_edge_of_a_box(
    page: Page, which: str, request: pytest.FixtureRequest
) -> None:
    audit: Audit = request.getfixturevalue(which)
    found = drawn_on(page, audit)
    texts, boxes = found["texts"], found["boxes"]
    assert len(boxes) == sum(len(one) == 1 for one in drawn(audit))
    assert len(texts) > len(boxes) + 10
    assert [(a["said"], b["said"]) for a, b in itertools.combinations(texts, 2) if meet(a, b)] == []
    assert [
        text["said"] for text in texts for box in boxes if meet(text, box) and not within(text, box)
    ] == []
    assert [text["said"] for text in texts if not within(text, found["whole"])] == []


@pytest.mark.parametrize("which", ["full", "year"])
def test_every_travelled_step_says_all_there_is_to_say(
    which: str, request: pytest.FixtureRequest
) -> None:
    audit: Audit = request.getfixturevalue(which)
    said = [one.text for one in tl.charts.pathway_map(audit).layout.annotations]
    for edge in audit.edges:
        shapes = {"<br>".join(lines) for lines in choices(edge)[0]}
        assert not edge.n or shapes.intersection(said), edge.step


def test_all_of_it_is_on_one_screen_and_legible_on_a4(full: Audit) -> None:
    figure = tl.charts.pathway_map(full)
    assert figure.layout.width <= 1_500
    assert figure.layout.height <= 1_080
    points_a_pixel = min(277 / figure.layout.width, 190 / figure.layout.height) / 25.4 * 72
    smallest = min(one.font.size for one in figure.layout.annotations)
    assert smallest * points_a_pixel > 6


def test_a_cases_route_is_laid_over_it(full: Audit, page: Page) -> None:
    case = full.cases[0].id
    drawn_on(page, full, case)
    strong = page.locator("#map .shapelayer path[style*='stroke-width: 4px']").count()
    own = route_of(full, case)
    assert strong == len(own.steps) + len(own.activities) > 60


def test_on_paper_it_has_a_page_of_its_own(full: Audit, browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page(viewport={"width": 1062, "height": 733})
    page.goto(saved(full, tmp_path).as_uri())
    page.wait_for_selector("#pathway-chart .main-svg")
    page.emulate_media(media="print")
    box = page.locator("#pathway-chart").bounding_box()
    assert box
    assert 900 < box["width"] <= 1_062
    assert box["height"] <= 733
    page.close()


def test_an_activity_that_leads_only_to_itself_is_drawn_too(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "case_id,activity,time\nA,Visit to the child,2024-03-01\nA,Visit to the child,2024-03-09\n",
        encoding="utf-8",
    )
    audit = tl.analyse(tl.read_log(log, pathway="local-examples"))
    figure = tl.charts.pathway_map(audit, "A")
    assert ("visit",) in drawn(audit)
    assert "again: 1" in {one.text.partition("<br>")[0] for one in figure.layout.annotations}
