"""What a board reads first, and what it is shown of surveys."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit.board import Board
from timeline.wording.messages import Messages

_MESSAGES = Messages("board")


def board_headline(board: Board) -> str:
    """How many cases there are, and how many of their waits went past a limit or missed an aim."""
    return " ".join(_headline(board))


def _headline(board: Board) -> Iterator[str]:
    one, many = board.case_noun
    cases = board.counts.cases
    if cases is None:
        yield _MESSAGES.text("cases-not-shown", noun=many)
    else:
        yield _MESSAGES.text("cases", n=cases, noun=one if cases == 1 else many)
    if board.late is None:
        yield _MESSAGES.text("no-standard-shown")
        return
    yield _MESSAGES.text("past-limit", late=board.late, missed=board.missed_aim or 0)
    if board.standards_hidden:
        yield _MESSAGES.text("standards-hidden", n=board.standards_hidden)


def surveys_shown(board: Board) -> tuple[str, ...]:
    """What is shown of surveys, and why no more is, a sentence each."""
    if not any(line.survey for line in board.lines):
        return (_MESSAGES.text("no-survey"),)
    messages = ("surveys-shown", "surveys-not-shown", "surveys-why", "surveys-longest")
    return tuple(map(_MESSAGES.text, messages))
