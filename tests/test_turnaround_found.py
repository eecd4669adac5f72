"""Turnaround: what was made into five years of surveys is found again, and two cases say nothing silly."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from lxml import html

import timeline as tl
from command import FIXTURES
from tables import rows_of
from timeline import report
from timeline.analysis.turnaround.aggregates import FIRST_DAY
from timeline.analysis.turnaround.control_chart import days_chart, share_chart
from timeline.analysis.turnaround.funnels import funnel_of
from timeline.audit import OUTCOMES, Audit, Period
from timeline.charts.turnaround.every import every_turnaround
from timeline.columnar.histogram import Histogram
from timeline.wording.comparisons import contrast_words
from timeline.wording.control_charts import (
    control_words,
    left_out_words,
    levels_words,
    point_label,
    target_words,
    warning_words,
)
from timeline.wording.funnels import funnel_words
from timeline.wording.methods import basis_words, method_words, reason_words
from timeline.wording.statistics import statistic_words
from timeline.wording.times import curve_words, quantile_words, turnaround_headline
from timeline.workbook import render
from timeline.working_time import to_day

YEARS = FIXTURES / "five-years"
COUNTED = {"met", "breached", "too_soon", "overdue"}


@pytest.fixture(scope="module")
def years() -> Audit:
    log = tl.read_log(YEARS / "log.csv")
    return tl.analyse(log, as_of="2025-03-31", periods=YEARS / "periods.csv")


@pytest.fixture(scope="module")
def two_cases() -> Audit:
    return tl.analyse(tl.read_log(FIXTURES / "nai-audit/log.csv"), as_of="2021-04-30")


def read(folder: Path, text: str, as_of: str) -> Audit:
    path = folder / "log.csv"
    path.write_text(text, encoding="utf-8")
    return tl.analyse(tl.read_log(path), as_of=as_of)


def section(audit: Audit) -> str:
    page = report.render(audit)
    return page[page.index('<section id="turnaround"') : page.index('<section id="practice"')]


def test_the_rota_that_was_made_is_found_and_said_to_be_no_reason(years: Audit) -> None:
    found = {one.period: one for one in years.shares_of("R2").contrasts}
    rota = found["Reader rota"]
    assert rota.ci_low is not None
    assert rota.ci_low > 0.05
    assert contrast_words(rota).endswith("points higher (before rounding). This does not say why.")
    times = {one.period: one for one in years.times_of("survey-reported").contrasts}["Reader rota"]
    assert times.ci_high is not None
    assert times.ci_high < -10
    assert times.p_value is not None
    assert times.p_value < 0.001


def test_a_period_is_compared_with_what_came_before_it(
    tmp_path: Path,
) -> None:
    days = {"2024-01": "before Rota", "2024-03": "Rota", "2024-05": "after Rota"}
    lines = ["case_id,activity,time"]
    for month in days:
        for k in range(6):
            lines.append(f"{month}-{k},Skeletal survey requested,{month}-0{k + 1} 09:00")
            lines.append(f"{month}-{k},First radiologist report,{month}-0{k + 2} 08:00")
    log, periods = tmp_path / "log.csv", tmp_path / "periods.csv"
    log.write_text("\n".join([*lines, ""]), encoding="utf-8")
    periods.write_text("name,from,to\nRota,2024-02-15,2024-04-15\n", encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-12-31", periods=periods)
    rota = [one for one in audit.shares_of("R2").contrasts if one.period == "Rota"]
    assert [(one.one.what, one.two.what) for one in rota] == [("before", "during")]
    times = [one for one in audit.times_of("survey-reported").contrasts if one.period == "Rota"]
    assert [one.n for one in times] == [12]
    assert [one.segment for one in audit.turnaround.surveys] == [
        when for when in days.values() for _ in range(6)
    ]


def test_the_hours_of_the_request_are_found_to_matter(years: Audit) -> None:
    found = {one.period: one for one in years.shares_of("R1").contrasts}[""]
    assert found.ci_high is not None
    assert found.ci_high < 0
    assert (found.one.what, found.two.what) == ("in_hours", "out_of_hours")


def test_the_one_slower_hospital_lies_beyond_the_funnel_and_no_other(years: Audit) -> None:
    sites = years.shares_of("R2").funnel.sites
    assert [one.name for one in sites] == [f"Hospital {letter}" for letter in "ABCDEFGHIJ"]
    assert {one.name for one in sites if one.position != "within"} == {"Hospital G"}


def test_a_funnel_with_wider_limits_says_that_sites_differ_more_than_chance() -> None:
    some = {str(k): counts(met=met, breached=100 - met) for k, met in enumerate([80] * 8)}
    apart = {str(k): counts(met=met, breached=100 - met) for k, met in enumerate([40, 95] * 4)}
    assert funnel_words(funnel_of(some)) == (
        "None of 8 sites is clearly different from the 80% in time overall."
    )
    found = funnel_of(apart)
    assert found.widened
    assert funnel_words(found).startswith("The sites differ more than chance would explain. ")


def test_the_chart_of_months_shows_the_change_for_the_better(years: Audit) -> None:
    chart = years.shares_of("R2").control[0]
    assert chart.points[-1].point_type == "improvement"
    late = [one for one in chart.points if one.begin.year >= 2023]
    assert sum(one.point_type == "improvement" for one in late) > 20


def test_every_share_by_group_can_be_followed_to_its_surveys(years: Audit) -> None:
    for judged in years.turnaround.by_standard:
        for one in judged.groupings:
            for group in one.groups:
                survey_stages = [
                    stage.outcomes[judged.standard]
                    for survey in years.turnaround.surveys
                    for stage in survey.survey_stages
                    if survey.groups[one.by] == group.name and judged.standard in stage.outcomes
                ]
                assert len(survey_stages) == group.n
                assert sum(outcome in COUNTED for outcome in survey_stages) == group.counted
                if group.share:
                    assert survey_stages.count("met") == group.share.met


@pytest.mark.parametrize("audience", ["team", "meeting"])
def test_every_interval_says_in_which_groups_it_is_counted(years: Audit, audience: str) -> None:
    told = years if audience == "team" else tl.disclose(years)
    groups = 0
    for judged in told.turnaround.by_standard:
        its = [one.counted_in for one in rows_of(told) if one.standard == judged.standard]
        sets = [told.turnaround.group_sets[one] for one in its if one is not None]
        for one in judged.groupings:
            assert Counter(its[one.by] for its in sets) == {its.name: its.n for its in one.groups}
            groups += len(one.groups)
    assert groups > 200


def test_every_statistic_has_words_and_its_n_method_and_source_or_the_reason_for_none(
    years: Audit,
) -> None:
    told = years.turnaround
    every = [
        *(one for timed in told.by_step for one in (*timed.groupings, *timed.control, *timed.contrasts)),
        *(one for judged in told.by_standard for one in (*judged.groupings, *judged.control, judged.funnel, *judged.contrasts)),
        *told.comparisons,
    ]  # fmt: skip
    assert len(every) > 100
    for one in every:
        words = statistic_words(one, "hours")
        assert words.endswith("."), words
        if one.unavailable:
            assert reason_words(one)
        else:
            assert one.n
            assert re.search(r"\. Source: .*\d{4}.*\.$", basis_words(one)), one
    for timed in told.by_step:
        assert timed.curve.unavailable or curve_words(timed.curve, timed).endswith(".")


def test_a_leg_is_told_by_the_request_that_began_its_survey(tmp_path: Path) -> None:
    audit = read(
        tmp_path,
        "case_id,activity,time,site\n"
        "A,Skeletal survey requested,2024-03-09 23:00,Hospital A\n"
        "A,Skeletal survey performed,2024-03-11 10:00,Hospital B\n"
        "A,First radiologist report,2024-03-11 12:00,Hospital B\n"
        "A,Second radiologist report,2024-03-12 12:00,Hospital B\n",
        "2024-04-30",
    )
    for timed in audit.turnaround.by_step[:5]:
        assert timed.step in audit.turnaround.survey_stages
        names = {one.by: [group.name for group in one.groups] for one in timed.groupings}
        assert (names["site"], names["hours"]) == (["Hospital A"], ["out of hours"]), timed.step
    (survey,) = audit.turnaround.surveys
    assert [stage.step for stage in survey.survey_stages][:2] == ["survey-requested-performed", "survey-performed-reported"]  # fmt: skip
    assert survey.survey_stages[1].start_row == "log.csv:3"


def test_a_clock_that_an_ending_closed_is_never_done_and_one_not_required_never_waited(
    tmp_path: Path,
) -> None:
    head = "Case,Skeletal survey requested,First radiologist report,Case closed\n"
    rows = [f"A{k},01/03/2024 09:00,02/03/2024 09:00,\n" for k in range(6)]
    rows += [f"B{k},01/03/2024 09:00,,05/03/2024\n" for k in range(2)]
    rows += ["C,01/03/2024 09:00,n/a,\n", "D,01/03/2024 09:00,,\n"]
    curve = read(tmp_path, head + "".join(rows), "2024-03-31").times_of("survey-reported").curve
    assert (curve.n, curve.stopped, curve.ended, curve.open, curve.excused) == (9, 6, 2, 1, 1)
    assert curve.low[-1] == pytest.approx(6 / 9, abs=1e-4)
    assert curve.quantiles[2].state == "not reached"
    assert quantile_words(curve.quantiles[2], "hours") == "not reached in this record"


def test_two_cases_have_no_chart_and_no_percentage_of_their_own(two_cases: Audit) -> None:
    told = two_cases.turnaround
    assert list(every_turnaround(two_cases)) == []
    assert all(one.curve.unavailable and not one.curve.quantiles for one in told.by_step)
    assert all(group.share is None for one in told.by_standard for its in one.groupings for group in its.groups)  # fmt: skip
    page = section(two_cases)
    own = html.fromstring(page[: page.index("<h3>Published figures")])
    for unseen in own.xpath("//*[@hidden] | //template"):  # filled where a choice speaks
        unseen.drop_tree()
    assert re.findall(r"\d ?%", own.text_content()) == []
    assert "Read the cases." in own.text_content()


def test_a_log_without_a_survey_says_so(tmp_path: Path) -> None:
    audit = read(tmp_path, "case_id,activity,time\nA,Referral,2024-03-01\n", "2024-04-01")
    headline = turnaround_headline(audit.turnaround, audit.pathway)
    assert headline == "No survey with a limit is recorded."
    page = section(audit)
    assert "No survey is recorded." in page
    assert "turnaround-chart" not in page


def counts(**outcomes: int) -> np.ndarray:
    return np.asarray([outcomes.get(name, 0) for name in OUTCOMES])


def test_the_last_months_are_left_out_while_clocks_of_them_still_run() -> None:
    months = {f"2024-{k:02}": counts(met=6, breached=2) for k in range(1, 11)}
    chart = share_chart({**months, "2024-11": counts(met=5, running=1)}, (), None)
    assert point_label(chart, chart.points[-1]) == "October 2024"
    assert [*left_out_words(chart)] == [
        "Left out: the last month, because a wait that began then may still be open."
    ]


def test_points_are_quarters_where_months_have_too_few() -> None:
    months = {f"{2020 + k // 12}-{k % 12 + 1:02}": counts(met=2) for k in range(24)}
    chart = share_chart(months, (), None)
    assert (chart.by, point_label(chart, chart.points[0])) == ("quarter", "January to March 2020")
    assert {point.n for point in chart.points} == {6}


def test_limits_are_recalculated_only_where_a_period_says_so_and_for_its_reason() -> None:
    months = {f"2024-{k:02}": counts(met=6, breached=k % 3) for k in range(1, 13)}
    plain = {"name": "Rota", "begin": "2024-07-01", "end": None, "packaged": False}
    for rebase, starts in ((False, [0]), (True, [0, 6])):
        period = Period.model_validate({**plain, "reason": "a new rota", "rebase": rebase})
        chart = share_chart(months, (period,), None)
        assert [one.start for one in chart.segments] == starts
    assert chart.segments[1].reason == "Rota: a new rota"


@pytest.mark.parametrize("given", [{"reason": " "}, {"begin": None}])
def test_a_period_that_recalculates_limits_has_a_day_and_a_reason(given: dict[str, object]) -> None:
    period = {"name": "Rota", "begin": "2024-07-01", "end": "2025-01-01", "packaged": False}
    with pytest.raises(ValueError, match="only from a day and for a reason"):
        Period.model_validate({**period, "reason": "a new rota", "rebase": True, **given})


LATE = Histogram.of(np.asarray([3, 90, 200, 340, 700]))


def test_the_days_between_late_clocks_are_drawn_where_few_are_late() -> None:
    months = dict.fromkeys((f"{1900 + k // 12}-{k % 12 + 1:02}" for k in range(24)), counts(met=2))
    chart = days_chart(LATE, months, counts(met=40, breached=3, overdue=2), (), FIRST_DAY + 730)
    assert chart
    assert [point.value for point in chart.points] == [87, 110, 140, 360]
    assert chart.left_out == ()
    assert "Where fewer waits begin, the gaps are longer" in method_words(chart)
    assert "On average" not in method_words(chart)
    assert "late waits on average, and" in method_words(chart)
    assert levels_words(chart)[0].startswith("From")
    assert ": typical gap " in levels_words(chart)[0]


def day(of: str) -> int:
    return to_day(date.fromisoformat(of))


def spread(*days: str) -> Histogram:
    return Histogram.of(np.asarray([day(one) - FIRST_DAY for one in days]))


MANY = counts(met=400, breached=5)
BEFORE = [f"2022-{k:02}" for k in range(1, 13)]
SINCE = [f"2023-{k:02}" for k in range(1, 13)]


def test_the_days_between_are_drawn_anew_where_the_other_charts_are() -> None:
    months = dict.fromkeys([*BEFORE, *SINCE], counts(met=10))
    late = [f"2022-{k:02}-{d}" for k in range(1, 13) for d in ("05", "20")]
    late += ["2023-01-15", "2023-03-20", "2023-06-01", "2023-08-10", "2023-10-12", "2023-12-14"]
    plain = {"name": "Rota", "begin": "2023-01-01", "end": None, "packaged": False}
    found = []
    for rebase in (False, True):
        period = Period.model_validate({**plain, "reason": "a second reader", "rebase": rebase})
        chart = days_chart(spread(*late), months, MANY, (period,), day("2023-12-31"))
        assert chart
        found.append(chart)
    without, anew = found
    assert [one.start for one in without.segments] == [0]
    assert without.points[-1].point_type == "improvement"
    assert [(one.start, one.reason) for one in anew.segments] == [
        (0, ""),
        (23, "Rota: a second reader"),
    ]
    assert anew.points[-1].point_type == "common"
    # The share's chart, drawn anew from the same day, says the same.
    shares = {
        **dict.fromkeys(BEFORE, counts(met=8, breached=2)),
        **dict.fromkeys(SINCE[::2], counts(met=19, breached=1)),
        **dict.fromkeys(SINCE[1::2], counts(met=18, breached=2)),
    }
    share = share_chart(shares, (period,), None)
    assert share.points[-1].point_type == "common"


def test_months_in_which_nothing_began_are_no_days_without_a_late_one() -> None:
    began = [one for one in BEFORE if one not in ("2022-06", "2022-07")]
    late = ["2022-01-10", "2022-03-10", "2022-05-20", "2022-08-19", "2022-10-01"]
    months = dict.fromkeys(began, counts(met=10))
    chart = days_chart(spread(*late), months, MANY, (), day("2023-09-30"))
    assert chart
    # From 20 May to 19 August there are 91 days, of which 61 are those of June and July.
    assert [point.value for point in chart.points] == [59, 71, 30, 43]
    assert [*left_out_words(chart)] == ["Left out: 2 months in which no wait began."]
    assert "already longer" not in control_words(chart)


def test_while_the_last_months_still_run_nothing_is_said_of_how_long_ago_the_last_late_one_was() -> (
    None
):
    late = ["2022-01-10", "2022-01-20", "2022-02-01", "2022-02-10", "2022-02-22", "2022-03-01"]
    months = dict.fromkeys(BEFORE, counts(met=10))
    settled = days_chart(spread(*late), months, MANY, (), day("2022-12-31"))
    assert settled
    assert "already longer" in control_words(settled)
    running = {**months, **dict.fromkeys(BEFORE[2:], counts(met=9, running=1))}
    chart = days_chart(spread(*late), running, MANY, (), day("2022-12-31"))
    assert chart
    assert "already longer" not in control_words(chart)


def test_a_late_clock_whose_day_is_not_recorded_is_left_out_and_said(tmp_path: Path) -> None:
    months = dict.fromkeys((f"{1900 + k // 12}-{k % 12 + 1:02}" for k in range(24)), counts(met=2))
    chart = days_chart(LATE, months, counts(met=40, breached=8), (), FIRST_DAY + 730)
    assert chart
    assert [*left_out_words(chart)] == [
        "Left out: 3 late waits with no recorded day, so gaps may be shorter in truth."
    ]
    late = "".join(
        f"{k},Skeletal survey requested,{day},\n{k},First radiologist report,2024-12-{k + 10},\n"
        for k, day in enumerate(
            ["2024-03", "2024-04-02", "2024-05-03", "2024-06-04 10:00", "2024-08-01"]
        )
    )
    soon = "".join(
        f"{k},Skeletal survey requested,2024-02-0{k % 9 + 1} 09:00,\n{k},First radiologist report,2024-02-0{k % 9 + 1} 19:00,\n"
        for k in range(5, 40)
    )
    audit = read(tmp_path, f"case_id,activity,time,note\n{late}{soon}", "2024-12-31")
    (found,) = (one for one in audit.shares_of("R2").control if one.kind == "t")
    assert [point_label(found, point) for point in found.points] == [
        "3 May 2024",
        "4 June 2024",
        "1 August 2024",
    ]
    assert [*left_out_words(found)] == [
        "Left out: 1 late wait with no recorded day, so gaps may be shorter in truth.",
        "Left out: 1 month in which no wait began.",
    ]


@pytest.mark.parametrize(("later", "said"), [(0, False), (8, True)])
def test_a_chart_whose_mean_fits_neither_of_two_times_says_so(later: int, said: bool) -> None:
    months = {
        f"{2023 + k // 12}-{k % 12 + 1:02}": counts(met=20, breached=1 + k % 2 + later * (k >= 12))
        for k in range(24)
    }
    warnings = [*warning_words(share_chart(months, (), None))]
    assert any(one.startswith("Most points show a real change") for one in warnings) == said
    anew = {"name": "Rota", "begin": "2024-01-01", "end": None, "reason": "new", "packaged": False}
    period = Period.model_validate({**anew, "rebase": True})
    assert [*warning_words(share_chart(months, (period,), None))] == []


def test_a_target_is_judged_by_where_it_lies_against_the_limits() -> None:
    months = {f"2024-{k:02}": counts(met=6, breached=k % 3) for k in range(1, 13)}
    chart = share_chart(months, (), 0.2)
    assert chart.assurance == "always met"
    assert target_words(chart) == "The target can be expected to be met."


def test_the_workbook_has_every_survey_and_every_number(years: Audit) -> None:
    assert len(render(years)) > 100_000
