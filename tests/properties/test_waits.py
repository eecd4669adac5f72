"""Waiting chains of random pathways and logs, against a search that tries every way back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zoneinfo import ZoneInfo

import holidays
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline as tl
from tables import Row, long_csv, rows_of, steps_toml
from timeline.audit import Audit, Chain, Link
from timeline.wording.chains import link_saving, stage_saving

LONDON = ZoneInfo("Europe/London")
ACTIVITIES = ("referral", "survey", "report", "meeting", "conference")
HOLIDAYS = holidays.country_holidays("GB", subdiv="ENG", years=2024)
LIMITS = st.sampled_from(["", "2 days", "3 working days", "30 hours", "1 week"])
KEYS = st.sampled_from(
    ["", 'pair = "first"', "notice = true", 'ends = "closed"', 'same = "episode"']
)
STEPS = st.lists(
    st.tuples(st.sampled_from(ACTIVITIES), st.sampled_from(ACTIVITIES), KEYS, LIMITS, LIMITS),
    min_size=1, max_size=8,
)  # fmt: skip
TIMES = st.one_of(
    st.dates(date(2024, 3, 25), date(2024, 4, 8)).map(str),
    st.dates(date(2024, 3, 25), date(2024, 4, 8)).map(lambda day: f"{day} 10:30"),
    st.sampled_from(["2024-03", "2024-04"]),
)
EVENTS = st.lists(
    st.tuples(st.sampled_from(["A", "B"]), st.sampled_from([*ACTIVITIES, "closed"]), TIMES,
              st.sampled_from(["", "E1"])),
    min_size=1, max_size=14,
)  # fmt: skip
Edge = tuple[int, int, int]
"""A step's position in the pathway, and the rows of its start and its stop."""


class Seen(NamedTuple):
    """A log as the audit gives it: rows in case order, and the waits between them."""

    audit: Audit
    order: dict[int, int]
    """A row's place in case order."""
    latest: dict[int, datetime]
    day: dict[int, date]
    edges: set[Edge]
    conference: dict[str, int]
    """The first conference of each case."""


def seen(steps: list[tuple[str, ...]], events: list[tuple[str, ...]]) -> Seen:
    rows = [{"step": f"s{k}", "start": start, "stop": stop, "keys": keys, "limit": limit, "aim": aim} for k, (start, stop, keys, limit, aim) in enumerate(steps)
            if not ("ends" in keys and "closed" in (start, stop))]  # fmt: skip
    rows.append({"step": "end", "start": "conference", "stop": "closed", "keys": "notice = true"})
    log: list[Row] = [
        dict(zip(("case", "activity", "time", "episode"), one, strict=True)) for one in events
    ]
    with TemporaryDirectory() as folder:
        pathway, file = Path(folder) / "pathway.toml", Path(folder) / "log.csv"
        pathway.write_text(steps_toml(rows, "conference"), encoding="utf-8")
        file.write_text(long_csv(log), encoding="utf-8")
        audit = tl.analyse(tl.read_log(file, pathway=pathway))
    every = [(case.id, event) for case in audit.cases for event in case.events]
    number = {row["step"]: k for k, row in enumerate(rows)}
    notices = {row["step"] for row in rows if "notice" in row["keys"]}
    order = {_row(event.row): k for k, (_, event) in enumerate(every)}
    return Seen(
        audit,
        order,
        {_row(event.row): event.latest.astimezone(LONDON) for _, event in every},
        {_row(event.row): event.latest.astimezone(LONDON).date() for _, event in every},
        {
            (number[one.step], _row(one.start_row), _row(one.stop_row))
            for one in rows_of(audit)
            if one.stop_row
            and one.step not in notices
            and order[_row(one.start_row)] < order[_row(one.stop_row)]
        },
        {
            case: _row(event.row)
            for case, event in reversed(every)
            if event.activity == "conference"
        },
    )


def _row(label: str) -> int:
    return int(label.rpartition(":")[2])


def ways_back(record: Seen, row: int) -> Iterator[list[Edge]]:
    """Every route back from an event, each to where nothing leads further."""
    into = [edge for edge in record.edges if edge[2] == row]
    if not into:
        yield []
    for edge in into:
        for rest in ways_back(record, edge[1]):
            yield [edge, *rest]


def weight(record: Seen, way: list[Edge]) -> list[tuple[int, int]]:
    """The later its starts in case order the better, each time; then the earlier its step."""
    return [(record.order[start], -step) for step, start, _ in way]


def edges_of(chain: Chain) -> list[tuple[int, int]]:
    return [(_row(link.start_row), _row(link.stop_row)) for link in reversed(chain.links)]


def beyond(record: Seen, link: Link) -> int:
    """Days from the deadline to the stop, counted one by one: of a limit, or else of an aim."""
    within = {
        one.tier: one.within
        for one in record.audit.pathway.standards
        if one.step == link.step and one.within
    }
    if not within:
        return 0
    n, unit = within.get("limit", within.get("aim", "")).split(" ", 1)
    due, left = record.latest[_row(link.start_row)], int(n) * (7 if "week" in unit else 1)
    if "hour" in unit:
        due = (due.astimezone(UTC) + timedelta(hours=left)).astimezone(LONDON)
        left = 0
    day = due.date()
    while left:
        day += timedelta(days=1)
        left -= "working" not in unit or (day.weekday() < 5 and day not in HOLIDAYS)
    return max((record.day[_row(link.stop_row)] - day).days, 0)


def summed(chains: tuple[Chain, ...]) -> set[tuple[str, int, int, int, int]]:
    """By step: cases, days, late cases and days beyond a deadline, added up chain by chain."""
    by_step: dict[str, list[Link]] = defaultdict(list)
    cases: dict[str, set[str]] = defaultdict(set)
    late: dict[str, set[str]] = defaultdict(set)
    for chain in chains:
        for link in chain.links:
            by_step[link.step].append(link)
            cases[link.step].add(chain.case)
            late[link.step] |= {chain.case} if link.excess_days else set()
    return {
        (
            step,
            len(cases[step]),
            sum(one.days for one in its),
            len(late[step]),
            sum(one.excess_days for one in its),
        )
        for step, its in by_step.items()
    }


@settings(max_examples=120)
@given(STEPS, EVENTS)
def test_the_chain_is_the_best_of_all_ways_back_and_its_days_add_up(
    steps: list[tuple[str, ...]], events: list[tuple[str, ...]]
) -> None:
    record = seen(steps, events)
    assert {one.case for one in record.audit.chains} == set(record.conference)
    for chain in record.audit.chains:
        end = record.conference[chain.case]
        best = max(ways_back(record, end), key=lambda way: weight(record, way))
        assert edges_of(chain) == [(start, stop) for _, start, stop in best]
        first = best[-1][1] if best else end
        assert chain.days == (record.day[end] - record.day[first]).days
        assert chain.days == sum(link.days for link in chain.links)
        assert [link.excess_days for link in chain.links] == [
            beyond(record, link) for link in chain.links
        ]
        assert all(0 <= link.excess_days <= link.days for link in chain.links)
        assert [bool(link_saving(link)) for link in chain.links] == [
            link.excess_days > 0 for link in chain.links
        ]
        assert abs(sum(link.share for link in chain.links) - (1 if chain.days else 0)) < 1e-9
    (whole,) = record.audit.milestones
    assert whole.days == sum(one.days for one in record.audit.chains)
    assert whole.days == sum(one.days for one in whole.stages)
    assert whole.excess_days == sum(one.excess_days for one in whole.stages)
    found = {(one.step, one.cases, one.days, one.late, one.excess_days) for one in whole.stages}
    assert found == summed(record.audit.chains)
    assert [one.excess_days for one in whole.stages] == sorted(
        (one.excess_days for one in whole.stages), reverse=True
    )
    for one in whole.stages:
        saving = stage_saving(one, ("case", "cases"))
        assert saving.startswith(f"Up to {one.excess_days} calendar day") == (one.excess_days > 0)


def milestone_day(record: Seen, end: int, late: Edge | int | None, by: int) -> int:
    """When the milestone comes, were one step, or one event and so all that waited for it, so many
    days later and all else to wait as it did."""
    into: dict[int, list[Edge]] = defaultdict(list)
    for edge in record.edges:
        into[edge[2]].append(edge)
    day: dict[int, int] = {}
    for row in sorted(record.day, key=lambda one: record.order[one]):
        day[row] = record.day[row].toordinal()
        if into[row]:
            own = day[row] - max(record.day[start].toordinal() for _, start, _ in into[row])
            day[row] = own + max(day[e[1]] + (by if e == late else 0) for e in into[row])
        day[row] += by if row == late else 0
    return day[end]


@settings(max_examples=70)
@given(STEPS, EVENTS)
def test_a_step_off_the_chain_could_begin_later_by_its_spare_days_and_not_by_one_more(
    steps: list[tuple[str, ...]], events: list[tuple[str, ...]]
) -> None:
    record = seen(steps, events)
    number = {step.id: k for k, step in enumerate(record.audit.pathway.steps)}
    for chain in record.audit.chains:
        end = record.conference[chain.case]
        on_time = milestone_day(record, end, None, 0)
        assert on_time == record.day[end].toordinal()
        for one in chain.floats:
            edge = number[one.step], _row(one.start_row), _row(one.stop_row)
            assert milestone_day(record, end, edge, one.days) == on_time
            assert milestone_day(record, end, edge, one.days + 1) == on_time + 1


@settings(max_examples=70)
@given(STEPS, EVENTS)
def test_an_event_off_the_chain_could_be_later_by_the_least_spare_days_of_its_steps(
    steps: list[tuple[str, ...]], events: list[tuple[str, ...]]
) -> None:
    record = seen(steps, events)
    for chain in record.audit.chains:
        end = record.conference[chain.case]
        on_chain = {_row(link.start_row) for link in chain.links} | {end}
        spare: dict[int, list[int]] = defaultdict(list)
        for one in chain.floats:
            spare[_row(one.start_row)].append(one.days)
        for row in record.day:
            later = [
                milestone_day(record, end, row, by) - record.day[end].toordinal() for by in (1, 99)
            ]
            if row in on_chain:
                assert later == [1, 99]
            elif row in spare:
                assert later == [max(by - min(spare[row]), 0) for by in (1, 99)]
            else:
                assert later == [0, 0]
