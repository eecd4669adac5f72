"""A slow, plain reading of how delays are measured: loops, one case at a time.

It shares no code with the engine. It reads a pathway as TOML and events as texts, and gives
every interval as (case, step, standard, start row, stop row, low, high, due, outcome).
"""

from __future__ import annotations

import calendar
import csv
import tomllib
from collections import defaultdict
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import holidays

LONDON = ZoneInfo("Europe/London")
HOLIDAYS = holidays.country_holidays("GB", subdiv="ENG", years=range(2018, 2028))
DAY = timedelta(days=1)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


NOT_REQUIRED = ("n/a", "not required")
NOT_KNOWN = ("unknown",)
AWAITING = ("awaiting",)
NO_EVENT = ("cancelled", "entered in error", "did not attend", "draft")
NO_EVENT_AS_OUTCOME = ("cancelled", "did not attend", "postponed")
Place = tuple[int, int, int, int]
"""File, row, column and place within the cell."""


class Event(NamedTuple):
    latest: datetime
    earliest: datetime
    row: Place
    activity: str
    cells: dict[str, str]


class Cell(NamedTuple):
    """A row of a long table, or one date of a wide one."""

    case: str
    activity: str
    time: str
    row: Place
    cells: dict[str, str]


class Record:
    """What the sources of a log record, and what of it could not be read."""

    def __init__(self, named: Collection[str]) -> None:
        self.named = named
        self.holds: dict[object, set[str]] = defaultdict(set)
        self.stands: dict[object, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self.says: set[tuple[str, str]] = set()
        self.excused: set[tuple[str, str]] = set()
        self.unreadable: set[tuple[str, str]] = set()

    def anywhere(self, activity: str) -> bool:
        return any(its.get(activity) for its in self.stands.values())

    def checks(self, case: str, step: dict[str, Any]) -> bool:
        starts, stops = listed(step["start"]), listed(step["stop"])
        for key, activities in (("start_where", starts), ("stop_where", stops)):
            for column in step.get(key, {}):
                if any(map(self.anywhere, activities)) and not any(
                    (one, column) in self.says for one in activities
                ):
                    return False
        return all(self.shows(case, stop, twice=stop in starts) for stop in stops)

    def instead(self, case: str, stops: list[str]) -> str | None:
        """The outcome of an open wait beside something unreadable, or a word; None where neither."""
        if any((case, stop) in self.unreadable for stop in stops):
            return "unclear"
        return "not_required" if len(stops) == 1 and (case, stops[0]) in self.excused else None

    def shows(self, case: str, stop: str, *, twice: bool) -> bool:
        if stop in self.named:
            return True
        for source, cases in self.holds.items():
            of = self.stands[source].get(stop, [])
            if case in cases and (any(of.count(one) > 1 for one in of) if twice else of):
                return True
        return False


def in_english(text: str) -> tuple[datetime, datetime]:
    """A time that is written with the day first; raises ValueError."""
    if text.startswith("w/c "):
        first = english(text.removeprefix("w/c "))
        return begin_of(first), end_of(first + 6 * DAY)
    if text.endswith((" am", " pm")):
        day = english(text[:-3])
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=LONDON).astimezone(UTC)
        morning = text.endswith("am")
        return (begin_of(day), noon - timedelta(seconds=1)) if morning else (noon, end_of(day))
    weekday, _, rest = text.rpartition(" ")
    day = english(rest)
    if weekday not in {"", WEEKDAYS[day.weekday()]}:
        raise ValueError
    return begin_of(day), end_of(day)


def moment(text: str) -> tuple[datetime, datetime]:
    if " to " in text:
        first, last = map(moment, text.split(" to "))
        return first[0], last[1]
    return in_english(text) if "/" in text else in_iso(text)


def in_iso(text: str) -> tuple[datetime, datetime]:
    if len(text) == 7:
        first = date.fromisoformat(f"{text}-01")
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        return begin_of(first), end_of(last)
    if len(text) == 10:
        day = date.fromisoformat(text)
        return begin_of(day), end_of(day)
    naive = datetime.fromisoformat(text)
    if naive.time() == datetime.min.time():
        return begin_of(naive.date()), end_of(naive.date())
    both = [naive.replace(tzinfo=LONDON, fold=fold).astimezone(UTC) for fold in (0, 1)]
    real = [one for one in both if one.astimezone(LONDON).replace(tzinfo=None) == naive]
    if not real:
        return begin_of(naive.date()), end_of(naive.date())
    return min(real), max(real)


def english(text: str) -> date:
    """A date with its day first; raises ValueError."""
    day, month, year = text.split("/")
    return date(int(year), int(month), int(day))


def chosen(as_of_text: str, logs: list[Path]) -> tuple[datetime, datetime]:
    """The as-of moment; without one, the local dates of the greatest ends of all events."""
    if as_of_text:
        return moment(as_of_text)
    ends = []
    for number, log in enumerate(logs):
        for cell in cells_of(number, log)[2]:
            if happened(cell) and cell.time not in NOT_REQUIRED + NOT_KNOWN + AWAITING:
                try:
                    ends.append(moment(cell.time))
                except ValueError:
                    continue
    first, last = (max(one) for one in zip(*ends, strict=True))
    return begin_of(local(first)), end_of(local(last))


def begin_of(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=LONDON).astimezone(UTC)


def end_of(day: date) -> datetime:
    return begin_of(day + DAY) - timedelta(seconds=1)


def local(instant: datetime) -> date:
    return instant.astimezone(LONDON).date()


@cache
def works(day: date) -> bool:
    return day.weekday() < 5 and day not in HOLIDAYS


def deadline(start: date, number: int, unit: str, counting: str) -> date:
    inclusive = counting == "from_and_including"
    if unit == "months":
        month = start.month - 1 + number
        year, month = start.year + month // 12, month % 12 + 1
        last = calendar.monthrange(year, month)[1]
        day = date(year, month, min(start.day, last))
        return day - DAY if inclusive else day
    day = start - DAY if inclusive else start
    if unit == "days":
        return day + number * DAY
    while number:
        day += DAY
        number -= works(day)
    return day


def elapsed(begin: datetime, end: datetime, unit: str) -> float:
    if unit == "hours":
        return max((end - begin).total_seconds() / 3600, 0.0)
    first, last = local(begin), local(end)
    if unit != "working days":
        return max((last - first).days, 0)
    count, day = 0, first
    while day < last:
        day = deadline(day, 1, "working days", "after")
        count += 1
    return count


def limit(words: str) -> tuple[int, str]:
    number, _, unit = words.partition(" ")
    unit = unit if unit.endswith("s") else f"{unit}s"
    return (int(number) * 7, "days") if unit == "weeks" else (int(number), unit)


def cells_of(number: int, log: Path) -> tuple[object, list[str], list[Cell]]:
    """What a file's source is, the cases of its rows, and everything that stands in it."""
    with log.open(encoding="utf-8", newline="") as file:
        rows = [*enumerate(csv.DictReader(file), start=2)]
    headings = [*rows[0][1]]
    if "time" in headings:
        long = [
            Cell(row["case_id"], row["activity"], row["time"], (number, k, 0, 0), row)
            for k, row in rows
        ]
        return ("long", *sorted(headings)), [one.case for one in long], long
    found = []
    for k, row in rows:
        for column, (activity, cell) in enumerate(row.items()):
            if column and activity in "abcdx":
                parts = [part.strip() for part in cell.split(";") if part.strip()]
                says = {"status": row.get(f"{activity} status", "")}
                found += [
                    Cell(row["case_id"], activity, part, (number, k, column, place), says)
                    for place, part in enumerate(parts)
                ]
    known = sorted(one for one in headings if one.removesuffix(" status") in {*"abcdx"})
    return ("wide", *known), [row["case_id"] for _, row in rows], found


def read(
    logs: list[Path], as_of: tuple[datetime, datetime], record: Record
) -> dict[str, list[Event]]:
    cases: dict[str, list[Event]] = defaultdict(list)
    for number, log in enumerate(logs):
        source, held, every = cells_of(number, log)
        gone = [cell for cell in every if not happened(cell)]
        cells = once_each([cell for cell in every if happened(cell)])
        record.holds[source].update(held)
        for cell in gone:
            # recorded, and no second one of its case
            record.stands[source][cell.activity].append(f"{cell.case} {cell.row}")
        for case, activity, time, row, columns in cells:
            if time in NOT_KNOWN:
                record.unreadable.add((case, activity))
                continue
            record.stands[source][activity].append(case)
            if time in NOT_REQUIRED:
                record.excused.add((case, activity))
            if time in NOT_REQUIRED + AWAITING:
                continue
            try:
                earliest, latest = moment(time)
            except ValueError:
                record.unreadable.add((case, activity))
                continue
            record.says |= {(activity, name) for name, text in columns.items() if text.strip()}
            if earliest <= as_of[1]:
                latest = min(latest, as_of[1])
                cases[case].append(Event(latest, earliest, row, activity, columns))
    return {case: sorted(events, key=lambda e: e[:3]) for case, events in cases.items()}


def happened(cell: Cell) -> bool:
    """Whether neither the status nor the outcome says that it did not; in a wide table a word still counts."""
    is_long = "case_id" in cell.cells
    if not is_long and cell.time in NOT_REQUIRED + NOT_KNOWN + AWAITING:
        return True
    status = plainly(cell, "status").replace("-", " ")
    outcomes = [one.strip() for one in plainly(cell, "outcome").split(";") if one.strip()]
    by_outcome = [one in NO_EVENT_AS_OUTCOME for one in outcomes]
    return status not in NO_EVENT and not (by_outcome and all(by_outcome))


SAYS = ("outcome", "attended", "event_id", "link")


def once_each(cells: list[Cell]) -> list[Cell]:
    """Without copies, and with the rows of each meeting as one: activity c, or where anybody is named."""
    groups: dict[object, list[Cell]] = {}
    for cell in cells:
        try:
            key: object = (cell.case, cell.activity, moment(cell.time), plainly(cell, "episode"))
        except ValueError:
            key = cell.row
        groups.setdefault(key, []).append(cell)
    kept = []
    for group in groups.values():
        said: dict[tuple[str, ...], Cell] = {}
        for cell in group:
            said.setdefault(tuple(plainly(cell, name) for name in SAYS), cell)
        several = len({outcome for outcome, *_ in said} - {""}) > 1
        meeting = group[0].activity == "c" or any(attended for _, attended, *_ in said)
        events: dict[object, Cell] = {}
        for cell in group:
            says = tuple(plainly(cell, name) for name in SAYS)
            if cell.row[1] != said[says].row[1]:
                continue
            same = (says[0] if several else "") if meeting else says
            first = events.setdefault(same, cell._replace(cells=dict(cell.cells)))
            if cell.row[1] == first.row[1]:
                kept.append(first if cell.row == first.row else cell)
                continue
            for name, text in cell.cells.items():
                ids_too = name in ("event_id", "link")
                joined = f"{first.cells[name]};{text}" if ids_too else first.cells[name] or text
                first.cells[name] = joined
    return sorted(kept, key=lambda one: one.row)


def plainly(cell: Cell, column: str) -> str:
    return " ".join(cell.cells.get(column, "").split()).casefold()


def measure(
    logs: list[Path], pathway: Path, as_of_text: str, named: Collection[str] = ()
) -> list[tuple[Any, ...]]:
    steps = tomllib.loads(pathway.read_text(encoding="utf-8"))["step"]
    as_of, record = chosen(as_of_text, logs), Record(named)
    rows: list[tuple[Any, ...]] = []
    for case, events in read(logs, as_of, record).items():
        for step in steps:
            found = of_step(case, events, step, steps, as_of, record)
            rows += [(case, step["id"], *row) for row in found]
    return sorted(rows, key=str)


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def allowed(event: Event, where: dict[str, list[str]]) -> bool:
    for column, wanted in where.items():
        held = {" ".join(one.split()).casefold() for one in event.cells.get(column, "").split(";")}
        if not held & {" ".join(one.split()).casefold() for one in wanted}:
            return False
    return True


def says(event: Event, wanted: list[str]) -> bool:
    """Whether an event has one of these outcomes, or one of them with a remark behind it."""
    for one in event.cells.get("outcome", "").split(";"):
        text = " ".join(one.split()).casefold()
        for value in wanted:
            own = " ".join(value.split()).casefold()
            rest = text.removeprefix(own) if text.startswith(own) else "no"
            if rest == "" or rest.startswith((" - ", " – ", " — ", ":", " (", "(", " [", "[")):
                return True
    return False


def of_step(
    case: str,
    events: list[Event],
    step: dict[str, Any],
    steps: list[dict[str, Any]],
    as_of: tuple[datetime, datetime],
    record: Record,
) -> list[tuple[Any, ...]]:
    rows = []
    for start, answer, closing in paired(events, step, steps):
        if answer is None and not record.checks(case, step):
            continue
        instead = record.instead(case, listed(step["stop"])) if answer is None else None
        its = judged(start, answer, closing, step, as_of)
        rows += [(*row[:-1], instead or row[-1]) for row in its]
    return rows


def starts_of(events: list[Event], step: dict[str, Any]) -> list[Event]:
    where = step.get("start_where", {})
    return [e for e in events if e.activity in listed(step["start"]) and allowed(e, where)]


def stops_of(events: list[Event], step: dict[str, Any]) -> list[Event]:
    where = step.get("stop_where", {})
    return [e for e in events if e.activity in listed(step["stop"]) and allowed(e, where)]


def night(event: Event) -> datetime:
    return end_of(local(event.latest))


def paired(
    events: list[Event], step: dict[str, Any], steps: list[dict[str, Any]]
) -> list[tuple[Event, Event | None, Event | None]]:
    always = [one for one in step.get("ends", []) if isinstance(one, str)]
    endings = sorted(((night(e), k, e) for k, e in enumerate(events) if e.activity in always))
    pools: dict[tuple[int, str], list[Event]] = {}
    for event in events:
        if event.activity in always:
            continue
        stretch = sum(1 for at, _, _ in endings if at < event.latest)
        shared = event.cells.get(step["same"], "").strip().casefold() if "same" in step else ""
        pools.setdefault((stretch, shared), []).append(event)
    ended = ended_by(list(pools.values()), events, step, steps)
    found = []
    for (stretch, _), pool in pools.items():
        closing = endings[stretch][2] if stretch < len(endings) else None
        for start, answer in answers(pool, step, ended):
            by = ended.get(start.row)
            if by and (closing is None or by.latest <= night(closing)):
                found.append((start, answer, by))
            else:
                found.append((start, answer, closing))
    return [(start, stop, None if stop else by) for start, stop, by in found]


def ids(event: Event, column: str) -> set[str]:
    cell = event.cells.get(column, "")
    return {" ".join(one.split()).casefold() for one in cell.split(";")} - {""}


def linked(start: Event, stop: Event, starts: list[Event], stops: list[Event]) -> bool:
    if stop is start:
        return False
    if ids(start, "event_id") & ids(stop, "link"):
        return True
    both = any(e is start for e in stops) or any(e is stop for e in starts)
    return not both and bool(ids(start, "link") & ids(stop, "event_id"))


def grouped(
    starts: list[Event], stops: list[Event]
) -> tuple[list[tuple[list[Event], list[Event]]], list[Event], list[Event]]:
    """Groups of linked starts and stops, and the starts and stops without a link."""
    links = [(s, t) for s in starts for t in stops if linked(s, t, starts, stops)]
    groups: list[tuple[list[Event], list[Event]]] = []
    for s, t in links:
        joined = [one for one in groups if s in one[0] or t in one[1]]
        groups = [one for one in groups if one not in joined]
        its = (
            [s, *(e for one in joined for e in one[0])],
            [t, *(e for one in joined for e in one[1])],
        )
        groups.append(its)
    found = [
        ([e for e in starts if e in its[0]], [e for e in stops if e in its[1]]) for its in groups
    ]
    rest = [e for e in starts if all(e is not s for s, _ in links)]
    others = [e for e in stops if all(e is not t for _, t in links)]
    return found, rest, others


def answers(
    pool: list[Event], step: dict[str, Any], ended: dict[Place, Event]
) -> list[tuple[Event, Event | None]]:
    groups, starts, stops = grouped(starts_of(pool, step), stops_of(pool, step))
    found = [pair for its in groups for pair in of_group(pool, step, *its, ended)]
    rest = of_group(pool, step, starts, stops, ended)
    if step.get("pair") == "first":
        first = min((pool.index(e) for its, _ in groups for e in its), default=len(pool))
        rest = [(start, stop) for start, stop in rest if pool.index(start) < first]
    return found + rest


def of_group(
    pool: list[Event],
    step: dict[str, Any],
    starts: list[Event],
    stops: list[Event],
    ended: dict[Place, Event],
) -> list[tuple[Event, Event | None]]:
    if step.get("pair") != "first":
        return one_to_one(pool, step, starts, stops, ended)
    found = []
    while starts:
        [(start, answer)] = one_to_one(pool, step, starts[:1], stops, ended)
        found.append((start, answer))
        if answer is not None or start.row not in ended:
            break
        after = night(ended[start.row])
        starts = [e for e in starts if e.latest > after]
        stops = [e for e in stops if e.latest > after]
    return found


def one_to_one(
    pool: list[Event],
    step: dict[str, Any],
    starts: list[Event],
    stops: list[Event],
    ended: dict[Place, Event],
) -> list[tuple[Event, Event | None]]:
    found: list[tuple[Event, Event | None]] = []
    taken: list[Event] = []
    turning = starts_of(pool, step)
    for start in starts:
        answer = None
        for stop in stops:
            if stop is start or stop in taken or stop.latest < start.earliest:
                continue
            if stop in turning and pool.index(stop) < pool.index(start):
                continue
            if start.row in ended and stop.latest > night(ended[start.row]):
                continue
            answer = stop
            taken.append(stop)
            break
        found.append((start, answer))
    return found


def ended_by(
    pools: list[list[Event]],
    events: list[Event],
    step: dict[str, Any],
    steps: list[dict[str, Any]],
) -> dict[Place, Event]:
    """By the row of a start, the first ending with a condition that closes its wait."""
    closes: list[tuple[Event, Event]] = []
    all_starts = [start for pool in pools for start in starts_of(pool, step)]
    chain = set(listed(step["start"])) & set(listed(step["stop"]))
    for end in step.get("ends", []):
        if isinstance(end, str):
            continue
        its = [
            e for e in events
            if e.activity == end["activity"] and says(e, listed(end["outcome"]))
        ]  # fmt: skip
        own = [(e, e) for e in its if e in all_starts]
        any_start = [e for e in events if e.activity in listed(step["start"])]
        by_link = [(s, e) for s in any_start for e in its if linked(s, e, any_start, its)]
        pairs = [
            *(
                (s, e)
                for s, e in elsewhere(events, end, step, steps)
                if all(e is not t for _, t in by_link)
            ),
            *by_link,
        ]
        closes += own + [(start, stop) for start, stop in pairs if stop in its]
        if end["activity"] in listed(step["stop"]) or not (chain or step.get("pair") == "first"):
            continue
        for e in its:
            if e in all_starts or e in [stop for _, stop in pairs]:
                continue
            pool = next(pool for pool in pools if e in pool) if any(e in p for p in pools) else []
            before = [s for s in starts_of(pool, step) if s.latest <= night(e)]
            if before and before[-1].earliest <= e.latest:
                closes.append((before[-1], e))
    found: dict[Place, Event] = {}
    for start, e in sorted(closes, key=lambda one: (night(one[1]), events.index(one[1]))):
        if start in all_starts and start.latest <= night(e):
            found.setdefault(start.row, e)
    return found


def leads(step: dict[str, Any], activity: str, steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    starts = set(listed(step["start"]))
    if starts & set(listed(step["stop"])):
        return []
    return [
        one for one in steps
        if one is not step and activity in listed(one["stop"]) and starts & set(listed(one["start"]))
    ]  # fmt: skip


def asks(step: dict[str, Any], wanted: dict[str, Any], steps: list[dict[str, Any]]) -> bool:
    seen: list[str] = []

    def found(now: dict[str, Any]) -> bool:
        seen.append(now["id"])
        for end in now.get("ends", []):
            if isinstance(end, str):
                continue
            for one in leads(now, end["activity"], steps):
                if one is wanted or (one["id"] not in seen and found(one)):
                    return True
        return False

    return found(step)


def elsewhere(
    events: list[Event], end: dict[str, Any], step: dict[str, Any], steps: list[dict[str, Any]]
) -> list[tuple[Event, Event]]:
    """What answers what in the other steps that lead to an ending's activity."""
    activity = end["activity"]
    always = [one for one in step.get("ends", []) if isinstance(one, str)]
    others = leads(step, activity, steps)
    chain = set(listed(step["start"])) & set(listed(step["stop"]))
    found = []
    for other in others:
        bare = [one for one in other.get("ends", []) if isinstance(one, str)]
        its = {**other, "ends": bare} if asks(other, step, steps) else other
        found += paired(events, its, steps)
    if not others and not chain and activity not in listed(step["stop"]):
        ends = [one for one in always if one != activity]
        implied = {**step, "stop": activity, "pair": "each", "ends": ends, "stop_where": {}}
        found += paired(events, implied, steps)
    return [(start, stop) for start, stop, _ in found if stop]


def judged(
    start: Event,
    stop: Event | None,
    closing: Event | None,
    step: dict[str, Any],
    as_of: tuple[datetime, datetime],
) -> list[tuple[Any, ...]]:
    day = local(start.latest)
    every = step.get("standard", [])
    in_force = [
        s for s in every
        if s.get("in_force_from", date.min) <= day <= s.get("in_force_to", date.max)
    ]  # fmt: skip
    rows = []
    for standard in in_force or [{}]:
        limits = [limit(standard[k]) for k in ("within", "at_least") if k in standard]
        unit = limits[0][1] if limits else own_unit(step)
        until = stop.earliest if stop else closing.earliest if closing else as_of[0]
        low = elapsed(start.latest, until, unit)
        high = elapsed(start.earliest, stop.latest, unit) if stop else None
        outcome, due = against(start, stop, closing, standard, as_of)
        rows.append(
            (standard.get("id", ""), start.row, stop.row if stop else None,
             round(low, 9), None if high is None else round(high, 9), due, outcome)
        )  # fmt: skip
    return rows


def own_unit(step: dict[str, Any]) -> str:
    if "unit" in step:
        return str(step["unit"])
    for standard in step.get("standard", []):
        return limit(standard.get("within") or standard["at_least"])[1]
    return "days"


def against(
    start: Event,
    stop: Event | None,
    closing: Event | None,
    standard: dict[str, Any],
    as_of: tuple[datetime, datetime],
) -> tuple[str, date | None]:
    longest = standard.get("within") and limit(standard["within"])
    shortest = standard.get("at_least") and limit(standard["at_least"])
    counting = standard.get("counting", "after")

    def last_of(begin: datetime, amount: tuple[int, str]) -> date:
        if amount[1] == "hours":
            return begin + timedelta(hours=amount[0])
        return deadline(local(begin), *amount, counting)

    def at(instant: datetime, amount: tuple[int, str]) -> date:
        return instant if amount[1] == "hours" else local(instant)

    due = last_of(start.latest, longest) if longest else None
    if stop is None:
        if closing is not None:
            return "not_required", due
        return "overdue" if longest and at(as_of[0], longest) > due else "running", due
    if not longest and not shortest:
        return "measured", due
    late = bool(longest) and at(stop.earliest, longest) > due
    in_time = not longest or at(stop.latest, longest) <= last_of(start.earliest, longest)
    enough = not shortest or at(stop.earliest, shortest) >= last_of(start.latest, shortest)
    early = bool(shortest) and at(stop.latest, shortest) < last_of(start.earliest, shortest)
    if enough and in_time:
        return "met", due
    if late:
        return "breached", due
    return "too_soon" if early else "unclear", due
