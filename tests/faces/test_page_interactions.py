"""Each interaction with the page, at 2, 60 and 1,000 cases: what the page then says is what the audit says.

The same is done, checked and timed at 10,000 cases by `make bench-page`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from chromium import saved
from interactions import ACT, check, interactions, late_waits
from pages import Opened, opened
from playwright.sync_api import Browser

import timeline as tl
from tables import rows_of
from test_generator import generate
from timeline.audit import Audit
from timeline.audit.top_delay import top_delay
from timeline.wording.headline import headline
from timeline.wording.pathway import standard_sentences
from timeline.wording.summary import late_standards, why_first

NAMES = 9


@pytest.fixture(scope="module", params=[2, 60, 1_000])
def made(
    request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Audit, Opened]]:
    folder = tmp_path_factory.mktemp("made")
    generate(folder, "--cases", f"{request.param}", "--seed", "3", "--year", "2024")
    audit = tl.analyse(tl.read_log(folder / "log.csv"), as_of="2025-03-31")
    assert len(audit.cases) == request.param
    one = opened(browser, saved(audit, folder))
    yield audit, one
    assert one.said == []
    one.page.close()


@pytest.mark.parametrize("number", range(NAMES))
def test_what_is_done_to_the_page_shows_what_the_audit_says_and_can_be_undone(
    made: tuple[Audit, Opened], number: int
) -> None:
    audit, one = made
    all_of_them = interactions(audit)
    assert len(all_of_them) == NAMES
    check(one.page, all_of_them[number], lambda act: one.page.evaluate(ACT, list(act)))


def test_the_first_screen_alone_says_how_many_which_matters_most_and_which_case_first(
    made: tuple[Audit, Opened],
) -> None:
    audit, one = made
    one.page.set_viewport_size({"width": 1366, "height": 1100})
    one.page.evaluate("scrollTo(0, 0)")
    shown = """() => [...document.querySelectorAll('#talk *, header *')].filter((each) => {
        const box = each.getBoundingClientRect();
        return !each.childElementCount && each.checkVisibility() && box.top >= 0 && box.bottom <= innerHeight;
      }).map((each) => each.textContent).join(' | ')"""
    told = one.page.evaluate(shown)
    late = late_waits(rows_of(audit))
    assert f"How many waits are late? | {len(late):,} | {headline(audit.results)}" in told
    delay = top_delay(audit)
    assert delay is not None
    most, late_words = delay.standard, late_standards(audit.pathway)[delay.standard]
    sentence = standard_sentences(audit.pathway.standards)[most]
    past = {i.outcome for i in rows_of(audit) if i.standard == most} & {"breached", "overdue"}
    its = [i for i in rows_of(audit) if i.standard == most and i.outcome in past]
    assert f"Which matters most? | {late_words} | {sentence} ({most}). | {len(its):,} of " in told
    first = audit.first_cases[0]
    assert f"Which child first? | {first.case} | {why_first(first, audit)}" in told
