"""Published figures beside chosen cases say and show what an audit of a log of them alone does."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from chromium import saved
from pages import Opened, opened
from playwright.sync_api import Browser
from test_page_charts_chosen import opened_whole, same
from test_page_choice import alone

import timeline as tl
from timeline.wording.published import comparison_words
from timeline.wording.times import only_words

AS_OF = "2027-01-31"
PERIODS = "name,from,to,reason\nNew form,2023-06-01,,\nStrike,2021-02-01,2021-05-31,\n"


def conferences() -> str:
    """Enquiries of three sites over eight years, two of which nothing is published for."""
    chance = random.Random(47)
    rows = ["case_id,activity,time,site"]
    for k in range(260):
        site = ("North", "South", "West")[0 if k < 150 else 1 if k < 250 else 2]
        begun = date(2019, 1, 7) + timedelta(days=chance.randrange(2_800))
        rows.append(f"P{k:03},Section 47 enquiry started,{begun},{site}")
        held = begun + timedelta(days=chance.choice([9, 14, 19, 20, 21, 22, 30, 45]))
        if chance.random() < 0.85:
            when = f"{held:%Y-%m}" if chance.random() < 0.1 else str(held)
            rows.append(f"P{k:03},ICPC,{when},{site}")
    return "\n".join(rows)


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("conferences")
    for name, text in (("log.csv", conferences()), ("periods.csv", PERIODS)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "log.csv", folder / "periods.csv"


@pytest.fixture(scope="module")
def page(
    browser: Browser, log: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    audit = tl.analyse(tl.read_log(log[0]), as_of=AS_OF, periods=log[1])
    one = opened(browser, saved(audit, tmp_path_factory.mktemp("all")))
    yield one
    assert one.said == []
    one.page.close()


def published(one: Opened) -> dict[str, Any]:
    """What the page tells and draws of each published measure, and its table where it draws none."""
    charts = opened_whole(one)
    tables = one.page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll("[data-chart=published]")].map((place) =>
          [place.dataset.name, [...place.querySelectorAll(".without:not([hidden]) :is(th, td)")].map((cell) => cell.textContent)]))"""
    )
    return {name: {**charts[name], "without": its} for name, its in tables.items()}


@pytest.mark.parametrize(
    ("choice", "sites", "years", "refused"),
    [
        ("site=North", {"North"}, (2019, 2027), None),
        ("site=South&from=2020-01-01&to=2022-12-31", {"South"}, (2020, 2022), None),
        ("from=2025-04-01&to=2027-01-31", {"North", "South", "West"}, (2025, 2027), None),
        ("site=West", {"West"}, (2019, 2027), "No year has 10 waits"),
    ],
)
def test_published_figures_stand_beside_the_chosen_cases_own(
    choice: str,
    sites: set[str],
    years: tuple[int, int],
    refused: str | None,
    page: Opened,
    log: tuple[Path, Path],
    browser: Browser,
    tmp_path: Path,
) -> None:
    page.page.evaluate(f"location.hash = '#{choice}'")
    page.page.wait_for_selector("#choose-all:visible")
    found = published(page)["published-icpc-15-working-days"]
    engine = alone(taken(log[0], choice, sites), tmp_path, log[0], AS_OF, periods=log[1])
    own = opened(browser, saved(engine, tmp_path))
    wanted = published(own)["published-icpc-15-working-days"]
    own.page.close()
    same(found, wanted)
    comparison = next(one for one in engine.turnaround.comparisons if one.same)
    assert {one.year for one in comparison.own} <= {*range(years[0], years[1] + 2)}
    if refused:
        assert refused in found["refused"]
        assert "58,670 of 72,100 (81.4%)" in found["without"]
        assert found["without"][-1] == only_words(comparison.own[-1].n)
    else:
        assert comparison_words(comparison) in found["told"][1]
        assert len(found["drawn"][0][-1]["x"]) == sum(1 for one in comparison.own if one.share)


def taken(log: Path, choice: str, sites: set[str]) -> set[str]:
    """The cases of some sites that began within the days of a choice."""
    days = dict(part.split("=") for part in choice.split("&"))
    began: dict[str, str] = {}
    for row in log.read_text(encoding="utf-8").splitlines()[1:]:
        case, _, when, site = row.split(",")
        if site in sites:
            began.setdefault(case, when)
    first, last = days.get("from", ""), days.get("to", "9999")
    return {case for case, when in began.items() if first <= when <= last}


def test_a_case_that_no_publisher_would_count_stands_beside_nothing(
    page: Opened, log: tuple[Path, Path]
) -> None:
    rows = log[0].read_text(encoding="utf-8").splitlines()[1:]
    cases = [row.split(",")[0] for row in rows]
    held = {case for case, row in zip(cases, rows, strict=True) if ",ICPC," in row}
    never = next(case for case in cases if case not in held)
    page.page.evaluate(f"location.hash = '#find={never}'")
    page.page.wait_for_function("document.querySelector('#choice').textContent.startsWith('1 of ')")
    found = published(page)["published-icpc-15-working-days"]
    assert found["refused"].startswith(
        "This record has no wait that the published definition counts"
    )
    assert "England" in found["without"]
    assert "This log" not in found["without"]
    page.page.locator("#choose-all").click()
    page.page.wait_for_selector("#choose-all", state="hidden")
    assert published(page)["published-icpc-15-working-days"]["refused"] is None
