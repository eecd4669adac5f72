"""The audit's numbers as the report's tables say them."""

from __future__ import annotations

from typing import NamedTuple

from timeline.audit import OUTCOMES, Audit, Edge, Glance, Link, Outcome, Standard

NOT_EXACT = " Some of its dates are not exact; each counts at the latest that it can have been."


class GlanceLine(NamedTuple):
    """One line of 'the standards at a glance'."""

    glance: Glance
    standard: Standard | None
    title: str
    share: str
    interval: str
    bounds: str


class StepLine(NamedTuple):
    """One line of the table behind the pathway's drawing."""

    title: str
    route: str
    n: int
    typical: str
    share: str
    excess: int
    start: str
    stop: str


def glance_lines(audit: Audit) -> tuple[list[GlanceLine], list[GlanceLine]]:
    """The lines that a standard judges, and those that are only measured; empty ones left out."""
    standards = {one.id: one for one in audit.pathway.standards}
    titles = {one.id: one.title for one in audit.pathway.steps}
    lines = [
        _line(glance, standards.get(glance.standard), titles[glance.step])
        for glance in audit.glances
        if glance.n
    ]
    judged = [line for line in lines if line.standard]
    return judged, [line for line in lines if not line.standard]


def _line(glance: Glance, standard: Standard | None, title: str) -> GlanceLine:
    share = glance.share
    if share is None:
        return GlanceLine(glance, standard, title, "", "", "")
    bounds = ""
    if glance.outcomes["unclear"]:
        bounds = f"{share.if_unclear_not_met:.0%} to {share.if_unclear_met:.0%} with the unclear"
    return GlanceLine(
        glance,
        standard,
        title,
        f"{share.met} of {share.n} ({share.share:.0%})",
        f"{share.low:.0%} to {share.high:.0%}",
        bounds,
    )


def totals(audit: Audit) -> dict[Outcome, int]:
    """How many intervals had each outcome, counted once for each standard in force."""
    judged = [glance.outcomes for glance in audit.glances if glance.standard]
    return {outcome: sum(counts[outcome] for counts in judged) for outcome in OUTCOMES}


def step_line(audit: Audit, edge: Edge, names: dict[str, str]) -> StepLine:
    """A step as it was travelled."""
    step = next(one for one in audit.pathway.steps if one.id == edge.step)
    share = f"{edge.share.met:,} of {edge.share.n:,} met {edge.standard}" if edge.share else ""
    return StepLine(
        step.title,
        f"{names[edge.start]} → {names[edge.stop]}",
        edge.n,
        edge.typical.words,
        share,
        edge.excess_days,
        edge.start,
        edge.stop,
    )


def beyond(link: Link) -> str:
    """What keeping to its limit could have saved; '' where nothing was late."""
    if not link.excess_days:
        return ""
    days = f"{link.excess_days:,} day{'' if link.excess_days == 1 else 's'}"
    return f"{days} beyond {link.standard}: had it kept to it, up to {days} sooner"


def lower(name: str) -> str:
    """An activity's name within a sentence: 'strategy discussion', but 'CT head' as it is."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
