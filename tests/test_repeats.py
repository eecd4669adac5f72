"""Rows that repeat one another: what is said of them, and what a mapping settles."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from command import timeline
from timeline.reading import files
from timeline.reading.merge import partitions

ROWS = [
    "A,Strategy discussion,2024-03-01 10:00,section 47,Police,,x1",
    "A,Strategy discussion,2024-03-01 10:00,section 47,Health,,x2",
    "A,Strategy discussion,2024-03-01 10:00,section 47,Health,,x3",
    "A,Referral,2024-03-01,,,Dr A,x4",
    "A,Referral,2024-03-01,,,,x5",
    "B,Core group,2024-04-02,,,,x6",
    "B,Core group,2024-04-02,,,,x7",
    "C,Core group,2024-05-02,,,,x8",
    "C,Core group,2024-05-02,,,,x9",
]


def write(folder: Path, rows: list[str], mapping: str = "") -> tuple[Path, Path | None]:
    log, settled = folder / "log.csv", folder / "mapping.toml"
    head = "case_id,activity,time,outcome,attended,by,not known"
    log.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    settled.write_text(mapping, encoding="utf-8")
    return log, settled if mapping else None


@pytest.mark.parametrize(
    ("mapping", "events", "joined", "aside", "copies"),
    [
        ("", 5, 1, 3, 3),
        ('repeated_rows = "measure"', 9, 0, 0, 0),
        ('repeated_rows = "set aside"', 4, 1, 4, 3),
    ],
)
def test_copies_are_set_aside_and_a_mapping_may_settle_it_otherwise(
    tmp_path: Path, mapping: str, events: int, joined: int, aside: int, copies: int
) -> None:
    log, settled = write(tmp_path, ROWS, mapping)
    reading = tl.read_log(log, mapping=settled)
    assert (len(reading.log), len(reading.log.joined), reading.set_aside) == (events, joined, aside)
    assert reading.rows_read == events + joined + aside
    said = [one for one in reading.notices if one.kind == "copies"]
    assert [(one.count, one.row) for one in said] == ([(copies, 4)] if copies else [])


def test_the_same_is_said_of_a_log_in_partitions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, _ = write(tmp_path, ROWS)
    whole = tl.read_log(log)
    monkeypatch.setattr(partitions, "PARTITION", 64)
    monkeypatch.setattr(files, "LARGE", 0)
    parts = tl.read_log(log)
    assert not isinstance(parts, type(whole))
    logs = [*parts.logs]
    assert sum(map(len, logs)) == len(whole.log)
    assert sum(len(one.joined) for one in logs) == len(whole.log.joined)
    assert (parts.set_aside, {*parts.problems}) == (whole.set_aside, {*whole.problems})
    kept = {"copies", None}
    assert {one for one in parts.notices if one.kind in kept} == {
        one for one in whole.notices if one.kind in kept
    }


def test_a_copy_of_a_row_that_another_log_has_too_is_set_aside(tmp_path: Path) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "two.csv"
    head = "case_id,activity,time,attended\n"
    one.write_text(head + "A,Core group,2024-04-02,Police\n", encoding="utf-8")
    other.write_text(head + "A,Core group,2024-04-02,Health\n" * 2, encoding="utf-8")
    reading = tl.read_log(one, other)
    assert (len(reading.log), reading.set_aside) == (1, 2)
    assert [*reading.log.table.texts("attended")] == ["Police; Health"]


def test_rows_repeated_in_a_wide_table_are_copies_cell_by_cell(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    row = "A,2024-03-01,2024-03-22,n/a\n"
    log.write_text("case_id,Referral,ICPC,Core group\n" + row * 2, encoding="utf-8")
    reading = tl.read_log(log)
    assert (len(reading.log), reading.set_aside, reading.rows_read) == (2, 2, 6)
    assert {one.row for one in reading.problems} == {3}


def test_check_counts_the_rows_of_meetings_and_says_what_was_a_copy(tmp_path: Path) -> None:
    log, _ = write(tmp_path, ROWS)
    said = timeline("check", log).stdout
    assert "9 rows = 5 events + 1 more of the same meetings + 0 words" in said
    assert "3 rows say the same as an earlier row in every column that is read" in said
    assert "1 row says the case, activity and time of an earlier row, and something else" in said


def test_a_meeting_keeps_every_value_of_its_rows_once(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    rows = ["Police,,Chair,virtual", "Health,Health,chair,in person", ",School,Chair,virtual"]
    head = "case_id,activity,time,attended,agency,by,mode"
    log.write_text("\n".join([head, *(f"A,ICPC,2024-03-01,{one}" for one in rows)]), "utf-8")
    table = tl.read_log(log).log.table
    said = {name: [*table.texts(name)] for name in ("attended", "agency", "by", "mode")}
    assert said == {
        "attended": ["Police; Health"],
        "agency": ["Health; School"],
        "by": ["Chair"],
        "mode": ["virtual; in person"],
    }


def test_cells_of_one_row_are_no_copies_of_each_other(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    row = "A,2024-03-01,2024-03-01\n"
    log.write_text("case_id,Core group 1,Core group 2\n" + row * 2, encoding="utf-8")
    reading = tl.read_log(log)
    assert (len(reading.log), reading.set_aside) == (2, 2)
    assert {one.row for one in reading.problems} == {3}
