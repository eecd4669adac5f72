"""The opening of an audit: how many waits are late, and which cases are shown in detail."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Counts, WaitCounts
from timeline.wording.messages import Messages

_MESSAGES = Messages("summary")


def headline(waits: WaitCounts) -> str:
    """How many waits are late, and how many missed an aim alone."""
    return " ".join(_headline(waits))


def _headline(waits: WaitCounts) -> Iterator[str]:
    if not waits.with_standard:
        yield _MESSAGES.text("no-standard-applies")
        return
    if not (waits.late or waits.missed_aim):
        yield _MESSAGES.text("none-late")
    elif waits.missed_aim:
        yield _MESSAGES.text("past-limit-and-aim", late=waits.late, missed=waits.missed_aim)
    else:
        yield _MESSAGES.text("past-limit", late=waits.late)
    if waits.late_open:
        yield _MESSAGES.text("late-open", n=waits.late_open)
    if waits.cannot_tell:
        yield _MESSAGES.text("cannot-tell", n=waits.cannot_tell)


def nothing_late(waits: WaitCounts) -> str:
    """That no wait is late, and what may yet prove otherwise."""
    may_be = {
        "too-early": waits.too_early,
        "cannot-tell": waits.cannot_tell,
        "still-open": waits.waiting,
    }
    parts = (_MESSAGES.text(message, n=n) for message, n in may_be.items() if n)
    return " ".join((_MESSAGES.text("nothing-late"), *parts))


def rows_read(counts: Counts) -> str:
    """How many rows were read, and what became of them."""
    return _MESSAGES.text(
        "rows-read",
        read=counts.read,
        used=counts.measured,
        later=counts.after_as_of,
        unread=counts.set_aside,
    )


def large_log(counts: Counts, case_noun: tuple[str, str]) -> str:
    """Which cases of a large log are shown in detail; empty where all are."""
    if counts.in_detail == counts.cases:
        return ""
    if not counts.in_detail:
        return _MESSAGES.text("large-log-none")
    one, many = case_noun
    return _MESSAGES.text(
        "large-log",
        n=counts.in_detail,
        noun=one if counts.in_detail == 1 else many,
        of=counts.to_talk_about,
    )
