"""What was withheld from an audience and what was kept, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit
from timeline.disclosure.names import Names
from timeline.disclosure.small_numbers import Policy

_BY_NUMBER = (
    ("Person", "person", "people"),
    ("Site", "site", "sites"),
    ("Team", "team", "teams"),
    ("Agency", "agency", "agencies"),
    ("Outcome", "outcome in words of its own", "outcomes in words of their own"),
    ("Mode", "way of meeting in words of its own", "ways of meeting in words of their own"),
)


def of_meeting(audit: Audit, names: Names) -> tuple[str, ...]:
    """What a meeting is told by number, what it is not told, and what it is."""
    return tuple(_of_meeting(audit, names))


def _of_meeting(audit: Audit, names: Names) -> Iterator[str]:
    yield (
        "Cases go by number, in the order of their first events; files, sheets and episodes go by "
        "number too. Whoever has the files can follow each row."
    )
    yield (
        "Fingerprints of the files are not shown: a small file can be guessed from them. The team's "
        "report has them."
    )
    numbered = [
        f"{n:,} {one if n == 1 else more}"
        for kind, one, more in _BY_NUMBER
        if (n := names.numbered(kind))
    ]
    if numbered:
        yield f"By number, since the words may hold a name: {', '.join(numbered)}."
    yield (
        "Withheld: notes, and what is recorded of a case beyond what the pathway asks. A date of "
        "birth is told as an age at the first event."
    )
    unknown = audit.counts.unknown_events
    if unknown:
        yield (
            f"Counted, but not shown: {unknown:,} event{'' if unknown == 1 else 's'} of activities "
            "that the pathway does not know."
        )
    yield (
        "The dates of events are told: no deadline can be checked without them. Whoever knows a "
        "case can recognise it by them, so this is still information about children."
    )


def of_board(policy: Policy) -> tuple[str, ...]:
    """What a board is not shown, and what that does not guard against."""
    rounded = (
        f" Larger numbers are rounded to the nearest {policy.rounded_to}, so parts need not add up."
        if policy.rounded_to > 1
        else ""
    )
    return (
        "Shown: numbers over all cases, at one moment. Not shown: any case, row or other date, and activities that the pathway does not know.",
        f"Not shown: numbers from 1 to {policy.up_to}, and every number from which one of them could be worked out.{rounded}",
        "So the numbers of rows, events, waits and meetings are not shown. Practice and attendance are shown as percentages.",
        "A number that is not shown takes its share, its typical time and its days beyond a deadline with it.",
        "Waits that are open and in time so far are not shown.",
        "Fingerprints of the files are not shown: a small file can be guessed from them. The team's report has them.",
        "Two reports on overlapping cases, or of different days, can reveal small numbers. Make reports for fixed dates and periods.",
    )
