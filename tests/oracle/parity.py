"""Both readings of a log, side by side."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import Any

import plain
import worlds

import timeline as tl
from timeline.audit import Interval


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
