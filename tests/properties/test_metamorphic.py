"""What must not change when a log is written in another way, and what later events cannot undo."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import plain
import pytest
import worlds

import timeline as tl
from tables import rows_of
from timeline.audit import Audit

Rows = list[tuple[str, ...]]
AS_OF = "2025-06-30"


def untied(seed: int, cases: int = 150) -> Rows:
    """Random rows of which no two of a case have the same time: rows then break no tie.

    Rows whose time cannot be read are left out.
    """
    found: dict[tuple[str, object], tuple[str, ...]] = {}
    for row in worlds.random_rows(seed, cases):
        with suppress(ValueError):
            found.setdefault((row[0], plain.moment(row[2])), row)
    return list(found.values())


@pytest.fixture
def measured(tmp_path: Path) -> Callable[..., Audit]:
    pathway = worlds.write_pathway(tmp_path / "pathway.toml")

    def run(*logs: Rows, as_of: str = AS_OF) -> Audit:
        paths = [worlds.write_log(tmp_path / f"log{k}.csv", rows) for k, rows in enumerate(logs)]
        return tl.analyse(tl.read_log(*paths, pathway=pathway), as_of=as_of)

    return run


def outcomes(audit: Audit) -> Counter[tuple[object, ...]]:
    return Counter(
        (i.case, i.step, i.standard, i.start_earliest, i.stop_earliest, i.low, i.high, i.outcome)
        for i in rows_of(audit)
    )


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_rows_and_of_files_does_not_matter(
    measured: Callable[..., Audit], seed: int
) -> None:
    rows = untied(seed)
    wanted = outcomes(measured(rows))
    jumbled = random.Random(seed).sample(rows, len(rows))
    assert outcomes(measured(jumbled)) == wanted
    assert outcomes(measured(jumbled[: len(rows) // 3], jumbled[len(rows) // 3 :])) == wanted


def test_capitals_and_spacing_of_activities_and_another_case_do_not_matter(
    measured: Callable[..., Audit],
) -> None:
    rows = untied(5)
    wanted = outcomes(measured(rows))
    other = [(case, f"  {activity.upper()} ", *rest) for case, activity, *rest in rows]
    assert outcomes(measured(other)) == wanted
    beside = ("another", "a", "2024-06-01", "", "")
    found = outcomes(measured([beside, *rows]))
    assert Counter({one: n for one, n in found.items() if one[0] != "another"}) == wanted


def test_a_column_may_go_by_its_other_name(tmp_path: Path) -> None:
    told = []
    for k, heading in enumerate(
        ("case_id,activity,time", "case:concept:name,concept:name,time:timestamp")
    ):
        path = tmp_path / f"log{k}.csv"
        path.write_text(
            f"{heading}\nA,Referral,2024-03-01\nA,Referral decision,2024-03-05\n", encoding="utf-8"
        )
        told.append(outcomes(tl.analyse(tl.read_log(path))))
    assert told[0] == told[1]


def test_six_years_on_with_the_same_weekdays_and_no_holiday_the_outcomes_are_the_same(
    measured: Callable[..., Audit],
) -> None:
    # From 5 June to 28 July neither 2017 nor 2023 has a holiday or a change of the clocks, and
    # both begin on a Monday.
    chance = random.Random(6)
    rows = [
        (f"C{chance.randrange(60)}", chance.choice("abcdx"),
         f"2017-{chance.choice(('06-1', '06-2', '07-1'))}{chance.randrange(10)}{chance.choice(('', ' 10:30'))}",
         "", chance.choice(("", "section 47")))
        for _ in range(400)
    ]  # fmt: skip
    shifted = [
        (case, what, when.replace("2017", "2023"), *rest) for case, what, when, *rest in rows
    ]
    then, later = (
        measured(log, as_of=f"{year}-07-28") for log, year in ((rows, 2017), (shifted, 2023))
    )
    undated = {"working": ("W3",)}  # in force on dates of its own
    for audit in (then, later):
        assert len(rows_of(audit)) > 300
    keys = [
        [(i.case, i.step, i.start_row, i.stop_row, i.low, i.high, i.outcome)
         for i in rows_of(audit) if i.step not in undated]
        for audit in (then, later)
    ]  # fmt: skip
    assert keys[0] == keys[1]


@pytest.mark.parametrize("seed", range(4))
def test_later_events_never_undo_a_breach(measured: Callable[..., Audit], seed: int) -> None:
    rows = worlds.random_rows(seed + 50, 150)
    chance = random.Random(seed)
    cases = sorted({row[0] for row in rows})
    later = [
        (chance.choice(cases), chance.choice("abcdx"), f"2025-05-{day:02d}", "", "section 47")
        for day in range(1, 31)
        for _ in range(10)
    ]
    before = [i for i in rows_of(measured(rows)) if i.outcome in ("breached", "overdue")]
    after = {
        (i.step, i.standard, i.start_row): i.outcome for i in rows_of(measured([*rows, *later]))
    }
    assert before
    for one in before:
        now = after[one.step, one.standard, one.start_row]
        allowed = (
            {"breached"} if one.outcome == "breached" else {"breached", "overdue", "not_required"}
        )
        assert now in allowed, one
