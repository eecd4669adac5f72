"""The report: one HTML file that opens with no network."""

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.report import board, page

__all__ = ["render"]


def render(audit: Audit | Board) -> str:
    """The whole report as HTML; the same audit gives the same text."""
    return board.render(audit) if isinstance(audit, Board) else page.render(audit)
