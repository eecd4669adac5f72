"""Parquet files: read as the CSV file of the same cells would be."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import timeline as tl
from command import PROJECT
from timeline.errors import FileError, NoUsableEventError
from timeline.reading import files
from timeline.wording.dates import when

YEAR = PROJECT / "fixtures/one-year/log.csv"


@pytest.mark.parametrize("large", [False, True])
def test_a_parquet_file_says_what_the_same_csv_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, large: bool
) -> None:
    wanted = tl.analyse(tl.read_log(YEAR))
    log = tmp_path / "log.parquet"
    pd.read_csv(YEAR, dtype=str).to_parquet(log)
    if large:
        monkeypatch.setattr(files, "LARGE", 0)
    found = tl.analyse(tl.read_log(tmp_path))
    assert found.inputs[0].sha256 == hashlib.sha256(log.read_bytes()).hexdigest()
    assert (found.counts, found.glances) == (wanted.counts, wanted.glances)
    # Rows of a Parquet file count from 1, and have no row of headings.
    places = {event.row for case in wanted.cases for event in case.events}
    moved = {f"log.parquet:{int(place.rpartition(':')[2]) - 1}" for place in places}
    assert {event.row for case in found.cases for event in case.events} == moved


def written(path: Path, **columns: pa.Array) -> Path:
    pq.write_table(pa.table(columns), path)
    return path


def test_typed_cells_are_read_as_what_they_stand_for(tmp_path: Path) -> None:
    texts = ["2021-07-12 09:30:00.25", "2021-07-14", None, "2021-07-16 11:00"]
    log = written(
        tmp_path / "log.parquet",
        case_id=pa.array([7.0, 7.0, 7.0, None]),
        activity=pa.array(["referral", "medical", "icpc", "icpc"]).dictionary_encode(),
        time=pa.array(texts).cast(pa.timestamp("ms")),
        outcome=pa.array([Decimal("1.50"), None, Decimal("2.00"), None]),
    )
    audit = tl.analyse(tl.read_log(log))
    assert [(case.id, [when(event) for event in case.events]) for case in audit.cases] == [
        ("7", ["12 July 2021, 09:30", "14 July 2021"])
    ]
    assert audit.cases[0].events[0].attributes == {"outcome": "1.50"}
    assert [(one.row, one.column) for one in audit.problems] == [(3, "time"), (4, "case_id")]


@pytest.mark.parametrize(
    ("times", "said"),
    [
        (pa.array(["2021-07-12T08:30:00Z"]).cast(pa.timestamp("us", "UTC")), "12 July 2021, 09:30"),
        (pa.array(["2021-07-12T08:30:00"]).cast(pa.timestamp("us")), "12 July 2021, 08:30"),
        (pa.array(["2021-07-12"]).cast(pa.date32()), "12 July 2021"),
        (pa.array(["July 2021"]), "1 to 31 July 2021"),
    ],
)
def test_a_time_with_a_zone_is_an_instant_and_one_without_is_local(
    tmp_path: Path, times: pa.Array, said: str
) -> None:
    log = written(
        tmp_path / "log.pq", case=pa.array([1]), activity=pa.array(["referral"]), time=times
    )
    audit = tl.analyse(tl.read_log(log))
    assert when(audit.cases[0].events[0]) == said


def test_what_cannot_be_read_is_refused_in_plain_words(tmp_path: Path) -> None:
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(YEAR.read_bytes())
    with pytest.raises(FileError, match=r"broken\.parquet: not a Parquet file"):
        tl.read_log(broken)
    case, activity = pa.array(["A"]), pa.array(["referral"])
    lists = written(tmp_path / "a.parquet", case=case, activity=activity, time=pa.array([[1]]))
    with pytest.raises(FileError, match="the columns time hold lists"):
        tl.read_log(lists)
    with pytest.raises(NoUsableEventError, match="no row of headings"):
        tl.read_log(written(tmp_path / "b.parquet", colour=case))
    none = written(tmp_path / "c.parquet", case=case, activity=activity, time=pa.array(["soon"]))
    with pytest.raises(NoUsableEventError, match="no usable event"):
        tl.read_log(none)
    cut = tmp_path / "cut.parquet"
    cut.write_bytes(none.read_bytes()[:-20])
    with pytest.raises(FileError, match="not a Parquet file"):
        tl.read_log(cut)


@pytest.mark.parametrize("text", [b"Zebedee", b"activity"])
def test_bytes_that_are_no_text_in_a_name_or_a_cell_are_refused(
    tmp_path: Path, text: bytes
) -> None:
    log = tmp_path / "log.parquet"
    table = pa.table({"case_id": ["Zebedee"], "activity": ["Referral"], "time": ["2024-03-04"]})
    pq.write_table(table, log, use_dictionary=False, compression="NONE")
    log.write_bytes(log.read_bytes().replace(text, text[:-1] + b"\xff"))
    with pytest.raises(FileError, match="not a Parquet file, or a broken"):
        tl.read_log(log)
