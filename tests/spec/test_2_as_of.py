"""2 As-of: every audit is read as of a moment."""

from __future__ import annotations

from tables import Judge
from timeline.wording.dates import when


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
    assert (when(audit.as_of), audit.as_of.chosen) == ("5 July 2024", "latest record")


def test_without_one_it_runs_from_the_last_beginning_to_the_last_end(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | survey   | 2024-03-12
        A    | report   | March 2024
        """,
        """
        start | stop  | low | high
        row 2 | row 4 | 0   | 30
        row 3 |       | 0   |
        """,
        step={"unit": "days"},
    )
    assert when(audit.as_of) == "12 to 31 March 2024"


def test_a_last_record_90_days_after_every_other_case_is_pointed_out(judge: Judge) -> None:
    events = """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03-04
        B    | survey   | 2024-03-02
        B    | report   | {}
        """

    def pointed_out(last: str, as_of: str | None = None) -> list[int]:
        notices = judge(events.format(last), as_of=as_of).notices
        return [told.row for told in notices if told.kind == "as_of"]

    assert pointed_out("2042-03-05") == []  # no date of the calendar
    assert pointed_out("2025-03-05") == [5]
    assert pointed_out("2024-06-03") == [5]
    assert pointed_out("2024-06-02") == []
    assert pointed_out("2025-03-05", as_of="2024-03-31") == []


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
    assert when(audit.as_of) == "2 March 2024, 10:00"
