"""What numpy and pyarrow do with whole arrays, but only after loading much that is not needed.

pyarrow loads pandas to turn its numbers into numpy's or numpy's into its own, and writes a
documented function for each of its hundreds before one can be called (`pyarrow.compute`); numpy
loads its masked arrays to find what is distinct. Together that is more than half the time in
which a command starts.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pyarrow._compute import CastOptions, MatchSubstringOptions, call_function

Codes = npt.NDArray[np.int64]


def numbers(column: pa.Array) -> npt.NDArray[Any]:
    """The numbers of a column that has one in each row; pyarrow's own way would load pandas."""
    return np.from_dlpack(column)


def as_column(numbers: npt.NDArray[Any], kind: pa.DataType) -> pa.Array:
    """Numbers as a column of a kind with as many bytes; pyarrow's own way would load pandas."""
    held = pa.py_buffer(np.ascontiguousarray(numbers))
    return pa.Array.from_buffers(kind, len(numbers), [None, held])


def encoded(texts: pa.Array | pa.ChunkedArray) -> Any:  # noqa: ANN401  as it was given
    """Texts, each distinct one kept once; the column's own way would load `pyarrow.compute`."""
    return call_function("dictionary_encode", [texts])


def cast(column: pa.Array, kind: pa.DataType) -> pa.Array:
    """A column as another kind; raises pyarrow's ArrowInvalid where a value is none of it."""
    return call_function("cast", [column], CastOptions.safe(kind))


def lengths(texts: pa.Array) -> pa.Array:
    """The distinct lengths of some texts in bytes."""
    return call_function("unique", [call_function("binary_length", [texts])])


def matching(texts: pa.Array, pattern: str, *, ignore_case: bool = False) -> pa.BooleanArray:
    """Which of the texts a regular expression finds something in."""
    options = MatchSubstringOptions(pattern, ignore_case=ignore_case)
    return call_function("match_substring_regex", [texts], options)


def all_match(texts: pa.Array, pattern: str) -> bool:
    """Whether a regular expression finds something in every text."""
    return not matching(texts, pattern).false_count


def distinct(numbers: Codes) -> Codes:
    """The distinct numbers, rising."""
    ordered = np.sort(numbers)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=ordered[:1] - 1))]


def among(numbers: Codes, wanted: Codes) -> npt.NDArray[np.bool_]:
    """Whether each number is one of those wanted, which rise."""
    at = np.searchsorted(wanted, numbers)
    found: npt.NDArray[np.bool_] = np.append(wanted, -1)[at] == numbers
    return found


def numbered(keys: Codes) -> Codes:
    """A number for each key, none of which is below 0, that equal ones share: from 0, none left out."""
    most = int(keys.max(initial=-1)) + 1
    if most > _DENSE * len(keys):
        return np.searchsorted(distinct(keys), keys)
    stands = np.zeros(most, bool)
    stands[keys] = True
    return (np.cumsum(stands) - 1)[keys]


def first_of_each(numbers: Codes) -> Codes:
    """Where each number, none of which is below 0, stands first; rising."""
    first = np.full(int(numbers.max(initial=-1)) + 1, -1)
    first[numbers[::-1]] = np.arange(len(numbers))[::-1]
    return np.sort(first[first >= 0])


_DENSE = 32
"""Numbers that lie so close are told apart by a table, which is quicker than to sort them."""


def by_code(names: list[str], codes: npt.NDArray[np.integer]) -> pa.DictionaryArray:
    """Texts by code; null below 0, and where the text is empty.

    Each text stands once in the dictionary: of one that repeats any, Parquet's writer makes other
    bytes each time.
    """
    distinct = [*dict.fromkeys(name for name in names if name)]
    place = {name: k for k, name in enumerate(distinct)}
    told = np.asarray([*(place.get(name, -1) for name in names), -1], np.int32)
    found = np.where(codes < 0, np.int32(-1), told[codes])
    return pa.DictionaryArray.from_arrays(
        pa.array(np.maximum(found, 0), mask=found < 0), distinct or [""]
    )
