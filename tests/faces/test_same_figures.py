"""A figure has the same digits wherever a pack shows it: console, JSON, report, workbook and slides."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pptx
import pytest
from typer.testing import CliRunner

from command import FIXTURES
from tables import rows_of
from timeline.audit import FEW, Audit
from timeline.audit.rounding import percent, plain
from timeline.cli import app
from timeline.wording.control_charts import control_title, point_label, value_words
from timeline.wording.headline import headline
from timeline.wording.outcomes import result_words
from timeline.wording.shares import interval_words, share_words
from timeline.wording.summary import matters_most, why_first
from timeline.wording.times import typical_words

LOGS = {
    "nai-audit": "2021-04-30",
    "one-year": "2025-03-31",
    "repeats": "2024-12-31",
    "still-open": "2024-06-30",
}


class Pack(NamedTuple):
    """A pack as text."""

    audit: Audit
    console: str
    glance: str
    report: str
    page: str
    """The report with its scripts, in which the map is."""
    book: Any
    slides: str


@pytest.fixture(scope="module", params=LOGS)
def pack(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pack:
    name = request.param
    log, out = str(FIXTURES / name / "log.csv"), tmp_path_factory.mktemp(name)
    options = [log, "--as-of", LOGS[name]]
    made = CliRunner().invoke(app, ["analyse", *options, "--audience", "team", "--out", str(out)])
    assert made.exit_code == 0, made.output
    seen = CliRunner().invoke(app, ["glance", *options])
    return Pack(
        Audit.model_validate_json((out / "audit.json").read_bytes()),
        made.output,
        seen.output,
        text_of(out / "report.html"),
        html.unescape((out / "report.html").read_text(encoding="utf-8")),
        openpyxl.load_workbook(out / "workbook.xlsx"),
        "\n".join(slide_texts(out / "slides.pptx")),
    )


def text_of(page: Path) -> str:
    """What a page says without its scripts."""
    body = re.sub(r"(?s)<(script|style).*?</\1>", "", page.read_text(encoding="utf-8"))
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def slide_texts(path: Path) -> Iterator[str]:
    for slide in pptx.Presentation(str(path)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                yield shape.text_frame.text
            if shape.has_table:
                yield from (cell.text for row in shape.table.rows for cell in row.cells)
            if shape.has_chart:
                yield from (str(one) for plot in shape.chart.plots for one in plot.categories)
        yield slide.notes_slide.notes_text_frame.text


def table(pack: Pack, sheet: str) -> list[dict[str, Any]]:
    """The rows of a sheet's table, each cell as a spreadsheet shows it."""
    its = pack.book[sheet]
    (made,) = its.tables.values()
    headings, *rows = its[made.ref]
    return [
        {str(head.value): shown(cell) for head, cell in zip(headings, row, strict=True)}
        for row in rows
    ]


def shown(cell: Any) -> str:  # noqa: ANN401  a cell as openpyxl has it
    """A cell as a spreadsheet shows it: decimal numbers rounded, halves away from zero."""
    value, how = cell.value, cell.number_format
    if value is None or isinstance(value, str) or cell.is_date:
        return str(value or "")
    if how.startswith('"'):
        return str(how.strip('"'))
    number, places = Decimal(f"{value:.15g}"), how.count("0", how.find(".")) if "." in how else 0
    if how.endswith("%"):
        rounded = (number * 100).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
        return f"{rounded}%"
    optional = how.count("#", how.find(".")) if "." in how else 0
    rounded = number.quantize(Decimal(1).scaleb(-places - optional), ROUND_HALF_UP)
    return f"{rounded:,}".rstrip("0").rstrip(".") if "." in f"{rounded}" else f"{rounded:,}"


def test_the_headline_and_what_matters_most_are_the_same_words_everywhere(pack: Pack) -> None:
    cover = {str(cell.value) for row in pack.book["Cover"].iter_rows() for cell in row}
    audit = pack.audit
    opening, first = headline(audit.results), why_first(audit.first_cases[0], audit)
    for text in (pack.console, pack.glance, pack.report, pack.slides):
        assert opening in " ".join(text.split())
    assert opening in cover
    for words in (matters_most(audit), first):
        assert words in pack.report
        assert words in pack.slides
        assert any(words in text for text in cover)


def test_the_results_of_waits_are_the_same_numbers_everywhere(pack: Pack) -> None:
    audit = pack.audit
    cover = {str(row[0].value): str(row[1].value) for row in pack.book["Cover"].iter_rows()}
    waits = {(one.case, one.step, one.start_event): one.result for one in rows_of(audit)}
    assert audit.counts.waits == len(waits)
    for result, n in audit.results.by_result.items():
        assert cover[result_words(result).capitalize()] == f"{n:,}"
        recorded = [*waits.values()].count(result)
        assert n == recorded + (audit.results.may_be_late if result == "unclear" else 0)
    chips = re.search(r"Then .*?\. (.*?) Late: past a limit", pack.report)
    for result in ("late", "missed_aim", "too_early", "unclear", "waiting", "in_time"):
        said = f"{audit.results.by_result[result]:,} {result_words(result)}"
        assert said in (chips[1] if chips else pack.report), said
    assert cover["Late and still open"] == f"{audit.results.late_open:,}"
    table_of = {one["Case"]: one for one in table(pack, "Children to look at first")}
    for one in audit.first_cases:
        row = table_of[one.case]
        assert (row["Late"], row["Missed an aim"]) == (f"{one.late:,}", f"{one.missed_aim:,}")


def test_each_share_and_typical_time_has_the_same_digits_everywhere(pack: Pack) -> None:
    rows = {(one["Standard"], one["Step"]): one for one in table(pack, "Standards at a glance")}
    titles = {one.id: one.title for one in pack.audit.pathway.steps}
    compared = 0
    for one in pack.audit.glances:
        if not (one.n and one.standard):
            continue
        row = rows[one.standard, titles[one.step]]
        assert typical_words(one.typical) == row["Typical time"]
        assert f"typical time: {typical_words(one.typical)}" in pack.glance
        for text in (pack.report, pack.slides):
            assert typical_words(one.typical) in text
        if not one.share:
            continue
        for text in (pack.glance, pack.report, pack.slides):
            assert share_words(one.share) in text
        if one.share.n >= FEW:
            ends = row["Share, 95% low"], row["Share, 95% high"]
            assert row["Share within the limit"] == percent(one.share.share)
            assert " to ".join(ends) == interval_words(one.share)
            compared += 1
    assert compared or not any(one.share and one.share.n >= FEW for one in pack.audit.glances)


def test_the_map_has_the_figures_of_the_standards_at_a_glance(pack: Pack) -> None:
    found = {(one.step, one.standard): one for one in pack.audit.glances}
    judged = [one for one in pack.audit.edges if one.n and one.standard]
    assert judged
    for one in judged:
        glance = found[one.step, one.standard]
        assert (typical_words(one.typical), one.share) == (
            typical_words(glance.typical),
            glance.share,
        )
        assert f"Typical time: {typical_words(one.typical)}" in pack.page
        if one.share:
            assert f"In time: {share_words(one.share)} ({one.standard})" in pack.page


def test_each_wait_on_the_way_to_a_milestone_has_the_same_digits_everywhere(pack: Pack) -> None:
    names = {one.id: one.name for one in pack.audit.pathway.activities}
    titles = {one.id: one.title for one in pack.audit.pathway.steps}
    rows = {(one["Milestone"], one["Step"]): one for one in table(pack, "Where days went")}
    for whole in pack.audit.milestones:
        for one in whole.stages:
            row = rows[names[whole.activity], titles[one.step]]
            assert row["Share"] == percent(one.share)
            assert row["Calendar days"] == f"{one.days:,}"
            said = (
                f"{titles[one.step]} {one.cases:,} {one.days:,} {percent(one.share)} {one.late:,}"
            )
            assert said in pack.report


def test_each_elapsed_time_and_lateness_has_the_same_digits_everywhere(pack: Pack) -> None:
    rows = table(pack, "Waits")
    assert len(rows) == len(rows_of(pack.audit))
    for one, row in zip(rows_of(pack.audit), rows, strict=True):
        assert (row["Elapsed"], row["Late by"]) == (one.elapsed, one.over)
        if one.low == one.high and not (one.unit == "hours" and one.low < 1):
            number = one.elapsed.removeprefix("just over ").split(" ")[0]
            assert row["Shortest"] == row["Longest"] == number, one.elapsed


def test_each_value_of_a_control_chart_has_the_same_digits_everywhere(pack: Pack) -> None:
    """The levels of a chart are said in words, with the rule by which its points are shown."""
    turnaround = pack.audit.turnaround
    every = [*((one.standard, one.control) for one in turnaround.by_standard)]
    every += [(one.title, one.control) for one in turnaround.by_step]
    drawn = [(whose, one) for whose, its in every for one in its if not one.unavailable]
    heads = ("Standard or step", "Chart", "When it began", "Value")
    rows = table(pack, "Control chart points") if drawn else []
    values = {tuple(row[head] for head in heads) for row in rows}
    for whose, one in drawn:
        for point in one.points:
            said = value_words(one, point.value)
            said = said if one.unit == "share" else said.split(" ")[0]
            assert (whose, control_title(one), point_label(one, point), said) in values
    assert len(rows) == sum(len(one.points) for _, one in drawn)


def test_a_number_without_decimals_has_none_anywhere() -> None:
    assert [plain(one) for one in (31.0, 31.5, 1_204.0)] == ["31", "31.5", "1,204"]
