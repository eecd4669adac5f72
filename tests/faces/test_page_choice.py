"""What the page counts over chosen cases is what the engine counts over a log of them alone."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from chromium import saved
from interactions import began, clocks
from pages import Opened, opened
from part_of_log import read_part
from playwright.sync_api import Browser

import timeline as tl
from command import FIXTURES
from timeline.analysis import measure_blocks
from timeline.audit import Audit
from timeline.audit.primitives import so_many
from timeline.disclosure.meeting import for_meeting
from timeline.disclosure.names import Names
from timeline.wording.comparisons import site_times
from timeline.wording.headline import headline
from timeline.wording.practice import check_sentence
from timeline.wording.shares import share_words
from timeline.wording.times import typical_words

LOG = FIXTURES / "one-year/log.csv"
AS_OF = "2025-03-31"


@pytest.fixture(scope="module")
def year() -> Audit:
    return tl.analyse(tl.read_log(LOG), as_of=AS_OF)


@pytest.fixture(scope="module")
def page(
    browser: Browser, year: Audit, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    one = opened(browser, saved(year, tmp_path_factory.mktemp("year")), undrawn=True)
    yield one
    assert one.said == []
    assert len(one.requests) == 1
    one.page.close()


def alone(
    cases: set[str],
    folder: Path,
    log: Path = LOG,
    as_of: str = AS_OF,
    pathway: str | Path = "nai-under-5",
    periods: Path | None = None,
) -> Audit:
    """The engine's audit of a log of these cases alone."""
    with log.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    path = folder / "log.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(row for row in rows if row["case_id"] in cases)
    part = read_part(path, log, pathway)
    return tl.analyse(part, as_of=as_of, periods=periods)


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
    "late": ({"outcome": "late"}, lambda audit: clocks(audit, {"late"})),
    "step of an agency": (
        {"agency": "Radiology", "outcome": "late"},
        lambda audit: clocks(audit, {"late"}, agency="Radiology"),
    ),
    "step": (
        {"step": "strategy-conference", "outcome": "late"},
        lambda audit: clocks(audit, {"late"}, step="strategy-conference"),
    ),
    "missed aim": ({"outcome": "missed_aim"}, lambda audit: clocks(audit, {"missed_aim"})),
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
    "#chart-pathway .says",
    "#chart-pathway summary",
    "#map-table td",
    "#chart-observed .says",
    "#chart-observed tbody td",
    "#chart-observed .said",
    "#practice-table tbody td",
    "#turnaround [data-by-step] > .n",
    "#two-readers",
    "#survey-count",
)


POINTED = """() => {
  for (const kind of ["beforeprint", "afterprint"]) dispatchEvent(new Event(kind));  // draws what is out of sight
  const traces = document.querySelector("#pathway-chart").data;
  return [traces[1].customdata, traces[2].customdata.filter((one) => !one.includes("stopped here: 0")).sort()];
}"""


GROUPED = """() => {
  const told = (place, selector) => [...place.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((one) => one.innerText.trim());
  const drawn = (plot) => [plot.data, Object.entries(plot.layout).filter((one) => /^([xy]axis|annotations|height)/.test(one[0])).sort()];
  return Object.fromEntries([...document.querySelectorAll("details:not([hidden]) > [data-groups]")].map((place) => [place.dataset.groups, [
    told(place, "th, td"), told(place, "summary"), told(place, "li"), told(place, ".basis"), told(place, ".quiet"),
    [...place.querySelectorAll(".js-plotly-plot")].map(drawn),
  ]]));
}"""
"""By standard all that is told of its groups: the table, what is said beside it, and the drawing."""


def keyed(one: Opened, name: str) -> dict[str, str]:
    """What stands at every place that bears a step or a standard."""
    found = "(name) => Object.fromEntries([...document.querySelectorAll(`[data-${name}]`)].map((one) => [one.dataset[name], one.textContent]))"
    told_there: dict[str, str] = one.page.evaluate(found, name)
    return told_there


def open_all(one: Opened) -> None:
    """Open every part of the page; what was folded is reckoned then."""
    one.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    one.settle()


def told(one: Opened) -> dict[str, list[str]]:
    open_all(one)
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
    page.settle()
    assert page.texts("#choice")[0].startswith(f"{len(cases)} of 300")
    engine = alone(cases, tmp_path)
    own = opened(browser, saved(engine, tmp_path), undrawn=True)
    wanted = told(own), own.page.evaluate(POINTED)
    groups = own.page.evaluate(GROUPED)
    own.page.close()
    assert (told(page), page.page.evaluate(POINTED)) == wanted
    followed = page.page.evaluate(GROUPED)
    assert {standard: followed[standard] for standard in groups} == groups
    shares = {one.standard: one.share for one in engine.glances}
    assert keyed(page, "share") == {one: share_words(shares[one]) for one in keyed(page, "share")}
    clocks_of = {one.step: one.n for one in engine.turnaround.by_step}
    assert keyed(page, "clocks") == {
        one: so_many(clocks_of.get(one, 0), "wait") for one in keyed(page, "clocks")
    }


MIXED = """case_id,activity,time,mode,attended,invited,note
A,Referral,2024-03-01,,,,
A,Strategy discussion,2024-03-04,virtual,Police; Health,police; Health; SWIFT,
A,Team lunch,2024-03-05,,,,
A,Initial child protection conference,2024-03-20,In person,Health,,
A,Core group,2024-05-20,,,,
B,Referral,2024-03-02,,,,
B,Team lunch,2024-03-03,,,,
B,Team lunch,2024-03-09,,,,
B,Strategy discussion,2024-03-08,Virtual,police,Police,
B,Core group,2024-06-20,,,,
C,Strategy discussion,2024-03-08,in person,Health; Education,,
C,Initial child protection conference,2024-03-28,in person,,,
C,Core group,not a date,,,,
D,Core group,2024-03-01,,,,
D,Strategy discussion,2024-03-05,,,,
"""
HELD = (
    "#meetings-table tbody tr",
    "#practice-table tbody td",
    "#after-table tbody tr",
    "#unknown-table tbody tr",
    "#chart-observed tbody tr",
    "#two-readers",
    "#map-table tr",
)


@pytest.mark.parametrize("case", ["A", "B", "C"])
def test_meetings_practice_and_the_record_follow_the_choice(
    case: str, browser: Browser, tmp_path: Path
) -> None:
    log = tmp_path / "mixed.csv"
    log.write_text(MIXED, encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-06-01")
    page = opened(browser, saved(audit, tmp_path), address=f"#find={case}")
    engine = alone({case}, tmp_path, log, "2024-06-01")
    own = opened(browser, saved(engine, tmp_path))
    for one in (page, own):
        one.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    rows = {
        selector: [re.sub(r"(log|mixed).csv:\d+", "row", text) for text in page.texts(selector)]
        for selector in HELD
    }
    assert rows == {
        selector: [re.sub(r"(log|mixed).csv:\d+", "row", text) for text in own.texts(selector)]
        for selector in HELD
    }
    held = page.texts("#record-chosen")[0]
    assert so_many(engine.counts.events, "event") in held
    assert so_many(engine.counts.waits, "wait") in held
    assert f"{so_many(engine.counts.after_as_of, 'record')} dated later" in held
    assert page.said == own.said == []
    page.page.close()
    own.page.close()


ONE_READER = "".join(
    f"{case},{activity},2024-03-{day:02}T09:00\n"
    for number, case in enumerate(["H1", "H2", "H3", "H4", "N1", "N2", "N3", "N4", "N5", "Y1"])
    for day, activity in [
        (1 + number, "Skeletal survey requested"),
        (1 + number, "Skeletal survey performed"),
        (2 + number, "First radiologist report"),
        *([(3 + number, "Second radiologist report")] if case == "Y1" else []),
    ]
)


@pytest.mark.parametrize("recorded", [False, True])
@pytest.mark.parametrize("name", ["H", "N", "Y1"])
def test_what_no_case_of_a_log_records_is_told_once_of_any_choice(
    name: str, recorded: bool, browser: Browser, tmp_path: Path
) -> None:
    log = tmp_path / "readers.csv"
    head, *rows = ("case_id,activity,time\n" + ONE_READER).splitlines()
    by = [f"{row},{'Dr One' if recorded and row.startswith('H1,First') else ''}" for row in rows]
    log.write_text("\n".join([f"{head},by", *by, ""]), encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-06-01")
    page = opened(browser, saved(audit, tmp_path), address=f"#find={name}")
    chosen = {case.id for case in audit.cases if case.id.startswith(name)}
    engine = alone(chosen, tmp_path, log, "2024-06-01")
    (readers,) = [one for one in engine.checks if one.id == engine.turnaround.two_readers]
    sentence = check_sentence(readers, engine.pathway.case_noun)
    assert page.texts("#two-readers") == [sentence]
    assert ("not recorded for any" in sentence) == (not recorded)
    page.page.close()


UNITS = """
[pathway]
id = "units"
title = "A limit in hours and, later, in days"
[[source]]
id = "local"
title = "Local rules"
publisher = "Here"
edition = "2024"
confidence = "read"
[[activity]]
id = "asked"
name = "Asked"
agency = "Health"
[[activity]]
id = "answered"
name = "Answered"
agency = "Health"
[[step]]
id = "asked-answered"
title = "Asked to answered"
start = "asked"
stop = "answered"
[[step.standard]]
id = "H"
within = "24 hours"
in_force_to = 2024-03-31
source = "local"
locator = "1"
[[step.standard]]
id = "D"
within = "2 days"
in_force_from = 2024-04-01
source = "local"
locator = "2"
"""


def test_a_step_whose_standards_count_in_different_units_is_told_in_its_own(
    browser: Browser, tmp_path: Path
) -> None:
    log, pathway = tmp_path / "units.csv", tmp_path / "units.toml"
    days = [f"{month:02d}-{day:02d}" for month in (3, 4) for day in range(1, 9)]
    log.write_text(
        "case_id,activity,time\n"
        + "".join(
            f"K{k:02d},asked,2024-{day} 09:00\nK{k:02d},answered,2024-{day} {10 + k % 7}:00\n"
            for k, day in enumerate(days)
        )
        + "Z,asked,2024-04-20\n",
        encoding="utf-8",
    )
    pathway.write_text(UNITS, encoding="utf-8")
    audit = tl.analyse(tl.read_log(log, pathway=pathway), as_of="2024-04-30")
    one = opened(browser, saved(audit, tmp_path), address="#find=K")
    engine = alone({f"K{k:02d}" for k in range(16)}, tmp_path, log, "2024-04-30", pathway)
    (edge,) = engine.edges
    one.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert one.page.locator("#map-table tr td").nth(2).inner_text() == typical_words(edge.typical)
    assert one.said == []
    one.page.close()


def test_sixty_cases_are_less_than_two_and_a_half_megabytes(year: Audit, tmp_path: Path) -> None:
    sixty = alone({case.id for case in year.cases[:60]}, tmp_path)
    assert len(tl.report.render(sixty).encode()) < 2_500_000


def test_of_a_large_log_the_choice_is_of_the_cases_told_and_counts_stay_those_of_all(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 1_000)
    audit = tl.analyse(tl.read_log(LOG), as_of=AS_OF)
    one = opened(browser, saved(audit, tmp_path), address="#outcome=missed_aim")
    chosen = len(clocks(audit, {"missed_aim"}))
    assert (
        one.page.locator("#choice")
        .inner_text()
        .startswith(f"{chosen} of {len(audit.cases)} children shown in detail")
    )
    assert one.texts("#talk-headline") == [headline(audit.results)]
    for section in ("talk", "glance", "days", "pathway", "practice", "record", "turnaround"):
        assert one.texts(f"#{section} .scope")[0].startswith("All children")
    assert one.said == []
    one.page.close()


def test_every_section_and_every_chart_of_turnaround_follows_the_choice_and_says_so(
    page: Opened,
) -> None:
    page.page.evaluate("location.hash = '#outcome=late'")
    page.settle()
    open_all(page)
    sections = page.page.locator(".scope[data-scope=chosen]:visible")
    names = {one.evaluate("one => one.closest('section').id") for one in sections.all()}
    assert names == {
        "talk",
        "glance",
        "days",
        "cases",
        "pathway",
        "turnaround",
        "practice",
        "findings",
        "record",
    }
    charts = page.page.locator("#turnaround figure.chart:visible")
    said = page.page.locator("#turnaround figure.chart > .scope:visible")
    assert charts.count() == said.count() > 20
    choice = page.page.locator("#choice").inner_text().split(":")[0]
    assert {*said.all_inner_texts()} == {f"Chosen: {choice}."}


def test_of_a_large_log_a_chosen_site_has_its_own_result_beside_a_figure_of_all_cases(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 1_000)
    year = tl.analyse(tl.read_log(LOG), as_of=AS_OF)
    one = opened(browser, saved(year, tmp_path), address="#site=Hospital+North")
    one.settle()
    one.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    timed = year.times_of("survey-reported")
    grouping = next(its for its in timed.groupings if its.by == "site")
    group = next(its for its in grouping.groups if its.name == "Hospital North")
    place = "#chart-median-survey-reported-0 > .scope"
    assert one.texts(place) == [
        f"All children: the choice does not change this. {site_times(group, timed.unit)}"
    ]
    one.page.evaluate("location.hash = '#site=Hospital+North&outcome=late'")
    one.page.wait_for_function(f"!document.querySelector('{place}').textContent.includes('alone')")
    one.page.close()


def test_showing_all_cases_again_puts_everything_back(
    page: Opened, browser: Browser, year: Audit, tmp_path: Path
) -> None:
    page.page.evaluate("location.hash = '#outcome=late'")
    page.page.locator("#choose-all").click()
    page.settle()
    fresh = opened(browser, saved(year, tmp_path), undrawn=True)
    assert told(page) == told(fresh)
    assert page.page.locator("#choice").inner_text() == "all 300 children"
    fresh.page.close()


def test_what_medians_rest_on_is_said_again_once_all_cases_are_shown(page: Opened) -> None:
    page.page.evaluate(
        "document.querySelectorAll('details.stage').forEach((d) => { d.open = true; })"
    )
    before = page.texts(".medians > .basis")
    page.page.evaluate("location.hash = '#find=C0001'")
    page.page.wait_for_selector("#choose-all:visible")
    page.page.wait_for_selector("body:not([aria-busy])")
    assert page.texts(".medians > .basis") == []
    page.page.locator("#choose-all").click()
    page.page.wait_for_selector("body:not([aria-busy])")
    assert page.texts(".medians > .basis") == before != []


def test_a_case_of_which_no_event_is_told_is_drawn_as_empty_and_began_on_no_day(
    browser: Browser, tmp_path: Path
) -> None:
    log = tmp_path / "later.csv"
    log.write_text(
        "case_id,activity,time\nA,Referral,2024-03-01\nB,Referral,2024-12-02\n", encoding="utf-8"
    )
    audit = tl.analyse(tl.read_log(log), as_of="2024-06-01")
    page = opened(browser, saved(audit, tmp_path), address="#case=B")
    assert page.texts("#chart-case .says")[0].startswith("0 events and 0 waits")
    assert page.texts("#case-list .said") == ["no event shown"]
    for days in ("from=2024-01-01", "to=2024-05-01", "from=2024-01-01&to=2025-01-01"):
        page.page.evaluate(f"location.hash = '#{days}'")
        page.page.wait_for_selector("#choose-all:visible")
        assert page.texts("#choice")[0].startswith("1 of 2 children"), days
    assert page.said == []
    page.page.close()


def test_a_meeting_has_the_same_numbers_and_no_count_over_events_that_it_is_not_shown(
    browser: Browser, tmp_path: Path
) -> None:
    log = tmp_path / "mixed.csv"
    log.write_text(MIXED, encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-06-01")
    told = for_meeting(audit, Names(audit))
    page = opened(browser, saved(told, tmp_path), address="#find=Case+3")
    page.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    engine = alone({"B"}, tmp_path, log, "2024-06-01")
    kinds = page.page.locator("#meetings-table tbody tr:visible")
    met = [[int(cell) for cell in row.locator(".n").all_inner_texts()] for row in kinds.all()]
    assert met == [[one.meetings, one.attendance_recorded] for one in engine.meetings]
    assert page.texts("#chart-observed > .scope") == [
        "All children: some events are not shown here, so these counts do not follow the choice."
    ]
    assert page.texts("#unknown-table tbody td.n") == ["3 (all children)"]
    page.page.close()
