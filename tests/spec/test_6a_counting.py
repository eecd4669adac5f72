"""6.2a and 6.2b Counting waits, and how late they are."""

from __future__ import annotations

import pytest

from tables import Judge
from timeline.audit.top_delay import top_delay
from timeline.wording.summary import matters_most, why_first

AIM_AND_LIMIT = """
step   | start   | stop   | aim      | limit
report | request | report | 24 hours | 72 hours
"""


@pytest.mark.parametrize(
    ("stop", "result", "may_be_late", "headline"),
    [
        (
            "2024-03-02 10:00",
            "in_time",
            False,
            "No wait went past a limit or missed an aim.",
        ),
        (
            "2024-03-03 10:00",
            "missed_aim",
            False,
            "No wait went past a limit, and 1 missed an aim.",
        ),
        ("2024-03-05 10:00", "late", False, "1 wait went past a limit."),
        (
            "2024-03-04",
            "missed_aim",
            True,
            "No wait went past a limit, and 1 missed an aim. For 1 wait the dates cannot tell.",
        ),
        (
            "2024-03-02",
            "unclear",
            False,
            "No wait went past a limit or missed an aim. For 1 wait the dates cannot tell.",
        ),
    ],
)
def test_a_wait_is_counted_once_by_its_limit_before_its_aim(
    count: Judge, stop: str, result: str, may_be_late: bool, headline: str
) -> None:
    count(
        AIM_AND_LIMIT,
        f"""
        case | activity | time
        A    | request  | 2024-03-01 10:00
        A    | report   | {stop}
        """,
        f"""
        result   | may_be_late
        {result} | {may_be_late}
        """,
        headline=headline,
    )


@pytest.mark.parametrize(
    ("as_of", "result", "headline"),
    [
        ("2024-03-02 09:00", "waiting", "No wait went past a limit or missed an aim."),
        ("2024-03-02 11:00", "missed_aim", "No wait went past a limit, and 1 missed an aim."),
        (
            "2024-03-05 11:00",
            "late",
            "1 wait went past a limit. 1 wait is late and still open.",
        ),
    ],
)
def test_an_open_wait_is_named_once_it_is_late(
    count: Judge, as_of: str, result: str, headline: str
) -> None:
    count(
        AIM_AND_LIMIT,
        """
        case | activity | time
        A    | request  | 2024-03-01 10:00
        """,
        f"""
        result
        {result}
        """,
        headline=headline,
        as_of=as_of,
    )


def test_late_waits_and_missed_aims_are_counted_apart(count: Judge) -> None:
    audit = count(
        AIM_AND_LIMIT,
        """
        case | activity | time
        A    | request  | 2024-03-01 10:00
        A    | report   | 2024-03-01 20:00
        B    | request  | 2024-03-01 10:00
        B    | report   | 2024-03-03 20:00
        C    | request  | 2024-03-01 10:00
        C    | report   | 2024-03-09 20:00
        D    | request  | 2024-03-01 10:00
        """,
        """
        case | result     | outcome
        A    | in_time    | met
        B    | missed_aim | met
        C    | late       | breached
        D    | late       | overdue
        """,
        headline="2 waits went past a limit, and 1 missed an aim. 1 wait is late and still open.",
        as_of="2024-03-10",
    )
    results = audit.results
    assert (results.late, results.late_open, results.missed_aim, results.in_time) == (2, 1, 1, 1)
    assert [(one.case, one.late, one.missed_aim) for one in audit.first_cases] == [
        ("D", 1, 0),
        ("C", 1, 0),
        ("B", 0, 1),
    ]


def test_what_matters_most_and_which_case_first_go_by_limits(count: Judge) -> None:
    """A is 20 days past an aim; B is 1 day past a limit."""
    audit = count(
        """
        step   | start   | stop   | aim    | limit
        letter | meeting | letter | 1 day  |
        visit  | meeting | visit  |        | 5 days
        """,
        """
        case | activity | time
        A    | meeting  | 2024-03-01
        A    | letter   | 2024-03-22
        A    | visit    | 2024-03-04
        B    | meeting  | 2024-03-01
        B    | letter   | 2024-03-01
        B    | visit    | 2024-03-07
        """,
        """
        case | step   | result
        A    | letter | missed_aim
        A    | visit  | in_time
        B    | letter | in_time
        B    | visit  | late
        """,
    )
    assert [one.case for one in audit.first_cases] == ["B", "A"]
    assert [why_first(one, audit) for one in audit.first_cases] == [
        "Visit: 6 days, 1 day late.",
        "Letter: 21 days, missed an aim, 20 days late.",
    ]
    delay = top_delay(audit)
    assert delay is not None
    assert delay.standard == "visit-limit"
    assert matters_most(audit) == "1 of 2 late, by 1 day: the longest overrun."


def test_aims_break_ties_between_cases_alike_in_their_limits(count: Judge) -> None:
    audit = count(
        """
        step   | start   | stop   | aim    | limit
        letter | meeting | letter | 1 day  |
        visit  | meeting | visit  |        | 5 days
        """,
        """
        case | activity | time
        A    | meeting  | 2024-03-01
        A    | letter   | 2024-03-01
        A    | visit    | 2024-03-07
        B    | meeting  | 2024-03-01
        B    | letter   | 2024-03-22
        B    | visit    | 2024-03-07
        """,
        """
        case | step   | result
        A    | letter | in_time
        A    | visit  | late
        B    | letter | missed_aim
        B    | visit  | late
        """,
    )
    assert [one.case for one in audit.first_cases] == ["B", "A"]


@pytest.mark.parametrize(("tier", "result"), [("limit", "late"), ("aim", "missed_aim")])
def test_too_little_notice_is_past_its_standard(count: Judge, tier: str, result: str) -> None:
    keys = (
        f'notice = true & [[step.standard]] & id = "s" & source = "here" & '
        f'tier = "{tier}" & at_least = "3 working days"'
    )
    audit = count(
        f"""
        step   | start  | stop       | keys
        notice | report | conference | {keys}
        """,
        """
        case | activity   | time
        A    | report     | 2024-03-04
        A    | conference | 2024-03-06
        """,
        f"""
        outcome  | result
        too_soon | {result}
        """,
    )
    said = "" if tier == "limit" else "missed an aim, "
    assert (
        why_first(audit.first_cases[0], audit)
        == f"Notice: 2 working days, {said}not enough notice."
    )
    assert audit.glances[0].late == 1


def test_a_step_taken_too_early_is_not_late_without_notice_to_give(count: Judge) -> None:
    keys = '[[step.standard]] & id = "s" & source = "here" & at_least = "11 days"'
    count(
        f"""
        step   | start  | stop   | keys
        survey | survey | second | {keys}
        """,
        """
        case | activity | time
        A    | survey   | 2024-03-04
        A    | second   | 2024-03-06
        """,
        """
        outcome  | result
        too_soon | too_early
        """,
        headline="No wait went past a limit or missed an aim.",
    )


def test_a_wait_without_a_standard_is_no_wait_in_time(count: Judge) -> None:
    count(
        """
        step   | start  | stop
        survey | survey | second
        """,
        """
        case | activity | time
        A    | survey   | 2024-03-04
        A    | second   | 2024-03-06
        """,
        """
        outcome  | result
        measured | no_standard
        """,
        headline="No wait has a standard to check against.",
    )


@pytest.mark.parametrize(
    ("start", "stop", "limit", "over"),
    [
        ("2024-03-01", "2024-03-12", "5 working days", "2 working days late"),
        ("2024-03-01", "2024-03-04", "24 hours", "at least 24 hours late"),
        ("2024-03-01 00:01", "2024-03-04 00:01", "24 hours", "48 hours late"),
        ("2024-03", "2024-04-12", "5 working days", "at least 4 working days late"),
        ("2024-03-01", "2024-04", "10 days", "at least 21 days late"),
        ("2024-03-01", "12-14/04/2024", "10 days", "at least 32 days late"),
        ("2024-03-01", "", "10 days", "at least 50 days late"),
        ("2024-03-01 10:00", "", "24 hours", "at least 1,405 hours (58 days) late"),
    ],
)
def test_how_late_a_wait_is_says_so_where_it_is_a_lower_bound(
    judge: Judge, start: str, stop: str, limit: str, over: str
) -> None:
    stopped = f"A | report | {stop}" if stop else "B | other | 2024-03-04"
    judge(
        f"""
        case | activity | time
        A    | request  | {start}
        {stopped}
        """,
        f"""
        over
        {over}
        """,
        limit=limit,
        as_of="2024-04-30",
        stop="report",
    )
