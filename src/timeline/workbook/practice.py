"""The sheets of practice and of meetings, for the team and for a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline.audit import Check, Meetings
from timeline.wording.pathway import citation
from timeline.wording.practice import question
from timeline.workbook.book import Cell, Column, Table

_CHECKS = (
    Column("Question", 40),
    Column("What is looked for", 50),
    Column("Done"),
    Column("Not done"),
    Column("Not recorded"),
    Column("What the source says", 60),
    Column("Source", 60),
)
_MEETINGS = (
    Column("Meeting", 36),
    Column("Held", 16),
    Column("Meetings"),
    Column("Attendance recorded", 14),
    Column("Agency", 32),
    Column("Attended"),
    Column("Invited"),
    Column("Invited and attended", 14),
)


def practice_table(checks: Iterable[Check], about: Iterable[str], many: str) -> Table:
    """What the record answers to the questions of practice; `about` stands above too.

    `many` is what the pathway calls cases.
    """
    return Table(
        "Practice",
        (
            "'Not done' is what the record shows to have been otherwise; 'not recorded' is where it holds nothing.",
            *about,
        ),
        (*_CHECKS[:2], Column(f"{many.capitalize()} that could show it", 14), *_CHECKS[2:]),
        [
            (
                one.title,
                question(one.question),
                one.cases,
                one.done,
                one.not_done,
                one.not_recorded,
                one.source_sentence,
                citation(one.citation),
            )
            for one in checks
        ],
        none="the pathway asks nothing of practice",
        contents=f"questions about practice: for how many {many} done, not done, not recorded",
    )


def meetings_table(
    meetings: Iterable[tuple[str, Meetings]],
) -> Table:
    """Who came to which meetings, each with its name."""
    return Table(
        "Meetings",
        ("Attended and invited: of the meetings whose attendance is recorded.",),
        _MEETINGS,
        list(_meetings(meetings)),
        none="no meeting is recorded",
        contents="attendance by meeting, by how it was held, and by agency",
    )


def _meetings(meetings: Iterable[tuple[str, Meetings]]) -> Iterator[tuple[Cell, ...]]:
    for name, one in meetings:
        held = name, one.mode or "not recorded", one.meetings, one.attendance_recorded
        if not one.attendance:
            yield (*held, "not recorded", None, None, None)
        for its in one.attendance:
            yield (*held, its.agency, its.attended, its.invited, its.invited_and_attended)
