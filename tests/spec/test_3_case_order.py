"""3 Case order: events stand by latest, then earliest, then row."""

from __future__ import annotations

from tables import Judge


def test_events_stand_by_latest_then_earliest_then_row(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03
        A    | report   | 2024-03-31
        A    | survey   | 2024-03-31 23:59:59
        A    | report   | 2024-03-05 10:00
        A    | survey   | 2024-03-05 10:00
        A    | report   | 2024-03-05
        """,
        as_of="2024-04-30",
    )
    rows = [event.row.removeprefix("log.csv:") for event in audit.cases[0].events]
    assert rows == ["5", "6", "7", "2", "3", "4"]
