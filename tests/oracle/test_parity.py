"""The engine and the plain reading agree on every interval of random logs."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import plain
import pytest
import worlds
from hypothesis import given, settings
from hypothesis import strategies as st
from parity import agree

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
        st.sampled_from(["", "section 47", "done", "no further action"]),
        st.sampled_from(["", "Police", "Health"]),
        st.sampled_from(["", "1", "2"]),
        st.sampled_from(["", "1", "1; 2"]),
        st.sampled_from(["", "", "final", "cancelled", "draft"]),
    ),
    min_size=1,
    max_size=9,
)


@pytest.mark.parametrize("as_of", worlds.AS_OF)
def test_the_engine_agrees_with_a_plain_reading_of_small_random_logs(
    tmp_path: Path, as_of: str
) -> None:
    rows = worlds.random_rows(seed=100 + worlds.AS_OF.index(as_of), cases=80)
    assert agree(tmp_path, worlds.one_table(rows), as_of) > 200


@pytest.mark.parametrize("seed", range(12))
def test_the_engine_agrees_on_logs_in_several_files_that_lack_activities_and_columns(
    tmp_path: Path, seed: int
) -> None:
    named = ("c",) if seed % 3 == 0 else ()
    tables = worlds.random_tables(500 + seed, cases=40)
    agree(tmp_path, tables, worlds.AS_OF[seed % len(worlds.AS_OF)], named)


@settings(max_examples=60)
@given(rows=ROWS, as_of=st.sampled_from(["2024-12-31", "2025-02-03 10:00"]))
def test_the_engine_agrees_with_a_plain_reading_of_any_log(
    rows: list[tuple[str, ...]], as_of: str
) -> None:
    with TemporaryDirectory() as folder:
        try:
            agree(Path(folder), worlds.one_table(rows), as_of)
        except NoUsableEventError:
            left = [row for row in rows if row[8] not in ("cancelled", "draft")]
            assert all(plain.moment(row[2])[0] > plain.moment(as_of)[1] for row in left)
