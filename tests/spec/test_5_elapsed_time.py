"""5 Elapsed time: units, deadlines and the day the count begins."""

from __future__ import annotations

import pytest

from tables import Judge, rows_of

WORKED = """
case | activity | time
1 | strategy discussion | 2024-12-16
1 | icpc                | 2025-01-09
2 | strategy discussion | 2025-04-10
2 | icpc                | 2025-05-06
3 | strategy discussion | 2024-05-03
3 | icpc                | 2024-05-28
4 | strategy discussion | 2024-06-08
4 | icpc                | 2024-06-28
5 | strategy discussion | 2026-03-16
5 | icpc                | 2026-04-08
"""


def test_fifteen_working_days_end_on_the_fifteenth_working_day_after_the_start(
    judge: Judge,
) -> None:
    judge(
        WORKED,
        """
        case | due        | low | outcome
        1    | 2025-01-09 | 15  | met
        2    | 2025-05-06 | 15  | met
        3    | 2024-05-28 | 15  | met
        4    | 2024-06-28 | 15  | met
        5    | 2026-04-08 | 15  | met
        """,
        limit="15 working days",
    )


def test_a_standard_may_count_the_day_of_the_start_as_day_1(judge: Judge) -> None:
    judge(
        WORKED,
        """
        case | due        | low | outcome
        1    | 2025-01-08 | 15  | breached
        2    | 2025-05-02 | 15  | breached
        3    | 2024-05-24 | 15  | breached
        4    | 2024-06-28 | 15  | met
        5    | 2026-04-07 | 15  | breached
        """,
        limit="15 working days",
        standard={"counting": "from_and_including"},
    )


def test_hours_are_real_elapsed_hours_on_the_nights_the_clocks_change(judge: Judge) -> None:
    judge(
        """
        case        | activity         | time
        spring      | survey requested | 2024-03-30 10:00
        spring      | survey report    | 2024-03-31 11:00
        spring late | survey requested | 2024-03-30 10:00
        spring late | survey report    | 2024-03-31 11:01
        autumn      | survey requested | 2024-10-26 12:00
        autumn      | survey report    | 2024-10-27 11:00
        autumn late | survey requested | 2024-10-26 12:00
        autumn late | survey report    | 2024-10-27 12:00
        """,
        """
        case        | low     | due                       | outcome
        spring      | 24      | 2024-03-31 11:00:00+01:00 | met
        spring late | 24.0167 | 2024-03-31 11:00:00+01:00 | breached
        autumn      | 24      | 2024-10-27 11:00:00+00:00 | met
        autumn late | 25      | 2024-10-27 11:00:00+00:00 | breached
        """,
        limit="24 hours",
    )


@pytest.mark.parametrize(
    ("stop", "days"),
    [
        ("2024-03-01", "0"),
        ("2024-03-02", "1"),
        ("2024-03-03", "1"),
        ("2024-03-04", "1"),
        ("2024-03-05", "2"),
    ],
)
def test_from_friday_to_monday_is_one_working_day_and_to_the_saturday_between_also_one(
    judge: Judge, stop: str, days: str
) -> None:
    judge(
        f"""
        case | activity | time
        A    | referral | 2024-03-01
        A    | decision | {stop}
        """,
        f"""
        case | low  | high
        A    | {days} | {days}
        """,
        step={"unit": "working days"},
    )


@pytest.mark.parametrize(
    ("start", "stop", "days"),
    [
        # the bank holiday of May 2020 was moved from Monday 4 to Friday 8 May
        ("2020-05-01", "2020-05-04", "1"),
        ("2020-05-07", "2020-05-11", "1"),
        # two days for the jubilee, Thursday and Friday; then a funeral and a coronation, Mondays
        ("2022-06-01", "2022-06-06", "1"),
        ("2022-09-16", "2022-09-20", "1"),
        ("2023-05-05", "2023-05-09", "1"),
        # 25 and 26 December fall on a weekend, and Monday and Tuesday stand for them
        ("2021-12-24", "2021-12-29", "1"),
    ],
)
def test_one_off_bank_holidays_are_no_working_days(
    judge: Judge, start: str, stop: str, days: str
) -> None:
    judge(
        f"""
        case | activity | time
        A    | referral | {start}
        A    | decision | {stop}
        """,
        f"""
        low    | outcome
        {days} | met
        """,
        limit="1 working day",
    )


def test_a_limit_after_the_last_year_of_the_calendar_is_not_judged_and_says_so(
    judge: Judge,
) -> None:
    audit = judge(
        """
        case | activity | time
        A    | referral | 2028-12-27
        A    | decision | 2028-12-28
        B    | referral | 2028-12-28
        B    | decision | 2028-12-29
        C    | referral | 2028-12-28
        """,
        """
        case | low | due        | outcome
        A    | 1   | 2028-12-29 | met
        B    | 1   |            | measured
        C    | 2   |            | running
        """,
        limit="2 working days",
        as_of="2029-06-30",
    )
    notes = [one.note for one in rows_of(audit)]
    assert ["no outcome" in note for note in notes] == [False, True, True]


def test_a_limit_that_needs_no_calendar_is_judged_in_every_year(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | referral | 2028-12-28
        """,
        """
        low | due        | outcome
        184 | 2029-01-07 | overdue
        """,
        limit="10 days",
        as_of="2029-06-30",
    )


def test_a_deadline_is_reckoned_from_the_latest_that_the_start_can_have_been(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | referral | 2024-03
        A    | decision | 2024-04-05
        """,
        """
        low | high | due        | outcome
        5   | 35   | 2024-04-05 | unclear
        """,
        limit="5 days",
    )


@pytest.mark.parametrize(
    ("limit", "after", "inclusive"),
    [
        ("10 days", "2024-03-11", "2024-03-10"),
        ("2 weeks", "2024-03-15", "2024-03-14"),
        ("3 working days", "2024-03-06", "2024-03-05"),
        ("1 month", "2024-04-01", "2024-03-31"),
    ],
)
def test_counted_from_and_including_each_deadline_is_a_day_sooner_and_no_time_is_longer(
    judge: Judge, limit: str, after: str, inclusive: str
) -> None:
    for counting, due in (("after", after), ("from_and_including", inclusive)):
        judge(
            """
            case | activity | time
            A    | referral | 2024-03-01
            A    | decision | 2024-03-04
            """,
            f"""
            low | due
            {"1" if "working" in limit else "3"} | {due}
            """,
            limit=limit,
            standard={"counting": counting},
        )


def test_a_limit_passed_by_seconds_is_passed_by_less_than_a_minute_and_not_by_none(
    judge: Judge,
) -> None:
    """From the last second of a day to the first of the next but one are 24 hours and a second."""
    judge(
        """
        case | activity | time
        A    | referral | 2024-03-01
        A    | decision | 2024-03-03
        B    | referral | 2024-03-01 09:00:00
        B    | decision | 2024-03-02 09:01:00
        C    | referral | 2024-03-01 09:00:00
        C    | decision | 2024-03-02 09:00:00
        D    | referral | 2024-03-01 09:00:00
        D    | decision | 2024-03-02 09:00:30
        """,
        """
        case | low     | outcome  | over
        A    | 24.0003 | breached | at least 1 second late
        B    | 24.0167 | breached | 1 minute late
        C    | 24      | met      |
        D    | 24.0083 | breached | less than a minute late
        """,
        limit="24 hours",
    )
