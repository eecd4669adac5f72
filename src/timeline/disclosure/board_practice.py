"""Practice and attendance, as a board is shown them: percentages, without the numbers behind them.

The cases in which one question finds a thing done are all those that another is about, and the
meetings of a kind are the starts and stops of steps. Their numbers could be subtracted from others
in the pack; percentages to the nearest 5 cannot.
"""

from __future__ import annotations

from timeline.audit import Attendance, Audit, Check, Meetings
from timeline.audit.board import BoardAttendance, BoardCheck, BoardMeetings
from timeline.disclosure.names import Names
from timeline.disclosure.small_numbers import Policy


def checks(audit: Audit, policy: Policy) -> tuple[BoardCheck, ...]:
    """What the record answers to each question."""
    return tuple(_check(one, policy) for one in audit.checks)


def _check(one: Check, policy: Policy) -> BoardCheck:
    """All three answers, or none where a number of cases behind one of them is small."""
    parts = one.done, one.not_done, one.not_recorded
    shown = policy.shows(*parts)
    done, not_done, not_recorded = (
        policy.share(part, one.cases) if shown else None for part in parts
    )
    return BoardCheck(
        title=one.title,
        question=one.question,
        source_sentence=one.source_sentence,
        citation=one.citation,
        could_show=one.cases > 0,
        done=done,
        not_done=not_done,
        not_recorded=not_recorded,
    )


def meetings(audit: Audit, names: Names, policy: Policy) -> tuple[BoardMeetings, ...]:
    """Kinds of meeting and how they were held; `names` replace agencies and modes that are no plain words.

    A way of meeting that was used few times is left out: each one listed is a meeting at least, and
    so a wait that starts there.
    """
    called = {activity.id: activity.name for activity in audit.pathway.activities}
    return tuple(
        _meetings(called[one.meeting], one, names, policy)
        for one in audit.meetings
        if policy.shows(one.meetings)
    )


def _meetings(meeting: str, one: Meetings, names: Names, policy: Policy) -> BoardMeetings:
    return BoardMeetings(
        meeting=meeting,
        mode=names.word("mode", one.mode) if one.mode else "",
        attendance_recorded=policy.share(one.attendance_recorded, one.meetings),
        attendance=tuple(_attendance(its, names, policy) for its in one.attendance),
    )


def _attendance(one: Attendance, names: Names, policy: Policy) -> BoardAttendance:
    """All that is said of an agency, or nothing where any number behind it is small.

    Those numbers are the meetings to which it was invited and came, was invited and did not come,
    came uninvited, and neither.
    """
    came, n = one.attended, one.meetings
    invited, both = one.invited, one.invited_and_attended
    behind = [n, came, n - came]
    if invited is not None and both is not None:
        behind += [
            invited,
            n - invited,
            both,
            invited - both,
            came - both,
            n - invited - came + both,
        ]
    shown = policy.shows(*behind)
    known = shown and invited is not None and both is not None
    return BoardAttendance(
        agency=names.word("agency", one.agency),
        attended=policy.share(came, n) if shown else None,
        invited=policy.share(invited or 0, n) if known else None,
        invited_and_attended=policy.share(both or 0, invited or 0) if known else None,
    )
