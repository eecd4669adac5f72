"""The report on paper, as its pages: what stands together, and what every page says."""

from __future__ import annotations

import io
import re
from typing import NamedTuple

import pypdf
import pytest
from chromium import saved
from pages import opened
from playwright.sync_api import Browser

import timeline as tl
from command import FIXTURES
from tables import rows_of
from timeline.audit import Audit
from timeline.wording.dates import when
from timeline.wording.disclosure import marking

A4_LANDSCAPE = (842, 595)
"""In points."""
LINE = re.compile(r"log\.csv:\d+$", re.MULTILINE)
"""How a line of a case's table ends: with the row that its clock was last read from."""


OPENED = """() => { for (const one of document.querySelectorAll("[data-stage=survey-reported], [data-by-standard=R2]")) one.open = true; }"""
BASES = """() => [...document.querySelectorAll("#turnaround figure.chart")].filter((one) => one.checkVisibility()).map((one) => {
  let basis = one;
  while (basis && !basis.matches(".basis")) basis = basis.nextElementSibling;
  return [one.querySelector(".title").textContent, basis.textContent.split(". ")[0]];
})"""
"""Each chart of turnaround that is open, with how what it rests on begins."""


class Printed(NamedTuple):
    audit: Audit
    sizes: set[tuple[int, int]]
    pages: list[str]
    bases: list[tuple[str, str]]

    def page(self, words: str) -> str:
        """The first page with these words."""
        return next(one for one in self.pages if words in one)


@pytest.fixture(scope="module")
def years() -> Audit:
    folder = FIXTURES / "five-years"
    return tl.analyse(
        tl.read_log(folder / "log.csv"), as_of="2025-03-31", periods=folder / "periods.csv"
    )


@pytest.fixture(
    scope="module",
    params=["", "#site=Hospital+A", "#site=Hospital+B&outcome=missed_aim"],
    ids=["all cases", "a site", "a site's missed aims"],
)
def printed(
    request: pytest.FixtureRequest,
    browser: Browser,
    years: Audit,
    tmp_path_factory: pytest.TempPathFactory,
) -> Printed:
    one = opened(browser, saved(years, tmp_path_factory.mktemp("paper")), address=request.param)
    one.page.evaluate(OPENED)
    one.page.wait_for_selector("body:not([aria-busy])")
    bases = one.page.evaluate(BASES)
    pages = pypdf.PdfReader(io.BytesIO(one.page.pdf(prefer_css_page_size=True))).pages
    one.page.close()
    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages}
    return Printed(years, sizes, [page.extract_text() for page in pages], bases)


def test_every_page_is_a4_landscape_and_says_what_it_is_of(printed: Printed) -> None:
    assert printed.sizes == {A4_LANDSCAPE}
    audit = printed.audit
    for number, page in enumerate(printed.pages, 1):
        assert page.startswith(f"{marking(audit)}. {audit.title}, position at {when(audit.as_of)}")
        assert f"Page {number} of {len(printed.pages)}" in page
        assert f"log.csv {audit.inputs[0].sha256[:12]}" in page


def test_no_page_has_a_heading_alone(printed: Printed) -> None:
    for page in printed.pages:
        lines = [line for line in page.splitlines()[2:] if not line.startswith("Chosen: ")]
        assert len(" ".join(lines)) > 100, page


def test_the_map_stands_below_its_heading(printed: Printed) -> None:
    page = printed.page("\nThe pathway")
    assert "Follow-up skeletal" in page
    assert "Decision letter sent" in page
    assert ("Chosen: " in page) == ("Chosen: " in printed.pages[0])


def test_a_case_stands_on_one_page_with_its_table_or_its_table_whole_on_the_next(
    printed: Printed,
) -> None:
    words = next(
        line for page in printed.pages for line in page.splitlines() if "Printed here: " in line
    )
    cases = re.findall(r"S\d{5}", words)
    together = 0
    assert len(cases) == 5
    for case in cases:
        rows = sum(1 for one in rows_of(printed.audit) if one.case == case)
        title = f"Case {case}: position at"
        at = next(k for k, page in enumerate(printed.pages) if title in page)
        here, beyond = (len(LINE.findall(page)) for page in printed.pages[at : at + 2])
        assert here == rows or (here == 0 and beyond == rows), case
        together += here == rows
    assert together >= 3


def test_what_a_chart_rests_on_stands_on_its_page(printed: Printed) -> None:
    charts = [one for one in printed.bases if not one[0].endswith("by group")]  # may fill a page
    assert len(charts) > 6
    for title, basis in charts:
        pages = [one for one in printed.pages if f"{title}\n" in one]
        assert [one for one in pages if f"\n{basis}" in one], (title, basis)
