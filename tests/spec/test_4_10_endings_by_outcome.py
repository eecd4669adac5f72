"""4.10 What an ending with a condition closes."""

from __future__ import annotations

from tables import Judge, rows_of

STEPS = """
step     | start    | stop       | keys                                                                       | limit
decided  | referral | decision   |                                                                            |
assessed | referral | assessment | ends = [{ activity = "decision", outcome = ["no further action", "NFA"] }] | 10 days
"""


def told(audit: object, *columns: str) -> list[tuple[str, ...]]:
    """What is measured, each wait as a row of these columns."""
    rows = [
        {
            "start": one.start_row.partition(":")[2],
            "stop": one.stop_row.partition(":")[2],
            "step": one.step,
            "case": one.case,
            "outcome": one.outcome,
            "note": one.note,
        }
        for one in rows_of(audit)  # type: ignore[attr-defined]  the fixtures give an Audit
    ]
    return [tuple(row[column] for column in columns) for row in rows]


def test_a_decision_of_no_further_action_closes_the_waits_of_the_referral_that_it_answers(
    walk: Judge,
) -> None:
    audit = walk(
        STEPS,
        """
        case | activity   | time       | outcome
        A    | referral   | 2024-01-02 |
        A    | referral   | 2024-01-08 |
        A    | decision   | 2024-01-03 | No further action
        A    | decision   | 2024-01-09 | assessment
        A    | assessment | 2024-01-15 |
        B    | referral   | 2024-01-02 |
        B    | referral   | 2024-01-08 |
        B    | decision   | 2024-01-03 | assessment
        B    | decision   | 2024-01-09 | nfa; parents told
        """,
        milestone="assessment",
        as_of="2024-02-29",
    )
    assert told(audit, "case", "step", "start", "stop", "outcome") == [
        ("A", "decided", "2", "4", "measured"),
        ("A", "assessed", "2", "", "not_required"),
        ("A", "decided", "3", "5", "measured"),
        ("A", "assessed", "3", "6", "met"),
        ("B", "decided", "7", "9", "measured"),
        ("B", "assessed", "7", "", "overdue"),
        ("B", "decided", "8", "10", "measured"),
        ("B", "assessed", "8", "", "not_required"),
    ]
    notes = {one.note for one in rows_of(audit) if one.outcome == "not_required"}
    assert notes == {
        "closed by: Decision (outcome: no further action) (log.csv:4)",
        "closed by: Decision (outcome: no further action) (log.csv:10)",
    }


def test_a_remark_after_the_outcome_changes_nothing_and_another_outcome_does(walk: Judge) -> None:
    audit = walk(
        STEPS,
        """
        case | activity | time       | outcome
        A    | referral | 2024-01-02 |
        A    | decision | 2024-01-03 | NFA - advice given
        B    | referral | 2024-01-02 |
        B    | decision | 2024-01-03 | No further action (NFA)
        C    | referral | 2024-01-02 |
        C    | decision | 2024-01-03 | NFA: signposted; parents told
        D    | referral | 2024-01-02 |
        D    | decision | 2024-01-03 | not NFA
        E    | referral | 2024-01-02 |
        E    | decision | 2024-01-03 | assessment - no further action
        F    | referral | 2024-01-02 |
        F    | assessment | 2024-01-03 |
        """,
        milestone="assessment",
        as_of="2024-02-29",
    )
    found = [row for row in told(audit, "case", "step", "outcome") if row[1] == "assessed"]
    assert found == [
        ("A", "assessed", "not_required"),
        ("B", "assessed", "not_required"),
        ("C", "assessed", "not_required"),
        ("D", "assessed", "overdue"),
        ("E", "assessed", "overdue"),
        ("F", "assessed", "met"),
    ]


def test_an_ending_with_a_condition_may_be_the_start_of_the_step_and_closes_what_it_begins(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity   | time       | outcome
        A    | conference | 2024-01-02 | no plan
        B    | conference | 2024-01-02 | plan made
        C    | conference | 2024-01-02 | no plan
        C    | conference | 2024-06-03 | plan made
        """,
        """
        case | start | stop | outcome
        A    | row 2 |      | not_required
        B    | row 3 |      | overdue
        C    | row 4 |      | not_required
        C    | row 5 |      | overdue
        """,
        start="conference",
        stop="review",
        limit="3 months",
        as_of="2024-12-01",
        step={"pair": "first", "ends": [{"activity": "conference", "outcome": ["no plan"]}]},
    )


def test_an_ending_never_closes_the_wait_that_it_answers(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | outcome
        A    | review   | 2024-01-02 | plan continued
        A    | review   | 2024-05-02 | plan ended
        B    | review   | 2024-01-02 | plan continued
        B    | review   | 2024-05-02 | plan continued
        """,
        """
        case | start | stop  | outcome
        A    | row 2 | row 3 | met
        A    | row 3 |       | not_required
        B    | row 4 | row 5 | met
        B    | row 5 |       | overdue
        """,
        start="review",
        stop="review",
        limit="6 months",
        as_of="2024-12-01",
        step={"ends": [{"activity": "review", "outcome": ["plan ended"]}]},
    )


def test_where_one_wait_is_open_at_a_time_the_ending_closes_the_wait_in_hand(judge: Judge) -> None:
    judge(
        """
        case | activity   | time       | outcome
        A    | core group | 2024-01-02 |
        A    | core group | 2024-02-02 |
        A    | review     | 2024-02-12 | plan continued
        A    | core group | 2024-03-01 |
        A    | review     | 2024-03-12 | plan ended
        A    | core group | 2024-09-02 |
        """,
        """
        start | stop  | outcome
        row 2 | row 3 | measured
        row 3 | row 5 | measured
        row 5 |       | not_required
        row 7 |       | running
        """,
        start="core group",
        stop="core group",
        as_of="2024-12-01",
        step={"ends": [{"activity": "review", "outcome": ["plan ended"]}]},
    )


def test_without_a_step_to_the_ending_it_answers_the_starts_one_to_one_as_a_stop_would(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity   | time       | outcome
        A    | referral   | 2024-01-02 |
        A    | referral   | 2024-01-08 |
        A    | decision   | 2024-01-09 | assessment
        A    | decision   | 2024-01-10 | no further action
        A    | assessment | 2024-03-01 |
        """,
        """
        start | stop  | outcome
        row 2 | row 6 | breached
        row 3 |       | not_required
        """,
        start="referral",
        stop="assessment",
        limit="10 days",
        as_of="2024-12-01",
        step={"ends": [{"activity": "decision", "outcome": ["no further action"]}]},
    )


def test_a_closed_wait_may_be_answered_on_the_day_of_its_ending_and_not_after_it(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity   | time             | outcome
        A    | referral   | 2024-01-02       | no further action
        A    | assessment | 2024-01-02 16:00 |
        B    | referral   | 2024-01-02       | no further action
        B    | assessment | 2024-01-03       |
        """,
        """
        case | start | stop  | outcome
        A    | row 2 | row 3 | met
        B    | row 4 |       | not_required
        """,
        limit="10 days",
        as_of="2024-12-01",
        step={"ends": [{"activity": "referral", "outcome": ["no further action"]}]},
    )


def test_the_earlier_of_two_endings_closes_a_wait(judge: Judge) -> None:
    audit = judge(
        """
        case | activity   | time       | outcome
        A    | referral   | 2024-01-02 |
        A    | decision   | 2024-01-12 | no further action
        A    | closed     | 2024-01-22 |
        B    | referral   | 2024-01-02 |
        B    | closed     | 2024-01-12 |
        B    | decision   | 2024-01-22 | no further action
        """,
        """
        case | start | low | outcome
        A    | row 2 | 10  | not_required
        B    | row 5 | 10  | not_required
        """,
        stop="assessment",
        as_of="2024-12-01",
        step={
            "unit": "days",
            "ends": ["closed", {"activity": "decision", "outcome": ["no further action"]}],
        },
    )
    assert [one.note.partition(" (log")[0] for one in rows_of(audit)] == [
        "closed by: Decision (outcome: no further action)",
        "closed by: Closed",
    ]


def test_steps_whose_endings_ask_about_each_other_are_each_measured(walk: Judge) -> None:
    audit = walk(
        """
        step     | start    | stop       | keys
        decided  | referral | decision   | ends = [{ activity = "assessment", outcome = "NFA" }]
        assessed | referral | assessment | ends = [{ activity = "decision", outcome = "NFA" }]
        """,
        """
        case | activity   | time       | outcome
        A    | referral   | 2024-01-02 |
        A    | decision   | 2024-01-03 | NFA
        B    | referral   | 2024-01-02 |
        B    | assessment | 2024-01-03 | NFA
        """,
        milestone="assessment",
        as_of="2024-02-29",
    )
    assert told(audit, "case", "step", "outcome") == [
        ("A", "decided", "measured"),
        ("A", "assessed", "not_required"),
        ("B", "decided", "not_required"),
        ("B", "assessed", "measured"),
    ]
