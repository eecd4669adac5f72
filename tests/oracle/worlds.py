"""Random logs, and a pathway that asks every rule of them."""

from __future__ import annotations

import csv
import random
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

TIMES = (
    "2024-03-31 00:30", "2024-03-31 01:30", "2024-03-31 02:30", "2024-03-30", "2024-03-31",
    "2024-10-26 12:00", "2024-10-27 00:59", "2024-10-27 01:30", "2024-10-27 02:00", "2024-10-27",
    "2024-10", "2024-03", "2024-12-24 16:00", "2024-12-25", "2024-12-27 09:00", "2025-01-02",
    "2024-05-06", "2024-05-07 00:00:00", "2024-02-29", "2024-11-30",
)  # fmt: skip
STATUSES = (
    "",
    "",
    "",
    "",
    "",
    "final",
    "Cancelled",
    "Did not attend",
    "Draft",
    "perhaps",
    "entered-in-error",
)
SAID = (
    "",
    "",
    "postponed",
    "Cancelled",
    "done; Cancelled",
    "section 47",
    "Section  47; done",
    "No further  action",
    "no further action (told)",
)
COLUMNS = (
    "case_id",
    "activity",
    "time",
    "episode",
    "outcome",
    "attended",
    "event_id",
    "link",
    "status",
)
WORDS = ("n/a", "not required", "awaiting", "soon", "unknown", "2024", "31/04/2024")
AS_OF = ("2025-02-03", "2024-10-27 01:30", "2024-12-31 12:00", "2024-10", "")
"""The last is none: the dates of the last records."""

PATHWAY = """
[pathway]
id = "of-the-oracle"
title = "Of the oracle"
milestone = ["b"]
meeting = ["c"]
[[source]]
id = "here"
title = "Here"
confidence = "read"
""" + "".join(
    f'[[activity]]\nid = "{one}"\nname = "{one.upper()}"\nagency = "Health"\n' for one in "abcdx"
)

STEPS = """
[[step]]
id = "plain"
title = "Plain"
start = "a"
stop = "b"
unit = "working days"

[[step]]
id = "hours"
title = "Hours"
start = "a"
stop = ["b", "c"]
ends = ["x"]
[[step.standard]]
id = "H24"
within = "24 hours"
source = "here"
[[step.standard]]
id = "H72"
within = "72 hours"
at_least = "1 hour"
source = "here"

[[step]]
id = "days"
title = "Days"
start = ["a", "d"]
stop = "b"
same = "episode"
ends = ["x", "c"]
[[step.standard]]
id = "D5"
within = "5 days"
at_least = "2 days"
source = "here"
[[step.standard]]
id = "D5in"
within = "1 week"
counting = "from_and_including"
source = "here"

[[step]]
id = "working"
title = "Working"
start = "a"
stop = "b"
pair = "first"
start_where = { outcome = ["Section 47"] }
[[step.standard]]
id = "W3"
within = "3 working days"
in_force_from = 2024-03-31
in_force_to = 2024-12-25
source = "here"
[[step.standard]]
id = "W3in"
within = "3 working days"
at_least = "1 working day"
counting = "from_and_including"
source = "here"

[[step]]
id = "months"
title = "Months"
start = "a"
stop = "c"
same = "episode"
[[step.standard]]
id = "M1"
within = "1 month"
source = "here"
[[step.standard]]
id = "M1in"
within = "1 month"
counting = "from_and_including"
source = "here"

[[step]]
id = "periods"
title = "Periods"
start = "a"
stop = "b"
unit = "hours"
[[step.standard]]
id = "P1"
within = "4 days"
in_force_to = 2024-04-30
source = "here"
[[step.standard]]
id = "P2"
within = "2 days"
in_force_from = 2024-06-01
in_force_to = 2024-09-30
source = "here"

[[step]]
id = "again"
title = "Again"
start = "d"
stop = "d"
ends = ["x"]
[[step.standard]]
id = "A6"
within = "6 weeks"
source = "here"

[[step]]
id = "decided"
title = "Decided"
start = ["a", "c"]
stop = "d"
ends = [{ activity = "a", outcome = ["no further action"] }, "x"]
unit = "days"

[[step]]
id = "refused"
title = "Refused"
start = "a"
stop = "b"
ends = [{ activity = "d", outcome = ["no further action"] }, { activity = "c", outcome = "done" }, "x"]
[[step.standard]]
id = "R9"
within = "9 days"
source = "here"

[[step]]
id = "refused-first"
title = "Refused, first"
start = "a"
stop = ["b", "c"]
pair = "first"
same = "episode"
ends = [{ activity = "a", outcome = ["no further action"] }, { activity = "d", outcome = ["done", "no further action"] }, { activity = "c", outcome = ["no further action"] }]
unit = "hours"

[[step]]
id = "asked-back"
title = "Asked back"
start = ["c", "a"]
stop = ["d", "b"]
start_where = { outcome = ["done", "section 47", "no further action"] }
ends = [{ activity = "b", outcome = ["no further action"] }, { activity = "x", outcome = ["done"] }]
unit = "days"

[[step]]
id = "refused-again"
title = "Refused, again"
start = "b"
stop = "b"
ends = [{ activity = "c", outcome = ["no further action"] }, { activity = "b", outcome = ["done"] }]
unit = "days"

[[step]]
id = "refused-again-by-episode"
title = "Refused, again by episode"
start = ["d", "a"]
stop = "d"
same = "episode"
pair = "first"
ends = [{ activity = "c", outcome = ["no further action"] }, "x"]
unit = "days"

[[step]]
id = "mixed"
title = "Mixed"
start = ["a", "d"]
stop = ["d", "b"]
stop_where = { outcome = ["done", "section 47"] }
"""


def write_pathway(path: Path) -> Path:
    path.write_text(PATHWAY + STEPS, encoding="utf-8")
    return path


class Table(NamedTuple):
    """One file of a log: its headings, 'time' among them where it is long, and its rows."""

    name: str
    headings: tuple[str, ...]
    rows: list[tuple[str, ...]]


def write_tables(folder: Path, tables: list[Table]) -> list[Path]:
    for name, headings, rows in tables:
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(headings)
            table.writerows(rows)
    return [folder / table.name for table in tables]


def one_table(rows: list[tuple[str, ...]]) -> list[Table]:
    return [Table("log.csv", COLUMNS, rows)]


def random_tables(seed: int, cases: int) -> list[Table]:
    """A log in up to three files, each of which holds some activities, columns and cases alone."""
    chance = random.Random(f"{seed} tables")
    shapes = [_shape(chance) for _ in range(chance.randint(1, 3))]
    of: dict[tuple[str, str], int | None] = {}
    split: list[list[tuple[str, ...]]] = [[] for _ in shapes]
    for row in random_rows(seed, cases):
        able = [k for k, (_, activities) in enumerate(shapes) if row[1] in activities]
        k = of.setdefault(row[:2], chance.choice(able) if able else None)
        if k is not None:
            split[k].append(_with_word(chance, row))
    tables = [
        Table(f"log{k}.csv", headings, _laid(headings, rows, cases))
        for k, ((headings, _), rows) in enumerate(zip(shapes, split, strict=True))
    ]
    return [table for table in tables if table.rows] or one_table(
        [("C0", "a", "2024-03-01", *[""] * 6)]
    )


def _shape(chance: random.Random) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The headings of a table, and the activities that it holds."""
    activities = tuple(one for one in "abcdx" if chance.random() < 0.8) or ("a",)
    if chance.random() < 0.3:
        more = ["e"] * (chance.random() < 0.5)
        more += [f"{one} status" for one in activities if chance.random() < 0.2]
        return ("case_id", *activities, *more), activities
    some = [one for one in COLUMNS[3:] if chance.random() < 0.7]
    return (*COLUMNS[:3], *some), activities


def _with_word(chance: random.Random, row: tuple[str, ...]) -> tuple[str, ...]:
    """Now and then a word, or what cannot be read, in place of the time."""
    if chance.random() < 0.93:
        return row
    return (*row[:2], chance.choice(WORDS), *row[3:])


def _laid(
    headings: tuple[str, ...], rows: list[tuple[str, ...]], cases: int
) -> list[tuple[str, ...]]:
    if "time" in headings:
        at = [COLUMNS.index(name) for name in headings]
        return [tuple(row[k] for k in at) for row in rows]
    cells: dict[tuple[str, str], list[str]] = {}
    for case, activity, time, *_, status in rows:
        cells.setdefault((case, activity), []).append(time)
        if status:
            cells[case, f"{activity} status"] = [status]
    every = dict.fromkeys([row[0] for row in rows] + [f"C{k}" for k in range(0, cases, 3)])
    return [
        (case, *("; ".join(cells.get((case, name), ())) for name in headings[1:])) for case in every
    ]


def write_log(path: Path, rows: list[tuple[str, ...]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        table.writerows(rows)
    return path


def random_rows(seed: int, cases: int) -> list[tuple[str, ...]]:
    chance = random.Random(seed)
    rows: list[tuple[str, ...]] = []
    for case in range(cases):
        near = date(2024, 1, 15) + timedelta(days=chance.randrange(300))
        rows += [
            (
                f"C{case}",
                chance.choice("aaabbbccddx"),
                _time(chance, near),
                chance.choice(["", "", "E1", "e1", "E2"]),
                chance.choice(SAID),
                chance.choice(["", "", "", "Police", "Health"]),
                chance.choice(["", "", "", "1", "2", "3; 4"]),
                chance.choice(["", "", "", "1", "2", "3", "4;1"]),
                chance.choice(STATUSES),
            )
            for _ in range(chance.randint(1, 9))
        ]
        again = [row for row in rows if row[0] == f"C{case}" and chance.random() < 0.1]
        rows += [(*row[:5], chance.choice([row[5], "police "]), *row[6:]) for row in again]
    chance.shuffle(rows)
    return rows


def _english(chance: random.Random, day: date) -> str:
    """A date as an auditor writes it, now and then with a weekday that is not its own."""
    last = day + timedelta(days=chance.randrange(4))
    weekday = f"{day if chance.random() < 0.9 else last:%a}"
    forms = ("{d}", "{d} am", "{d} pm", "w/c {d}", "{d} to {last}", "{weekday} {d}")
    return chance.choice(forms).format(
        d=f"{day:%d/%m/%Y}", last=f"{last:%d/%m/%Y}", weekday=weekday
    )


def _time(chance: random.Random, near: date) -> str:
    kind = chance.random()
    if kind < 0.3:
        return chance.choice(TIMES)
    day = near + timedelta(days=chance.randrange(12))
    if kind < 0.6:
        return str(day)
    if kind < 0.65:
        return f"{day:%Y-%m}"
    if kind < 0.75:
        return _english(chance, day)
    return f"{day} {chance.randrange(24):02d}:{chance.choice(('00', '30'))}"
