"""The scale of a case's slide: what is measured can be seen, whatever still runs beside it."""

from __future__ import annotations

from pathlib import Path

import timeline as tl
from timeline.audit import Audit
from timeline.charts.bars import bars
from timeline.slides import geometry

SHORT = (
    "A,Skeletal survey requested,2022-12-03 09:00\n"
    "A,First radiologist report,2022-12-05 09:00\n"
    "A,Second radiologist report,2022-12-06 09:00\n"
)
RECORDED = (
    "Z,Skeletal survey requested,2022-12-03 09:00\n"
    "Z,Skeletal survey performed,2022-12-03 10:00\n"
    "Z,First radiologist report,2022-12-03 11:00\n"
    "Z,Second radiologist report,2022-12-03 12:00\n"
)
"""A finished case: the record would show each of these of the other case too."""


def read(folder: Path, rows: str, as_of: str) -> Audit:
    path = folder / "log.csv"
    path.write_text(f"case_id,activity,time\n{rows}{RECORDED}", encoding="utf-8")
    return tl.analyse(tl.read_log(path), as_of=as_of)


def test_a_clock_without_a_limit_that_runs_for_years_hides_no_others(tmp_path: Path) -> None:
    audit = read(tmp_path, SHORT, "2025-02-23")
    found = [bar for bar in bars(audit, "A") if bar.title.startswith(("Skeletal", "Second"))]
    assert any(bar.open and not bar.limits for bar in found)
    shown = geometry.scale(found, 0.0, 10.0)
    assert (shown.last - shown.first).days < 10
    assert not shown.shows(audit.as_of.latest)
    survey = next(bar for bar in found if "first formal report" in bar.title)
    assert shown.at(survey.stop) - shown.at(survey.start) > 2
    assert shown.at(audit.as_of.latest) == 10


def test_a_clock_beyond_its_limit_keeps_its_place_on_the_scale(tmp_path: Path) -> None:
    audit = read(tmp_path, "A,Skeletal survey requested,2022-12-03 09:00\n", "2023-02-23")
    found = [bar for bar in bars(audit, "A") if bar.limits]
    assert found
    assert geometry.scale(found, 0.0, 10.0).shows(audit.as_of.latest)


def test_a_scale_says_its_years(tmp_path: Path) -> None:
    audit = read(tmp_path, SHORT.splitlines(keepends=True)[0], "2023-06-30")
    shown = geometry.scale(bars(audit, "A"), 0.0, 10.0)
    assert geometry.years(shown) == "2022 to 2023"
    assert "Jan 2023" in {words for _, words in geometry.marks(shown)}
