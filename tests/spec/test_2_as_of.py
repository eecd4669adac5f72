"""2 As-of: every audit is read as of a moment."""

from __future__ import annotations

from tables import Judge


def test_a_clock_that_has_not_stopped_runs_to_the_as_of_date(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        B    | survey   | 2024-03-01
        B    | report   | 2024-03-02
        """,
        """
        case | low | high | outcome
        A    | 10  |      | overdue
        B    | 1   | 1    | met
        """,
        limit="9 days",
        as_of="2024-03-11",
    )


def test_an_event_after_the_as_of_date_is_counted_and_listed_and_not_measured(
    judge: Judge,
) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03-12
        B    | survey   | 2024-03-01
        B    | report   | 2024-03-11 23:59
        """,
        """
        case | start | stop  | outcome
        A    | row 2 |       | running
        B    | row 4 | row 5 | met
        """,
        limit="20 days",
        as_of="2024-03-11",
    )
    assert audit.counts.after_as_of == 1
    assert [one.row for one in audit.after_as_of] == ["log.csv:3"]


def test_without_one_it_is_the_local_date_of_the_last_record(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-07-01
        A    | report   | 2024-07-04T23:30:00Z
        """
    )
    assert (audit.as_of.words, audit.as_of.chosen) == ("5 July 2024", "latest record")


def test_no_time_reaches_beyond_the_as_of_moment(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03
        """,
        """
        low | high
        0   | 14
        """,
        step={"unit": "days"},
        as_of="2024-03-15",
    )


def test_it_may_be_an_instant(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01 10:00
        A    | report   | 2024-03-02 10:01
        """,
        """
        low | high | outcome
        24  |      | running
        """,
        limit="24 hours",
        as_of="2024-03-02 10:00",
    )
    assert audit.as_of.words == "2 March 2024, 10:00"
