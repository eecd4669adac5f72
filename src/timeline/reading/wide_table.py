"""A wide table: one row per case, a column of dates per activity."""

from __future__ import annotations

import numpy as np
import pandas as pd

from timeline.errors import Problem
from timeline.event_log import Events, Word
from timeline.moments.text import Times, read_times
from timeline.moments.zone import Mask
from timeline.pathway import ATTRIBUTES
from timeline.reading.clocks import joined
from timeline.reading.headings import CASE, CLOCK, Layout
from timeline.reading.parts import Part, case_facts, heading_notices, time_notices
from timeline.reading.table import RawTable, trimmed
from timeline.reading.totals import totals, without
from timeline.reading.vocabulary import Vocabulary
from timeline.texts import Texts

_NO_CASE = "no case_id in this row; every event needs its case"


def read_wide(table: RawTable, layout: Layout, known: Vocabulary, sheet: int) -> Part:
    """Read a wide table, cell by filled cell (measuring 4.8 and 8.1).

    Several dates in one cell are separated by ';' and each is a cell of its own to the counts.
    """
    case = trimmed(table.columns[layout.roles[CASE]])
    sums = totals(case)
    if sums.any():
        return read_wide(without(table, sums), layout, known, sheet)
    cells = _cells(table, layout, known)
    with_case = case.codes[cells["at"].to_numpy()] >= 0
    not_required, still_open = cells["word"] == "not required", cells["word"] == "awaiting"
    is_word = (not_required | still_open).to_numpy()
    times, notices = _read(table, layout, cells[~is_word], known)
    read = np.zeros(len(cells), bool)
    read[~is_word] = times.read
    reason = np.full(len(cells), "", dtype=object)
    timed = np.flatnonzero(~is_word)
    for k, told in times.reason.items():
        reason[timed[k]] = told
    reason[~with_case] = _NO_CASE
    kept = with_case & read
    events = _events(table, layout, cells, case, times, kept[~is_word] & times.read, is_word, sheet)
    words = cells[(with_case & not_required.to_numpy())]
    bad = np.flatnonzero(~with_case | ~(read | is_word))
    rows, activities = table.rows[cells["at"].to_numpy()], cells["activity"].to_numpy()
    problems = [
        table.place.problem(
            int(rows[k]), known.pathway.activity_names[activities[k]], str(reason[k])
        )
        for k in bad
    ]
    everywhere = np.ones(len(table.rows), bool)
    return Part(
        events=events,
        not_required=tuple(
            Word(of_case, activity, sheet, row)
            for of_case, activity, row in zip(
                case[words["at"].to_numpy()],
                words["activity"],
                table.rows[words["at"].to_numpy()].tolist(),
                strict=True,
            )
        ),
        still_open=int((with_case & still_open.to_numpy()).sum()),
        facts=case_facts(table, layout, case, everywhere),
        problems=tuple(sorted([*problems, *table.faults], key=lambda one: one.row)),
        notices=(*heading_notices(table, layout, known), *notices),
        rows_read=len(cells) + len(table.faults),
        set_aside=len(bad) + len(table.faults),
    )


def _cells(table: RawTable, layout: Layout, known: Vocabulary) -> pd.DataFrame:
    """Every filled cell under an activity, in reading order: `at` (row), `column`, `activity`, `text`, `word`."""
    found = []
    for position, activity in layout.activities.items():
        column, clock = table.columns[position], layout.of_activity.get((position, CLOCK))
        texts = trimmed(column if clock is None else joined(column, table.columns[clock]))
        at = np.flatnonzero(texts.codes >= 0)
        filled = pd.DataFrame({"at": at, "text": texts[at].texts})
        split = filled.assign(text=filled["text"].str.split(";")).explode("text")
        split["text"] = split["text"].str.strip()
        split = split[split["text"] != ""]
        found.append(split.assign(column=position, activity=activity))
    cells = pd.concat(found, ignore_index=True)
    meant = {text: known.word(text) for text in pd.unique(cells["text"])}
    cells["word"] = cells["text"].map(meant)
    cells = cells[cells["word"] != "blank"]
    return cells.sort_values(["at", "column"], kind="stable", ignore_index=True)


def _read(
    table: RawTable, layout: Layout, cells: pd.DataFrame, known: Vocabulary
) -> tuple[Times, list[Problem]]:
    """The cells' times, each column's order of day and month settled by itself."""
    n = len(cells)
    earliest, latest = np.zeros(n, np.int64), np.zeros(n, np.int64)
    read = np.zeros(n, bool)
    reason: dict[int, str] = {}
    notices: list[Problem] = []
    days = known.mapping.excel_days or table.days_from
    for position, activity in layout.activities.items():
        mine = np.flatnonzero(cells["column"].to_numpy() == position)
        if not len(mine):
            continue
        order = known.mapping.order(table.headings[position])
        texts = cells["text"].iloc[mine].to_numpy()
        times = read_times(texts, settled=order, days_from=days)
        earliest[mine], latest[mine] = times.earliest, times.latest
        read[mine] = times.read
        reason |= {int(mine[k]): told for k, told in times.reason.items()}
        rows = table.rows[cells["at"].to_numpy()[mine]]
        notices += time_notices(table, known.pathway.activity_names[activity], times, rows)
    return Times(earliest, latest, read, reason, {}, ()), notices


def _events(
    table: RawTable,
    layout: Layout,
    cells: pd.DataFrame,
    case: Texts,
    times: Times,
    kept: Mask,
    is_word: Mask,
    sheet: int,
) -> Events:
    mine = cells[~is_word][kept]
    at, column = mine["at"].to_numpy(), mine["column"].to_numpy()
    attributes = {}
    for name in ATTRIBUTES:
        of = {one: position for (one, part), position in layout.of_activity.items() if part == name}
        if not of:
            continue
        values = np.full(len(mine), None, dtype=object)
        for one, position in of.items():
            its = column == one
            values[its] = trimmed(table.columns[position])[at[its]].texts
        attributes[name] = Texts.of(values)
    return Events(
        case=case[at].used,
        activity=Texts.of(mine["activity"]),
        earliest=times.earliest[kept],
        latest=times.latest[kept],
        sheet=np.full(len(mine), sheet, np.int32),
        row=table.rows[at],
        attributes=attributes,
    )
