"""The engine and the plain reading agree on every interval of random logs."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import plain
import pytest
import worlds
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline as tl
from timeline.audit import Interval
from timeline.errors import NoUsableEventError

MOMENTS = st.one_of(
    st.sampled_from(worlds.TIMES),
    st.dates(plain.date(2024, 10, 20), plain.date(2024, 11, 5)).map(str),
    st.datetimes(plain.datetime(2024, 10, 25), plain.datetime(2024, 10, 29)).map(
        lambda one: f"{one:%Y-%m-%d %H:%M}"
    ),
)
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["A", "B"]),
        st.sampled_from("abcdx"),
        MOMENTS,
        st.sampled_from(["", "E1", "E2"]),
        st.sampled_from(["", "section 47", "done"]),
    ),
    min_size=1,
    max_size=9,
)


def told(one: Interval) -> tuple[Any, ...]:
    due = one.due.astimezone(UTC) if isinstance(one.due, plain.datetime) else one.due
    return (
        one.case,
        one.step,
        one.standard,
        int(one.start_row.rpartition(":")[2]),
        int(one.stop_row.rpartition(":")[2]) if one.stop_row else None,
        round(one.low, 9),
        None if one.high is None else round(one.high, 9),
        due,
        one.outcome,
    )


def agree(folder: Path, rows: list[tuple[str, ...]], as_of: str) -> int:
    """Both readings of the same log; gives how many intervals were compared."""
    log = worlds.write_log(folder / "log.csv", rows)
    pathway = worlds.write_pathway(folder / "pathway.toml")
    wanted = plain.measure(log, pathway, as_of)
    audit = tl.analyse(tl.read_log(log, pathway=pathway), pathway=pathway, as_of=as_of)
    found = sorted((told(one) for one in audit.intervals), key=str)
    assert len(found) == len(wanted)
    assert [
        (one, other)
        for one, other in zip(found, sorted(_plain(wanted), key=str), strict=True)
        if one != other
    ] == []
    return len(found)


def _plain(rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [(*row[:5], float(row[5]), None if row[6] is None else float(row[6]), *row[7:]) for row in rows]  # fmt: skip


@pytest.mark.parametrize("as_of", worlds.AS_OF)
def test_the_engine_agrees_with_a_plain_reading_of_random_logs(tmp_path: Path, as_of: str) -> None:
    rows = worlds.random_rows(seed=worlds.AS_OF.index(as_of), cases=600)
    assert agree(tmp_path, rows, as_of) > 1_500


@settings(max_examples=60, deadline=None)
@given(rows=ROWS, as_of=st.sampled_from(["2024-12-31", "2025-02-03 10:00"]))
def test_the_engine_agrees_with_a_plain_reading_of_any_log(
    rows: list[tuple[str, ...]], as_of: str
) -> None:
    with TemporaryDirectory() as folder:
        try:
            agree(Path(folder), rows, as_of)
        except NoUsableEventError:
            assert all(plain.moment(row[2])[0] > plain.moment(as_of)[1] for row in rows)
