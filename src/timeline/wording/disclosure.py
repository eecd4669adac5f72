"""What an audience is shown, what is left out for them, and why."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit, Disclosure
from timeline.audit.board import Board
from timeline.audit.disclosure import SmallNumbers
from timeline.wording.messages import Messages

_MESSAGES = Messages("disclosure")
text = _MESSAGES.text
_NUMBERED = {
    "Person": "people",
    "Site": "sites",
    "Team": "teams",
    "Agency": "agencies",
    "Outcome": "outcomes",
    "Mode": "modes",
}


def statement(head: Audit | Board) -> tuple[str, ...]:
    """What is shown, and what is not, a sentence or two each; empty before it is decided."""
    of = head.disclosure
    if not of.made:
        return ()
    if isinstance(head, Board):
        return tuple(_of_board(of.small_numbers)) if of.small_numbers else ()
    if of.audience == "team":
        return (text("all-shown"),)
    return tuple(_of_meeting(of, head.pathway.case_noun[1]))


def _of_meeting(of: Disclosure, noun: str) -> Iterator[str]:
    yield text("numbers-for-names")
    yield text("fingerprints")
    numbered = [
        text(message, n=of.numbered[kind])
        for kind, message in _NUMBERED.items()
        if of.numbered.get(kind)
    ]
    if numbered:
        yield text("numbered", what=", ".join(numbered))
    yield text("notes-and-attributes")
    if of.unknown_events:
        yield text("unknown-events", n=of.unknown_events)
    yield text("dates-shown", noun=noun)


def _of_board(small: SmallNumbers) -> Iterator[str]:
    yield text("board-shown")
    hidden = text("board-small", n=small.up_to)
    if small.rounded_to > 1:
        hidden = f"{hidden} {text('board-rounded', n=small.rounded_to)}"
    yield hidden
    yield text("board-sums")
    yield text("board-with-it")
    yield text("board-open")
    yield text("fingerprints")
    yield text("board-two-reports")


def marking(head: Audit | Board) -> str:
    """The marking of every page: how sensitive it is, and whom it is for."""
    of = head.disclosure
    if not of.made:
        return head.marking
    if of.small_numbers is None:
        message = "marking-team" if of.audience == "team" else "marking-meeting"
        return text(message, marking=head.marking)
    return text(
        "marking-board",
        marking=head.marking,
        policy=of.small_numbers.name,
        n=of.small_numbers.up_to,
        rounded=of.small_numbers.rounded_to,
    )
