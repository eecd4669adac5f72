"""What the page counts over chosen cases is what the engine counts over a log of them alone."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from pages import Opened, opened
from playwright.sync_api import Browser

import timeline as tl
from command import FIXTURES
from conftest import saved
from timeline.analysis import taking
from timeline.audit import Audit, Case

LOG = FIXTURES / "one-year/log.csv"
AS_OF = "2025-03-31"


@pytest.fixture(scope="module")
def year() -> Audit:
    return tl.analyse(tl.read_log(LOG), as_of=AS_OF)


@pytest.fixture(scope="module")
def page(
    browser: Browser, year: Audit, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    one = opened(browser, saved(year, tmp_path_factory.mktemp("year")))
    yield one
    assert one.said == []
    assert len(one.requests) == 1
    one.page.close()


def alone(cases: set[str], folder: Path) -> Audit:
    """The engine's audit of a log of these cases alone."""
    with LOG.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    path = folder / "log.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(row for row in rows if row["case_id"] in cases)
    return tl.analyse(tl.read_log(path), as_of=AS_OF)


def began(case: Case) -> str:
    return f"{min(event.earliest for event in case.events).date()}"


def clocks(audit: Audit, outcomes: set[str], *, agency: str = "", step: str = "") -> set[str]:
    """The cases with a clock of this step and agency that has one of these outcomes."""
    lead = {one.id: one.agency for one in audit.pathway.activities}
    stops = {one.id: one.stop[0] for one in audit.pathway.steps}
    return {
        one.case
        for one in audit.intervals
        if (not outcomes or one.outcome in outcomes)
        and (not agency or lead[one.stop_activity or stops[one.step]] == agency)
        and (not step or one.step == step)
    }


Choice = tuple[dict[str, str], Callable[[Audit], set[str]]]
CHOICES: dict[str, Choice] = {
    "site": (
        {"site": "Hospital North"},
        lambda audit: {
            case.id
            for case in audit.cases
            if any(event.attributes.get("site") == "Hospital North" for event in case.events)
        },
    ),
    "period": (
        {"from": "2024-07-01", "to": "2024-09-30"},
        lambda audit: {
            case.id for case in audit.cases if "2024-07-01" <= began(case) <= "2024-09-30"
        },
    ),
    "late": ({"outcome": "late"}, lambda audit: clocks(audit, {"breached", "overdue"})),
    "step of an agency": (
        {"agency": "Radiology", "outcome": "breached"},
        lambda audit: clocks(audit, {"breached"}, agency="Radiology"),
    ),
    "step": (
        {"step": "strategy-conference", "outcome": "breached"},
        lambda audit: clocks(audit, {"breached"}, step="strategy-conference"),
    ),
    "unclear": ({"outcome": "unclear"}, lambda audit: clocks(audit, {"unclear"})),
    "name": ({"find": "c0001"}, lambda audit: {c.id for c in audit.cases if "C0001" in c.id}),
}
COUNTED = (
    "#glance-table tbody td",
    "#measured-table tbody td",
    "#talk-delays",
    "#talk-headline",
    "#talk-standard",
    "#talk-matter",
    "#talk .total",
    "#days .says",
    "#days tbody td",
    "#days .said",
)


def told(one: Opened) -> dict[str, list[str]]:
    one.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    found = {selector: one.texts(selector) for selector in COUNTED}
    assert all(found.values())
    return found


@pytest.mark.parametrize("name", CHOICES)
def test_a_choice_is_counted_as_the_engine_counts_a_log_of_those_cases(
    name: str, page: Opened, browser: Browser, year: Audit, tmp_path: Path
) -> None:
    choice, chooses = CHOICES[name]
    cases = chooses(year)
    page.page.evaluate(f"location.hash = {'#' + urlencode(choice)!r}")
    page.page.wait_for_function(
        "(n) => document.querySelector('#choice').textContent.startsWith(n + ' of 300')"
        " && !document.body.hasAttribute('aria-busy')",
        arg=len(cases),
    )
    own = opened(browser, saved(alone(cases, tmp_path), tmp_path))
    wanted = told(own)
    own.page.close()
    assert told(page) == wanted


def test_sixty_cases_are_less_than_two_and_a_half_megabytes(year: Audit, tmp_path: Path) -> None:
    sixty = alone({case.id for case in year.cases[:60]}, tmp_path)
    assert len(tl.report.render(sixty).encode()) < 2_500_000


def test_of_a_large_log_the_choice_is_of_the_cases_told_and_counts_stay_those_of_all(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "TOLD_IN_FULL", 1_000)
    audit = tl.analyse(tl.read_log(LOG), as_of=AS_OF)
    one = opened(browser, saved(audit, tmp_path), address="#outcome=overdue")
    chosen = len(clocks(audit, {"overdue"}))
    assert (
        one.page.locator("#choice")
        .inner_text()
        .startswith(f"{chosen} of 200 cases told one by one")
    )
    assert one.texts("#talk-headline") == [audit.headline]
    for section in ("talk", "glance", "days", "pathway", "practice", "record"):
        assert one.texts(f"#{section} .scope")[0].startswith("All cases")
    assert one.said == []
    one.page.close()


def test_what_does_not_follow_the_choice_says_so(page: Opened) -> None:
    page.page.evaluate("location.hash = '#outcome=late'")
    scopes = page.page.locator(".scope:visible")
    page.page.wait_for_function("document.querySelector('.scope').offsetParent !== null")
    follows = {
        one.evaluate("one => one.closest('section').id"): one.inner_text() for one in scopes.all()
    }
    whole = {name for name, words in follows.items() if words.startswith("All cases")}
    assert whole >= {"pathway", "practice", "record"}
    assert set(follows) - whole == {"talk", "glance", "days", "cases", "findings"}


def test_showing_all_cases_again_puts_everything_back(
    page: Opened, browser: Browser, year: Audit, tmp_path: Path
) -> None:
    page.page.evaluate("location.hash = '#outcome=late'")
    page.page.locator("#choose-all").click()
    page.page.wait_for_selector("body:not([aria-busy])")
    fresh = opened(browser, saved(year, tmp_path))
    assert told(page) == told(fresh)
    assert page.page.locator("#choice").inner_text() == "all 300 cases"
    fresh.page.close()
