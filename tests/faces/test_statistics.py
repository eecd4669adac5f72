"""Every statistic says its n, its method and its source wherever it is told, or why it is silent."""

from __future__ import annotations

import html
import io
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import openpyxl
import pptx
import pytest
from pydantic import BaseModel

import timeline as tl
from command import FIXTURES
from timeline.audit import (
    Audit,
    Curve,
    Funnel,
    Grouping,
    ShareContrast,
    Statistic,
    TimeContrast,
    TimeGrouping,
)
from timeline.wording.comparisons import contrast_name, contrast_words, group_title, side_words
from timeline.wording.control_charts import control_title
from timeline.wording.methods import basis_words, method_words, reason_words, source_words
from timeline.wording.published import comparison_words
from timeline.wording.statistics import statistic_words
from timeline.wording.times import curve_words

LOGS = ("five-years", "one-year", "nai-audit")


@pytest.fixture(scope="module", params=LOGS)
def told(request: pytest.FixtureRequest) -> Audit:
    """One with every kind of statistic, one with many refused, and one of two cases."""
    folder = FIXTURES / request.param
    periods = folder / "periods.csv"
    as_of = "2021-04-30" if request.param == "nai-audit" else None
    log = tl.read_log(folder / "log.csv")
    return tl.analyse(log, as_of=as_of, periods=periods if periods.exists() else None)


def statistics(value: object) -> Iterator[Statistic]:
    """Every statistic in a part of an audit, wherever it stands."""
    if isinstance(value, Statistic):
        yield value
    if isinstance(value, BaseModel):
        value = tuple(vars(value).values())
    if isinstance(value, tuple):
        for one in value:
            yield from statistics(one)


@pytest.mark.parametrize("told", LOGS[:1], indirect=True)
def test_the_walk_finds_statistics_of_every_kind(told: Audit) -> None:
    found = {type(one) for one in statistics(told)}
    assert found == {*Statistic.__subclasses__()} - {Statistic}
    assert len(found) > 6


def text_of(page: str) -> str:
    plain = re.sub(r"<(script|style).*?</\1>", " ", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", plain)).split())


def section_of(page: str) -> str:
    begins = page.index('<section id="turnaround"')
    return page[begins : page.index("</section>", begins)]


def part_of(section: str, kind: str, begins: str) -> str:
    """The text of the details of a stage or of a standard."""
    found = [text_of(f"<{one}") for one in section.split(f'<details class="{kind}"')[1:]]
    (part,) = (one for one in found if one.startswith(begins))
    return part


def is_told(text: str, one: Statistic) -> bool:
    """Whether its n stands by its method and its source, or by its title, or else its refusal is said."""
    if one.unavailable:
        return _why(one) in text
    basis = re.escape(f"{method_words(one)} Source: {source_words(one)}.")
    if isinstance(one, Grouping | TimeGrouping):
        return (
            f"{group_title(one.by)} (n = {one.n:,}):" in text and re.search(basis, text) is not None
        )
    n = rf"n = (?:[\d,]+(?:, | and ))*{one.n:,}(?:(?:, | and )[\d,]+)*\. "
    return re.search(n + basis, text) is not None


def beside(every: Sequence[Statistic]) -> list[Statistic]:
    """These and the curves that they compare, where they compare any."""
    curves = [
        curve
        for one in every
        if isinstance(one, TimeContrast) and not one.unavailable
        for curve in (one.one, one.two)
    ]
    return [*every, *curves]


def test_the_report_says_the_basis_of_every_statistic_that_it_tells(told: Audit) -> None:
    section = section_of(tl.report.render(told))
    text = text_of(section)
    turnaround, checked = told.turnaround, 0
    for timed in turnaround.by_step:
        parts = beside([*timed.groupings, *timed.control, *timed.contrasts])
        if timed.step not in turnaround.survey_stages or timed.curve.unavailable:
            assert is_told(text, timed.curve), timed.step
            assert timed.step not in turnaround.survey_stages or all(
                one.unavailable for one in parts
            )
            continue
        part = part_of(section, "stage", timed.title)
        for one in (timed.curve, *parts):
            assert is_told(part, one), (timed.step, one)
            checked += 1
    for judged in turnaround.by_standard:
        parts = [*judged.groupings, *judged.control, judged.funnel, *judged.contrasts]
        if all(one.unavailable for one in parts):
            rest = text[text.index("Too few waits to compare groups") :]
            assert judged.standard in rest[:300]
            continue
        part = part_of(section, "by-standard", f"{judged.standard}:")
        for one in parts:
            assert is_told(part, one), (judged.standard, one)
            checked += 1
    for comparison in turnaround.comparisons:
        assert is_told(text, comparison), comparison.title
    assert checked > 100 or len(told.cases) < 10


def _worded(audit: Audit) -> Iterator[tuple[str, Statistic]]:
    """Every statistic of the steps and standards with its words."""
    for timed in audit.turnaround.by_step:
        if not timed.curve.unavailable:
            yield curve_words(timed.curve, timed), timed.curve
        for one in (*timed.groupings, *timed.control, *timed.contrasts):
            yield statistic_words(one, timed.unit), one
    for judged in audit.turnaround.by_standard:
        for its in (*judged.groupings, *judged.control, judged.funnel, *judged.contrasts):
            yield statistic_words(its), its


def _why(one: Statistic) -> str:
    """Why a statistic has no result, as faces show it."""
    return reason_words(one) if isinstance(one, Curve) else statistic_words(one)


Row = dict[str, object]


@pytest.fixture(scope="module")
def book(told: Audit) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(tl.workbook.render(told)))


@pytest.fixture(scope="module")
def sheets(book: openpyxl.Workbook) -> dict[str, list[Row]]:
    """The rows of each table by their headings."""
    found = {}
    for sheet in book.worksheets[1:]:
        (table,) = sheet.tables.values()
        headings, *rows = ([cell.value for cell in row] for row in sheet[table.ref])
        found[sheet.title] = [dict(zip(headings, row, strict=True)) for row in rows]
    return found


def told_in(sheets: dict[str, list[Row]], sheet: str, one: Statistic, n: str, *keys: str) -> bool:
    """Whether a row of these keys has its n and its method, which the sheet of methods has with its source."""
    methods = {row["Method"]: (row["In words"], row["Source"] or "") for row in sheets["Methods"]}
    rows = [row for row in sheets[sheet] if {*keys} <= {*row.values()}]
    return any(
        row[n] == one.n and methods[row["Method"]] == (method_words(one), source_words(one))
        for row in rows
    )


def refused_in(sheets: dict[str, list[Row]], sheet: str, one: Statistic, *keys: str) -> bool:
    """Whether a row of the standard or step has its n and says why it is refused."""
    if sheet in ("Turnaround", "Published figures"):  # their rows have more to tell than a refusal
        rows = [row for row in sheets[sheet] if {*keys} <= {*row.values()}]
        return any(_why(one) in str(value) for row in rows for value in row.values())
    assert not any({*keys} <= {*row.values()} for row in sheets[sheet] if keys[1:])
    rows = [row for row in sheets["What cannot be said"] if row["Standard or step"] == keys[0]]
    return any(
        row["n of the statistic"] == one.n and _why(one) in str(row["Why it is not said"])
        for row in rows
    )


def test_the_workbook_says_the_basis_of_every_statistic_that_it_tells(
    told: Audit, sheets: dict[str, list[Row]]
) -> None:
    n = "n of the statistic"
    wanted: list[tuple[str, Statistic, str, tuple[str, ...]]] = []
    for timed in told.turnaround.by_step:
        wanted.append(("Turnaround", timed.curve, "Waits", (timed.title, "all")))
        wanted += [
            ("By group", one, n, (timed.title, "median", group_title(one.by)))
            for one in timed.groupings
        ]
        wanted += [
            ("Control charts", one, n, (timed.title, control_title(one))) for one in timed.control
        ]
        for one in timed.contrasts:
            wanted.append(
                ("Before and after", one, n, (timed.title, contrast_words(one, timed.unit)))
            )
            wanted += [
                (
                    "Turnaround",
                    curve,
                    "Waits",
                    (timed.title, f"{contrast_name(one)}: {side_words(side)}"),
                )
                for curve, side in ((one.one, one.one_side), (one.two, one.two_side))
            ]
    for judged in told.turnaround.by_standard:
        its = judged.standard
        wanted += [
            ("By group", one, n, (its, judged.words, group_title(one.by)))
            for one in judged.groupings
        ]
        wanted += [("Control charts", one, n, (its, control_title(one))) for one in judged.control]
        wanted += [
            ("Before and after", one, n, (its, contrast_words(one))) for one in judged.contrasts
        ]
        wanted.append(("Places", judged.funnel, n, (its,)))
    wanted += [
        ("Published figures", one, n, (one.title, comparison_words(one)))
        for one in told.turnaround.comparisons
    ]
    assert len(wanted) == sum(1 for _ in statistics(told))
    for sheet, one, heading, keys in wanted:
        if one.unavailable:
            assert refused_in(sheets, sheet, one, *keys), (sheet, keys)
        else:
            assert told_in(sheets, sheet, one, heading, *keys), (sheet, keys)


def test_what_cannot_be_said_has_a_row_for_each_standard_or_step_and_n(
    sheets: dict[str, list[Row]],
) -> None:
    rows = [
        (row["Standard or step"], row["n of the statistic"])
        for row in sheets["What cannot be said"]
    ]
    assert len({*rows}) == len(rows)


def test_control_charts_of_shares_are_in_per_cent_with_limits_that_shares_can_have(
    told: Audit, book: openpyxl.Workbook
) -> None:
    (table,) = book["Control chart points"].tables.values()
    headings, *rows = book["Control chart points"][table.ref]
    at = {cell.value: k for k, cell in enumerate(headings)}
    charts = {
        (judged.standard, control_title(one)): one
        for judged in told.turnaround.by_standard
        for one in judged.control
        if one.unit == "share" and one.points
    }
    points = {key: iter(one.points) for key, one in charts.items()}
    for row in rows:
        key = row[0].value, row[1].value
        if row[at["Unit"]].value != "share":
            continue
        point = next(points[key])
        segment = charts[key].segments[0]
        cells = {name: row[k] for name, k in at.items()}
        assert cells["Value"].value == pytest.approx(point.value)
        assert cells["Value"].number_format in ("0%", '"over 99%"', '"under 1%"')
        for name, end in (("Lower limit", segment.lower), ("Upper limit", segment.upper)):
            if end is None or len(charts[key].segments) > 1:
                continue
            assert cells[name].value == pytest.approx(min(max(end, 0), 1))
            assert cells[f"{name}, as calculated"].value == pytest.approx(end)
            assert "%" in cells[name].number_format
    assert all(next(left, None) is None for left in points.values())


def test_the_slides_say_the_basis_of_every_statistic_that_they_tell(told: Audit) -> None:
    deck = pptx.Presentation(io.BytesIO(tl.slides.render(told)))
    both = [
        (
            " ".join(
                " ".join(cell.text for row in shape.table.rows for cell in row.cells)
                if shape.has_table
                else shape.text_frame.text
                for shape in slide.shapes
                if shape.has_table or shape.has_text_frame
            ),
            slide.notes_slide.notes_text_frame.text,
        )
        for slide in deck.slides
    ]
    bases: dict[str, list[str]] = defaultdict(list)
    worded = [*_worded(told)]
    for words, one in worded:
        if not one.unavailable:
            bases[words].append(basis_words(one))
    spoken = 0
    for sentence, its in bases.items():
        for shown, notes in both:
            if sentence in shown or sentence in notes:
                assert any(basis in notes for basis in its), sentence
                spoken += 1
    kinds = {
        type(one)
        for words, one in worded
        if any(f"{words} {basis_words(one)}".strip() in notes for _, notes in both)
    }
    survey_stages = [
        timed
        for timed in told.turnaround.by_step
        if timed.step in told.turnaround.survey_stages and not timed.curve.unavailable
    ]
    assert spoken >= len(survey_stages)
    assert bool(survey_stages) == (len(told.cases) > 2)
    if len(told.cases) == 600:
        assert kinds >= {Curve, Grouping, TimeGrouping, ShareContrast, TimeContrast, Funnel}
