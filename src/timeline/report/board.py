"""The page for a board: tables of numbers over all cases, with no script in it."""

from __future__ import annotations

from markupsafe import Markup

from timeline.audit.board import NOT_SHOWN, Board, BoardLine, count_words, late_words
from timeline.audit.rounding import percent
from timeline.report import parts
from timeline.report.page import environment, policy, running
from timeline.wording.board import board_headline, surveys_shown
from timeline.wording.cautions import MOST_LINES, MOST_STAGES, caution_lines, title
from timeline.wording.pathway import standard_sentences
from timeline.wording.summary import late_standard

SECTIONS = (
    ("talk", "What to talk about"),
    ("glance", "Standards at a glance"),
    ("days", "Where the days went"),
    ("turnaround", "Turnaround"),
    ("practice", "Practice"),
    ("record", "What is not shown"),
    ("method", "How delays are measured"),
    ("sources", "Standards and sources"),
)


def render(board: Board) -> str:
    """The page as HTML; the same board gives the same text."""
    style = parts.style() + running(board)
    lines = [line for line in board.lines if line.standard]
    return (
        environment()
        .get_template("board.html")
        .render(
            head=board,
            cautions=caution_lines(board.cautions),
            cautions_title=title(),
            most_cautions=MOST_LINES,
            most_stages=MOST_STAGES,
            parts=SECTIONS,
            board=board,
            headline=board_headline(board),
            most_late=_most_late(board),
            surveys=surveys_shown(board),
            policy=policy([], [style]),
            style=Markup(style),  # noqa: S704  our own file, not the log's
            counted=lines,
            late_words=late_words(lines),
            noun=board.case_noun[0],
            nouns=board.case_noun[1],
            survey_stages=[line for line in board.lines if line.survey],
            measured=[line for line in board.lines if not line.standard],
            sentences=standard_sentences(board.standards),
            share=share_words,
            words=count_words,
        )
    )


def _most_late(board: Board) -> str:
    """What is late most often; empty where nothing is."""
    notices = {line.standard: line.notice for line in board.lines}
    return "".join(
        late_standard(one, notice=notices[one.id])
        for one in board.standards
        if one.id == board.most_late
    )


def share_words(line: BoardLine) -> str:
    """'79 % (70 % to 86 %)', or why there is none."""
    if line.share:
        its = line.share
        return f"{percent(its.share)} ({percent(its.low)} to {percent(its.high)})"
    return NOT_SHOWN if line.counted is None or line.met is None else "too few to say"
