"""What a table's rows become: events, words, problems and notices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.errors import Problem
from timeline.moments.text import Times
from timeline.pathway.words import heading
from timeline.reading.headings import Layout
from timeline.reading.table import RawTable, letter, trimmed
from timeline.reading.vocabulary import Vocabulary


class CaseFacts(NamedTuple):
    """What a table says of its cases: one row per case and attribute said, repeats left out."""

    case: list[str]
    attribute: list[str]
    value: list[str]


@dataclass(frozen=True, slots=True)
class Part:
    """One table, read. `events` stand in reading order, with the columns of an event log."""

    events: pd.DataFrame
    not_required: pd.DataFrame
    still_open: int
    facts: pd.DataFrame
    """`case`, `attribute` and `value`, each once."""
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]
    rows_read: int
    set_aside: int


def case_facts(
    table: RawTable, layout: Layout, case: pd.Categorical, kept: npt.NDArray[np.bool_]
) -> pd.DataFrame:
    """What the kept rows say of their cases, from the `case:` columns."""
    found = []
    for attribute, position in layout.case_attributes.items():
        values = trimmed(table.columns[position])
        said = pd.DataFrame({"case": case.codes, "value": values.codes})[kept]
        said = said[(said["value"] >= 0) & (said["case"] >= 0)].drop_duplicates()
        found.append(
            pd.DataFrame(
                {
                    "case": case.categories.to_numpy()[said["case"].to_numpy()],
                    "attribute": attribute,
                    "value": values.categories.to_numpy()[said["value"].to_numpy()],
                }
            )
        )
    empty = pd.DataFrame({name: [] for name in ("case", "attribute", "value")}, dtype=object)
    return pd.concat([empty, *found], ignore_index=True)


def heading_notices(table: RawTable, layout: Layout, known: Vocabulary) -> list[Problem]:
    """Columns that are not used, by letter, with what their headings look most like."""
    told = []
    for position in layout.unused:
        nearest = known.pathway.nearest_activities(heading(table.headings[position]))
        hint = f" (nearest: {', '.join(nearest)})" if nearest else ""
        told.append((position, f"heading not known, so the column is not used{hint}"))
    told += [
        (position, "means the same as an earlier column, so it is not used")
        for position in layout.repeated
    ]
    found = [
        table.place.problem(table.heading_row, f"column {letter(position)}", words)
        for position, words in sorted(told)
    ]
    if table.unused:
        words = f"{table.unused:,} of its attributes mean nothing we know, so they are not used"
        found.append(table.place.problem(0, "", words))
    return found


def time_notices(
    table: RawTable, column: str, times: Times, rows: npt.NDArray[np.integer[Any]]
) -> list[Problem]:
    """What is told of a column of times: its order of day and month, and lost clock hours."""
    whole = [table.place.problem(0, column, words) for words in times.notices]
    return whole + [
        table.place.problem(int(rows[k]), column, words) for k, words in times.warning.items()
    ]
