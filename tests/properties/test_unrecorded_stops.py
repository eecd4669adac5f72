"""What must not change with what a record leaves out, how it is written and in which order."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline as tl
from tables import rows_of
from timeline.audit import Audit
from timeline.pathway import load_pathway
from timeline.writing import convert

PATHWAY = load_pathway("nai-under-5")
AS_OF = "2024-12-31"
HEADINGS = ("case_id", "activity", "time", "outcome")
Row = tuple[str, ...]


def only_stops() -> list[str]:
    """The activities that start and end no step, and are the only stop of each step they stop."""
    starts = {one for step in PATHWAY.steps for one in step.start}
    ends = {one.activity for step in PATHWAY.steps for one in step.ends}
    stops = {one for step in PATHWAY.steps for one in step.stop}
    shared = {one for step in PATHWAY.steps if len(step.stop) > 1 for one in step.stop}
    return sorted(stops - starts - ends - shared)


def some_rows(seed: int, cases: int = 12) -> list[Row]:
    """Random rows, each with a time of its own, of activities that steps start and stop with."""
    chance = random.Random(f"{seed} recorded")
    names = [
        PATHWAY.activity_names[one]
        for one in sorted({one for step in PATHWAY.steps for one in (*step.start, *step.stop)})
    ]
    begin = datetime(2024, 1, 8, 9, 0)  # noqa: DTZ001  written as people write it
    minutes = chance.sample(range(1, 300 * 24 * 60), cases * 8)
    return [
        (
            f"C{k % cases}",
            chance.choice(names),
            f"{begin + timedelta(minutes=minute):%Y-%m-%d %H:%M:%S}",
            chance.choice(("", "section 47", "disagree", "plan made")),
        )
        for k, minute in enumerate(minutes)
    ]


def written(path: Path, rows: Sequence[Row], headings: Row = HEADINGS) -> Path:
    text = "\n".join(",".join(row) for row in [headings, *rows])
    path.write_text(f"{text}\n", encoding="utf-8")
    return path


def workbook(path: Path, sheets: Sequence[Sequence[Row]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for k, rows in enumerate(sheets):
        sheet = book.create_sheet(f"Sheet {k}")
        for row in [HEADINGS, *rows]:
            sheet.append(row)
    book.save(path)
    return path


def measured(*paths: Path) -> Audit:
    return tl.analyse(tl.read_log(*paths), as_of=AS_OF)


def outcomes(audit: Audit) -> Counter[tuple[object, ...]]:
    return Counter(
        (i.case, i.step, i.standard, i.start_earliest, i.stop_earliest, i.low, i.high, i.outcome)
        for i in rows_of(audit)
    )


def late(audit: Audit) -> set[tuple[object, ...]]:
    return {
        (i.case, i.step, i.standard, i.start_earliest)
        for i in rows_of(audit)
        if i.outcome in ("breached", "overdue")
    }


@settings(max_examples=8)
@given(seed=st.integers(0, 1 << 20), activity=st.sampled_from(only_stops()))
def test_a_record_without_an_activity_that_only_stops_has_no_new_late_wait(
    seed: int, activity: str
) -> None:
    rows = some_rows(seed)
    left = [row for row in rows if row[1] != PATHWAY.activity_names[activity]]
    with TemporaryDirectory() as folder:
        whole = measured(written(Path(folder) / "whole.csv", rows))
        part = measured(written(Path(folder) / "part.csv", left))
    assert late(part) <= late(whole)
    own = {step.id for step in PATHWAY.steps if activity in step.stop}
    assert not [i for i in rows_of(part) if i.step in own]


def figures(audit: Audit) -> str:
    """Everything an audit says but of its files."""
    files = {"inputs", "notices", "cautions"}
    return audit.model_dump_json(exclude=files)


@pytest.mark.parametrize("seed", range(3))
def test_a_column_that_is_not_understood_changes_no_figure(tmp_path: Path, seed: int) -> None:
    rows = some_rows(seed)
    wanted = measured(written(tmp_path / "log.csv", rows))
    for at in (1, 4):
        wider = [(*row[:at], f"2024-05-0{k % 9 + 1}", *row[at:]) for k, row in enumerate(rows)]
        headings = (*HEADINGS[:at], "Mood of the team", *HEADINGS[at:])
        found = measured(written(tmp_path / "log.csv", wider, headings))
        assert figures(found) == figures(wanted)
        assert any(one.kind == "columns_ignored" for one in found.cautions)


def test_a_column_that_is_not_understood_changes_no_figure_of_a_wide_sheet(tmp_path: Path) -> None:
    names = ("Case", "Referral", "Referral decision", "ICPC", "Core group")
    rows = [
        (f"C{k}", f"2024-03-{k + 1:02d}", f"2024-03-{k + 3:02d}" * (k % 2), "2024-04-02", "")
        for k in range(9)
    ]
    wanted = measured(written(tmp_path / "log.csv", rows, names))
    wider = [(*row[:2], "2024-04-30", *row[2:]) for row in rows]
    found = measured(
        written(tmp_path / "log.csv", wider, (*names[:2], "Team away day", *names[2:]))
    )
    assert figures(found) == figures(wanted)


@pytest.mark.parametrize("seed", range(3))
def test_the_same_log_has_the_same_outcomes_in_every_kind_of_file(
    tmp_path: Path, seed: int
) -> None:
    rows = some_rows(seed)
    log = written(tmp_path / "log.csv", rows)
    wanted = outcomes(measured(log))
    reading = tl.read_log(log)
    cases = convert.Cases(lambda: reading.logs, PATHWAY)
    for name in ("parquet", "xes"):
        path = tmp_path / f"log.{name}"
        convert.write(cases, name, path)
        assert outcomes(measured(path)) == wanted, name
    assert outcomes(measured(workbook(tmp_path / "log.xlsx", [rows]))) == wanted
    assert {one[-1] for one in wanted} >= {"overdue", "breached"}


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_files_and_of_sheets_changes_nothing(tmp_path: Path, seed: int) -> None:
    rows = some_rows(seed)
    thirds = [rows[k::3] for k in range(3)]
    wide = [("C0", "2024-02-01", ""), ("C1", "", "n/a"), ("C2", "2024-02-02", "")]
    files = [written(tmp_path / f"log{k}.csv", part) for k, part in enumerate(thirds)]
    files.append(
        written(tmp_path / "wide.csv", wide, ("Case", "Referral", "Child protection plan ended"))
    )
    chance = random.Random(seed)
    wanted = measured(*files)
    for _ in range(2):
        found = measured(*chance.sample(files, len(files)))
        assert outcomes(found) == outcomes(wanted)
        assert [(one.kind, one.count, one.stages) for one in found.cautions] == [
            (one.kind, one.count, one.stages) for one in wanted.cautions
        ]
    sheets = measured(workbook(tmp_path / "log.xlsx", thirds))
    turned = measured(workbook(tmp_path / "log.xlsx", thirds[::-1]))
    assert outcomes(sheets) == outcomes(turned)
