"""Who came to which meetings, as a board is told it."""

from __future__ import annotations

from collections import defaultdict

from timeline.audit import Attendance, Audit, Meetings
from timeline.audit.board import BoardAttendance, BoardMeetings
from timeline.disclosure.names import Names
from timeline.disclosure.small_numbers import Policy, alone, part, withheld


def meetings(audit: Audit, names: Names, policy: Policy) -> tuple[BoardMeetings, ...]:
    """Kinds of meeting; `names` stand for agencies and modes that are no plain words.

    The ways in which a kind was held add up to the conferences and discussions that are told as
    such elsewhere, so they are a table: none goes alone.
    """
    held: dict[str, dict[str, int]] = defaultdict(dict)
    for one in audit.meetings:
        held[one.meeting][one.mode] = one.meetings
    hidden = {kind: withheld(modes, policy.up_to) for kind, modes in held.items()}
    return tuple(
        _meetings(audit, one, names, policy, hides=one.mode in hidden[one.meeting])
        for one in audit.meetings
    )


def _meetings(
    audit: Audit, one: Meetings, names: Names, policy: Policy, *, hides: bool
) -> BoardMeetings:
    """Of meetings that are told all that is not small; of others nothing."""
    called = {activity.id: activity.name for activity in audit.pathway.activities}
    return BoardMeetings(
        meeting=called[one.meeting],
        mode=names.word("mode", one.mode) if one.mode else "",
        meetings=None if hides else alone(one.meetings, policy),
        attendance_recorded=None if hides else part(one.attendance_recorded, one.meetings, policy),
        attendance=()
        if hides or policy.is_small(one.attendance_recorded)
        else tuple(_attendance(its, one.meetings, names, policy) for its in one.attendance),
    )


def _attendance(one: Attendance, held: int, names: Names, policy: Policy) -> BoardAttendance:
    """All of an agency's numbers, or none where one of them, or of what is left, is small.

    What is left of the meetings whose attendance is recorded, and of all that were held.
    """
    came, n = one.attended, one.meetings
    left = [came, n - came, held - came]
    if one.invited is not None and one.invited_and_attended is not None:
        both, invited = one.invited_and_attended, one.invited
        left += [invited, n - invited, held - invited]
        left += [both, invited - both, came - both, n - invited - came + both]
    small = any(map(policy.is_small, left))
    unknown = small or one.invited is None
    return BoardAttendance(
        agency=names.word("agency", one.agency),
        attended=None if small else policy.told(came),
        invited=None if unknown else alone(one.invited or 0, policy),
        invited_and_attended=None if unknown else alone(one.invited_and_attended or 0, policy),
    )
