"""Workbook, slides, tables and report as files: what stands in them, read by other programs."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import re
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
import pptx
import pytest

import timeline as tl
from tables import rows_of
from timeline.audit import Audit
from timeline.wording.disclosure import marking
from timeline.wording.headline import headline
from timeline.wording.outcomes import outcome_words


def sheets(audit: Audit) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(tl.workbook.render(audit)))


def test_the_workbook_has_every_interval_and_every_event(audit: Audit) -> None:
    book = sheets(audit)
    values = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    flat = [set(row) for row in values["Waits"]]
    notices = {step.id: step.notice for step in audit.pathway.steps}
    for one in rows_of(audit):
        words = outcome_words(one.outcome, notice=notices[one.step])
        assert any({one.case, one.start_row, words} <= row for row in flat), one
    rows = {cell for row in values["Events"] for cell in row}
    assert {event.row for case in audit.cases for event in case.events} <= rows
    assert "log.csv, row 50, time" in {cell for row in values["Could not be read"] for cell in row}


def test_no_cell_of_the_workbook_is_a_formula(audit: Audit, hostile: Audit) -> None:
    for one in (audit, hostile):
        kinds = {
            cell.data_type for sheet in sheets(one) for row in sheet.iter_rows() for cell in row
        }
        assert "f" not in kinds


def test_the_workbook_has_real_dates(audit: Audit) -> None:
    cells = [cell for row in sheets(audit)["Events"].iter_rows() for cell in row]
    assert any(isinstance(cell.value, datetime) for cell in cells)


def test_the_slides_are_editable_and_carry_the_marking(audit: Audit) -> None:
    deck = pptx.Presentation(io.BytesIO(tl.slides.render(audit)))
    texts = []
    for slide in deck.slides:
        words = " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
        assert marking(audit) in words
        assert not [shape for shape in slide.shapes if shape.shape_type == 13]
        texts.append(words)
    assert any(headline(audit.results) in words for words in texts)
    assert any("A17" in words for words in texts)


def test_a_cell_that_begins_like_a_formula_is_written_as_text(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(
        "case_id,activity,time\n=1+1,Referral,2024-03-01\n=1+1,Referral decision,2024-03-01\n",
        encoding="utf-8",
    )
    audit = tl.analyse(tl.read_log(path))
    rows = csv.DictReader(io.StringIO(tl.tables.waits_csv(audit)))
    assert {row["case_id"] for row in rows} == {"'=1+1"}


def test_the_report_lets_in_nothing_but_its_own_scripts_and_styles(audit: Audit) -> None:
    page = tl.report.render(audit)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    told = policy[1].replace("&#39;", "'")
    assert told.startswith("default-src 'none'; ")
    assert "unsafe" not in told
    for kind in ("script", "style"):
        for text in re.findall(rf"<{kind}>(.*?)</{kind}>", page, re.DOTALL):
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in told
    markup = re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)
    assert not re.findall(r'(?:src|href)="(?!#)', markup)


def test_the_same_audit_is_always_the_same_file(audit: Audit) -> None:
    for face in (tl.report, tl.workbook, tl.slides):
        assert face.render(audit) == face.render(audit)


def test_an_audit_comes_back_whole_from_its_json(audit: Audit) -> None:
    again = Audit.model_validate_json(audit.model_dump_json())
    assert again == audit
    assert tl.report.render(again) == tl.report.render(audit)


@pytest.mark.parametrize("case", ["A17", "B04"])
def test_a_timeline_shows_every_clock_and_every_event(audit: Audit, case: str) -> None:
    figure = tl.charts.case_timeline(audit, case).to_plotly_json()
    traces = {trace.get("name"): trace for trace in figure["data"]}
    events = next(one for one in audit.cases if one.id == case).events
    assert len(traces["An event"]["x"]) == len(events)
    clocks = {(one.step, one.start_row) for one in rows_of(audit) if one.case == case}
    labels = figure["layout"]["yaxis"]["ticktext"]
    agencies = sum(1 for label in labels if label.isupper())
    assert len(labels) - agencies == len(clocks)
    stars = traces["Bank holiday"]["x"]
    assert "2021-04-02 12:00:00" in stars


def test_events_of_one_day_do_not_hide_one_another(audit: Audit) -> None:
    figure = tl.charts.case_timeline(audit, "A17").to_plotly_json()
    marks = next(trace for trace in figure["data"] if trace.get("name") == "An event")
    places = [(x[:10], round(y, 6)) for x, y in zip(marks["x"], marks["y"], strict=True)]
    assert len({day for day, _ in places}) < len(places) == len(set(places))
    assert all(abs(y - round(y)) < 0.5 for _, y in places)


def test_every_weekend_and_bank_holiday_of_a_timeline_is_shaded(audit: Audit) -> None:
    shapes = tl.charts.case_timeline(audit, "A17").to_plotly_json()["layout"]["shapes"]
    rects = [shape for shape in shapes if shape["type"] == "rect" and not shape.get("name")]
    spans = {(shape["x0"], shape["x1"]) for shape in rects}
    assert ("2021-01-16", "2021-01-18") in spans  # a Saturday and a Sunday
    assert ("2021-04-02", "2021-04-03") in spans  # Good Friday
    assert ("2021-04-03", "2021-04-05") in spans
    assert ("2021-04-05", "2021-04-06") in spans  # Easter Monday
    shaded = {
        str(day.date())
        for begin, end in spans
        for day in (
            datetime.fromisoformat(begin) + timedelta(days=k)
            for k in range((datetime.fromisoformat(end) - datetime.fromisoformat(begin)).days)
        )
    }
    assert "2021-01-18" not in shaded
    assert "2021-04-06" not in shaded
