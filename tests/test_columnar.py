"""A column of texts holds what it was given, whatever is done with it."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.columnar.arrow_compute import as_column, distinct, to_numpy
from timeline.columnar.coded_text import CodedText

COLUMNS = st.lists(st.one_of(st.none(), st.sampled_from("abcde")))


@given(COLUMNS, COLUMNS)
def test_a_column_holds_its_texts_and_columns_stand_one_below_the_other(
    one: list[str | None], other: list[str | None]
) -> None:
    assert [*CodedText.of(one)] == one
    both = CodedText.concatenated([CodedText.of(one), CodedText.of(other)])
    assert [*both] == [*one, *other]
    assert [*both.names] == [*dict.fromkeys(filter(None, [*one, *other]))]
    assert both.categorical.astype(object).tolist() == [text or np.nan for text in both]


@given(COLUMNS, st.data())
def test_some_rows_keep_their_texts_and_no_name_more_than_they_use(
    texts: list[str | None], data: st.DataObject
) -> None:
    rows = data.draw(st.lists(st.sampled_from(range(len(texts)))) if texts else st.just([]))
    some = CodedText.of(texts)[np.asarray(rows, np.int64)].used
    assert [*some] == [texts[row] for row in rows]
    assert {*some.names} == {*some} - {None}


def test_texts_stay_with_pyarrow_until_their_names_are_asked_for() -> None:
    column = CodedText(np.asarray([1, 0, -1]), pa.array(["a", "b"]))
    assert [*column[1:]] == ["a", None]
    assert [*column] == ["b", "a", None]


@given(st.lists(st.integers(-5, 5)))
def test_the_distinct_are_those_that_numpy_finds(values: list[int]) -> None:
    array = np.asarray(values, np.int64)
    assert distinct(array).tolist() == np.unique(array).tolist()


@pytest.mark.parametrize("n", [0, 1, 7])
def test_numbers_are_the_same_with_pyarrow(n: int) -> None:
    values = np.arange(2 * n)[::2]
    column = as_column(values, pa.int64())
    assert column.to_pylist() == values.tolist()
    assert to_numpy(column.slice(n // 2)).tolist() == values[n // 2 :].tolist()
