"""The surveys of a large log: all that are behind a number are in a file that a spreadsheet opens."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from command import FIXTURES
from timeline.analysis import measure_blocks
from timeline.audit import Audit
from timeline.cli import app
from timeline.tables import large
from timeline.wording.comparisons import group_title
from timeline.wording.outcomes import every_outcome
from timeline.wording.record import surveys_elsewhere

YEARS = FIXTURES / "five-years"
OWN = {"during", "since"}
COUNTED = {"in time", "late", "too early", "late, still waiting"}

Analyse = Callable[..., Path]


@pytest.fixture
def analyse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Analyse:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 100)
    monkeypatch.setattr(measure_blocks, "MOST_CASES", 3)
    monkeypatch.setattr(measure_blocks, "BLOCK", 700)
    monkeypatch.setattr(large, "_PORTION", 150)

    def run(log: Path = YEARS / "log.csv", *options: str) -> Path:
        out = tmp_path / "out"
        command = ["analyse", str(log), "--as-of", "2025-03-31", "--out", str(out), *options]
        result = CliRunner().invoke(app, command)
        assert result.exit_code == 0, result.output
        return out

    return run


def rows_of(folder: Path) -> list[dict[str, str]]:
    with (folder / "surveys.csv").open(encoding="utf-8", newline="") as file:
        return [*csv.DictReader(file)]


def audit_of(folder: Path) -> Audit:
    return Audit.model_validate_json((folder / "audit.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("audience", ["team", "meeting"])
def test_every_number_of_a_group_can_be_followed_to_its_surveys(
    analyse: Analyse, audience: str
) -> None:
    periods = str(YEARS / "periods.csv")
    out = analyse(YEARS / "log.csv", "--audience", audience, "--periods", periods)
    audit, rows = audit_of(out), rows_of(out)
    assert len(audit.turnaround.surveys) < len({row["Case"] for row in rows})
    followed = compared = 0
    for judged in audit.turnaround.by_standard:
        if judged.step not in audit.turnaround.survey_stages:
            continue
        mine = [row for row in rows if row["Standard"] == judged.standard]
        for grouping in judged.groupings:
            for group in grouping.groups:
                its = Counter(
                    row["Outcome"] for row in mine if row[group_title(grouping.by)] == group.name
                )
                assert its.total() == group.n, (judged.standard, grouping.by)
                assert sum(its[one] for one in COUNTED) == group.counted
                assert not group.share or its["in time"] == group.share.met
                followed += group.n
        for one in judged.contrasts:
            if one.two.what in OWN and one.two_share:
                its = Counter(row["Outcome"] for row in mine if row["Period"] == one.period)
                assert its["in time"] == one.two_share.met, (one.period, one.two)
                compared += 1
    assert followed > 1_000
    assert compared
    titles = {one.step: one.title for one in audit.turnaround.by_step}
    assert {row["Stage"] for row in rows} == {
        titles[stage] for stage in audit.turnaround.survey_stages
    }
    assert {row["Outcome"] for row in rows} <= {*every_outcome().values()}


def test_the_report_and_the_workbook_say_where_the_surveys_are(analyse: Analyse) -> None:
    out = analyse()
    told = audit_of(out)
    assert surveys_elsewhere(told) == (
        "These are surveys of the children shown in detail. "
        "All surveys are in surveys.csv, with their groups, periods and rows."
    )
    assert surveys_elsewhere(told) in (out / "report.html").read_text(encoding="utf-8")


def test_more_surveys_than_a_spreadsheet_holds_are_followed_in_the_intervals(
    analyse: Analyse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.audit.audit.SPREADSHEET", 300)
    out = analyse()
    assert not (out / "surveys.csv").exists()
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "All surveys are in waits.parquet, with their groups, periods and rows" in page
    columns = {"month", "site", "readers", "weekday", "hours", "bank_holiday_week"}
    assert columns <= {*pq.read_schema(out / "waits.parquet").names}


def test_a_text_that_looks_like_a_formula_is_text(analyse: Analyse, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    rows = (
        f"=C{k},{what},2024-03-0{day} 09:00,+1 Ward"
        for k in range(60)
        for day, what in enumerate(("Skeletal survey requested", "First radiologist report"), 1)
    )
    log.write_text("\n".join(["case_id,activity,time,site", *rows, ""]), encoding="utf-8")
    found = rows_of(analyse(log, "--audience", "team"))
    assert found[0]["Case"] == "'=C0"
    assert {row["Site"] for row in found} == {"'+1 Ward"}
    assert found[0]["Started from"] == "2024-03-01T09:00:00+00:00"
    assert {row["Shortest"] for row in found if row["Standard"] == "R2"} == {"24"}
    assert {row["Start row"] for row in found} >= {"log.csv:2"}
