"""The report in a real Chromium: it answers, asks nothing of a network, and logs no error."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import saved
from pages import Opened, opened
from playwright.sync_api import Browser, expect

import timeline as tl
from tables import rows_of
from timeline.audit import Audit
from timeline.wording.headline import headline

AXE = Path(__file__).parent / "vendor/axe.min.js"


@pytest.fixture(scope="module")
def report(
    browser: Browser, audit: Audit, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    one = opened(browser, saved(audit, tmp_path_factory.mktemp("page")))
    yield one
    assert one.said == []
    assert len(one.requests) == 1
    one.page.close()


def test_a_clock_pointed_at_says_its_standard_and_its_rows(report: Opened) -> None:
    page = report.page
    page.locator("#case-choice").select_option("A17")
    page.locator("#chart-case .mark", has_text="N3: 8 working days late").hover()
    words = page.locator(".tip").inner_text()
    assert "Strategy discussion to initial child protection conference" in words
    assert "N3: Initial child protection conference within 15 working days" in words
    assert "8 working days late (due 2 February 2021)" in words
    assert "Rows: log.csv:4 to log.csv:29" in words
    page.keyboard.press("Escape")
    assert not page.locator(".tip").is_visible()


def test_every_mark_is_reached_by_keyboard_and_says_the_same(report: Opened) -> None:
    page = report.page
    page.locator("#case-choice").select_option("A17")
    marks = page.locator("#chart-case .mark")
    assert page.locator("#chart-case .mark[tabindex='0']").count() == 1
    marks.first.focus()
    page.keyboard.press("End")
    focused = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert focused == marks.last.get_attribute("aria-label")
    lines = page.locator(".tip > *").all_inner_texts()
    assert focused == ". ".join(lines)


def test_a_case_chosen_is_drawn_with_its_table(report: Opened, audit: Audit) -> None:
    page = report.page
    page.locator("#case-choice").select_option("B04")
    assert page.locator("#case-title").inner_text() == "Case B04"
    wanted = [one for one in rows_of(audit) if one.case == "B04"]
    clocks = {(one.step, one.start_row, one.episode) for one in wanted}
    events = next(one for one in audit.cases if one.id == "B04").events
    assert page.locator("#case-table tbody tr").count() == len(wanted)
    assert page.locator("#chart-case .drawing .mark").count() == len(clocks) + len(events)
    page.locator("#next").click()
    assert page.locator("#case-choice").input_value() == "A17"
    assert page.url.endswith("#case=A17")


def test_the_page_shows_the_standards_the_pathway_and_what_was_set_aside(
    report: Opened, audit: Audit
) -> None:
    text = report.page.locator("main").inner_text()
    assert headline(audit.results) in text
    assert "log.csv, row 50, time" in text
    assert "How delays are measured" in text
    assert report.page.locator("#pathway-chart .shapelayer path").count() > 20


CONTROLS = "a[href], button:enabled, select:enabled, input, summary, [tabindex='0']"


def test_the_tab_key_comes_to_every_control(browser: Browser, audit: Audit, tmp_path: Path) -> None:
    one = opened(browser, saved(audit, tmp_path))
    one.page.evaluate(
        "addEventListener('focusin', (event) => event.target.setAttribute('data-seen', ''))"
    )
    there = f"[...document.querySelectorAll({CONTROLS!r})].filter((one) => one.checkVisibility())"
    for _ in range(one.page.evaluate(f"{there}.length") + 1):
        one.page.keyboard.press("Tab")
    left = one.page.evaluate(
        f"{there}.filter((one) => !one.hasAttribute('data-seen')).map((one) => one.outerHTML)"
    )
    assert left == []
    one.page.close()


def test_the_skip_link_goes_to_the_audit(browser: Browser, audit: Audit, tmp_path: Path) -> None:
    one = opened(browser, saved(audit, tmp_path))
    one.page.keyboard.press("Tab")
    assert one.page.evaluate("document.activeElement.textContent") == "Skip to the audit"
    one.page.keyboard.press("Enter")
    assert one.page.evaluate("document.activeElement.id") == "talk-title"
    one.page.close()


SEEN = {
    "320": (320, {}),
    "768 dark": (768, {"color_scheme": "dark"}),
    "1366 high contrast": (1366, {"forced_colors": "active"}),
    "1920 dark, more contrast": (1920, {"color_scheme": "dark", "contrast": "more"}),
}


@pytest.mark.parametrize("name", SEEN)
def test_axe_finds_no_fault(browser: Browser, audit: Audit, tmp_path: Path, name: str) -> None:
    width, how = SEEN[name]
    one = opened(browser, saved(audit, tmp_path), width, "#outcome=late", **how)
    one.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    one.page.evaluate(AXE.read_text(encoding="utf-8"))
    found = one.page.evaluate("async () => (await axe.run(document)).violations")
    assert [(fault["id"], [node["target"] for node in fault["nodes"]][:5]) for fault in found] == []
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
    one.page.close()


def test_a_meeting_is_told_of_cases_by_number(
    browser: Browser, audit: Audit, tmp_path: Path
) -> None:
    one = opened(browser, saved(tl.disclose(audit), tmp_path))
    assert one.texts("#talk-case") == ["Case 1"]
    assert one.texts("#chart-case .title") == ["Case 1: position at 30 April 2021"]
    assert "Case Case" not in one.page.content()
    one.page.close()


def test_nothing_in_a_log_runs(browser: Browser, hostile: Audit, tmp_path: Path) -> None:
    one = opened(browser, saved(hostile, tmp_path))
    assert one.said == []
    assert len(one.requests) == 1
    assert one.page.locator("img").count() == 0
    assert "{{7*7}}" in one.page.locator("#case-choice").inner_text()
    one.page.close()


def test_where_nothing_is_late_the_first_screen_says_what_may_be(
    browser: Browser, tmp_path: Path
) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "case_id,activity,time\nA,Referral,2024-03\nA,Referral decision,2024-04-02\n"
        "B,Referral,2024-04-02\n",
        encoding="utf-8",
    )
    one = opened(browser, saved(tl.analyse(tl.read_log(log)), tmp_path))
    said = one.page.locator("#talk-matter")
    assert said.inner_text() == (
        "No wait is late. For 1 wait the dates cannot tell. 1 wait is still open."
    )
    one.page.evaluate("location.hash = '#outcome=unclear'")
    expect(said).to_have_text("No wait is late. For 1 wait the dates cannot tell.")
    one.page.close()
