"""Control charts and funnels of chosen cases say and show what an audit of a log of them alone does."""

from __future__ import annotations

import json
import math
import random
import re
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
from chromium import saved
from interactions import began, clocks
from pages import Opened, opened
from playwright.sync_api import Browser
from test_page_choice import alone

import timeline as tl
from command import FIXTURES
from timeline.audit import Audience, Audit
from timeline.disclosure import Names, disclose
from timeline.wording.methods import reason_words

NOT_JUDGED = "This standard applies to no wait of the chosen cases."
NO_CLOCK = "No wait of the chosen cases is of this step."
CHARTS = """() => JSON.stringify(Object.fromEntries([...document.querySelectorAll("#turnaround [data-chart]")].map((place) => {
  const all = (selector) => [...place.querySelectorAll(selector)].map((one) => one.textContent.replace(/\\s+/g, " ").trim());
  const axis = (one) => {  // one that was drawn says its own range where it was left to find it
    const { autorange, type, range, ...its } = one;
    return autorange || !range ? its : { ...its, range };
  };
  const whole = place.querySelector(".whole");
  const plot = place.querySelector(".js-plotly-plot");
  const refusal = place.querySelector(".refusal");
  return [place.dataset.name, {
    refused: refusal.hidden ? null : refusal.textContent.trim(),
    told: whole.hidden ? null : [".title", ".says", "th, td", ".behind > summary", ".beside p", ".basis"].map(all),
    drawn: plot && [plot.data, Object.entries(plot.layout).filter((one) => /^([xy]axis|annotations|shapes|height|margin|legend)/.test(one[0]) && one[1].length !== 0)
      .map(([name, one]) => [name, name.includes("axis") ? axis(one) : one]).sort()],
  }];
})))"""
"""By chart all that is told and drawn of it."""


HANDED_OVER = """() => {
  Plotly.newPlot = (plot, data, layout) => {
    plot.classList.add("js-plotly-plot");
    [plot.data, plot.layout] = [data, layout];
  };
}"""
"""Drawings need only be handed over to the library, which would take seconds to make a hundred."""


class Log(NamedTuple):
    path: Path
    as_of: str
    periods: Path | None
    units: Mapping[str, str] = {}
    """Steps of the built-in pathway that have another unit here."""


LOGS = {
    "one-year": Log(FIXTURES / "one-year/log.csv", "2025-03-31", None),
    "five-years": Log(FIXTURES / "five-years/log.csv", "2025-03-31", FIXTURES / "five-years/periods.csv"),
    "nai-audit": Log(FIXTURES / "nai-audit/log.csv", "2021-04-30", None),
    "other-units": Log(
        FIXTURES / "five-years/log.csv", "2025-03-31", FIXTURES / "five-years/periods.csv",
        {"survey-performed-reported": "hours", "survey-reported": "days", "follow-up-survey": "hours"},
    ),
}  # fmt: skip
"""In the last the clocks of three steps are told in the unit of their standards; those of the first
only since August 2023, when its standard came into force. Of every twentieth event of it the month
alone is recorded."""


def opened_whole(one: Opened) -> dict[str, Any]:
    """Every part of turnaround opened, once all has followed."""
    one.settle()
    one.page.evaluate(HANDED_OVER)
    one.page.evaluate(
        "() => { for (const part of document.querySelectorAll('#turnaround details')) part.open = true; }"
    )
    one.settle()
    found: dict[str, Any] = json.loads(one.page.evaluate(CHARTS))
    return found


def same(found: object, wanted: object, where: str = "") -> None:
    """The same, numbers to a billionth."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        assert found.keys() == wanted.keys(), where
        for name, its in wanted.items():
            same(found[name], its, f"{where}.{name}")
    elif isinstance(wanted, list) and isinstance(found, list):
        assert len(found) == len(wanted), (where, found, wanted)
        for k, its in enumerate(wanted):
            same(found[k], its, f"{where}[{k}]")
    elif isinstance(wanted, int | float) and isinstance(found, int | float):
        assert math.isclose(found, wanted, rel_tol=1e-9, abs_tol=1e-9), (where, found, wanted)
    else:
        assert found == wanted, where


def chosen_of(audit: Audit, chance: random.Random) -> tuple[dict[str, str], set[str]]:
    """A choice by site, period and outcome, or some of these, and the cases that it takes in."""
    sites = {
        case.id: {event.attributes.get("site", "") for event in case.events} for case in audit.cases
    }
    days = sorted(map(began, audit.cases))
    choice: dict[str, str] = {}
    tests: list[Callable[[str], bool]] = []
    kinds = chance.sample(["site", "period", "outcome"], chance.choice([1, 1, 1, 2, 3]))
    if "site" in kinds:
        site = chance.choice(sorted({one for its in sites.values() for one in its if one}))
        choice["site"] = site
        tests.append(lambda case: site in sites[case])
    if "period" in kinds:
        first, last = sorted(chance.sample(range(len(days)), 2))
        choice |= {"from": days[first], "to": days[last]}
        inside = {one.id for one in audit.cases if days[first] <= began(one) <= days[last]}
        tests.append(lambda case: case in inside)
    if "outcome" in kinds:
        choice["outcome"] = chance.choice(["late", "met"])
        its = clocks(audit, {"late"} if choice["outcome"] == "late" else {"met"})
        tests.append(lambda case: case in its)
    return choice, {one.id for one in audit.cases if all(test(one.id) for test in tests)}


class Shown(NamedTuple):
    name: str
    log: Log
    pathway: Path
    audience: Audience
    audit: Audit
    """As recorded."""
    names: Names
    page: Opened
    before: dict[str, Any]


def in_months(log: Path, folder: Path) -> Path:
    """A log with the month alone of every twentieth event."""
    head, *rows = log.read_text(encoding="utf-8").splitlines(keepends=True)
    for k in range(0, len(rows), 20):
        rows[k], n = re.subn(r",\d\d/(\d\d)/(\d{4})[ :\d]*,", r",\2-\1,", rows[k], count=1)
        assert n == 1
    path = folder / "log.csv"
    path.write_text(head + "".join(rows), encoding="utf-8")
    return path


def pathway_of(log: Log, folder: Path) -> Path:
    """The built-in pathway with the log's units."""
    text = (files("timeline") / "data/nai-under-5.toml").read_text(encoding="utf-8")
    for step, unit in log.units.items():
        text, n = re.subn(rf'(\nid = "{step}"\n(?:.+\n)*?unit = )".+"', rf'\1"{unit}"', text)
        assert n == 1
    path = folder / "pathway.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(
    scope="module",
    params=[
        ("one-year", "team"),
        ("five-years", "meeting"),
        ("nai-audit", "meeting"),
        ("other-units", "meeting"),
    ],
    ids="-".join,
)
def shown(
    request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shown]:
    name, audience = request.param
    log = LOGS[name]
    if log.periods:
        told = (FIXTURES / "five-years/periods.csv").read_text(encoding="utf-8").splitlines()
        path = tmp_path_factory.mktemp("periods") / "periods.csv"
        rebased = [f"{row},{['rebase', 'no', 'yes'][k]}" for k, row in enumerate(told)]
        path.write_text("\n".join(rebased), encoding="utf-8")
        log = log._replace(periods=path)
    if log.units:
        log = log._replace(path=in_months(log.path, tmp_path_factory.mktemp("log")))
    pathway = pathway_of(log, tmp_path_factory.mktemp("pathway"))
    audit = tl.analyse(tl.read_log(log.path, pathway=pathway), as_of=log.as_of, periods=log.periods)
    assert {one.step for one in audit.waits if one.unit != one.verdicts[0].unit} == {*log.units}
    names = Names(audit)
    page = opened(
        browser,
        saved(told_for(audit, audience, names), tmp_path_factory.mktemp("all")),
        undrawn=True,
    )
    yield Shown(name, log, pathway, audience, audit, names, page, opened_whole(page))
    assert page.said == []
    page.page.close()


def told_for(audit: Audit, audience: Audience, names: Names) -> Audit:
    told = disclose(audit, audience, names)
    assert isinstance(told, Audit)
    return told


def choose(shown: Shown, choice: dict[str, str], cases: set[str]) -> dict[str, Any]:
    """The page's charts once these cases are chosen; a site is told as the page names it."""
    if "site" in choice and shown.audience == "meeting":
        choice = choice | {"site": shown.names.word("site", choice["site"])}
    shown.page.page.evaluate(f"location.hash = {'#' + urlencode(choice)!r}")
    found = opened_whole(shown.page)
    words = f"{len(cases)} of {len(shown.audit.cases)} children"
    assert shown.page.texts("#choice")[0].startswith(words)
    return found


def refused_without(engine: Audit, name: str) -> str | None:
    """Why there is no chart of which the page of an audit says nothing: no clock, or too few for the stage to be told."""
    if not name.startswith("median-"):
        return None if name.endswith("-1") else NOT_JUDGED
    step = name.removeprefix("median-").removesuffix("-0")
    told = [reason_words(one.control[0]) for one in engine.turnaround.by_step if one.step == step]
    return told[0] if told else NO_CLOCK


@pytest.mark.parametrize("seed", range(3))
def test_charts_of_a_choice_are_those_of_an_audit_of_its_cases(
    seed: int, shown: Shown, browser: Browser, tmp_path: Path
) -> None:
    chance = random.Random(f"{shown.name} {seed}")
    cases: set[str] = set()
    while not 0 < len(cases) < len(shown.audit.cases):
        choice, cases = chosen_of(shown.audit, chance)
    found = choose(shown, choice, cases)
    engine = alone(
        cases, tmp_path, shown.log.path, shown.log.as_of, shown.pathway, shown.log.periods
    )
    own = opened(
        browser, saved(told_for(engine, shown.audience, shown.names), tmp_path), undrawn=True
    )
    wanted = opened_whole(own)
    own.page.close()
    assert {f"median-{step}-0" for step in shown.log.units} <= wanted.keys()
    for name, its in wanted.items():
        same(found[name], its, f"{choice} {name}")
    for name in found.keys() - wanted.keys():
        assert found[name]["refused"] == refused_without(engine, name), name
        assert found[name]["told"] is None


def test_with_no_choice_the_charts_are_as_they_were(shown: Shown) -> None:
    case = shown.audit.cases[-1].id
    name = shown.names.case(case) if shown.audience == "meeting" else case
    shown.page.page.evaluate(
        "() => { for (const part of document.querySelectorAll('#turnaround details')) part.open = false; }"
    )
    shown.page.page.evaluate(f"location.hash = {'#' + urlencode({'find': name})!r}")
    shown.page.page.wait_for_selector("#choose-all:visible")
    shown.page.settle()
    assert shown.page.page.locator("#turnaround [data-chart]:not([data-stale])").count() == 0
    assert opened_whole(shown.page) != shown.before
    assert shown.page.page.locator("#turnaround [data-stale]").count() == 0
    shown.page.page.locator("#choose-all").click()
    shown.page.page.wait_for_selector("#choose-all", state="hidden")
    same(opened_whole(shown.page), shown.before)
