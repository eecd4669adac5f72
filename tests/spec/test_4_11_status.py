"""4.11 What a row's own status says of its event."""

from __future__ import annotations

import pytest

from tables import Judge, rows_of


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("", "met"),
        ("Final", "met"),
        ("VERIFIED", "met"),
        ("in-progress", "met"),
        ("Draft", "overdue"),
        ("Scheduled", "overdue"),
        ("did not attend", "overdue"),
        ("DNA - rebooked", "overdue"),
        ("Was not brought", "overdue"),
        ("Cancelled", "not_required"),
        ("canceled by parent", "not_required"),
        ("withdrawn", "not_required"),
        ("Entered-in-error", "not_required"),
        ("perhaps", "met"),
    ],
)
def test_a_row_whose_status_says_that_nothing_happened_is_no_event(
    judge: Judge, status: str, outcome: str
) -> None:
    audit = judge(
        f"""
        case | activity         | time             | status
        A    | survey requested | 2024-03-04 09:00 |
        A    | first report     | 2024-03-05 09:00 | {status}
        Z    | first report     | 2024-03-05 09:00 | final
        """,
        start="survey requested",
        stop="first report",
        limit="72 hours",
        as_of="2024-03-31",
    )
    assert [one.outcome for one in rows_of(audit)] == [outcome]
    counts = audit.counts
    assert counts.read == counts.measured + counts.set_aside == 3
    assert counts.set_aside == (outcome != "met")


@pytest.mark.parametrize(
    ("status", "waits"),
    [
        ("", True),
        ("Vetted", True),
        ("scheduled", True),
        ("draft", True),
        ("DNA", True),
        ("cancelled", False),
        ("withdrawn", False),
        ("entered in error", False),
    ],
)
def test_what_is_cancelled_is_a_request_no_longer_and_what_is_scheduled_waits(
    judge: Judge, status: str, *, waits: bool
) -> None:
    audit = judge(
        f"""
        case | activity         | time       | status
        A    | survey requested | 2024-03-04 | {status}
        Z    | first report     | 2024-03-05 | final
        """,
        start="survey requested",
        stop="first report",
        limit="72 hours",
        as_of="2024-03-31",
    )
    assert [one.outcome for one in rows_of(audit)] == ["overdue"] * waits


def test_a_cancelled_survey_leaves_no_wait_for_it_unless_it_was_done_after_all(
    judge: Judge,
) -> None:
    judge(
        """
        case | activity         | time       | status    | episode
        A    | survey requested | 2024-03-04 | vetted    | 1
        A    | survey requested | 2024-03-05 | vetted    | 2
        A    | survey performed | 2024-03-05 | cancelled | 1
        A    | survey performed | 2024-03-06 | verified  | 2
        B    | survey requested | 2024-03-04 | vetted    | 1
        B    | survey performed | 2024-03-05 | cancelled | 1
        B    | survey performed | 2024-03-08 | verified  | 1
        """,
        """
        case | start | stop  | outcome
        A    | row 2 |       | not_required
        A    | row 3 | row 5 | met
        B    | row 6 | row 8 | breached
        """,
        start="survey requested",
        stop="survey performed",
        limit="72 hours",
        as_of="2024-03-31",
    )


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("held", "met"),
        ("Cancelled", "not_required"),
        ("entered in error", "not_required"),
        ("DNA", "overdue"),
        ("did not attend", "overdue"),
        ("Was not brought", "overdue"),
        ("not held", "overdue"),
        ("POSTPONED", "overdue"),
        ("Re-arranged", "overdue"),
        ("DNA; postponed", "overdue"),
        ("Cancelled - room flooded", "met"),
        ("held; cancelled", "met"),
        ("rejected", "met"),
        ("declined", "met"),
        ("no", "met"),
    ],
)
def test_an_outcome_that_says_exactly_that_nothing_happened_is_such_a_status(
    judge: Judge, said: str, outcome: str
) -> None:
    audit = judge(
        f"""
        case | activity           | time       | outcome
        A    | review requested   | 2024-03-04 |
        A    | review             | 2024-03-05 | {said}
        Z    | review             | 2024-03-05 | held
        """,
        start="review requested",
        stop="review",
        limit="3 days",
        as_of="2024-03-31",
    )
    assert [one.outcome for one in rows_of(audit)] == [outcome]
    caution = [one.count for one in audit.cautions if one.kind == "did_not_happen"]
    assert caution == [1] * (outcome != "met")
    assert [one.column for one in audit.problems] == ["outcome"] * (outcome != "met")


def test_an_outcome_that_the_pathway_looks_for_is_an_event(judge: Judge) -> None:
    table = """
        case | activity           | time       | outcome
        A    | review requested   | 2024-03-04 |
        A    | review             | 2024-03-05 | Cancelled
        Z    | review             | 2024-03-05 | held
        """
    for step in (
        {"stop_where": {"outcome": ["held", "cancelled"]}},
        {"ends": [{"activity": "review", "outcome": ["cancelled"]}]},
    ):
        audit = judge(
            table,
            start="review requested",
            stop="review",
            limit="3 days",
            as_of="2024-03-31",
            step=step,
        )
        assert audit.counts.set_aside == 0
        assert [one.outcome for one in rows_of(audit)] == ["met"]


def test_a_transition_is_as_xes_says(judge: Judge) -> None:
    judge(
        """
        case | activity         | time             | lifecycle:transition
        A    | survey requested | 2024-03-04 09:00 | complete
        A    | first report     | 2024-03-04 10:00 | schedule
        A    | first report     | 2024-03-04 11:00 | start
        A    | first report     | 2024-03-08 09:00 | COMPLETE
        B    | survey requested | 2024-03-04 09:00 | schedule
        B    | survey requested | 2024-03-05 09:00 |
        B    | first report     | 2024-03-05 10:00 | ate_abort
        """,
        """
        case | start | stop  | outcome
        A    | row 2 | row 5 | breached
        B    | row 7 |       | overdue
        """,
        start="survey requested",
        stop="first report",
        limit="72 hours",
        as_of="2024-03-31",
    )
