"""Every wait of a large log as columns, with the same pseudonyms as its audit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from timeline.columnar.arrow_compute import by_code
from timeline.disclosure.groups import NAMING, group_name
from timeline.disclosure.names import Names


def columns_for_meeting(tables: Iterable[pa.Table], names: Names) -> Iterator[pa.Table]:
    """The tables of `wait_tables` with numbers in place of names.

    The cases that the audit shows have their numbers there. The others have letters, which say
    nothing of the order in which cases were read.
    """
    for table in tables:
        replaced = {
            name: _as_used(column)
            for name, column in zip(table.column_names, table.columns, strict=True)
        }
        case, cases = _codes(table["case_id"])
        labels = [
            names.case(name) if names.shows(name) else names.other_case(name) for name in cases
        ]
        replaced["case_id"] = by_code(labels, case)
        replaced["episode"] = _episodes(table, case, cases, names)
        for column in ("start_row", "stop_row", "closed_row"):
            replaced[column] = _placed(table[column], names)
        for by in filter(replaced.__contains__, NAMING):
            group, groups = _codes(table[by])
            replaced[by] = by_code([group_name(by, one, names) for one in groups], group)
        yield pa.table(replaced)


def _as_used(column: pa.ChunkedArray) -> pa.ChunkedArray | pa.DictionaryArray:
    """A column without the texts of its dictionary that stand in no row: a file would hold them."""
    if not pa.types.is_dictionary(column.type):
        return column
    codes, texts = _codes(column)
    return by_code(texts, codes)


def _codes(column: pa.ChunkedArray) -> tuple[np.ndarray, list[str]]:
    """A column's texts in the order in which they come, and each row's position among them; -1 for null."""
    encoded = pc.dictionary_encode(column).combine_chunks()
    if isinstance(encoded, pa.ChunkedArray):
        encoded = encoded.chunk(0)
    used = encoded.indices.dictionary_encode()
    codes = used.indices.fill_null(-1).to_numpy()
    return codes, encoded.dictionary.take(used.dictionary).to_pylist()


def _episodes(table: pa.Table, case: np.ndarray, cases: list[str], names: Names) -> pa.Array:
    """'Episode 2' of its case."""
    episode, episodes = _codes(table["episode"])
    pair = case.astype(np.int64) * (len(episodes) + 1) + episode
    distinct, first, own = np.unique(pair, return_index=True, return_inverse=True)
    labels = {}
    numbers: dict[str, int] = {}
    for k in np.argsort(first):
        row = first[k]
        if episode[row] < 0:
            continue
        name = cases[case[row]]
        if names.shows(name):
            labels[k] = names.episode(name, episodes[episode[row]])
        else:
            numbers[name] = numbers.get(name, 0) + 1
            labels[k] = f"Episode {numbers[name]}"
    texts = list(dict.fromkeys(labels.values()))
    position = {text: code for code, text in enumerate(texts)}
    its = [position.get(labels.get(k, ""), -1) for k in range(len(distinct))]
    codes = np.asarray(its, np.int64)
    return by_code(texts, codes[own])


def _placed(column: pa.ChunkedArray, names: Names) -> pa.ChunkedArray:
    """Rows with the new name of their file and sheet."""
    renamed = column
    for place, new in names.places.items():
        pattern = f"^{re.escape(place)}(:[0-9]+)$"
        here = pc.match_substring_regex(column, pattern)
        shown = pc.replace_substring_regex(column, pattern, f"{new}\\1")
        renamed = pc.if_else(here, shown, renamed)
    return renamed
