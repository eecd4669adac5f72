"""Tables written in tests, and the logs and pathways they stand for."""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import timeline
from timeline.audit import Audit, Outcome, Result, Unit, Verdict, Wait
from timeline.wording.pathway import activity_names
from timeline.wording.waits import notes, verdict_elapsed, verdict_late

BUILT_IN = Path(timeline.__file__).parent / "data" / "nai-under-5.toml"
Row = dict[str, str]
Judge = Callable[..., Audit]
Written = Callable[[str], None]
_CODE = re.compile(r"\{U\+([0-9A-F]{4})\}")


def uncoded(text: str) -> str:
    """A text with the characters that its tables write as {U+200E}."""
    return _CODE.sub(lambda found: chr(int(found[1], 16)), text)


def range_in_words(begin: datetime, end: datetime) -> str:
    """A time as the tables of forms have it: a minute, a day, days, or a part of a day."""
    if begin == end:
        return f"{begin:%Y-%m-%d %H:%M:%S}".removesuffix(":00")
    if (f"{begin:%H:%M:%S}", f"{end:%H:%M:%S}") == ("00:00:00", "23:59:59"):
        days = dict.fromkeys((f"{begin:%Y-%m-%d}", f"{end:%Y-%m-%d}"))
        return " to ".join(days)
    last = f"{end:%H:%M:%S}" if begin.date() == end.date() else f"{end:%Y-%m-%d %H:%M:%S}"
    return f"{begin:%Y-%m-%d %H:%M:%S} to {last}"


def cells(table: str) -> list[Row]:
    """The rows of a table whose columns are separated by '|', by heading."""
    lines = [
        [cell.strip() for cell in line.split("|")] for line in table.splitlines() if line.strip()
    ]
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def long_csv(rows: list[Row]) -> str:
    """A long log: `case` is short for `case_id`."""
    sink = io.StringIO()
    names = {"case": "case_id"}
    table = csv.writer(sink, lineterminator="\n")
    table.writerow([names.get(name, name) for name in rows[0]])
    table.writerows(row.values() for row in rows)
    return sink.getvalue()


def identifier(name: str) -> str:
    """An activity's id: 'strategy discussion' is strategy_discussion."""
    return name.strip().lower().replace(" ", "_")


def pathway_toml(
    rows: list[Row],
    start: str | Sequence[str],
    stop: str | Sequence[str],
    step: dict[str, Any],
    standard: dict[str, object],
) -> str:
    """A pathway of one step, with one standard where it has a limit."""
    named = list(dict.fromkeys(filter(None, (row.get("activity") for row in rows))))
    starts = _ids(start or named[0])
    stops = _ids(stop or next(name for name in [*named[1:], named[0]]))
    ends = [one if isinstance(one, dict) else identifier(one) for one in step.get("ends", [])]
    ending = [one["activity"] if isinstance(one, dict) else one for one in ends]
    ids = dict.fromkeys([*map(identifier, named), *starts, *stops, *ending])
    lines = [
        "[pathway]",
        'id = "of-the-test"',
        'title = "Of the test"',
        f"milestone = {json.dumps(stops[:1])}",
    ]
    lines += ["[[source]]", 'id = "here"', 'title = "Here"', 'confidence = "read"']
    for one in ids:
        name = one.replace("_", " ")
        lines += [
            "[[activity]]",
            f'id = "{one}"',
            f'name = "{name.capitalize()}"',
            'agency = "Health"',
        ]
    lines += ["[[step]]", 'id = "step"', 'title = "The step"']
    lines += [f"start = {json.dumps(starts)}", f"stop = {json.dumps(stops)}"]
    lines += [
        f"{key} = {_toml(value)}"
        for key, value in {**step, **({"ends": ends} if ends else {})}.items()
    ]
    limits = {key: value for key, value in standard.items() if value}
    if limits:
        lines += ["[[step.standard]]", 'id = "limit"', 'source = "here"']
        lines += [f"{key} = {_toml(value)}" for key, value in limits.items()]
    return "\n".join([*lines, ""])


def everything_recorded(pathway: Path) -> str:
    """A mapping that says of every activity of a pathway that the record would show it."""
    activities = tomllib.loads(pathway.read_text(encoding="utf-8"))["activity"]
    return f"recorded = {json.dumps([one['id'] for one in activities])}\n"


def all_recorded(folder: Path) -> Path:
    """A mapping file for the built-in pathway that says that the record would show everything."""
    mapping = folder / "all-recorded.toml"
    mapping.write_text(everything_recorded(BUILT_IN), encoding="utf-8")
    return mapping


def steps_toml(steps: list[Row], milestone: str, more: str = "") -> str:
    """A pathway of several steps; `aim` and `limit` make its standards, `keys` are more of its own."""
    names = dict.fromkeys(name for row in steps for name in (row["start"], row["stop"]))
    lines = [
        f'[pathway]\nid = "of-the-test"\ntitle = "Of the test"\nmilestone = ["{identifier(milestone)}"]',
        f"meeting = {json.dumps(_ids([*names]))}",
        '[[source]]\nid = "here"\ntitle = "Here"\nconfidence = "read"',
    ]
    lines += [
        f'[[activity]]\nid = "{identifier(one)}"\nname = "{one.capitalize()}"\nagency = "Health"'
        for one in names
    ]
    for row in steps:
        start, stop = identifier(row["start"]), identifier(row["stop"])
        lines.append(f'[[step]]\nid = "{row["step"]}"\ntitle = "{row["step"].capitalize()}"')
        lines.append(f'start = "{start}"\nstop = "{stop}"')
        lines += row.get("keys", "").split(" & ")
        for tier in ("aim", "limit"):
            if row.get(tier):
                lines.append(
                    f'[[step.standard]]\nid = "{row["step"]}-{tier}"\ntier = "{tier}"\n'
                    f'within = "{row[tier]}"\nsource = "here"'
                )
    return "\n".join([*lines, more, ""])


def _ids(names: str | Sequence[str]) -> list[str]:
    return [identifier(names)] if isinstance(names, str) else [identifier(name) for name in names]


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f'"{key}" = {_toml(its)}' for key, its in value.items()) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value)


class WaitRow(NamedTuple):
    """A wait under one standard, as a row of waits.csv has it, with the words of faces."""

    case: str
    episode: str
    step: str
    standard: str
    start_row: str
    start_event: int
    stop_row: str
    stop_activity: str
    stop_event: int | None
    unit: Unit
    low: float
    high: float | None
    start_earliest: datetime
    start_latest: datetime
    stop_earliest: datetime | None
    due: date | None
    not_before: datetime | None
    outcome: Outcome
    result: Result
    may_be_late: bool
    note: str
    elapsed: str
    over: str
    days_over: float
    counted_in: int | None


def rows_of(audit: Audit) -> list[WaitRow]:
    """Every wait, a row for each standard in force."""
    names = activity_names(audit.pathway)
    hours = {step.id: step.hours for step in audit.pathway.steps}
    return [
        _row(wait, verdict, names, hours[wait.step])
        for wait in audit.waits
        for verdict in wait.verdicts
    ]


def _row(wait: Wait, one: Verdict, names: dict[str, str], hours: tuple[int, ...]) -> WaitRow:
    return WaitRow(
        case=wait.case,
        episode=wait.episode,
        step=wait.step,
        standard=one.standard,
        start_row=wait.start.row,
        start_event=wait.start.event,
        stop_row=wait.stop.row if wait.stop else "",
        stop_activity=wait.stop.activity if wait.stop else "",
        stop_event=wait.stop.event if wait.stop else None,
        unit=one.unit,
        low=one.low,
        high=one.high,
        start_earliest=wait.start.earliest,
        start_latest=wait.start.latest,
        stop_earliest=wait.stop.earliest if wait.stop else None,
        due=one.due_day,
        not_before=one.not_before,
        outcome=one.outcome,
        result=wait.result,
        may_be_late=wait.may_be_late,
        note=notes(wait, one, names),
        elapsed=verdict_elapsed(one, hours),
        over=verdict_late(one),
        days_over=one.days_over,
        counted_in=wait.counted_in,
    )


def cells_of(row: WaitRow, columns: list[str]) -> Row:
    """A wait as a row of these columns."""
    return {column: _written(row, column) for column in columns}


def _written(row: WaitRow, column: str) -> str:
    if column in {"low", "high"}:
        value = getattr(row, column)
        return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".")
    if column in {"start", "stop"}:
        place = getattr(row, f"{column}_row")
        return f"row {place.rpartition(':')[2]}" if place else ""
    value = getattr(row, column)
    return "" if value is None else str(value)
