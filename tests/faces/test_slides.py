"""The deck: a message on each slide, native charts with the audit's numbers, notes with the method."""

from __future__ import annotations

import io
import math
from itertools import pairwise
from pathlib import Path
from typing import Any

import openpyxl
import pptx
import pytest
from pptx.enum.text import PP_ALIGN
from pptx.util import Inches

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit
from timeline.audit.primitives import SHOWN_OUTCOMES, shown_outcomes
from timeline.audit.top_delay import top_delay
from timeline.slides.chart import least_written
from timeline.wording.chains import milestone_sentence
from timeline.wording.comparisons import contrast_name, points_words, side_words
from timeline.wording.control_charts import control_words, point_label
from timeline.wording.funnels import funnel_words
from timeline.wording.headline import headline
from timeline.wording.methods import method_words, source_words
from timeline.wording.outcomes import outcome_words
from timeline.wording.pathway import standard_sentences
from timeline.wording.shares import share_words
from timeline.wording.summary import matters_most, why_first
from timeline.wording.times import curve_words


@pytest.fixture(scope="module")
def year() -> Audit:
    return tl.analyse(tl.read_log(FIXTURES / "one-year/log.csv"))


@pytest.fixture(scope="module")
def years() -> Audit:
    log = tl.read_log(FIXTURES / "five-years/log.csv")
    periods = FIXTURES / "five-years/periods.csv"
    return tl.analyse(log, as_of="2025-03-31", periods=periods)


def slides_of(audit: Audit) -> list[Any]:
    return list(pptx.Presentation(io.BytesIO(tl.slides.render(audit))).slides)


@pytest.fixture(scope="module")
def of_year(year: Audit) -> list[Any]:
    return slides_of(year)


@pytest.fixture(scope="module")
def of_years(years: Audit) -> list[Any]:
    return slides_of(years)


def titled(slides: list[Any], begins: str) -> Any:  # noqa: ANN401  python-pptx ships few types
    found = [one for one in slides if one.shapes.title.text_frame.text.startswith(begins)]
    assert found, begins
    return found[0]


def chart_of(slide: Any) -> Any:  # noqa: ANN401  as above
    return next(shape.chart for shape in slide.shapes if shape.has_chart)


Cells = tuple[str, list[float]]
"""Where numbers stand in the sheet behind a chart, and the numbers themselves."""


def curves_of(slide: Any) -> dict[str, tuple[Cells, Cells]]:  # noqa: ANN401  as above
    """The lines of a slide's curve by name, their x and their y."""

    def cells(series: Any, axis: str) -> Cells:  # noqa: ANN401  as above
        (place,) = series.xpath(f"./c:{axis}//c:f/text()")
        return place.split("!")[1], [float(one) for one in series.xpath(f"./c:{axis}//c:v/text()")]

    return {
        str(one.xpath("./c:tx//c:v/text()")[0]): (cells(one, "xVal"), cells(one, "yVal"))
        for one in chart_of(slide).element.xpath(".//c:ser")
    }


def test_the_bars_of_the_standards_are_the_numbers_of_the_audit(
    year: Audit, of_year: list[Any]
) -> None:
    slide = titled(of_year, "What matters most: ")
    chart = chart_of(slide)
    shown = {series.name: list(series.values) for series in chart.plots[0].series}
    judged = [g for g in year.glances if g.n and g.standard][:9]
    notices = {one.id for one in year.pathway.steps if one.notice}
    counts = [shown_outcomes(g.outcomes, notice=g.step in notices) for g in judged]
    for outcome in SHOWN_OUTCOMES:
        numbers = [its[outcome] for its in counts]
        if any(numbers):
            assert shown[outcome_words(outcome)] == numbers


@pytest.mark.parametrize("which", ["year", "audit"])
def test_what_matters_most_is_one_answer_in_every_face(
    which: str, request: pytest.FixtureRequest
) -> None:
    audit: Audit = request.getfixturevalue(which)
    delay, matter = top_delay(audit), matters_most(audit)
    assert delay is not None
    sentence = standard_sentences(audit.pathway.standards)[delay.standard]
    assert titled(slides_of(audit), f"What matters most: {sentence}. {matter}")
    page = tl.report.render(audit)
    assert f'<p class="small" id="talk-sentence">{sentence} ({delay.standard}).</p>' in page
    assert f'<p id="talk-matter">{matter}</p>' in page
    cover = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(audit)), read_only=True)["Cover"]
    told = dict(cover.iter_rows(max_col=2, values_only=True))
    assert told["Which matters most"] == f"{sentence} ({delay.standard}). {matter}"
    first = audit.first_cases[0]
    assert told["Which child first"] == f"{first.case}: {why_first(first, audit)}"


def test_a_leg_with_a_limit_has_its_curve_as_a_chart_to_edit(
    years: Audit, of_years: list[Any]
) -> None:
    timed = years.times_of("survey-reported")
    slide = titled(of_years, f"{timed.title}: 89% to 90% within 72 hours")
    shown = {
        name: dict(zip(x, y, strict=True)) for name, ((_, x), (_, y)) in curves_of(slide).items()
    }
    last = max(shown["likeliest share done"])
    assert last < timed.curve.at[-1]
    for name, share in {
        "likeliest share done": timed.curve.likely,
        "least it can be": timed.curve.low,
        "most it can be": timed.curve.high,
        "95% from": timed.curve.ci_low,
        "95% to": timed.curve.ci_high,
    }.items():
        wanted = {
            time: value for time, value in zip(timed.curve.at, share, strict=True) if time <= last
        }
        assert shown[name] == {0.0: 0.0} | wanted | {last: [*wanted.values()][-1]}
    assert {name: [*at] for name, at in shown.items() if name.startswith("R")} == {
        "R1: within 24 hours": [24.0],
        "R2: within 72 hours": [72.0],
    }
    notes = slide.notes_slide.notes_text_frame.text
    for said in (
        curve_words(timed.curve, timed),
        method_words(timed.curve),
        source_words(timed.curve),
        "600 waits",
    ):
        assert said in notes


def test_named_periods_are_marked_on_the_chart_in_time(years: Audit, of_years: list[Any]) -> None:
    control = years.shares_of("R2").control[0]
    chart = chart_of(
        titled(of_years, f"R2, {years.shares_of('R2').words}. {control_words(control)}")
    )
    shown = {series.name: list(series.values) for series in chart.plots[0].series}
    assert shown["share in time"] == [one.value for one in control.points]
    covid, rota = (
        {
            point_label(control, point)
            for point, mark in zip(control.points, shown[name], strict=True)
            if mark
        }
        for name in ("Covid, 2020-21", "Reader rota")
    )
    labels = [point_label(control, point) for point in control.points]
    assert covid == {*labels[: labels.index("March 2021") + 1]}
    assert rota == {*labels[labels.index("January 2023") :]}
    assert len({mark for name in ("Covid, 2020-21", "Reader rota") for mark in shown[name]}) == 3


def test_clocks_still_open_are_marks_below_their_curve(years: Audit, of_years: list[Any]) -> None:
    timed = years.times_of("follow-up-survey")
    (_, at), (_, height) = curves_of(titled(of_years, timed.title))["still open"]
    assert at == [time for time in timed.curve.open_at if time < 36]
    assert {*height} == {0.0}


def test_the_cells_behind_a_curve_are_what_is_drawn(years: Audit, of_years: list[Any]) -> None:
    slide = titled(of_years, years.times_of("follow-up-survey").title)
    sheet = openpyxl.load_workbook(
        io.BytesIO(chart_of(slide).part.chart_workbook.xlsx_part.blob)
    ).active
    for name, lines in curves_of(slide).items():
        for place, drawn in lines:
            assert [row[0].value for row in sheet[place]] == drawn
        heading = sheet[lines[1][0].split(":")[0]].offset(row=-1)
        assert heading.value == name


def test_axes_of_charts_are_numbered_as_the_format_allows(of_year: list[Any]) -> None:
    charts = [chart_of(slide) for slide in of_year if any(one.has_chart for one in slide.shapes)]
    assert len(charts) > 1
    for chart in charts:
        own, crossed = (
            chart.element.xpath(f".//c:plotArea/*/c:{name}/@val") for name in ("axId", "crossAx")
        )
        assert len({*own}) == 2
        assert {*crossed} == {*own}
        assert all(0 <= int(one) < 2**32 for one in own)


def test_a_part_too_small_for_its_number_has_it_in_the_notes(
    year: Audit, of_year: list[Any]
) -> None:
    slide = titled(of_year, "What matters most: ")
    shown = list(chart_of(slide).plots[0].series)
    longest = max(sum(bar) for bar in zip(*(one.values for one in shown), strict=True))
    formats = {one.data_labels.number_format for one in shown}
    assert formats == {f'[<{math.ceil(longest * 0.03)}]"";#,##0'}
    notes = slide.notes_slide.notes_text_frame.text
    notices = {step.id: step.notice for step in year.pathway.steps}
    for glance in [g for g in year.glances if g.n and g.standard][:9]:
        words = {one: outcome_words(one, notice=notices[glance.step]) for one in glance.outcomes}
        counts = [f"{words[name]} {n}" for name, n in glance.outcomes.items() if n]
        assert f": {', '.join(counts)}; n {glance.n}." in notes


def test_where_the_days_went_has_a_slide_for_each_milestone_that_was_reached(
    year: Audit, of_year: list[Any]
) -> None:
    for whole in year.milestones:
        if not whole.reached:
            continue
        slide = titled(of_year, milestone_sentence(whole, year)[:40])
        beyond, within = (list(series.values) for series in chart_of(slide).plots[0].series)
        assert beyond == [wait.excess_days for wait in whole.stages[:8]]
        assert [sum(both) for both in zip(beyond, within, strict=True)] == [
            wait.days for wait in whole.stages[:8]
        ]
        notes = slide.notes_slide.notes_text_frame.text
        assert "The days add up to the whole wait." in notes
        assert all(f"{wait.days:,} calendar days" in notes for wait in whole.stages)


def test_practice_has_a_table_of_every_question_that_a_case_could_show(audit: Audit) -> None:
    slide = titled(slides_of(audit), "In practice: of ")
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    rows = [[cell.text for cell in row.cells] for row in table.rows][1:]
    asked = {one.title: one for one in audit.checks if one.cases}
    assert {row[0] for row in rows} == {*asked}
    for title, *numbers in rows:
        one = asked[title]
        told = [one.cases, one.done, one.not_done, one.not_recorded]
        assert numbers == [f"{number:,}" for number in told]


def test_every_slide_but_the_first_has_a_message_and_notes(audit: Audit) -> None:
    first, *rest = slides_of(audit)
    assert headline(audit.results) in " ".join(
        s.text_frame.text for s in first.shapes if s.has_text_frame
    )
    for slide in rest:
        assert slide.shapes.title.text_frame.text
        assert slide.notes_slide.notes_text_frame.text.strip()
        for shape in slide.shapes:
            if shape.has_chart:
                assert shape.element.xpath("./*/p:cNvPr")[0].get("descr")


def test_where_nothing_is_late_the_slides_say_what_may_be(audit: Audit) -> None:
    unclear = tuple(one for one in audit.glances if one.standard == "R2")
    told = "No wait is late. For 1 wait the dates cannot tell. 2 waits are still open."
    assert titled(slides_of(audit.model_copy(update={"glances": unclear})), told)


@pytest.mark.parametrize(
    ("not_done", "silent", "said"),
    [
        (0, 5, "of 5 questions, none has a child where it was not done, and 5 have a child where nothing is recorded"),
        (1, 4, "of 5 questions, 1 has a child where it was not done, and 4 have a child where nothing is recorded"),
        (3, 0, "of 5 questions, 3 have a child where it was not done, and none has a child where nothing is recorded"),
        (0, 0, "all 5 questions done for every child that could show it"),
    ],
)  # fmt: skip
def test_practice_is_said_in_a_sentence_that_can_be_read_aloud(
    audit: Audit, not_done: int, silent: int, said: str
) -> None:
    one = next(check for check in audit.checks if check.cases)
    checks = [
        one.model_copy(
            update={"title": f"Q{k}", "cases": 20_000, "not_done": int(k < not_done), "not_recorded": 1_234 * (k < silent)}
        )
        for k in range(5)
    ]  # fmt: skip
    slide = titled(
        slides_of(audit.model_copy(update={"checks": tuple(checks)})), f"In practice: {said}"
    )
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    assert table.cell(1, 1).text == "20,000"


def test_a_column_of_numbers_stands_to_the_right_in_every_part_of_a_table(audit: Audit) -> None:
    board = tl.disclose(audit, "board")
    parts = [
        next(shape.table for shape in slide.shapes if shape.has_table)
        for slide in pptx.Presentation(io.BytesIO(tl.slides.render(board))).slides
        if slide.shapes.title.text_frame.text.startswith("Standards at a glance (part")
    ]
    assert len(parts) > 1
    assert {row.cells[1].text for row in parts[0].rows} == {"Counted", "not shown"}
    for table in parts:
        for row in table.rows:
            (paragraph,) = row.cells[1].text_frame.paragraphs
            assert paragraph.alignment == PP_ALIGN.RIGHT


def test_what_is_unclear_comes_before_what_is_merely_running(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "case_id,activity,time\nA,Referral,2024-03-01\nA,Strategy discussion,2024-03-01\n"
        "A,Medical requested,2024-03-01\nA,Initial child protection conference,2024-03-04\n"
        "A,Skeletal survey requested,2024-03-01\nA,First radiologist report,2024-03-01\n"
        "A,Core group,2024-03\nA,Review conference,2024-03-21\nA,Blood test taken,2024-03-01\n",
        encoding="utf-8",
    )
    slide = titled(slides_of(tl.analyse(tl.read_log(log))), "What the record cannot tell")
    rows = next(shape.table for shape in slide.shapes if shape.has_table).rows
    told = [[cell.text for cell in row.cells][:2] for row in rows][1:]
    assert told[0] == ["N4: Initial child protection conference to first core group", "1"]
    assert all(number == "0" for _, number in told[1:])


def test_what_differs_is_a_table_of_the_shares_compared_with_their_interval(
    years: Audit, of_years: list[Any]
) -> None:
    slide = titled(of_years, "What differs, and how sure that is")
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    rows = [[cell.text for cell in row.cells] for row in table.rows][1:]
    judged = years.shares_of("R2")
    wanted = {contrast_name(one): one for one in judged.contrasts if not one.unavailable}
    assert wanted
    for row in rows:
        if row[0] != f"R2, {judged.words}":
            continue
        one = wanted.pop(row[1])
        assert one.one_share
        assert row[2] == f"{side_words(one.one)}: {share_words(one.one_share)}"
        assert row[4] == points_words(one)
    assert not wanted
    lines = [
        shape for shape in slide.shapes if shape.has_text_frame and shape.name.startswith("TextBox")
    ]
    assert f"R2: {funnel_words(judged.funnel)}" in [one.text_frame.text for one in lines]
    for one in lines:
        assert one.height >= Inches(0.28) * math.ceil(len(one.text_frame.text) / 110)
    for low, high in pairwise(lines):  # from the foot up
        assert high.top + high.height <= low.top


@pytest.mark.parametrize(
    ("longest", "least"),
    [(0, 1), (2, 1), (300, 9), (600, 22), (20_000, 1_800), (1_000_000, 126_000)],
)
def test_a_number_is_written_into_a_bar_only_where_it_has_room(longest: int, least: int) -> None:
    assert least_written(longest) == least
