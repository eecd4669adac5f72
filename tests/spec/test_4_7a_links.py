"""4.7a Links that the record itself has."""

from __future__ import annotations

from tables import Judge


def test_a_start_with_linked_stops_is_answered_by_them(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | event_id | link
        A    | request  | 2024-03-05 | r1       |
        A    | request  | 2024-03-06 | r2       |
        A    | report   | 2024-03-07 |          | R2
        A    | report   | 2024-03-09 |          | r1
        """,
        """
        start | stop  | low
        row 2 | row 5 | 4
        row 3 | row 4 | 1
        """,
        start="request",
        stop="report",
        step={"unit": "days"},
    )


def test_either_of_two_events_may_name_the_other(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | event_id | link
        A    | request  | 2024-03-05 |          | p1
        A    | request  | 2024-03-06 |          | p2; q
        A    | report   | 2024-03-07 | P2       |
        A    | report   | 2024-03-09 | p1       |
        """,
        """
        start | stop  | low
        row 2 | row 5 | 4
        row 3 | row 4 | 1
        """,
        start="request",
        stop="report",
        step={"unit": "days"},
    )


def test_of_two_events_of_one_kind_only_the_later_names_the_earlier(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | event_id | link
        A    | review   | 2024-03-05 | r1       |
        A    | review   | 2024-03-06 | r2       | r1
        A    | review   | 2024-03-09 | r3       |
        """,
        """
        start | stop  | low
        row 2 | row 3 | 1
        row 3 | row 4 | 3
        row 4 |       | 0
        """,
        start="review",
        stop="review",
        as_of="2024-03-09",
        step={"unit": "days"},
    )


def test_all_other_starts_and_stops_pair_in_order(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | event_id | link
        A    | request  | 2024-03-01 |          |
        A    | request  | 2024-03-02 | r2       |
        A    | request  | 2024-03-03 | r3       |
        A    | report   | 2024-03-04 |          | r2
        A    | report   | 2024-03-05 |          | r9
        A    | report   | 2024-03-06 |          |
        """,
        """
        start | stop
        row 2 | row 6
        row 3 | row 5
        row 4 | row 7
        """,
        start="request",
        stop="report",
    )


def test_a_linked_start_takes_no_stop_that_another_is_linked_to(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | event_id | link
        A    | request  | 2024-03-05 | r1       |
        A    | request  | 2024-03-06 | r2       |
        A    | report   | 2024-03-04 |          | r1
        A    | report   | 2024-03-07 |          | r2
        A    | report   | 2024-03-08 |          | r2
        """,
        """
        start | stop  | outcome
        row 2 |       | overdue
        row 3 | row 5 | met
        """,
        start="request",
        stop="report",
        limit="3 days",
        as_of="2024-03-31",
        findings="""
        case | finding      | rows
        A    | out of order | log.csv:4
        """,
    )


def test_a_link_holds_within_a_case_and_an_ending_cuts_it(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | event_id | link
        A    | request  | 2024-03-05 | r1       |
        B    | report   | 2024-03-06 |          | r1
        A    | closed   | 2024-03-07 |          |
        A    | report   | 2024-03-08 |          | r1
        """,
        """
        case | start | stop | outcome
        A    | row 2 |      | not_required
        """,
        start="request",
        stop="report",
        limit="3 days",
        step={"ends": ["closed"]},
    )


def test_of_linked_pairs_each_first_start_counts(judge: Judge) -> None:
    judge(
        """
        case | activity   | time       | event_id | link
        A    | discussion | 2024-03-01 | s1       |
        A    | discussion | 2024-03-02 | s1       |
        A    | conference | 2024-03-12 |          | s1
        A    | discussion | 2024-06-03 | s2       |
        A    | discussion | 2024-06-04 |          |
        A    | conference | 2024-06-28 |          | s2
        """,
        """
        start | stop  | outcome
        row 2 | row 4 | met
        row 5 | row 7 | breached
        """,
        start="discussion",
        stop="conference",
        limit="15 working days",
        step={"pair": "first"},
    )


def test_several_ids_and_a_stop_for_two_starts(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | event_id | link
        A    | request  | 2024-03-01 | r1       |
        A    | request  | 2024-03-02 | r2; x2   |
        A    | report   | 2024-03-03 |          | X2; r1
        A    | report   | 2024-03-04 |          |
        """,
        """
        start | stop
        row 2 | row 4
        row 3 |
        """,
        start="request",
        stop="report",
    )


def test_an_ending_with_a_link_closes_only_what_it_is_linked_to(judge: Judge) -> None:
    judge(
        """
        case | activity   | time       | outcome | event_id | link
        A    | referral   | 2024-03-01 |         | r1       |
        A    | referral   | 2024-03-02 |         | r2       |
        A    | decision   | 2024-03-03 | NFA     |          | r2
        A    | assessment | 2024-03-20 |         |          |
        """,
        """
        start | stop  | outcome
        row 2 | row 5 | breached
        row 3 |       | not_required
        """,
        start="referral",
        stop="assessment",
        limit="10 days",
        step={"ends": [{"activity": "decision", "outcome": ["nfa"]}]},
    )
