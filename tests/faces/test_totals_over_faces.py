"""Every wait has a place in every face: what is shown adds up to the total, notices too late included."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pptx
import pytest

import timeline as tl
from timeline.audit import Audit, Glance
from timeline.audit.board import Board, BoardLine
from timeline.audit.primitives import SHOWN_OUTCOMES, shown_outcomes
from timeline.charts.board import board_standards
from timeline.wording.outcomes import outcome_words

TOO_LATE = 31
"""Notices that came less than three working days before."""
NOT_ENOUGH_NOTICE = outcome_words("no_notice")
LATE = f"late, or {NOT_ENOUGH_NOTICE}"


def rows() -> Iterator[str]:
    """Children whose parents had the report on the Friday before the conference, or the Tuesday before."""
    yield "case_id,activity,time"
    for k in range(60):
        held = date(2023, 1, 9) + timedelta(days=7 * k)  # a Monday
        before = (1, 4)[k % 2]
        if k % 6 != 5:
            yield f"C{k},Initial child protection conference,{held}"
        yield f"C{k},Conference report shared with parents,{held - timedelta(days=before + 2)}"
        yield f"C{k},Core group,{held + timedelta(days=5 + k)}"


@pytest.fixture(scope="module")
def notices(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    log = tmp_path_factory.mktemp("notices") / "log.csv"
    log.write_text("\n".join(rows()) + "\n", encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-06-30")
    line = next(one for one in audit.glances if one.standard == "S1")
    assert line.outcomes["too_soon"] == line.late == TOO_LATE
    return audit


@pytest.fixture(scope="module")
def board(notices: Audit) -> Board:
    made = tl.disclose(notices, "board")
    assert isinstance(made, Board)
    return made


def with_standard(audit: Audit) -> list[Glance]:
    return [one for one in audit.glances if one.n and one.standard]


def table(book: Any, sheet: str) -> list[dict[str, Any]]:  # noqa: ANN401  openpyxl ships no types
    its = book[sheet]
    (made,) = its.tables.values()
    headings, *lines = its[made.ref]
    return [
        {str(head.value): cell.value for head, cell in zip(headings, line, strict=True)}
        for line in lines
    ]


def series(slides: bytes, begins: str) -> dict[str, dict[str, int]]:
    """By bar, what each part of the first chart with such a bar comes to."""
    for slide in pptx.Presentation(io.BytesIO(slides)).slides:
        for shape in slide.shapes:
            if shape.has_chart and str(shape.chart.plots[0].categories[0]).startswith(begins):
                plot = shape.chart.plots[0]
                names = [str(one).split(":")[0] for one in plot.categories]
                return {
                    name: {one.name: int(one.values[at]) for one in plot.series}
                    for at, name in enumerate(names)
                }
    pytest.fail(f"no chart has a bar {begins}")


def cells(page: str) -> list[list[str]]:
    body = re.sub(r"(?s)<(script|style).*?</\1>", "", page)
    return [
        [
            " ".join(html.unescape(re.sub(r"<[^>]+>", " ", one)).split())
            for one in re.findall(r"(?s)<t[hd][^>]*>(.*?)</t[hd]>", row)
        ]
        for row in re.findall(r"(?s)<tr[^>]*>(.*?)</tr>", body)
    ]


def test_a_notice_too_late_has_its_own_column_and_the_columns_add_up(notices: Audit) -> None:
    book = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(notices)))
    lines = {one["Standard"]: one for one in table(book, "Standards at a glance")}
    columns = [outcome_words(one).capitalize() for one in SHOWN_OUTCOMES]
    for one in with_standard(notices):
        assert sum(lines[one.standard][name] for name in columns) == one.n
    assert (lines["S1"]["Not enough notice"], lines["S1"]["Too early"]) == (TOO_LATE, 0)


def test_the_chart_of_the_workbook_draws_every_column(notices: Audit) -> None:
    book = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(notices)))
    (chart,) = book["Standards at a glance"]._charts  # noqa: SLF001  there is no public name
    assert len(chart.series) == len(SHOWN_OUTCOMES)


def test_the_bars_of_the_slides_add_up(notices: Audit) -> None:
    bars = series(tl.slides.render(notices), with_standard(notices)[0].standard)
    for one in with_standard(notices):
        assert sum(bars[one.standard].values()) == one.n
    assert bars["S1"][NOT_ENOUGH_NOTICE] == TOO_LATE
    assert bars["S1"].get("too early", 0) == 0


def test_the_report_and_the_console_say_it_with_the_same_numbers(notices: Audit) -> None:
    rows = {one[0].split(" ")[0]: one for one in cells(tl.report.render(notices)) if one}
    for one in with_standard(notices):
        counts = [int(cell.split(" ")[0].replace(",", "")) for cell in rows[one.standard][2:11]]
        assert counts[0] == one.n == sum(counts[1:])
    assert rows["S1"][5:7] == [f"{TOO_LATE}", "0"]


def test_a_board_sees_it_as_late_in_every_face(board: Board) -> None:
    lines = [one for one in board.lines if one.standard and one.met is not None and one.counted]
    assert lines
    book = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(board)))
    sheet = {one["Standard"]: one for one in table(book, "Standards at a glance")}
    page = {one[0]: one for one in cells(tl.report.render(board)) if len(one) == 9}
    bars = series(tl.slides.render(board), lines[0].standard)
    figure = board_standards(board)
    drawn = [one for one in board.lines if one.standard]
    for one in lines:
        parts = parts_of(one)
        assert sum(parts) == one.counted
        row = sheet[one.standard]
        assert (row["In time"], row[LATE.capitalize()], row["Too early"]) == parts
        assert row["Counted"] == one.counted
        assert page[one.standard][2:6] == [f"{n:,}" for n in (one.counted, *parts)]
        bar = bars[one.standard]
        assert tuple(bar.get(name, 0) for name in ("in time", LATE, "too early")) == parts
        at = drawn.index(one)
        assert tuple(int(trace.x[at]) for trace in figure.data[:3]) == parts
    assert next(one for one in lines if one.standard == "S1").late
    assert LATE in {trace.name for trace in figure.data}


def parts_of(line: BoardLine) -> tuple[int, int, int]:
    assert line.met is not None
    assert line.late is not None
    assert line.too_soon is not None
    return line.met, line.late, line.too_soon


def test_a_log_without_such_a_step_has_no_such_column(tmp_path: Path) -> None:
    pathway = tmp_path / "own.toml"
    pathway.write_text(OWN, encoding="utf-8")
    log = tmp_path / "log.csv"
    log.write_text("case_id,activity,time\nA,First,2024-03-04\nA,Second,2024-03-05\n")
    audit = tl.analyse(tl.read_log(log, pathway=pathway))
    book = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(audit)))
    assert "Not enough notice" not in table(book, "Standards at a glance")[0]


OWN = """\
[pathway]
id = "own"
title = "Own"
milestone = ["second"]

[[source]]
id = "s"
title = "S"
publisher = "P"
edition = "2024"
confidence = "quoted"

[[activity]]
id = "first"
name = "First"
agency = "Health"

[[activity]]
id = "second"
name = "Second"
agency = "Health"

[[step]]
id = "first-second"
title = "First to second"
start = "first"
stop = "second"

[[step.standard]]
id = "X1"
within = "2 days"
tier = "limit"
source = "s"
locator = "1"
"""


@pytest.mark.parametrize("notice", [False, True])
def test_shown_outcomes_keep_the_total(notices: Audit, *, notice: bool) -> None:
    for one in notices.glances:
        counts = shown_outcomes(one.outcomes, notice=notice)
        assert sum(counts.values()) == one.n
        assert counts["no_notice" if notice else "too_soon"] == one.outcomes["too_soon"]
