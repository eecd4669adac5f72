"""The workbook's charts of turnaround: native, of the cells of its tables, and whole on paper."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

import openpyxl
import pytest
from defusedxml import ElementTree
from openpyxl.utils import range_boundaries

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit, Control
from timeline.audit.rounding import cut
from timeline.wording.control_charts import control_title, middle_words, scale_words
from timeline.wording.times import limit_words

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
ANEW = "name,from,to,reason,rebase\nCovid,2020-04-01,2021-03-31,,no\nRota,2023-01-09,,Two readers,yes\n"


class Series(NamedTuple):
    """A series as a chart's file has it: its name, its references, and the numbers it remembers."""

    name: str
    x: str
    y: str
    remembered: dict[int, float]
    mark: str


@pytest.fixture(scope="module")
def anew(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """Five years, with limits drawn anew from a day on."""
    periods = tmp_path_factory.mktemp("periods") / "periods.csv"
    periods.write_text(ANEW, encoding="utf-8")
    return tl.analyse(tl.read_log(FIXTURES / "five-years/log.csv"), periods=periods)


@pytest.fixture(scope="module")
def file(anew: Audit) -> bytes:
    return tl.workbook.render(anew)


@pytest.fixture(scope="module")
def book(file: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(file))


@pytest.fixture(scope="module")
def charts(file: bytes) -> dict[str, tuple[str, list[Series]]]:
    return charts_of(file)


def charts_of(file: bytes) -> dict[str, tuple[str, list[Series]]]:
    """The kind and the series of each chart by its title."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/charts/chart"):
                root = ElementTree.fromstring(archive.read(name))
                title = "".join(
                    one.text or "" for one in root.find(f".//{CHART}title").iter() if one.text
                )
                (kind, *_) = (
                    one.tag for one in root.find(f".//{CHART}plotArea") if one.tag.endswith("Chart")
                )
                found[title] = kind, [*map(series_of, root.iter(f"{CHART}ser"))]
    return found


def series_of(one: Element) -> Series:
    name = one.findtext(f"{CHART}tx//{CHART}v") or ""
    x, y = (
        one.find(f"{CHART}{cat}") if one.find(f"{CHART}{cat}") is not None else one.find(f"{CHART}{its}")
        for cat, its in (("cat", "xVal"), ("val", "yVal"))
    )  # fmt: skip
    assert x is not None
    assert y is not None
    remembered = {
        int(point.get("idx") or 0): float(point.findtext(f"{CHART}v") or "nan")
        for point in y.iter(f"{CHART}pt")
    }
    symbol = one.find(f"{CHART}marker/{CHART}symbol")
    mark = "" if symbol is None else symbol.get("val") or ""
    f = f".//{CHART}f"
    return Series(name, x.findtext(f) or "", y.findtext(f) or "", remembered, mark)


def cells(book: openpyxl.Workbook, reference: str) -> list[Any]:
    match = re.fullmatch(r"'?([^'!]+)'?!(.+)", reference)
    assert match
    sheet, where = match.groups()
    left, top, right, bottom = range_boundaries(where)
    assert left == right
    return [book[sheet].cell(row, left).value for row in range(top, bottom + 1)]


def told(audit: Audit) -> Iterator[tuple[str, Control]]:
    for judged in audit.turnaround.by_standard:
        for one in judged.control:
            yield f"{judged.standard}, {judged.words}. {control_title(one)}", one
    for timed in audit.turnaround.by_step:
        for one in timed.control:
            yield f"{timed.title}. {control_title(one)}", one


def shown(one: Control, value: float | None) -> float | None:
    """A value as the sheet has it: a time is cut off, a share stays as it is."""
    return value if value is None or one.unit == "share" else cut(value)


def test_every_control_chart_is_drawn_with_its_points_limits_and_special_points(
    anew: Audit, book: openpyxl.Workbook, charts: dict[str, tuple[str, list[Series]]]
) -> None:
    drawn = [(title, one) for title, one in told(anew) if not one.unavailable]
    assert len(drawn) > 10
    for title, one in drawn:
        kind, every = charts[title]
        assert kind == f"{CHART}lineChart"
        named = {its.name: its for its in every}
        values = named[scale_words(one)]
        assert cells(book, values.y) == pytest.approx(
            [shown(one, point.value) for point in one.points]
        )
        days = [day.date() for day in cells(book, values.x) if isinstance(day, datetime)]
        assert days == [point.begin for point in one.points]
        middle = [cells(book, its.y) for its in every if its.name == middle_words(one)]
        for k, segment in enumerate(one.segments):
            its = middle[k % 2][segment.start : segment.stop]
            assert its == pytest.approx([shown(one, segment.mean)] * len(its))
        for look, kind, mark in (
            ("improving", "improvement", "triangle"),
            ("getting worse", "concern", "diamond"),
        ):
            special = [
                shown(one, point.value) if point.point_type == kind else None
                for point in one.points
            ]
            if any(value is not None for value in special):
                assert cells(book, named[look].y) == [
                    value and pytest.approx(value) for value in special
                ]
                assert named[look].mark == mark != values.mark
            else:
                assert look not in named
    assert {*charts} >= {title for title, _ in drawn}
    assert not {*charts} & {title for title, one in told(anew) if one.unavailable}


def test_limits_that_are_drawn_anew_have_their_own_levels_on_the_chart(
    anew: Audit, book: openpyxl.Workbook, charts: dict[str, tuple[str, list[Series]]]
) -> None:
    title, one = next(
        (title, one) for title, one in told(anew) if len(one.segments) == 2 and one.unit != "share"
    )
    upper = [cells(book, its.y) for its in charts[title][1] if its.name == "upper limit"]
    first, second = one.segments
    assert first.upper != second.upper
    before, after = [None] * (first.stop - first.start), [None] * (second.stop - second.start)
    assert upper[0] == [*(pytest.approx(shown(one, first.upper)) for _ in before), *after]
    assert upper[1] == [*before, *(pytest.approx(shown(one, second.upper)) for _ in after)]
    named = {its.name: its for its in charts[title][1]}
    inside = [
        1 if "2020-04-01" <= str(point.begin) <= "2021-03-31" else None for point in one.points
    ]
    assert cells(book, named["Covid"].y) == inside


def test_a_long_name_of_a_period_leaves_room_in_the_legend(
    anew: Audit,
) -> None:
    long = "When conferences were held by telephone " * 6
    periods = tuple(one.model_copy(update={"name": long}) for one in anew.turnaround.periods[:1])
    turnaround = anew.turnaround.model_copy(update={"periods": periods})
    file = tl.workbook.render(anew.model_copy(update={"turnaround": turnaround}))
    names = {its.name for _, every in charts_of(file).values() for its in every}
    assert {one for one in names if one.startswith("When")} == {f"{long[:60]} …"}


def test_a_target_is_a_line_of_its_own_and_no_chart_without_one_has_it(
    anew: Audit, charts: dict[str, tuple[str, list[Series]]]
) -> None:
    judged = anew.shares_of("R2")
    aimed = judged.control[0].model_copy(update={"target": 0.95})
    its = judged.model_copy(update={"control": (aimed,)})
    turnaround = anew.turnaround.model_copy(update={"by_standard": (its,)})
    made = tl.workbook.render(anew.model_copy(update={"turnaround": turnaround}))
    book = openpyxl.load_workbook(io.BytesIO(made))
    title = f"R2, {judged.words}. {control_title(aimed)}"
    (target,) = (one for one in charts_of(made)[title][1] if one.name == "target")
    assert cells(book, target.y) == [0.95] * len(aimed.points)
    assert not any(one.name == "target" for _, every in charts.values() for one in every)


def test_every_leg_of_a_survey_has_its_curve_as_steps_with_its_limits_upright(
    anew: Audit, book: openpyxl.Workbook, charts: dict[str, tuple[str, list[Series]]]
) -> None:
    survey_stages = [anew.times_of(stage) for stage in anew.turnaround.survey_stages]
    assert len(survey_stages) == 7
    for timed in survey_stages:
        kind, every = charts[f"{timed.title}: share done by each time, {timed.curve.n:,} waits"]
        assert kind == f"{CHART}scatterChart"
        named = {its.name: its for its in every}
        line = every[0]
        corners = [*zip(cells(book, line.x), cells(book, line.y), strict=True)]
        assert corners[0] == (0, 0)
        # of two corners, either the time or the share is the same: no slope says what is not known
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(corners))
        steps = zip(timed.curve.at, timed.curve.likely, strict=True)
        assert {*steps} <= {*corners}
        for limit in timed.limits:
            assert cells(book, named[limit_words(limit)].x) == [limit.at] * 2
            assert cells(book, named[limit_words(limit)].y) == [0, 1]
        if timed.curve.open_at:
            assert cells(book, named["still open"].x) == [*timed.curve.open_at]
            assert named["still open"].mark == "diamond"


def test_charts_remember_the_cells_that_they_draw_and_nothing_else(
    book: openpyxl.Workbook, charts: dict[str, tuple[str, list[Series]]]
) -> None:
    for title, (_, every) in charts.items():
        for one in every:
            there = {k: value for k, value in enumerate(cells(book, one.y)) if value is not None}
            assert one.remembered == pytest.approx(there), (title, one.name)


def test_no_chart_lies_across_two_printed_pages(file: bytes, book: openpyxl.Workbook) -> None:
    for sheet in ("Turnaround", "Control charts"):
        breaks = [one.id for one in book[sheet].row_breaks.brk]
        placed = rows_of_charts(file, book.sheetnames.index(sheet) + 1)
        assert len(placed) > 5
        for first, last in placed:
            assert not any(first < one <= last for one in breaks)
        assert any(one <= placed[0][0] for one in breaks)
        pages = [sum(one <= first for one in breaks) for first, _ in placed]
        assert max(pages.count(page) for page in pages) == 2


def rows_of_charts(file: bytes, sheet: int) -> list[tuple[int, int]]:
    """The first and the last row of each chart of a sheet, counted from 0."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        links = archive.read(f"xl/worksheets/_rels/sheet{sheet}.xml.rels").decode()
        (name,) = re.findall(r"drawings/(drawing\d+\.xml)", links)
        root = ElementTree.fromstring(archive.read(f"xl/drawings/{name}"))
    ends = [
        [int(one.findtext(f"{DRAWN}{end}/{DRAWN}row") or 0) for end in ("from", "to")]
        for one in root
    ]
    return [(first, last) for first, last in ends]
