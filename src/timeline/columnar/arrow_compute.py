"""Operations on whole Arrow and numpy columns that do not load pandas.

Some methods of pyarrow (to and from numpy) load pandas, and `numpy.unique` loads masked arrays:
together that is more than half of the time a command takes to start. The functions here give the
same results without them.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pyarrow.compute import CastOptions, MatchSubstringOptions, call_function

Codes = npt.NDArray[np.int64]


def to_numpy(column: pa.Array) -> npt.NDArray[Any]:
    """The values of a column of numbers without nulls."""
    return np.from_dlpack(column)


def as_column(numbers: npt.NDArray[Any], arrow_type: pa.DataType) -> pa.Array:
    """Numbers as an Arrow column of a type whose values have as many bytes each."""
    buffer = pa.py_buffer(np.ascontiguousarray(numbers))
    return pa.Array.from_buffers(arrow_type, len(numbers), [None, buffer])


def dictionary_encoded(texts: pa.Array | pa.ChunkedArray) -> Any:  # noqa: ANN401  as it was given
    """The column dictionary-encoded: each distinct text is stored once."""
    return call_function("dictionary_encode", [texts])


def cast(column: pa.Array, arrow_type: pa.DataType) -> pa.Array:
    """A column as another type; raises pyarrow's ArrowInvalid where a value does not fit it."""
    return call_function("cast", [column], CastOptions.safe(arrow_type))


def distinct_lengths(texts: pa.Array) -> pa.Array:
    """The distinct lengths of the texts, in bytes."""
    return call_function("unique", [call_function("binary_length", [texts])])


def matching(texts: pa.Array, pattern: str, *, ignore_case: bool = False) -> pa.BooleanArray:
    """For each text, whether a regular expression finds something in it."""
    options = MatchSubstringOptions(pattern, ignore_case=ignore_case)
    return call_function("match_substring_regex", [texts], options)


def all_match(texts: pa.Array, pattern: str) -> bool:
    """Whether a regular expression finds something in every text."""
    return not matching(texts, pattern).false_count


def distinct(numbers: Codes) -> Codes:
    """The distinct numbers in rising order."""
    ordered = np.sort(numbers)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=ordered[:1] - 1))]


def is_in(numbers: Codes, wanted: Codes) -> npt.NDArray[np.bool_]:
    """For each number, whether it is in `wanted`, which rises."""
    at = np.searchsorted(wanted, numbers)
    found: npt.NDArray[np.bool_] = np.append(wanted, -1)[at] == numbers
    return found


def dense_ranks(keys: Codes) -> Codes:
    """For each key (0 or more) its rank among the distinct keys, from 0 without gaps."""
    size = int(keys.max(initial=-1)) + 1
    if size > _DENSE * len(keys):
        return np.searchsorted(distinct(keys), keys)
    present = np.zeros(size, bool)
    present[keys] = True
    return (np.cumsum(present) - 1)[keys]


def first_of_each(numbers: Codes) -> Codes:
    """The position at which each distinct number (0 or more) comes first; rising."""
    first = np.full(int(numbers.max(initial=-1)) + 1, -1)
    first[numbers[::-1]] = np.arange(len(numbers))[::-1]
    return np.sort(first[first >= 0])


_DENSE = 32
"""Keys whose range is at most this many times their number are ranked by a table, not by a sort."""


def by_code(names: list[str], codes: npt.NDArray[np.integer]) -> pa.DictionaryArray:
    """Texts by code as a dictionary column; null where a code is below 0 or the text is empty.

    The dictionary holds each text once: from a dictionary with repeats, Parquet's writer makes
    different bytes in each run.
    """
    distinct_names = [*dict.fromkeys(name for name in names if name)]
    place = {name: k for k, name in enumerate(distinct_names)}
    new_codes = np.asarray([*(place.get(name, -1) for name in names), -1], np.int32)
    found = np.where(codes < 0, np.int32(-1), new_codes[codes])
    return pa.DictionaryArray.from_arrays(
        pa.array(np.maximum(found, 0), mask=found < 0), distinct_names or [""]
    )
