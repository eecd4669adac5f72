"""The charts of turnaround as data, and their section in a real Chromium."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pytest
from chromium import saved
from pages import opened
from playwright.sync_api import Browser

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit
from timeline.charts.turnaround.every import every_turnaround

YEARS = FIXTURES / "five-years"


@pytest.fixture(scope="module")
def years() -> Audit:
    log = tl.read_log(YEARS / "log.csv")
    return tl.analyse(log, as_of="2025-03-31", periods=YEARS / "periods.csv")


def plain(figure: go.Figure) -> dict[str, Any]:
    told: dict[str, Any] = figure.to_plotly_json()
    return told


def named(figure: dict[str, Any]) -> dict[str, Any]:
    return {trace.get("name"): trace for trace in figure["data"] if trace.get("name")}


def test_special_points_are_told_apart_by_shape_and_words_and_each_is_drawn_once(
    years: Audit,
) -> None:
    control = years.shares_of("R2").control[0]
    traces = named(plain(tl.charts.standard_control(years, "R2")))
    kinds = ["no real change", "improving", "getting worse"]
    assert len({traces[kind]["marker"]["symbol"] for kind in kinds}) == 3
    assert sum(len(traces[kind]["x"]) for kind in kinds) == len(control.points)
    assert {"average", "expected range"} <= {*traces}


def test_every_chart_with_a_time_axis_marks_the_named_periods(years: Audit) -> None:
    case = next(one.id for one in years.cases if one.events[0].earliest.year == 2024)
    for figure in (
        tl.charts.standard_control(years, "R2"),
        tl.charts.median_control(years, "second-report"),
        tl.charts.case_timeline(years, case),
    ):
        layout = plain(figure)["layout"]
        assert "Reader rota" in {shape.get("name") for shape in layout["shapes"]}
        assert "Reader rota" in {note["text"] for note in layout["annotations"]}


def test_a_curve_has_its_limits_its_band_and_its_open_clocks(years: Audit) -> None:
    figure = plain(tl.charts.turnaround_curve(years, "follow-up-survey"))
    limits = {one.at for one in years.times_of("follow-up-survey").limits}
    assert {shape["x0"] for shape in figure["layout"]["shapes"]} == limits == {14.0, 28.0}
    traces = named(figure)
    assert len(traces["still open"]["x"]) == 7
    assert traces["95% band"]["fill"] == "tonexty"
    assert traces["share done"]["line"]["shape"] == "hv"


def test_pairs_of_readers_stand_in_the_order_of_their_names(years: Audit) -> None:
    layout = plain(tl.charts.share_groups(years, "R2"))["layout"]
    axes = [layout[name] for name in layout if name.startswith("yaxis")]
    pairs = next(axis["ticktext"] for axis in axes if " and " in axis["ticktext"][0])
    assert list(pairs) == sorted(pairs)
    assert years.shares_of("R2").groupings[-1].by == "readers"


def test_only_the_site_beyond_the_limits_is_named_in_the_funnel(years: Audit) -> None:
    figure = plain(tl.charts.site_funnel(years, "R2"))
    texts = [text.strip() for trace in figure["data"] for text in trace.get("text") or ()]
    assert [text for text in texts if text] == ["Hospital G"]
    assert sum(len(trace["x"]) for trace in figure["data"] if trace["mode"] == "markers+text") == 10


def test_the_as_of_day_of_a_case_is_named_where_its_scale_is_not(years: Audit) -> None:
    newest = max(years.cases, key=lambda case: case.events[-1].latest)
    layout = plain(tl.charts.case_timeline(years, newest.id))["layout"]
    (named,) = (one for one in layout["annotations"] if one["text"].startswith("position at "))
    assert layout["xaxis"]["side"] == "top"
    assert (named["y"], named["yanchor"]) == (0, "top")


def test_the_limits_of_a_funnel_are_drawn_over_all_of_its_sites(years: Audit) -> None:
    """Of large sites alone the lines had begun beyond the smallest of them."""
    judged = years.shares_of("R2")
    line = judged.funnel.lines[-1]
    limits = judged.funnel.sites[0].model_dump(include={"low_95", "high_95", "low_998", "high_998"})
    lines = tuple(type(line)(n=n, **limits) for n in (1, 1_462, 1_638, 1_834, 2_055))
    sites = tuple(
        one.model_copy(update={"n": 1_760 + 20 * k}) for k, one in enumerate(judged.funnel.sites)
    )
    funnel = judged.funnel.model_copy(update={"lines": lines, "sites": sites})
    turnaround = years.turnaround.model_copy(
        update={"by_standard": (judged.model_copy(update={"funnel": funnel}),)}
    )
    figure = plain(tl.charts.site_funnel(years.model_copy(update={"turnaround": turnaround}), "R2"))
    ends = [(min(its["x"]), max(its["x"])) for its in figure["data"] if its["mode"] == "lines"]
    low, high = figure["layout"]["xaxis"]["range"]
    assert low < 1_760
    assert {begin <= low for begin, _ in ends} == {True}
    assert {end >= high for _, end in ends} == {True}
    assert ends[0][0] == 1_638


def test_a_short_axis_of_days_is_marked_at_whole_days(years: Audit) -> None:
    charts = tl.charts.median_groups, tl.charts.turnaround_curve, tl.charts.median_control
    marks = {
        step: [
            plain(chart(years, step))["layout"][axis].get("dtick")
            for chart, axis in zip(charts, ("xaxis", "xaxis", "yaxis"), strict=True)
        ]
        for step in ("specialist-referral", "specialist-opinion", "second-report")
    }
    assert marks == {
        "specialist-referral": [1, 1, 1],
        "specialist-opinion": [None] * 3,
        "second-report": [None] * 3,
    }


def test_every_chart_has_a_name_and_a_sentence_of_its_own(years: Audit) -> None:
    drawn = list(every_turnaround(years))
    assert len({one.name for one in drawn}) == len(drawn) > 30
    assert all(one.sentence.endswith(".") for one in drawn)


def test_the_section_draws_on_opening_and_a_group_leads_to_its_surveys(
    browser: Browser, years: Audit, tmp_path: Path
) -> None:
    one = opened(browser, saved(years, tmp_path))
    page = one.page
    assert page.locator("#chart-control-R2-0 .main-svg").count() == 0
    page.locator("#turnaround details.by-standard", has_text="R2:").locator("summary").first.click()
    page.locator("#chart-control-R2-0 .main-svg").first.wait_for()
    page.locator("#chart-shares-R2 details.behind > summary").click()
    page.locator("#chart-shares-R2 a.to-surveys", has_text="Hospital G").click()
    group = next(
        group
        for grouping in years.shares_of("R2").groupings
        for group in grouping.groups
        if group.name == "Hospital G"
    )
    assert page.locator("#survey-count").inner_text() == f"{group.n} of 600 surveys."
    page.locator("#survey-outcome").select_option("R2 late")
    late = sum(
        stage.outcomes.get("R2") == "breached"
        for survey in years.turnaround.surveys
        for stage in survey.survey_stages
        if survey.groups["site"] == "Hospital G"
    )
    assert page.locator("#survey-table tbody tr").count() == late
    assert one.said == []
    page.close()


def test_what_is_pointed_at_on_a_curve_is_said_as_everywhere(years: Audit) -> None:
    told = [
        words
        for step in ("second-report", "follow-up-survey")
        for trace in plain(tl.charts.turnaround_curve(years, step))["data"]
        for words in trace.get("customdata", ())
    ]
    assert [one for one in told if one.startswith("open for ") and " hours (" in one]
    assert [one for one in told if re.search(r"[\d,]{3,}\.\d", one)] == []
