"""Every chart of an audit, each with a name that a file can have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.charts.board import board_standards, board_waits
from timeline.charts.case_timeline import case_timeline
from timeline.charts.pathway_graph import observed_beside, observed_routes, pathway_map
from timeline.charts.turnaround.every import every_turnaround
from timeline.charts.waiting import excess_pareto, waiting_chain
from timeline.charts.words import case_words
from timeline.wording.board import board_headline

MOST_CASES = 60
"""Cases of a large log that are drawn; those to look at first."""
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


class Chart(NamedTuple):
    """A chart, the name of its file without an ending, and what it shows."""

    name: str
    shows: str
    figure: go.Figure


def every_chart(audit: Audit | Board) -> Iterator[Chart]:
    """The pathway, the waits to each milestone, turnaround, and of each case its timeline and chains.

    For a board: the standards, and the waits to each milestone.
    """
    yield from _of_board(audit) if isinstance(audit, Board) else _of_audit(audit)


def _of_board(board: Board) -> Iterator[Chart]:
    yield Chart("standards", board_headline(board), board_standards(board))
    for number, one in enumerate(board.milestones, 1):
        if one.waits:
            shows = f"Calendar days waited on the way to {one.activity}, all cases"
            yield Chart(f"days-to-milestone-{number}", shows, board_waits(board, one.activity))


def _of_audit(audit: Audit) -> Iterator[Chart]:
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    yield Chart("pathway", "The pathway", pathway_map(audit))
    if observed_beside(audit):
        yield Chart("observed-routes", "Routes beside the pathway", observed_routes(audit))
    for one in audit.milestones:
        if one.reached:
            shows = f"Calendar days waited on the way to {names[one.activity]}, all cases"
            yield Chart(f"days-to-{one.activity}", shows, excess_pareto(audit, one.activity))
    for drawn in every_turnaround(audit):
        yield Chart(drawn.name, drawn.sentence, drawn.figure)
    for name, case in _by_file_name(cases_drawn(audit)):
        yield Chart(
            f"case-{name}",
            f"Timeline of {case_words(case, within=True)}",
            case_timeline(audit, case),
        )
        for chain in audit.chains:
            if chain.case == case:
                shows = f"What {case_words(case, within=True)} waited for on the way to {names[chain.milestone]}"
                figure = waiting_chain(audit, case, chain.milestone)
                yield Chart(f"case-{name}-{chain.milestone}", shows, figure)


def cases_drawn(audit: Audit) -> tuple[str, ...]:
    """The cases that are drawn: those to look at first, then the others as the input has them."""
    first = [one.case for one in audit.first_cases]
    rest = [one.id for one in audit.cases]
    return tuple(dict.fromkeys([*first, *rest]))[:MOST_CASES]


def _by_file_name(cases: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each case with its own name where any file may bear it, and else its place in the order."""
    taken: set[str] = set()
    for place, case in enumerate(cases, 1):
        name = case if _PLAIN.fullmatch(case) else f"place-{place}"
        while name.casefold() in taken:
            name += f"-{place}"
        taken.add(name.casefold())
        yield name, case
