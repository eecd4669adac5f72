"""Both readings of a log, side by side."""

from __future__ import annotations

import json
from datetime import UTC
from pathlib import Path
from typing import Any

import plain
import worlds

import timeline as tl
from tables import WaitRow, rows_of


def told(one: WaitRow) -> tuple[Any, ...]:
    due = one.due.astimezone(UTC) if isinstance(one.due, plain.datetime) else one.due
    return (
        one.case,
        one.step,
        one.standard,
        one.start_row,
        one.stop_row or None,
        round(one.low, 9),
        None if one.high is None else round(one.high, 9),
        due,
        one.outcome,
    )


def agree(folder: Path, tables: list[worlds.Table], as_of: str, named: tuple[str, ...] = ()) -> int:
    """Both readings of the same log; gives how many intervals were compared."""
    logs = worlds.write_tables(folder, tables)
    pathway = worlds.write_pathway(folder / "pathway.toml")
    mapping = folder / "mapping.toml"
    mapping.write_text(f"recorded = {json.dumps(named)}\n", encoding="utf-8")
    rows = plain.measure(logs, pathway, as_of, named)
    wanted = _placed(rows, logs)
    reading = tl.read_log(*logs, pathway=pathway, mapping=mapping)
    audit = tl.analyse(reading, as_of=as_of or None)
    found = sorted((told(one) for one in rows_of(audit)), key=str)
    assert [one for one in found if one not in wanted] == []
    assert found == sorted(wanted, key=str)
    in_curves = {
        its.step: (its.curve.stopped, its.curve.open, its.curve.ended + its.curve.excused)
        for its in audit.turnaround.by_step
    }
    assert in_curves == {step: its for step, its in _timed(rows).items() if step in in_curves}
    return len(found)


def _timed(rows: list[tuple[Any, ...]]) -> dict[str, tuple[int, int, int]]:
    """By step, the waits that have a time: those that stopped, are open, or need not end.

    An open wait beside something unreadable has none: it may have ended already.
    """
    waits = {(row[1], row[3], row[4]): row[8] for row in rows}
    found: dict[str, list[str]] = {}
    for (step, _, stop), outcome in waits.items():
        its = found.setdefault(step, [])
        if stop or outcome != "unclear":
            its.append("stopped" if stop else outcome)
    return {
        step: (
            its.count("stopped"),
            its.count("running") + its.count("overdue"),
            its.count("not_required"),
        )
        for step, its in found.items()
    }


def _placed(rows: list[tuple[Any, ...]], logs: list[Path]) -> list[tuple[Any, ...]]:
    """The plain rows with their places as the engine names them."""

    def place(row: plain.Place | None) -> str | None:
        return row and f"{logs[row[0]].name}:{row[1]}"

    return [
        (*row[:3], place(row[3]), place(row[4]), float(row[5]), None if row[6] is None else float(row[6]), *row[7:])
        for row in rows
    ]  # fmt: skip
