"""4 Which start meets which stop."""

from __future__ import annotations

import pytest

from tables import Judge, rows_of
from timeline.wording.findings import finding_sentences

REPEATED = """
case | activity | time
A | survey | 2024-03-01
A | survey | 2024-03-02
A | report | 2024-03-03
A | report | 2024-03-04
"""


def test_each_start_takes_the_first_stop_that_no_earlier_start_took(judge: Judge) -> None:
    judge(
        REPEATED,
        """
        start | stop
        row 2 | row 4
        row 3 | row 5
        """,
    )


def test_with_first_only_the_first_start_counts(judge: Judge) -> None:
    judge(
        REPEATED,
        """
        start | stop
        row 2 | row 4
        """,
        step={"pair": "first"},
    )


def test_a_stop_answers_a_start_it_may_have_followed(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-05 10:00
        A    | report   | 2024-03-05
        B    | report   | 2024-03-05
        B    | survey   | 2024-03-05
        """,
        """
        case | start | stop  | low | high
        A    | row 2 | row 3 | 0   | 0
        B    | row 5 | row 4 | 0   | 0
        """,
        step={"unit": "days"},
        findings="case | finding | rows",
    )


def test_an_event_that_stops_one_clock_and_starts_the_next_never_answers_itself(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity   | time       | by
        A    | core group | 2024-03-01 | North
        A    | core group | 2024-03-01 | South
        A    | core group | 2024-03-20 | North
        """,
        """
        start | stop  | low
        row 2 | row 3 | 0
        row 3 | row 4 | 19
        row 4 |       | 11
        """,
        stop="core group",
        step={"unit": "days"},
        as_of="2024-03-31",
    )


@pytest.mark.parametrize("pair", ["each", "first"])
def test_a_stop_with_no_start_is_a_finding(judge: Judge, pair: str) -> None:
    judge(
        """
        case | activity | time
        A    | report   | 2024-03-01
        """,
        "case",
        start="survey",
        stop="report",
        step={"pair": pair},
        findings="""
        case | finding            | rows
        A    | stop without start | log.csv:2
        """,
    )


def test_a_stop_before_the_first_start_is_out_of_order_and_no_negative_delay(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity | time
        A    | report   | 2024-03-01
        A    | survey   | 2024-03-05
        """,
        """
        start | stop | low | outcome
        row 3 |      | 4   | running
        """,
        start="survey",
        stop="report",
        limit="10 days",
        as_of="2024-03-09",
        findings="""
        case | finding      | rows
        A    | out of order | log.csv:2
        """,
    )


def test_a_stop_at_the_very_instant_of_its_start_answers_it(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01 10:00
        A    | report   | 2024-03-01 10:00
        """,
        """
        case | start | stop  | high
        A    | row 2 | row 3 | 0
        """,
        findings="",
    )


def test_a_further_stop_beside_an_answered_start_is_ordinary(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03-02
        A    | report   | 2024-03-03
        """,
        """
        start | stop
        row 2 | row 3
        """,
        findings="case | finding | rows",
    )


def test_an_ending_closes_what_is_open_and_cuts_the_case(judge: Judge) -> None:
    judge(
        """
        case | activity    | time
        A    | survey      | 2024-03-01
        A    | report      | 2024-03-08
        A    | case closed | 2024-03-05
        A    | survey      | 2024-03-09
        """,
        """
        start | stop | low | high | outcome
        row 2 |      | 4   |      | not_required
        row 5 |      | 1   |      | running
        """,
        limit="10 days",
        step={"ends": ["case closed"]},
        as_of="2024-03-10",
        findings="""
        case | finding      | rows
        A    | out of order | log.csv:3
        """,
    )


def test_an_ending_comes_after_everything_of_its_day(judge: Judge) -> None:
    judge(
        """
        case | activity    | time
        A    | survey      | 2024-03-01
        A    | report      | 2024-03-05 17:00
        A    | case closed | 2024-03-05 09:00
        B    | survey      | 2024-03-01
        B    | report      | 2024-03-05
        B    | case closed | 2024-03-05
        """,
        """
        case | start | stop  | outcome
        A    | row 2 | row 3 | met
        B    | row 5 | row 6 | met
        """,
        limit="10 days",
        step={"ends": ["case closed"]},
    )


def test_with_same_start_and_stop_share_an_attribute_and_blanks_are_one_pool(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity | time       | episode
        A    | survey   | 2024-03-01 | X1
        A    | survey   | 2024-03-02 | X2
        A    | survey   | 2024-03-03 |
        A    | report   | 2024-03-04 | x2
        A    | report   | 2024-03-05 |
        A    | report   | 2024-03-06 | X3
        """,
        """
        start | stop  | episode
        row 2 |       | X1
        row 3 | row 5 | X2
        row 4 | row 6 |
        """,
        step={"same": "episode"},
        findings="""
        case | finding            | rows
        A    | stop without start | log.csv:7
        """,
    )


def test_with_same_each_start_looks_among_its_own_stops_wherever_they_stand(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | episode
        A    | survey   | 2024-03-02 | X1
        A    | survey   | 2024-03-01 | X2
        A    | report   | 2024-03-03 | X2
        A    | report   | 2024-03-04 | X1
        """,
        """
        start | stop  | episode
        row 3 | row 4 | X2
        row 2 | row 5 | X1
        """,
        step={"same": "episode"},
    )


def test_a_start_looks_back_where_its_time_is_a_range_though_another_start_is_a_stop_too(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity | time
        A    | report   | 2024-03-01 09:00
        A    | review   | 2024-03-01 12:00
        A    | survey   | 2024-03-01
        """,
        """
        start | stop
        row 3 |
        row 4 | row 2
        """,
        start=["survey", "review"],
        stop=["review", "report"],
    )


def test_starts_after_the_last_stop_stay_open_though_one_looked_back(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | report   | 2024-03-01 09:00
        A    | survey   | 2024-03-01 12:00
        A    | survey   | 2024-03-01
        A    | survey   | 2024-03-02 10:00
        A    | survey   | 2024-03-02
        """,
        """
        start | stop
        row 3 |
        row 4 | row 2
        row 5 |
        row 6 |
        """,
        start=["survey", "review"],
        stop=["review", "report"],
    )


def test_the_one_stop_of_a_log_answers_though_it_is_a_start_too(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | review   | 2024-03-02
        """,
        """
        start | stop
        row 2 | row 3
        row 3 |
        """,
        start=["survey", "review"],
        stop="review",
    )


def test_what_stands_before_the_first_start_of_a_log_takes_nothing_from_it(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | referral | 2024-03-01
        B    | survey   | 2024-03-01
        B    | report   | 2024-03-02
        B    | survey   | 2024-03-03
        """,
        """
        start | stop
        row 3 | row 4
        """,
        start="survey",
        stop="report",
        step={"pair": "first"},
    )


def test_of_many_stops_of_one_pool_each_start_takes_the_next_in_order(judge: Judge) -> None:
    days = [f"2024-{month:02}-{day:02}" for month in (3, 4, 5) for day in range(1, 30)]
    events = [
        f"A | {activity} | {day} {hour}:00 | {episode}"
        for day in days
        for activity, hour, episode in (
            ("survey", "09", "X2"), ("survey", "10", "X1"), ("report", "11", "X1"), ("report", "12", "X2")
        )
    ]  # fmt: skip
    rows = range(2, len(events) + 2, 4)
    judge(
        "\n".join(["case | activity | time | episode", *events]),
        "\n".join(
            ["start | stop"]
            + [f"row {row + k} | row {row + 3 - k}" for row in rows for k in (0, 1)]
        ),
        start="survey",
        stop="report",
        step={"same": "episode"},
    )


def test_a_start_that_the_first_event_of_the_log_answers_is_closed_by_no_ending(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity    | time
        A    | report      | 2024-03-01
        A    | survey      | 2024-03-01
        A    | case closed | 2024-03-05
        """,
        """
        start | stop  | note
        row 3 | row 2 |
        """,
        start="survey",
        stop="report",
        step={"ends": ["case closed"]},
    )


def test_where_asks_something_of_the_event_and_any_of_several_values_will_do(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity | time       | outcome
        A    | survey   | 2024-03-01 | none
        A    | survey   | 2024-03-02 | no further; SECTION  47
        A    | report   | 2024-03-03 |
        """,
        """
        start | stop
        row 3 | row 4
        """,
        step={"start_where": {"outcome": ["section 47"]}},
    )


def test_when_asks_something_of_the_case_and_a_blank_is_a_finding(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | case:age_months
        A    | survey   | 2024-03-01 | 23
        B    | survey   | 2024-03-01 | 24
        C    | survey   | 2024-03-01 |
        D    | survey   | 2024-03-01 | 11
        D    | survey   | 2024-03-02 | 30
        """,
        """
        case | start
        A    | row 2
        """,
        stop="report",
        step={"when": {"age_months": {"below": 24}}},
        findings="""
        case | finding             | rows
        C    | condition not known | log.csv:4
        D    | condition not known | log.csv:5; log.csv:6
        """,
    )


@pytest.mark.parametrize(
    ("condition", "age", "team", "answer"),
    [
        ({"age_months": {"below": 24}}, "23.5", "", "measured"),
        ({"age_months": {"below": 24}}, "24", "", "no row"),
        ({"age_months": {"below": 24}}, "two", "", "finding"),
        ({"age_months": {"below": 24}}, "nan", "", "finding"),
        ({"age_months": {"below": 24}}, "inf", "", "finding"),
        ({"age_months": {"at_least": 12}}, "12", "", "measured"),
        ({"age_months": {"at_least": 12}}, "11.9", "", "no row"),
        ({"age_months": {"at_least": 12, "below": 24}}, "18", "", "measured"),
        ({"age_months": {"at_least": 12, "below": 24}}, "30", "", "no row"),
        ({"age_months": {"at_least": 12, "below": 24}}, "3", "", "no row"),
        ({"team": {"is": ["North", "South"]}}, "", " SOUTH", "measured"),
        ({"team": {"is": ["North"]}}, "", "east; north", "measured"),
        ({"team": {"is": ["North"]}}, "", "northern", "no row"),
        ({"team": {"is": ["North"]}}, "", "", "finding"),
        ({"team": {"is": ["North"]}, "age_months": {"below": 24}}, "12", "north", "measured"),
        ({"team": {"is": ["North"]}, "age_months": {"below": 24}}, "36", "north", "no row"),
        ({"team": {"is": ["North"]}, "age_months": {"below": 24}}, "12", "south", "no row"),
        ({"team": {"is": ["North"]}, "age_months": {"below": 24}}, "", "north", "finding"),
        ({"team": {"is": ["North"]}, "age_months": {"below": 24}}, "12", "", "finding"),
        ({"age_months": {"is": [12.0]}}, "12", "", "measured"),
    ],
)
def test_a_condition_holds_fails_or_is_not_known(
    judge: Judge, condition: dict[str, object], age: str, team: str, answer: str
) -> None:
    audit = judge(
        f"""
        case | activity | time       | case:age_months | case:team
        A    | survey   | 2024-03-01 | {age}           | {team}
        A    | report   | 2024-03-02 | {age}           | {team}
        B    | meeting  | 2024-03-02 | 6               | east
        """,
        step={"when": condition},
    )
    found = "measured" if rows_of(audit) else "finding" if audit.findings else "no row"
    assert found == answer
    assert [one.finding for one in audit.findings] in ([], ["condition not known"])


def test_an_ending_of_one_step_may_be_the_stop_of_another(walk: Judge) -> None:
    audit = walk(
        """
        step     | start    | stop        | keys
        reported | survey   | report      | ends = ["case_closed"]
        closed   | survey   | case closed |
        """,
        """
        case | activity    | time
        A    | survey      | 2024-03-01
        A    | case closed | 2024-03-05
        A    | report      | 2024-03-08
        """,
        milestone="report",
    )
    told = [(one.step, one.outcome, one.stop_row) for one in rows_of(audit)]
    assert told == [("reported", "not_required", ""), ("closed", "measured", "log.csv:3")]


def test_an_ending_cuts_every_pool_of_its_case_and_no_other_case(judge: Judge) -> None:
    judge(
        """
        case | activity    | time       | episode
        A    | survey      | 2024-03-01 | X1
        A    | survey      | 2024-03-02 | X2
        A    | case closed | 2024-03-03 |
        A    | report      | 2024-03-04 | X1
        A    | report      | 2024-03-05 | X2
        B    | survey      | 2024-03-01 | X1
        B    | report      | 2024-03-04 | X1
        """,
        """
        case | start | stop  | outcome
        A    | row 2 |       | not_required
        A    | row 3 |       | not_required
        B    | row 7 | row 8 | met
        """,
        stop="report",
        limit="10 days",
        step={"ends": ["case closed"], "same": "episode"},
        findings="""
        case | finding            | rows
        A    | stop without start | log.csv:5
        A    | stop without start | log.csv:6
        """,
    )


def test_where_may_ask_something_of_the_stop(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | outcome
        A    | survey   | 2024-03-01 |
        A    | report   | 2024-03-02 | draft
        A    | report   | 2024-03-03 | Final
        """,
        """
        start | stop
        row 2 | row 4
        """,
        step={"stop_where": {"outcome": ["final", "amended"]}},
    )


def test_not_required_in_a_wide_sheet_excuses_the_clocks_that_wait_for_that_alone(
    judge: Judge,
) -> None:
    events = """
        case | survey     | report         | opinion
        A    | 2024-03-01 | n/a            |
        B    | 2024-03-01 | Not required   | 2024-03-04
        C    | 2024-03-01 |                |
        D    | 2024-03-01 | 2024-03-02     | n/a
        """
    judge(
        events,
        """
        case | outcome      | note
        A    | not_required | the record says that it was not required
        B    | not_required | the record says that it was not required
        C    | overdue      |
        D    | met          |
        """,
        start="survey",
        stop="report",
        limit="10 days",
        as_of="2024-03-31",
    )
    judge(
        events,
        """
        case | outcome
        A    | overdue
        B    | met
        C    | overdue
        D    | met
        """,
        start="survey",
        stop=["report", "opinion"],
        limit="10 days",
        as_of="2024-03-31",
    )


def test_the_first_event_of_all_may_answer_a_start_of_its_day(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | report   | 2024-03-05
        A    | survey   | 2024-03-05
        """,
        """
        start | stop  | low | high    | outcome | due
        row 3 | row 2 | 0   | 23.9997 | met     | 2024-03-06 23:59:59+00:00
        """,
        start="survey",
        stop="report",
        limit="24 hours",
        as_of="2024-03-09",
    )


def test_an_ending_recorded_before_a_start_of_its_day_closes_it(judge: Judge) -> None:
    judge(
        """
        case | activity    | time
        A    | case closed | 2024-03-05
        A    | survey      | 2024-03-05
        """,
        """
        start | stop | low | outcome
        row 3 |      | 0   | not_required
        """,
        start="survey",
        stop="report",
        limit="2 days",
        step={"ends": ["case closed"]},
        as_of="2024-03-31",
    )


def test_a_start_of_which_only_the_month_is_known_may_be_answered_where_one_before_it_is_not(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity | time
        A    | report   | 2024-03-05
        A    | survey   | 2024-03-10
        A    | survey   | 2024-03
        """,
        """
        start | stop  | low | high
        row 3 |       | 21  |
        row 4 | row 2 | 0   | 4
        """,
        start="survey",
        stop="report",
        step={"unit": "days"},
        as_of="2024-03-31",
    )


def test_a_stop_without_start_or_out_of_order_says_that_an_earlier_start_does_not_count(
    judge: Judge,
) -> None:
    """The case has an earlier start, but of another stretch or episode."""
    audit = judge(
        """
        case   | activity | time       | episode
        closed | referral | 2024-03-01 | one
        closed | closed   | 2024-03-04 |
        closed | decision | 2024-03-05 | one
        other  | referral | 2024-03-01 | one
        other  | decision | 2024-03-05 | two
        lone   | decision | 2024-03-05 | one
        order  | referral | 2024-03-01 | one
        order  | closed   | 2024-03-04 |
        order  | decision | 2024-03-05 | one
        order  | referral | 2024-03-06 | one
        """,
        findings="""
        case   | finding            | rows
        closed | stop without start | log.csv:4
        other  | stop without start | log.csv:6
        lone   | stop without start | log.csv:7
        order  | out of order       | log.csv:10
        """,
        start="referral",
        stop="decision",
        step={"same": "episode", "ends": ["closed"]},
    )
    earlier = (
        " The earlier referral does not count: it is of another episode, "
        "or the case or plan ended in between."
    )
    before = "Decision recorded, but no record of referral before that."
    sentences = [one.partition(": ")[2] for one in finding_sentences(audit, audit.findings)]
    assert sentences == [
        f"{before}{earlier}",
        f"{before}{earlier}",
        before,
        f"Decision recorded before the first referral.{earlier}",
    ]
