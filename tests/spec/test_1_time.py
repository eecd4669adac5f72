"""1 Time: every time is a range."""

from __future__ import annotations

import pytest

from tables import Judge


@pytest.mark.parametrize(
    ("start", "stop", "low", "high"),
    [
        # a date and time is an instant; seconds may be given, fractions are cut off
        ("2024-03-04 10:00", "2024-03-04 11:30", "1.5", "1.5"),
        ("2024-03-04 10:00:00.999", "2024-03-04 11:00:00.001", "1", "1"),
        # a date alone is any moment of its day
        ("2024-03-04", "2024-03-05", "0.0003", "47.9997"),
        # a local midnight is how systems write a date
        ("2024-03-04 00:00:00", "2024-03-05T00:00:00", "0.0003", "47.9997"),
        ("2024-03-04 00:00:00.400", "2024-03-05 00:00", "0.0003", "47.9997"),
        # a midnight with an offset is an instant
        ("2024-03-04T00:00:00Z", "2024-03-05T00:00:00Z", "24", "24"),
        ("2024-07-01T09:00:00+02:00", "2024-07-01 09:00", "1", "1"),
        # a time that happens twice is from the first to the second
        ("2024-10-27 01:30", "2024-10-27 03:30", "2", "3"),
        # a time that never happens is its whole day, of 23 hours
        ("2024-03-31 01:30", "2024-04-01 12:00", "12.0003", "35"),
    ],
)
def test_a_time_is_the_range_that_was_recorded(
    judge: Judge, start: str, stop: str, low: str, high: str
) -> None:
    judge(
        f"""
        case | activity | time
        A    | survey   | {start}
        A    | report   | {stop}
        """,
        f"""
        low   | high
        {low} | {high}
        """,
        step={"unit": "hours"},
    )


@pytest.mark.parametrize("month", ["2021-04", "April 2021", "Apr 2021"])
def test_a_month_alone_is_any_moment_of_the_month(judge: Judge, month: str) -> None:
    judge(
        f"""
        case | activity | time
        A    | survey   | {month}
        A    | report   | 2021-05-10
        """,
        """
        low | high
        10  | 39
        """,
        step={"unit": "days"},
    )


def test_a_time_that_never_happens_is_told(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-31 01:30
        A    | report   | 2024-04-01 12:00
        """
    )
    assert [(told.row, told.column) for told in audit.notices if told.row] == [(2, "time")]


def test_days_turn_at_local_midnight(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-07-01T10:00:00Z
        A    | report   | 2024-07-01T22:30:00Z
        B    | survey   | 2024-07-01T10:00:00Z
        B    | report   | 2024-07-01T23:30:00Z
        """,
        """
        case | low | high
        A    | 0   | 0
        B    | 1   | 1
        """,
        step={"unit": "days"},
    )


@pytest.mark.parametrize(
    "time", ["2021", "w/c 1 March", "soon", "2021-02-30", "45000", "31/11/2021", "2021-13-01"]
)
def test_anything_else_is_set_aside_and_never_quoted(judge: Judge, time: str) -> None:
    audit = judge(
        f"""
        case | activity | time
        A    | survey   | 2021-04-01
        A    | report   | {time}
        """,
        as_of="2021-04-30",
    )
    assert audit.counts.set_aside == 1
    assert [(told.row, told.column) for told in audit.problems] == [(3, "time")]
    if time != "2021":  # which stands in the examples of what to write
        assert time not in audit.problems[0].problem


def test_a_column_that_shows_both_orders_leaves_doubtful_dates_aside(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 13/04/2021
        A    | report   | 04/13/2021
        A    | survey   | 03/04/2021
        """,
        as_of="2021-04-30",
    )
    assert {told.row for told in audit.problems} >= {4}
    assert all("03/04/2021" not in told.problem for told in audit.problems)
