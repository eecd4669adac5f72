"""4.7a Copies of a row, and the rows of one meeting."""

from __future__ import annotations

from tables import Judge


def test_a_copy_answers_nothing_and_starts_nothing(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time       | outcome   | case:team
        A    | review   | 2024-03-01 |           | East
        A    | review   | 2024-03-01 |           | East
        A    | review   | 2024-06-03 | Continued | East
        A    | review   | 2024-06-03 | continued | West
        """,
        """
        start | stop  | outcome
        row 2 | row 4 | met
        row 4 |       | running
        """,
        start="review",
        stop="review",
        limit="6 months",
        as_of="2024-09-01",
    )
    assert [(one.row, one.problem.partition(":")[0]) for one in audit.problems] == [
        (3, "a copy of row 2"),
        (5, "a copy of row 4"),
    ]
    counts = audit.counts
    assert (counts.read, counts.measured, counts.after_as_of, counts.set_aside) == (4, 2, 0, 2)


def test_a_row_that_says_something_else_of_the_event_is_no_copy(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | outcome | by   | site | episode
        A    | survey   | 2024-03-01 |         | Dr A | East | 1
        A    | survey   | 2024-03-01 |         | Dr B | East | 1
        A    | survey   | 2024-03-01 |         | Dr A | West | 1
        A    | survey   | 2024-03-01 |         | Dr A | East | 2
        A    | survey   | 2024-03-01 | clear   | Dr A | East | 1
        """,
        """
        start
        row 2
        row 3
        row 4
        row 5
        row 6
        """,
        start="survey",
        stop="report",
    )


def test_rows_of_a_meeting_are_one_event_with_all_their_values(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time             | outcome    | attended | agency | by
        A    | meeting  | 2024-03-01 10:00 |            | Police   |        | Chair
        A    | meeting  | 2024-03-01 10:00 | section 47 | Health   | Health | chair
        A    | meeting  | 2024-03-01 10:00 |            |          | School | Chair
        A    | meeting  | 2024-03-01 14:00 |            | Police   |        | Chair
        """,
        """
        start | stop | outcome
        row 2 |      | running
        """,
        start="meeting",
        stop="report",
        step={"start_where": {"outcome": ["section 47"]}},
    )
    assert [one.row for one in audit.cases[0].events] == ["log.csv:2", "log.csv:5"]
    counts = audit.counts
    assert (counts.read, counts.measured, counts.set_aside, counts.events) == (4, 4, 0, 2)


def test_rows_with_two_outcomes_are_two_meetings(judge: Judge) -> None:
    judge(
        """
        case | activity | time       | outcome           | attended
        A    | meeting  | 2024-03-01 | section 47        | Police
        A    | meeting  | 2024-03-01 | section 47        | Health
        A    | meeting  | 2024-03-01 | no further action | Police
        """,
        """
        start
        row 2
        row 4
        """,
        start="meeting",
        stop="report",
    )


def test_rows_of_a_meeting_after_the_as_of_date_are_after_it_every_one(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time       | attended
        A    | survey   | 2024-02-01 |
        A    | meeting  | 2024-03-01 | Police
        A    | meeting  | 2024-03-01 | Health
        A    | meeting  | 2024-03-01 | health
        """,
        start="survey",
        stop="meeting",
        as_of="2024-02-10",
    )
    counts = audit.counts
    assert (counts.read, counts.measured, counts.after_as_of, counts.set_aside) == (4, 1, 2, 1)
