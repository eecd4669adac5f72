"""Large logs: in blocks, in partitions and told by aggregates, the numbers are the same."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pydantic_core import to_json
from typer.testing import CliRunner

import timeline as tl
from command import PROJECT, timeline
from tables import WaitRow, rows_of
from timeline.analysis import measure_blocks
from timeline.analysis.measure_batches import log_batches
from timeline.audit import Audit, GroupedBy
from timeline.cli import app
from timeline.columnar.arrow_compute import by_code
from timeline.moments.zone import in_london
from timeline.reading import Reading, files
from timeline.reading.merge import partitions
from timeline.reading.merge.partitions import Partitions
from timeline.reading.sources import plain_csv
from timeline.tables.large import with_notes
from timeline.wording.dates import when
from timeline.wording.headline import headline, large_log

YEAR = PROJECT / "fixtures/one-year/log.csv"


small = pytest.mark.usefixtures("cut_small")


@pytest.fixture
def cut_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every log is large, and is read and measured in many small portions."""
    monkeypatch.setattr(files, "LARGE", 0)
    monkeypatch.setattr(partitions, "PARTITION", 20_000)
    monkeypatch.setattr(plain_csv, "PIECE", 5_000)
    monkeypatch.setattr(measure_blocks, "BLOCK", 100)


@pytest.fixture(scope="module")
def whole() -> Audit:
    return tl.analyse(tl.read_log(YEAR))


def aggregates(audit: Audit) -> dict[str, object]:
    """All that does not depend on the order of the cases."""
    return {
        **{name: getattr(audit, name) for name in ("as_of", "counts", "results", "inputs")},
        **{
            name: getattr(audit, name)
            for name in ("glances", "edges", "milestones", "bank_holidays")
        },
        **{name: getattr(audit, name) for name in ("checks", "meetings")},
        **{
            name: sorted(getattr(audit, name), key=to_json)
            for name in (
                "observed",
                "waits",
                "findings",
                "cases",
                "chains",
                "problems",
                "notices",
            )
        },
        "turnaround": audit.turnaround.model_copy(update={"surveys": ()}),
        "surveys": {one.case: one for one in audit.turnaround.surveys},
        "first": {one.case: one for one in audit.first_cases},
    }


@small
def test_in_partitions_by_case_every_number_is_the_same(whole: Audit) -> None:
    reading = tl.read_log(YEAR)
    assert isinstance(reading, Partitions)
    assert len([*reading.logs]) > 5
    assert aggregates(tl.analyse(reading)) == aggregates(whole)


@small
def test_cells_between_quotation_marks_are_read_in_partitions_too(
    tmp_path: Path, whole: Audit
) -> None:
    log = tmp_path / "log.csv"
    rows = [row.split(",") for row in YEAR.read_text(encoding="utf-8").splitlines()]
    with log.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
    reading = tl.read_log(log)
    assert isinstance(reading, Partitions)
    seen = tl.glance(reading)
    counts = whole.counts.model_copy(update={"in_detail": 0})
    assert (seen.counts, seen.results, seen.glances) == (counts, whole.results, whole.glances)


@small
def test_a_folder_is_its_files_and_a_case_may_lie_in_several(tmp_path: Path, whole: Audit) -> None:
    rows = YEAR.read_text(encoding="utf-8").splitlines()
    for k in range(3):
        part = "\n".join([rows[0], *rows[1 + k :: 3], ""])
        (tmp_path / f"part-{k}.csv").write_text(part, encoding="utf-8")
    reading = tl.read_log(tmp_path)
    assert isinstance(reading, Partitions)
    assert [sheet.file for sheet in reading.sheets] == ["part-0.csv", "part-1.csv", "part-2.csv"]
    seen = tl.glance(reading)
    counts = whole.counts.model_copy(update={"in_detail": 0})
    assert (seen.counts, seen.results, seen.glances) == (counts, whole.results, whole.glances)


@small
def test_keys_give_cases_their_names_before_they_are_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [row.split(",") for row in YEAR.read_text(encoding="utf-8").splitlines()]
    own = {row[0]: f"S{k:05}" for k, row in enumerate(rows[1:])}
    keyless = rows[1][0]
    logs, keys = [tmp_path / "one.csv", tmp_path / "two.csv"], tmp_path / "keys.csv"
    other = [[own[row[0]].lower(), *row[1:]] for row in rows[1::2]]
    latest = ["", *rows[1][1:]]
    latest[0], latest[rows[0].index("time")] = own[keyless].lower(), "2031-01-01"
    for log, some in zip(logs, (rows[2::2], [*other, latest]), strict=True):
        log.write_text("\n".join(map(",".join, [rows[0], *some, [""]])), encoding="utf-8")
    lines = [f"{case},{number.lower()}" for case, number in own.items() if case != keyless]
    keys.write_text("\n".join(["case_id,two", *lines, ""]), encoding="utf-8")
    parted = tl.read_log(*logs, keys=keys)
    assert isinstance(parted, Partitions)
    found = tl.analyse(parted)
    monkeypatch.setattr(files, "LARGE", 1 << 30)
    wanted = tl.analyse(tl.read_log(*logs, keys=keys))
    assert aggregates(found) == aggregates(wanted)
    assert found.counts.set_aside > 1
    assert when(found.as_of) != "1 January 2031"


@small
def test_rows_set_aside_are_told_from_all_partitions_with_their_own_numbers(tmp_path: Path) -> None:
    rows = [f"C{k},referral,2021-03-01" for k in range(2_000)]
    rows[1_234] = "C1,,2021-03-02"
    rows[77] = "c3,,2021-03-09"
    log = tmp_path / "log.csv"
    log.write_text("\n".join(["case_id,activity,time", *rows, ""]), encoding="utf-8")
    reading = tl.read_log(log)
    assert isinstance(reading, Partitions)
    audit = tl.analyse(reading)
    assert [(one.row, one.column) for one in audit.problems] == [
        (79, "activity"),
        (1236, "activity"),
    ]
    assert audit.counts.read == 2_000
    assert audit.counts.set_aside == 2
    assert when(audit.as_of) == "1 March 2021"


@small
@pytest.mark.parametrize("row", ['C1,"referral ""again""",2021-04-12', ",referral,2021-04-12"])
def test_what_is_not_plain_is_read_as_a_whole(tmp_path: Path, row: str) -> None:
    log = tmp_path / "log.csv"
    log.write_text(f"case_id,activity,time\nC0,referral,2021-04-01\n{row}\n", encoding="utf-8")
    reading = tl.read_log(log)
    assert isinstance(reading, Reading)
    assert reading.rows_read == 2


@small
@pytest.mark.parametrize("shown", ["25/04/2021", "04/25/2021", "05/04/2021", "both"])
def test_the_order_of_day_and_month_is_that_of_the_whole_column(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shown: str
) -> None:
    rows = [f"C{k},referral,03/04/2021" for k in range(900)]
    rows[700] = f"C700,referral,{'25/04/2021' if shown == 'both' else shown}"
    if shown == "both":
        rows[20] = "C20,referral,04/26/2021"
    log = tmp_path / "log.csv"
    log.write_text("\n".join(["case_id,activity,time", *rows, ""]), encoding="utf-8")
    parted = tl.read_log(log)
    assert isinstance(parted, Partitions)
    found = aggregates(tl.analyse(parted))
    monkeypatch.setattr(files, "LARGE", 1 << 30)
    assert found == aggregates(tl.analyse(tl.read_log(log)))


def in_groups(audit: Audit) -> list[tuple[WaitRow, dict[GroupedBy, str]]]:
    """Each interval with the groups it is counted in."""
    none: dict[GroupedBy, str] = {}
    sets = audit.turnaround.group_sets
    return [
        (one._replace(counted_in=None), none if one.counted_in is None else sets[one.counted_in])
        for one in rows_of(audit)
    ]  # fmt: skip


def test_a_large_log_tells_the_cases_to_look_at_first_and_counts_all(
    monkeypatch: pytest.MonkeyPatch, whole: Audit
) -> None:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 1_000)
    monkeypatch.setattr(measure_blocks, "MOST_CASES", 7)
    monkeypatch.setattr(measure_blocks, "BLOCK", 200)
    audit = tl.analyse(tl.read_log(YEAR))
    assert audit.first_cases == whole.first_cases[:7]
    worst = {one.case for one in audit.first_cases}
    assert {one.id for one in audit.cases} == worst
    assert in_groups(audit) == [(one, its) for one, its in in_groups(whole) if one.case in worst]
    assert audit.findings == tuple(one for one in whole.findings if one.case in worst)
    assert audit.counts == whole.counts.model_copy(update={"in_detail": 7})
    for name in ("glances", "edges", "observed", "results", "results_by_step"):
        assert getattr(audit, name) == getattr(whole, name), name
    assert whole.all_in_detail
    assert large_log(whole.counts, whole.pathway.case_noun) == ""
    assert not audit.all_in_detail
    assert large_log(audit.counts, audit.pathway.case_noun).startswith(
        f"A large log: 7 children to look at first are shown in detail, of {whole.counts.to_talk_about} "
    )


def test_cases_are_shown_in_detail_as_far_as_their_events_and_waits_fit(
    monkeypatch: pytest.MonkeyPatch, whole: Audit
) -> None:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 1_000)
    shown = []
    for room in (400, 800, 1_600):
        monkeypatch.setattr(measure_blocks, "MOST_COST", room)
        audit = tl.analyse(tl.read_log(YEAR))
        assert audit.first_cases == whole.first_cases[: len(audit.first_cases)]
        assert sum(len(one.events) for one in audit.cases) + len(rows_of(audit)) <= room
        shown.append(audit.counts.in_detail)
    assert 0 < shown[0] < shown[1] < shown[2]


@pytest.mark.parametrize("cases", [1, 3])
def test_a_case_with_very_many_events_is_counted_and_not_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cases: int
) -> None:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 500)
    monkeypatch.setattr(measure_blocks, "MOST_COST", 500)
    log = tmp_path / "log.csv"
    names = ("referral", "strategy discussion", "icpc", "core group")
    rows = [f"C{case},{names[k % 4]},2021-{k // 40 % 12 + 1:02}-{k % 28 + 1:02} {k % 24:02}:00" for case in range(cases) for k in range(700)]  # fmt: skip
    small = ["Z,strategy discussion,2021-01-04", "Z,icpc,2021-03-24"]
    log.write_text("\n".join(["case_id,activity,time", *rows, *small, ""]), encoding="utf-8")
    audit = tl.analyse(tl.read_log(log))
    assert [one.id for one in audit.cases] == ["Z"]
    assert audit.counts.cases == cases + 1
    result = timeline("analyse", log, "--out", tmp_path / "out")
    assert result.returncode == 0, result.stderr
    assert "1 child to look at first" in result.stderr
    log.write_text("\n".join(["case_id,activity,time", *rows, ""]), encoding="utf-8")
    for audience in ("team", "meeting", "board"):
        result = timeline("analyse", log, "--audience", audience, "--out", tmp_path / "out")
        assert result.returncode == 0, result.stderr
    assert "no case is shown in detail" in result.stderr


def count_calls(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> list[int]:
    """How many entries each call of a numpy function is given."""
    calls: list[int] = []
    real: Callable[..., object] = getattr(owner, name)

    def counted(values: object, *rest: object, **named: object) -> object:
        calls.append(len(values[0] if name == "lexsort" else values))  # type: ignore[index,arg-type]  what numpy is given
        return real(values, *rest, **named)

    monkeypatch.setattr(owner, name, counted)
    return calls


def test_a_log_in_case_order_is_not_sorted_and_another_is_sorted_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import numpy as np  # noqa: PLC0415  one test alone counts its calls

    in_order = [
        f"C{case:03},core group,2021-{month:02}-{case % 27 + 1:02}T10:{case % 60:02}"
        for case in range(200)
        for month in range(1, 13)
    ]
    in_order[30] = in_order[30][: -len("T10:00")]  # a date among times: it ends after them
    by_time = sorted(in_order, key=lambda row: row.split(",")[2])
    read = {}
    for name, some in (("in-order", in_order), ("by-time", by_time)):
        path = tmp_path / f"{name}.csv"
        path.write_text("\n".join(["case_id,activity,time", *some, ""]), encoding="utf-8")
        sorts = count_calls(monkeypatch, np, "argsort")
        again = count_calls(monkeypatch, np, "lexsort")
        tl.read_log(path)
        read[name] = sorts.count(len(some))
        assert sum(again) <= 12  # the case with a date among its times
        monkeypatch.undo()
    assert read == {"in-order": 0, "by-time": 1}


def test_an_event_of_a_long_log_takes_few_bytes() -> None:
    reading = tl.read_log(YEAR)
    assert isinstance(reading, Reading)
    events = reading.log.events
    held = sum(events[name].to_numpy().nbytes for name in ("earliest", "latest", "sheet", "row"))
    held += sum(
        events[name].cat.codes.to_numpy().nbytes
        for name in events
        if name not in {"earliest", "latest", "sheet", "row"}
    )
    assert held / len(events) <= 40


def test_measuring_calls_nothing_for_each_case() -> None:
    """A log of four times as many cases takes no more calls of Python functions."""
    import sys  # noqa: PLC0415  one test alone asks for it

    from timeline.event_log import known_to, of_cases  # noqa: PLC0415  as above
    from timeline.pathway import load_pathway  # noqa: PLC0415  as above
    from timeline.waits import measure  # noqa: PLC0415  as above
    from timeline.working_time import england_and_wales  # noqa: PLC0415  as above

    pathway = load_pathway("nai-under-5")
    reading = tl.read_log(YEAR)
    assert isinstance(reading, Reading)
    log = known_to(reading.log, pathway)
    calls = []
    for cases in (60, 240):
        some = of_cases(log, log.cases[:cases])
        number = 0

        def seen(*_: object) -> None:
            nonlocal number
            number += 1

        sys.setprofile(seen)
        measure(some, pathway, reading.last, england_and_wales())
        sys.setprofile(None)
        calls.append(number)
    assert calls[1] < calls[0] * 1.1


def test_waits_as_columns_are_the_rows_of_waits_csv(whole: Audit) -> None:
    as_columns = [
        row
        for table in tl.wait_tables(tl.read_log(YEAR))
        for row in with_notes(table, whole).select(tl.tables.WAIT_COLUMNS).to_pylist()
    ]
    as_text = [*csv.DictReader(io.StringIO(tl.tables.waits_csv(whole)))]
    found = [{name: as_written(row, name) for name in row} for row in as_columns]
    assert found == as_text
    assert sum(bool(row["note"]) for row in found) > 20


def as_written(row: dict[str, Any], name: str) -> str:
    value = row[name]
    if value is None:
        return ""
    if name in ("low", "high"):
        return f"{value:.4f}" if row["unit"] == "hours" else f"{value:.0f}"
    if isinstance(value, datetime):
        local = in_london(int(value.timestamp()))
        is_day = name == "due" and row["unit"] != "hours"
        return (local.date() if is_day else local).isoformat()
    return str(value)


@pytest.mark.parametrize("name", ["nai-audit", "outcomes", "one-year", "repeats", "wide-sheet"])
def test_batches_of_whole_cases_give_the_same_waits_wherever_they_are_cut(name: str) -> None:
    file = min((PROJECT / "fixtures" / name).glob("log.*"))
    log = tl.read_log(file)
    wanted = pa.concat_tables(tl.wait_tables(log, as_of="2024-12-31")).to_pylist()
    for events in (7, 100_000):
        batches = log_batches(log.log, events)
        found = tl.measure_batches(batches, "nai-under-5", "2024-12-31", recorded=log.recorded)
        rows = [row for batch in found for row in batch.to_pylist()]
        assert rows == [{key: row[key] for key in rows[0]} for row in wanted]


def test_the_command_writes_a_large_log_as_parquet_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: Audit
) -> None:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 1_000)
    monkeypatch.setattr(measure_blocks, "BLOCK", 500)
    monkeypatch.setattr(measure_blocks, "MOST_CASES", 3)
    result = CliRunner().invoke(app, ["analyse", str(YEAR), "--out", str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    assert "A large log: 3 children to look at first" in result.output
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert "waits.parquet" in written
    assert "waits.csv" not in written
    table = pq.read_table(tmp_path / "out/waits.parquet")
    assert table.num_rows == len(rows_of(whole))
    page = (tmp_path / "out/report.html").read_text(encoding="utf-8")
    assert headline(whole.results) in page
    assert "A large log: 3 children to look at first" in page


def test_columns_of_intervals_name_each_text_once_so_that_parquet_has_the_same_bytes() -> None:
    column = by_code(["", "11 days", "", "72 hours", "11 days"], np.asarray([4, 0, 3, -1, 1, 2]))
    assert column.to_pylist() == ["11 days", None, "72 hours", None, "11 days", None]
    assert column.dictionary.to_pylist() == ["11 days", "72 hours"]
    assert by_code([], np.asarray([-1])).to_pylist() == [None]


CASES = [f"C{k}" for k in range(400)]
ON = "03/04/2021"
AS_ONE_PIECE = {
    "a row whose case has no key shows the order of day and month": (
        [(case, "referral", ON) for case in CASES] + [("X", "referral", "04/13/2021")],
        {"keys": "case_id,log\n" + "".join(f"{case},{case}\n" for case in CASES)},
    ),
    "a row without activity shows it too": (
        [(case, "referral", ON) for case in CASES] + [("C1", "", "04/13/2021")],
        {},
    ),
    "a mapping says the order": (
        [(case, "referral", ON) for case in CASES],
        {"mapping": 'date_order = "month first"'},
    ),
    "a mapping says what numbers count from": (
        [(case, "referral", "44298") for case in CASES],
        {"mapping": "excel_days = 1900"},
    ),
    "a row of totals is no record": (
        [(case, "referral", "2021-03-01") for case in CASES] + [("Total", "400", "2027-03-01")],
        {},
    ),
    "the last row has no case, and the one before no activity": (
        [(case, "referral", "2021-03-01 09:00") for case in CASES]
        + [("A", "NULL", "2021-08-01 09:00"), ("1.23457E+11", "referral", "2021-09-01 09:00")],
        {},
    ),
    "NA stands in some partitions, and a blank in another": (
        [(case, "referral", "2021-03-01 09:00") for case in CASES]
        + [(case, "icpc", "NA") for case in CASES]
        + [("A", "icpc", "")],
        {},
    ),
    "a time that never was stands in a partition without an event": (
        [(case, "referral", "2021-03-01 09:00") for case in CASES]
        + [(f"X{k}", "referral", "2021-03-28 01:30") for k in range(400)],
        {"keys": "case_id,log\n" + "".join(f"{case},{case}\n" for case in CASES[:1])},
    ),
}


@small
@pytest.mark.parametrize(("rows", "beside"), AS_ONE_PIECE.values(), ids=AS_ONE_PIECE)
def test_what_rows_show_of_one_another_is_the_same_in_partitions(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    rows: list[tuple[str, ...]],
    beside: dict[str, str],
) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "\n".join(map(",".join, [("case_id", "activity", "time"), *rows, ("",)])), encoding="utf-8"
    )
    given = {name: tmp_path / name for name in beside}
    for name, text in beside.items():
        given[name].write_text(text, encoding="utf-8")
    parted = tl.read_log(log, keys=given.get("keys"), mapping=given.get("mapping"))
    assert isinstance(parted, Partitions)
    found = tl.analyse(parted)
    monkeypatch.setattr(files, "LARGE", 1 << 30)
    reading = tl.read_log(log, keys=given.get("keys"), mapping=given.get("mapping"))
    assert aggregates(found) == aggregates(tl.analyse(reading))
    assert (parted.rows_read, parted.set_aside) == (reading.rows_read, reading.set_aside)
    counted = [one for one in reading.notices if one.kind == "not_available"]
    assert [one for one in parted.notices if one.kind == "not_available"] == counted


@small
def test_times_of_day_in_a_column_of_their_own_are_read_as_a_whole(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    rows = [f"C{k},referral,2021-03-01,10:{k % 60:02}" for k in range(900)]
    log.write_text("\n".join(["case_id,activity,date,time", *rows, ""]), encoding="utf-8")
    reading = tl.read_log(log)
    assert isinstance(reading, Reading)
    assert when(tl.glance(reading).as_of) == "1 March 2021"
