"""What the page says of the times of chosen cases is what an audit of those cases alone says."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
from chromium import saved
from interactions import began, clocks
from pages import Opened, opened
from part_of_log import read_part
from playwright.sync_api import Browser, Page

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit
from timeline.disclosure.meeting import for_meeting
from timeline.disclosure.names import Names
from timeline.report.sections import turnaround
from timeline.wording.comparisons import contrast_words
from timeline.wording.methods import reason_words

TOLD = """(html) => {
  const whole = html ? new DOMParser().parseFromString(html, "text/html") : document;
  const plain = (one) => one.textContent.replace(/\\s+/g, " ").trim();
  const all = (root, selector) => [...root.querySelectorAll(selector)]
    .filter((one) => !one.closest("[hidden], .scope, .tools, template")).map(plain).filter(Boolean);
  const by = (selector, name, told) => Object.fromEntries(
    [...whole.querySelectorAll(selector)].map((one) => [one.dataset[name], told(one)]));
  const section = whole.querySelector("#turnaround");
  return {
    headline: all(section, ".headline"),
    rows: by("tr[data-by-step]", "byStep", (row) => all(row, "th, td")),
    tooFew: all(section, "#too-few p"),
    steps: all(section, "#steps-bases p"),
    hours: all(section, "#out-of-hours li, #out-of-hours p"),
    survey_stages: by("[data-stage]", "stage", (stage) => ({
      curve: all(stage, "[id^=chart-curve-] .says, [id^=chart-curve-] td, [id^=chart-curve-] + .basis, .refused"),
      compared: all(stage, ".compared > p, .compared .title, .compared .says, .compared th, .compared td"),
      medians: [...stage.querySelectorAll(".medians tr")].map((row) => all(row, "th, td").join(" | ")).filter(Boolean)
        .concat(all(stage, ".medians summary, .medians li, .medians > p")),
    })),
    judged: by("[data-by-standard]:not([hidden])", "byStandard", (one) =>
      all(one, ".compared > p, .compared li, .compared .title, .compared .says, .compared th, .compared td")),
  };
}"""
"""All that is said in numbers and words, of this page or of another as text."""
DRAWN = """() => Object.fromEntries([...document.querySelectorAll("#turnaround figure.chart")].filter(
  (one) => /^chart-(curve|compared|medians|before-after)-/.test(one.id) && !one.hidden
).map((one) => {
  const plot = one.querySelector(".js-plotly-plot");
  const names = Object.keys(plot.layout).filter((name) => /^([xy]axis\\d*|annotations|shapes|height|width|margin)$/.test(name));
  const layout = Object.fromEntries(names.map((name) => [name, plot.layout[name]]));
  return [one.id.slice("chart-".length), JSON.parse(JSON.stringify([plot.data, layout]))];
}))"""
SHOWN = """() => { const whole = document.querySelector("#turnaround").cloneNode(true);
  whole.querySelectorAll(".drawing, [hidden]").forEach((one) => one.remove()); return whole.textContent; }"""
"""The text of the section as it stands, but for its drawings and what is hidden."""
ADDED = {"type", "autorange"}
"""What the drawing library adds to the axes of a figure that it has drawn."""
OPEN = "document.querySelectorAll('#turnaround details').forEach((one) => { one.open = true; })"


class Source(NamedTuple):
    """A log with how it is read."""

    fixture: str
    as_of: str
    periods: str | None
    choices: int
    """So many choices by chance are made."""

    def audit(self, log: Path) -> Audit:
        return tl.analyse(tl.read_log(log), as_of=self.as_of, periods=self.periods)

    @property
    def log(self) -> Path:
        return FIXTURES / self.fixture / "log.csv"

    def alone(self, cases: set[str], folder: Path) -> Audit:
        """An audit of a log of these cases alone."""
        head, *rows = self.log.read_text(encoding="utf-8").splitlines(keepends=True)
        path = folder / "log.csv"
        path.write_text(
            head + "".join(row for row in rows if row.split(",", 1)[0] in cases), encoding="utf-8"
        )
        part = read_part(path, self.log)
        return tl.analyse(part, as_of=self.as_of, periods=self.periods)


YEAR = Source("one-year", "2025-03-31", None, 2)
YEARS = Source("five-years", "2025-03-31", str(FIXTURES / "five-years/periods.csv"), 1)
PAIR = Source("nai-audit", "2021-04-30", None, 1)


def draw(audit: Audit, seed: int) -> tuple[dict[str, str], set[str]]:
    """A choice by chance, and the names of the cases that it takes in."""
    chance = random.Random(seed)
    sites = {
        case.id: {event.attributes.get("site") for event in case.events} for case in audit.cases
    }
    days = sorted(map(began, audit.cases))
    choice: dict[str, str] = {}
    cases = {case.id for case in audit.cases}
    while not choice:
        if chance.random() < 0.6 and (named := sorted({*set().union(*sites.values())} - {None})):
            choice["site"] = chance.choice(named)
            cases &= {case for case, its in sites.items() if choice["site"] in its}
        if chance.random() < 0.5:
            first, last = sorted(chance.choices(days, k=2))
            choice |= {"from": first, "to": last} if chance.random() < 0.6 else {"from": first}
            until = choice.get("to", "9999")
            cases &= {case.id for case in audit.cases if first <= began(case) <= until}
        if chance.random() < 0.3:
            choice["outcome"] = chance.choice(["in_time", "late", "missed_aim", "unclear"])
            cases &= clocks(audit, {choice["outcome"]})
    return choice, cases


def chosen(one: Opened, choice: dict[str, str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the page says, and draws, once a choice is made and all of it has followed."""
    one.page.evaluate(f"location.hash = {'#' + urlencode(choice)!r}")
    one.settle()
    one.page.evaluate(OPEN)
    one.settle()
    return one.page.evaluate(TOLD, ""), one.page.evaluate(DRAWN)


def near(found: Any, wanted: Any, at: str) -> None:  # noqa: ANN401  any part of a figure
    """The same texts, and numbers within the rounding of what is drawn."""
    if isinstance(wanted, float | int) and not isinstance(wanted, bool):
        assert found == pytest.approx(wanted, rel=1e-6, abs=2e-4), at
    elif isinstance(wanted, dict):
        assert found.keys() - ADDED == wanted.keys() - ADDED, at
        for key in wanted.keys() - ADDED:
            near(found[key], wanted[key], f"{at} {key}")
    elif isinstance(wanted, list):
        assert len(found) == len(wanted), at
        for k, (one, two) in enumerate(zip(found, wanted, strict=True)):
            near(one, two, f"{at} {k}")
    else:
        assert found == wanted, at


def same(found: dict[str, Any], engine: Audit, blank: Page, *, names: bool = True) -> None:
    """What is told of a choice is what a report of those cases alone tells."""
    wanted = blank.evaluate(TOLD, tl.report.render(engine))
    told = engine.turnaround
    for part in ("headline", "tooFew", "steps", "hours"):
        assert found[part] == wanted[part], part
    timed = {one.step: one for one in told.by_step}
    for step, row in found["rows"].items():
        if step in wanted["rows"]:
            assert row == wanted["rows"][step]
        else:
            assert row[1:] == ["0", "0", NO_CURVE]
    for step, stage in found["survey_stages"].items():
        if step in wanted["survey_stages"]:
            its = wanted["survey_stages"][step]
            assert stage["curve"] == its["curve"]
            assert stage["compared"] == (its["compared"] or [NOTHING])
            unnamed = (lambda text: text) if names else _unnamed
            assert unnamed(stage["medians"]) == unnamed(its["medians"])
        else:
            alone = timed.get(step)
            assert stage["curve"] == [reason_words(alone.curve) if alone else NO_CURVE]
            contrasts = (
                [contrast_words(one, alone.unit) for one in alone.contrasts] if alone else []
            )
            assert stage["compared"] == (contrasts or [NOTHING])
    judged = {one.standard: one for one in told.by_standard}
    for standard, said in found["judged"].items():
        if standard in wanted["judged"]:
            assert said == wanted["judged"][standard]
        else:
            its_own = judged[standard].contrasts if standard in judged else ()
            assert said == ([contrast_words(one) for one in its_own] or [NOTHING])


NO_CURVE = "No curve: only 0 waits of the 6 needed. Read the cases."
NOTHING = "There are no two periods to compare."


def _unnamed(texts: list[str]) -> list[str]:
    """Without the numbers of names, which are given anew in an audit of fewer cases."""
    return sorted(re.sub(r"\b(Site|Person|Agency|Team) \d+", r"\1", one) for one in texts)


@pytest.fixture
def blank(browser: Browser) -> Iterator[Page]:
    """Where other reports are read."""
    page = browser.new_page()
    yield page
    page.close()


def undrawn(browser: Browser, audit: Audit, folder: Path) -> Opened:
    page = opened(browser, saved(audit, folder), undrawn=True)
    page.page.evaluate(OPEN)
    page.settle()
    return page


@pytest.fixture(scope="module", params=[YEAR, YEARS, PAIR], ids=lambda one: one.fixture)
def source(request: pytest.FixtureRequest) -> Source:
    found: Source = request.param
    return found


def test_times_of_chosen_cases_are_told_as_an_audit_of_them_alone_tells_them(
    source: Source, browser: Browser, blank: Page, tmp_path: Path
) -> None:
    audit = source.audit(source.log)
    page = undrawn(browser, audit, tmp_path)
    before = page.page.evaluate(TOLD, ""), page.page.evaluate(SHOWN)
    for seed in range(source.choices):
        choice, cases = draw(audit, seed)
        found, drawn = chosen(page, choice)
        assert page.page.locator("#turnaround [data-stale]").count() == 0
        if not cases:
            continue
        engine = source.alone(cases, tmp_path)
        same(found, engine, blank)
        figures = turnaround.data(engine)["figures"]
        for name, (traces, layout) in drawn.items():
            its = figures[name]
            kept = {key: its["layout"].get(key, []) for key in layout}
            near([traces, layout], [its["data"], kept], f"{choice} {name}")
        assert {*drawn} >= {one for one in figures if re.match("(curve|compared|medians)-", one)}
    page.page.locator("#choose-all").click()
    page.settle()
    assert (page.page.evaluate(TOLD, ""), page.page.evaluate(SHOWN)) == before
    assert page.page.locator("#turnaround [data-stale]").count() == 0
    assert page.said == []
    assert len(page.requests) == 1
    page.page.close()


def test_a_meeting_is_told_the_same_of_chosen_cases(
    browser: Browser, blank: Page, tmp_path: Path
) -> None:
    audit = YEAR.audit(YEAR.log)
    names = Names(audit)
    meeting = for_meeting(audit, names)
    recorded = {names.case(case.id): case.id for case in audit.cases}
    page = undrawn(browser, meeting, tmp_path)
    choice, cases = draw(meeting, 11)
    found, _ = chosen(page, choice)
    alone = YEAR.alone({recorded[one] for one in cases}, tmp_path)
    same(found, for_meeting(alone, Names(alone)), blank, names=False)
    assert page.said == []
    page.page.close()
