"""8 Nothing lost: every row is in exactly one place, and no cell is quoted."""

from __future__ import annotations

from tables import Judge


def test_the_three_counts_add_up_to_the_rows_read(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03-05
             | survey   | 2024-03-01
        B    |          | 2024-03-01
        B    | survey   |
        B    | survey   | Zebedee
        B    | survey   | 2024-05-01
        """,
        as_of="2024-04-30",
        start="survey",
        stop="report",
    )
    counts = audit.counts
    assert (counts.read, counts.measured, counts.after_as_of, counts.set_aside) == (7, 2, 1, 4)
    assert [(one.row, one.column) for one in audit.problems] == [
        (4, "case_id"),
        (5, "activity"),
        (6, "time"),
        (7, "time"),
    ]
    assert "Zebedee" not in audit.model_dump_json()


def test_every_interval_names_its_rows(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | report   | 2024-03-05
        A    | survey   | 2024-03-01
        """,
        """
        start_row | stop_row
        log.csv:3 | log.csv:2
        """,
        start="survey",
        stop="report",
    )
