"""Who came to which meetings, as a board is told it."""

from __future__ import annotations

from timeline.audit import Attendance, Audit, Meetings
from timeline.audit.board import BoardAttendance, BoardMeetings
from timeline.disclosure.names import Names
from timeline.disclosure.small_numbers import Policy, alone


def meetings(audit: Audit, names: Names, policy: Policy) -> tuple[BoardMeetings, ...]:
    """Kinds of meeting; `names` stand for agencies and modes that are no plain words."""
    return tuple(_meetings(audit, one, names, policy) for one in audit.meetings)


def _meetings(audit: Audit, one: Meetings, names: Names, policy: Policy) -> BoardMeetings:
    """What is recorded of more than a few meetings.

    Where few are without attendance, the number of meetings is withheld, not that of the recorded.
    """
    called = {activity.id: activity.name for activity in audit.pathway.activities}
    recorded = alone(one.attendance_recorded, policy)
    silent = one.meetings - one.attendance_recorded
    return BoardMeetings(
        meeting=called[one.meeting],
        mode=names.word("mode", one.mode) if one.mode else "",
        meetings=None if policy.is_small(silent) else alone(one.meetings, policy),
        attendance_recorded=recorded,
        attendance=()
        if recorded is None
        else tuple(_attendance(its, names, policy) for its in one.attendance),
    )


def _attendance(one: Attendance, names: Names, policy: Policy) -> BoardAttendance:
    """All of an agency's numbers, or none where one of them, or of what is left, is small."""
    came, n = one.attended, one.meetings
    left = [came, n - came]
    if one.invited is not None and one.invited_and_attended is not None:
        both = one.invited_and_attended
        left += [one.invited, n - one.invited]
        left += [both, one.invited - both, came - both, n - one.invited - came + both]
    small = any(map(policy.is_small, left))
    unknown = small or one.invited is None
    return BoardAttendance(
        agency=names.word("agency", one.agency),
        attended=None if small else policy.told(came),
        invited=None if unknown else alone(one.invited or 0, policy),
        invited_and_attended=None if unknown else alone(one.invited_and_attended or 0, policy),
    )
