"""Small files that would become large ones: each is refused plainly, within bounds of memory, and nothing is quoted."""

from __future__ import annotations

import io
import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from command import bounded, timeline
from timeline.reading.sources import json_file

MB = 1 << 20
SECRET = "Zebedee"  # noqa: S105  of nobody


def ocel_sqlite(path: Path, *more: str, events: int = 20) -> None:
    with sqlite3.connect(path) as database:
        database.executescript(
            "CREATE TABLE event (ocel_id TEXT, ocel_type TEXT);"
            "CREATE TABLE object (ocel_id TEXT, ocel_type TEXT);"
            "CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT);"
            "CREATE TABLE event_map_type (ocel_type TEXT, ocel_type_map TEXT);"
            "CREATE TABLE object_map_type (ocel_type TEXT, ocel_type_map TEXT);"
            "INSERT INTO event_map_type VALUES ('referral', 'referral');"
            "INSERT INTO object_map_type VALUES ('case', 'case');"
        )
        database.execute("INSERT INTO object VALUES (?, 'case')", (SECRET,))
        for statement in more:
            database.executescript(statement)
        numbers = [(f"e{k}",) for k in range(events)]
        of_case = [(one, SECRET) for (one,) in numbers]
        database.executemany(
            "INSERT INTO event (ocel_id, ocel_type) VALUES (?, 'referral')", numbers
        )
        database.executemany("INSERT INTO event_object VALUES (?, ?, '')", of_case)
    database.close()


def generated_columns(path: Path) -> None:
    made = ", ".join(f"n{k} AS (printf('%.*c', 900000, 'x'))" for k in range(400))
    ocel_sqlite(path, f"CREATE TABLE event_referral (ocel_id TEXT, ocel_time TEXT, {made});", "INSERT INTO event_referral (ocel_id) SELECT 'e' || rowid FROM (SELECT 1 rowid UNION SELECT 2);")  # fmt: skip


def a_stored_generated_column(path: Path) -> None:
    ocel_sqlite(path, "CREATE TABLE event_referral (ocel_id TEXT, ocel_time TEXT, note AS (printf('%.*c', 9, 'x')) STORED);")  # fmt: skip


def a_long_default(path: Path) -> None:
    ocel_sqlite(
        path,
        "CREATE TABLE event_referral (ocel_id TEXT, ocel_time TEXT);",
        "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 3000) INSERT INTO event_referral SELECT 'e' || k, '2024-03-04' FROM n;",
        f"ALTER TABLE event_referral ADD COLUMN note TEXT DEFAULT '{'x' * 900_000}';",
    )


def json_keys(path: Path) -> None:
    path.write_text(
        json.dumps({"objectTypes": [], "k" * MB: list(range(100_000)), "events": []}), "utf-8"
    )


def json_escapes(path: Path) -> None:
    path.write_text('{"objectTypes": [], "a": "' + '\\"' * (10 * MB) + '"}', "utf-8")


def json_backslashes(path: Path) -> None:
    path.write_text('{"objectTypes": [], "a": "' + 'x\\\\\\"' * (4 * MB) + '"}', "utf-8")


def xes_attributes(path: Path) -> None:
    said = "".join(f'<string key="a{k}" value="x"/>' for k in range(400))
    path.write_text(f"<log><trace>{said}{'<event/>' * 100_000}</trace></log>", "utf-8")


def ocel_attributes(path: Path) -> None:
    said = "".join(f'<attribute name="a{k}">x</attribute>' for k in range(400))
    events = "".join(f'<event id="e{k}" type="referral"><objects><relationship object-id="{SECRET}"/></objects></event>' for k in range(20_000))  # fmt: skip
    path.write_text(f'<log><objects><object id="{SECRET}" type="case"><attributes>{said}</attributes></object></objects><events>{events}</events></log>', "utf-8")  # fmt: skip


def parquet_cell(path: Path) -> None:
    cells = pa.array([SECRET * 10 * MB])
    pq.write_table(pa.table({"case_id": ["A"], "activity": ["referral"], "time": ["2024-03-04"], "note": cells}), path, compression="zstd")  # fmt: skip


def parquet_long_texts(path: Path) -> None:
    codes = pa.array([0] * 100_000, pa.int32())
    note = pa.DictionaryArray.from_arrays(codes, pa.array([SECRET * (2 * MB // 7)]))
    pq.write_table(pa.table({"case_id": ["A"] * 100_000, "activity": ["referral"] * 100_000, "time": ["2024-03-04"] * 100_000, "note": note}), path)  # fmt: skip


def parquet_rows(path: Path) -> None:
    one = {name: pa.DictionaryArray.from_arrays(pa.array([0] * MB, pa.int32()), pa.array([cell])) for name, cell in (("case_id", "A"), ("activity", "referral"), ("time", "2024-03-04"))}  # fmt: skip
    table = pa.table(one)
    with pq.ParquetWriter(path, table.schema) as writer:
        for _ in range(12):
            writer.write_table(table)


def parquet_beginnings(path: Path) -> None:
    note = [SECRET * 10_000 + f"{k:05}" for k in range(1_000)]
    pq.write_table(pa.table({"case_id": ["A"] * 1_000, "activity": ["referral"] * 1_000, "time": ["2024-03-04"] * 1_000, "note": note}), path, use_dictionary=False, column_encoding={"note": "DELTA_BYTE_ARRAY", "case_id": "PLAIN", "activity": "PLAIN", "time": "PLAIN"})  # fmt: skip


@pytest.mark.parametrize(
    ("make", "ending"),
    [
        (generated_columns, "sqlite"),
        (a_stored_generated_column, "sqlite"),
        (a_long_default, "sqlite"),
        (json_keys, "jsonocel"),
        (json_escapes, "jsonocel"),
        (json_backslashes, "jsonocel"),
        (json_escapes, "json"),
        (xes_attributes, "xes"),
        (ocel_attributes, "xmlocel"),
        (parquet_cell, "parquet"),
        (parquet_long_texts, "parquet"),
        (parquet_rows, "parquet"),
        (parquet_beginnings, "parquet"),
    ],
)
def test_it_is_refused_within_bounds(
    tmp_path: Path, make: Callable[[Path], None], ending: str
) -> None:
    log = tmp_path / f"log.{ending}"
    make(log)
    result = bounded("analyse", log, "--out", tmp_path / "out")
    assert (result.code, log.name in result.said) == (5, True), result
    assert SECRET not in result.said
    assert result.peak < 500 * MB
    assert result.seconds < 10
    assert [*tmp_path.iterdir()] == [log]


def test_a_text_may_have_quotation_marks_and_backslashes_at_any_place() -> None:
    texts = ['"', "\\", '\\"', "a\\\\", '\\\\"', "x" * 5_000 + '"', '"' * 5_000, "\\" * 5_001]
    for start in range(20):
        items = [{"pad": "p" * (4_090 + start), "texts": texts, "a.b": [1]}]
        text = "\n".join(map(json.dumps, items))
        found = json_file.items(io.BytesIO(text.encode()), "x", ("",))
        assert [item for _, item in found] == items


@pytest.mark.parametrize("option", ["--mapping", "--closures", "--periods", "--keep", "--pathway", "--keys"])  # fmt: skip
@pytest.mark.parametrize("kind", ["sparse", "pipe", "device", "folder"])
def test_a_file_of_settings_is_a_plain_file_of_some_size(
    tmp_path: Path, option: str, kind: str
) -> None:
    log, file = tmp_path / "log.csv", tmp_path / "given.toml"
    log.write_text("case_id,activity,time\nA,referral,2024-03-04\n", "utf-8")
    make_odd(file, kind)
    result = timeline("analyse", log, option, file, "--out", tmp_path / "out")
    assert (result.returncode, file.name in result.stderr) == (5, True), result
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["sparse", "pipe", "device"])
@pytest.mark.parametrize("name", ["log.xlsx", "log.csv", "log.parquet", "log.key", "log.json"])
def test_a_log_or_a_key_is_a_plain_file_of_some_size(tmp_path: Path, kind: str, name: str) -> None:
    file, log = tmp_path / name, tmp_path / "real.csv"
    log.write_text("case_id,activity,time\nA,referral,2024-03-04\n", "utf-8")
    make_odd(file, kind)
    given = ("pseudonymise", log, "--key", file) if name == "log.key" else ("convert", file)
    result = timeline(*given, "--out", tmp_path / "out.csv")
    assert (result.returncode, file.name in result.stderr) == (5, True), result
    assert not (tmp_path / "out.csv").exists()


def make_odd(file: Path, kind: str) -> None:
    if kind == "sparse":
        file.write_bytes(b"PK\x03\x04")
        os.truncate(file, 20 << 30)
    elif kind == "pipe":
        os.mkfifo(file)
    elif kind == "device":
        file.symlink_to("/dev/zero")
    else:
        file.mkdir()


def test_one_line_break_in_a_cell_costs_no_multiple_of_the_file(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    with log.open("w", encoding="utf-8") as file:
        file.write("case_id,activity,time,note\n")
        file.writelines(f"C{k % 9_000},strategy discussion,2024-0{k % 9 + 1}-1{k % 7} 10:{k % 60:02},n{k}\n" for k in range(150_000))  # fmt: skip
        file.write('A,"strategy\ndiscussion",2024-03-05,\n')
    result = bounded("check", log)
    assert result.code == 0, result
    assert "150,001 rows =" in result.said
    assert result.peak < 400 * MB


@pytest.mark.parametrize("columns", [8_000])
@pytest.mark.parametrize("break_in_a_cell", ["", "\n"])
def test_very_many_attributes_of_cases_take_no_square_of_their_number(
    tmp_path: Path, columns: int, break_in_a_cell: str
) -> None:
    log = tmp_path / "log.csv"
    headings = ",".join(f"case:a{k}" for k in range(columns))
    row = f'A,"strategy{break_in_a_cell} discussion",2024-03-05{",x" * columns}'
    log.write_text(f"case_id,activity,time,{headings}\n{row}\n", encoding="utf-8")
    result = bounded("check", log)
    assert result.code == 0, result
    assert result.peak < 500 * MB
    assert result.seconds < 10
