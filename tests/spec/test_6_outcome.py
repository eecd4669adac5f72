"""6 Outcome: where the range lies against the limit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tables import Judge, rows_of
from timeline.wording.pathway import standard_sentence
from timeline.wording.times import quantile_words, typical_words


@pytest.mark.parametrize(
    ("stop", "outcome"),
    [
        ("2024-03-14", "met"),
        ("2024-03-15", "breached"),
        ("2024-03-12", "met"),
        ("2024-03-11", "too_soon"),
        ("2024-03", "unclear"),
    ],
)
def test_a_window_has_a_first_and_a_last_permitted_day(
    judge: Judge, stop: str, outcome: str
) -> None:
    judge(
        f"""
        case | activity  | time
        A    | survey    | 2024-03-01
        A    | follow-up | {stop}
        """,
        f"""
        outcome
        {outcome}
        """,
        limit="13 days",
        at_least="11 days",
        as_of="2024-04-30",
    )


@pytest.mark.parametrize(
    ("start", "stop", "outcome"),
    [
        ("2024-03-01 10:00", "2024-03-02 10:00", "met"),
        ("2024-03-01 10:00", "2024-03-02 10:00:01", "breached"),
        ("2024-03-01", "2024-03-02", "unclear"),
        ("2024-03-01", "2024-03-01", "met"),
        ("2024-03-01", "2024-03-03 00:00:30", "breached"),
        ("2024-03-01 10:00", "", "overdue"),
        ("2024-03-03 10:00", "", "running"),
    ],
)
def test_hours_are_judged_by_instants(judge: Judge, start: str, stop: str, outcome: str) -> None:
    stopped = f"A | report | {stop}" if stop else "B | other | 2024-03-04"
    judge(
        f"""
        case | activity | time
        A    | survey   | {start}
        {stopped}
        """,
        f"""
        outcome
        {outcome}
        """,
        limit="24 hours",
        stop="report",
        as_of="2024-03-04 09:00",
    )


def test_without_a_limit_it_is_measured_and_never_judged(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03-09
        B    | survey   | 2024-03-01
        """,
        """
        case | standard | outcome
        A    |          | measured
        B    |          | running
        """,
    )


def test_a_standard_applies_to_starts_on_its_days_in_force_both_included(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2021-03-31
        A    | report   | 2021-04-01
        B    | survey   | 2021-04-01
        B    | report   | 2021-04-02
        C    | survey   | 2021-06-30
        C    | report   | 2021-07-01
        D    | survey   | 2021-07-01
        D    | report   | 2021-07-02
        """,
        """
        case | standard | outcome
        A    |          | measured
        B    | limit    | met
        C    | limit    | met
        D    |          | measured
        """,
        limit="5 days",
        standard={"in_force_from": "2021-04", "in_force_to": "2021-06"},
    )


def test_months_are_judged_by_the_same_day_of_a_later_month_or_its_last(judge: Judge) -> None:
    judge(
        """
        case | activity   | time
        A    | conference | 2023-11-30
        A    | review     | 2024-02-29
        B    | conference | 2023-11-30
        B    | review     | 2024-03-01
        """,
        """
        case | unit | low | due        | outcome
        A    | days | 91  | 2024-02-29 | met
        B    | days | 92  | 2024-02-29 | breached
        """,
        limit="3 months",
    )


def test_the_share_counts_what_the_record_can_tell(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03-05
        B    | survey   | 2024-03-01
        B    | report   | 2024-03-09
        C    | survey   | 2024-03-01
        C    | report   | 2024-03
        D    | survey   | 2024-04-29
        """,
        limit="5 days",
        as_of="2024-04-30",
    )
    glance = next(one for one in audit.glances if one.standard)
    share = glance.share
    assert share is not None
    assert (glance.n, share.met, share.n) == (4, 1, 2)
    assert (share.if_unclear_not_met, share.if_unclear_met) == (1 / 3, 2 / 3)
    # Wilson's interval for 1 of 2, as R's binom.confint(1, 2, methods = "wilson") gives it
    assert (round(share.low, 4), round(share.high, 4)) == (0.0945, 0.9055)


def test_where_counting_the_start_as_day_1_would_change_the_outcome_the_interval_says_so(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity   | time
        A    | discussion | 2024-03-04
        A    | conference | 2024-03-25
        B    | discussion | 2024-03-04
        B    | conference | 2024-03-22
        """,
        """
        case | outcome | note
        A    | met     | Late if your authority counts the first day as day 1
        B    | met     |
        """,
        limit="15 working days",
    )


def test_where_counting_it_as_day_0_would_the_interval_says_that(judge: Judge) -> None:
    judge(
        """
        case | activity   | time
        A    | discussion | 2024-03-04
        A    | conference | 2024-03-25
        """,
        """
        outcome  | note
        breached | In time if your authority counts the first day as day 0
        """,
        limit="15 working days",
        standard={"counting": "from_and_including"},
    )


def test_a_shortest_time_says_from_when_it_is_kept(judge: Judge) -> None:
    judge(
        """
        case | activity  | time
        A    | survey    | 2024-03-01
        A    | follow-up | 2024-03-12
        """,
        """
        due | not_before                | outcome
            | 2024-03-12 00:00:00+00:00 | met
        """,
        at_least="11 days",
    )


def test_how_far_beyond_its_limit_a_clock_certainly_is(judge: Judge) -> None:
    audit = judge(
        """
        case | activity    | time
        A    | referral    | 2024-03-01
        A    | report      | 2024-04
        B    | referral    | 2024-03-01
        B    | report      | 2024-03-11
        C    | referral    | 2024-03-01
        D    | referral    | 2024-03-01
        D    | case closed | 2024-04-20
        E    | referral    | 2024-03
        """,
        """
        case | outcome
        A    | breached
        B    | met
        C    | overdue
        D    | not_required
        E    | overdue
        """,
        limit="10 days",
        as_of="2024-04-30",
        step={"ends": ["case_closed"]},
    )
    assert [(one.over, one.days_over) for one in rows_of(audit)] == [
        ("at least 21 days late", 21.0),
        ("", 0.0),
        ("at least 50 days late", 50.0),
        ("", 0.0),
        ("at least 20 days late", 20.0),
    ]
    assert [one.case for one in audit.first_cases] == ["C", "A", "E"]
    assert [(one.standard, one.n) for one in audit.glances] == [(audit.glances[0].standard, 5)]


def test_beyond_a_limit_in_hours_is_told_in_hours_and_ranked_in_days(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | referral | 2024-03-01 10:00
        A    | report   | 2024-03-03 22:00
        B    | referral | 2024-03-03 09:00
        """,
        """
        case | outcome
        A    | breached
        B    | overdue
        """,
        limit="24 hours",
        as_of="2024-03-04 12:00",
    )
    assert [(one.over, one.days_over) for one in rows_of(audit)] == [
        ("36 hours late", 1.5),
        ("at least 3 hours late", 0.125),
    ]


def test_starts_outside_the_days_in_force_stand_in_a_line_of_their_own(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | referral | 2024-03-01
        A    | report   | 2024-03-04
        B    | referral | 2024-05-01
        B    | report   | 2024-05-03
        """,
        limit="10 days",
        standard={"in_force_to": "2024-04"},
    )
    assert [(bool(one.standard), one.n, one.outcomes["measured"]) for one in audit.glances] == [
        (True, 1, 0),
        (False, 1, 1),
    ]


@pytest.mark.parametrize(
    ("stop", "outcome"),
    [
        # 5 to 10 days from Friday 1 March: from Wednesday 6 to Monday 11 March
        ("2024-03-05", "too_soon"),
        ("2024-03-06", "met"),
        ("2024-03-11", "met"),
        ("2024-03-12", "breached"),
        # a stop of which only the month is known, and one that never came
        ("2024-03", "unclear"),
        ("2024-04", "breached"),
        ("", "overdue"),
    ],
)
def test_an_outcome_is_where_the_range_lies_against_both_limits(
    judge: Judge, stop: str, outcome: str
) -> None:
    for step in ({}, {"unit": "hours"}):  # told in hours, and judged by days all the same
        judge(
            f"""
            case | activity | time
            A    | survey   | 2024-03-01
            {f"A | follow-up | {stop}" if stop else ""}
            """,
            f"""
            outcome
            {outcome}
            """,
            start="survey",
            stop="follow-up",
            limit="10 days",
            at_least="5 days",
            as_of="2024-04-30",
            step=step,
        )


@pytest.mark.parametrize(
    ("as_of", "outcome"), [("2024-03-11", "running"), ("2024-03-12", "overdue")]
)
def test_an_open_clock_runs_until_its_deadline_has_certainly_passed(
    judge: Judge, as_of: str, outcome: str
) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        """,
        f"""
        outcome   | high
        {outcome} |
        """,
        stop="report",
        limit="10 days",
        at_least="5 days",
        as_of=as_of,
    )


def test_two_standards_may_share_a_start_and_a_stop(walk: Judge) -> None:
    audit = walk(
        """
        step     | start  | stop   | aim      | limit
        reported | survey | report | 24 hours | 72 hours
        """,
        """
        case | activity | time
        A    | survey   | 2024-03-01 10:00
        A    | report   | 2024-03-02 11:00
        """,
        milestone="report",
    )
    told = [(one.standard, one.outcome, one.low) for one in rows_of(audit)]
    assert told == [("reported-aim", "breached", 25.0), ("reported-limit", "met", 25.0)]


def test_a_typical_time_is_of_all_clocks_open_ones_included(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03-03
        B    | survey   | 2024-03-01
        B    | report   | 2024-03-05
        C    | survey   | 2024-03-01
        D    | survey   | 2024-03-01
        E    | survey   | 2024-03-01
        """,
        limit="10 days",
        as_of="2024-03-31",
    )
    (glance,) = [one for one in audit.glances if one.standard]
    # The middle one of five is open at 30 days; of the finished two it would be 3.
    assert (glance.typical.median_low, glance.typical.median_high) == (30, None)


@pytest.mark.parametrize("limit", ["0 days", "0 working days"])
def test_within_0_days_is_the_same_day(judge: Judge, limit: str) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-08 09:00
        A    | report   | 2024-03-08 23:59
        B    | survey   | 2024-03-08 23:59
        B    | report   | 2024-03-09 00:01
        C    | survey   | 2024-03-09 09:00
        C    | report   | 2024-03-09 17:00
        D    | survey   | 2024-03-09
        D    | report   | 2024-03-10
        E    | survey   | 2024-03-11
        """,
        """
        case | outcome  | due
        A    | met      | 2024-03-08
        B    | breached | 2024-03-08
        C    | met      | 2024-03-09
        D    | breached | 2024-03-09
        E    | overdue  | 2024-03-11
        """,
        limit=limit,
        as_of="2024-03-12",
    )
    assert (
        standard_sentence(audit.pathway.standards[0])
        == f"Report within {limit} (the same day) of survey"
    )


TYPICAL = [
    ("an odd number: the middle one", "1 2 3 8 9", "3 days"),
    ("an even number: between the middle two", "1 2 3 8 9 9", "5.5 days"),
    ("of the open ones too", "1 2 3 4 open-9 open-9 open-9", "4 days"),
    ("an open one counts for as long as it ran", "10 11 12 13 open-1 open-1 open-1 open-1", "11.5 days"),
    ("not the mean of the finished ones", "1 1 1 open-30 open-30 open-30 open-30", "not reached: fewer than half are done"),
    ("half done, and the rest open for good", "2 4 6 open-8 open-8 open-10", "8 days"),
    ("ranges: where the estimate lies", "month month month month month 40 41", "9 to 39 days"),
    ("too few: read the cases", "1 2", "only 2: read the cases"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("waits", "typical"), [one[1:] for one in TYPICAL], ids=[one[0] for one in TYPICAL]
)
def test_a_typical_time_is_one_estimate_at_a_glance_on_the_map_and_beside_the_curve(
    judge: Judge, waits: str, typical: str
) -> None:
    """Waits in days; `open-9` has run for 9 days, `month` stopped at some time in May."""
    rows = ["case | activity | time"]
    for number, wait in enumerate(waits.split()):
        days = int(wait.removeprefix("open-")) if wait != "month" else 0
        begun = date(2024, 6, 30) - timedelta(days) if "open" in wait else date(2024, 4, 30)
        begun = date(2024, 4, 22) if wait == "month" else begun
        rows.append(f"{number} | survey | {begun}")
        if "open" not in wait:
            rows.append(
                f"{number} | report | {'2024-05' if wait == 'month' else begun + timedelta(days)}"
            )
    audit = judge("\n".join(rows), limit="60 days", as_of="2024-06-30")
    (glance,) = [one for one in audit.glances if one.standard]
    (edge,) = audit.edges
    (timed,) = audit.turnaround.by_step
    assert typical_words(glance.typical) == typical_words(edge.typical) == typical
    assert (glance.typical.median_low, glance.typical.median_high) == (
        edge.typical.median_low,
        edge.typical.median_high,
    )
    if not timed.curve.unavailable:
        median = timed.curve.quantiles[0]
        assert (glance.typical.median_low, glance.typical.median_high) == (median.low, median.high)
        words = "not reached in this record" if "not reached" in typical else typical
        assert quantile_words(median, timed.unit) == words


def test_each_standard_tells_the_time_in_its_own_unit(walk: Judge) -> None:
    audit = walk(
        """
        step     | start  | stop   | aim            | limit
        reported | survey | report | 2 working days | 72 hours
        """,
        """
        case | activity | time
        A    | survey   | 2024-03-01 10:00
        A    | report   | 2024-03-04 11:00
        B    | survey   | 2024-03-01 10:00
        """,
        milestone="report",
        as_of="2024-03-04 12:00",
    )
    assert [(one.standard, one.unit, one.low, one.high) for one in rows_of(audit)] == [
        ("reported-aim", "working days", 1, 1),
        ("reported-limit", "hours", 73, 73),
        ("reported-aim", "working days", 1, None),
        ("reported-limit", "hours", 74, None),
    ]


def test_a_standard_without_a_limit_tells_the_time_in_the_unit_of_its_step(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01 10:00
        A    | report   | 2024-03-01 11:30
        """,
        """
        standard | unit  | low | outcome
        limit    | hours | 1.5 | measured
        """,
        step={"unit": "hours"},
        standard={"tier": "aim"},
    )
