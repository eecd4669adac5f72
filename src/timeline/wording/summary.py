"""Which standard matters most, and which case comes first."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit, FirstCase, Pathway, Standard
from timeline.audit.board import Board
from timeline.audit.primitives import amount
from timeline.audit.top_delay import top_delay
from timeline.wording.board import board_headline
from timeline.wording.headline import headline, nothing_late
from timeline.wording.messages import Messages
from timeline.wording.pathway import endpoint, upper_first
from timeline.wording.waits import verdict_elapsed, verdict_late

_MESSAGES = Messages("summary")
MINUTE, HOUR, DAY = 60, 3_600, 86_400


def matters_most(audit: Audit) -> str:
    """How many of the waits of the standard with the longest overrun are late, and by how much."""
    most = top_delay(audit)
    if most is None:
        return nothing_late(audit.results)
    tier = next(one.tier for one in audit.pathway.standards if one.id == most.standard)
    values = {"late": most.late, "counted": most.share.n if most.share else most.late, "tier": tier}
    if not most.seconds_over:
        found = _MESSAGES.text("most-late", **values)
    else:
        overrun = _overrun(most.seconds_over)
        found = _MESSAGES.text("most-late-by", **values, overrun=overrun, at_least=most.at_least)
    return found if tier == "limit" else f"{found} {_MESSAGES.text('no-limit-passed')}"


def _overrun(seconds: int) -> str:
    """A length of time: whole days from a day up, hours or minutes below."""
    if seconds >= DAY:
        return _MESSAGES.text("days", n=seconds // DAY)
    if seconds < MINUTE:
        return _MESSAGES.text("less-than-a-minute")
    return amount(seconds / HOUR, "hours")


def why_first(first: FirstCase, audit: Audit) -> str:
    """Why a case comes first: its longest overrun, and what else there is to talk about."""
    words = "; ".join(_why(first, audit))
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _why(first: FirstCase, audit: Audit) -> Iterator[str]:
    worst = first.worst
    if worst:
        step = next(one for one in audit.pathway.steps if one.id == worst.step)
        elapsed = verdict_elapsed(worst.verdict, step.hours)
        values = {"stage": step.title, "elapsed": elapsed, "tier": worst.tier}
        if worst.verdict.over is not None:
            yield _MESSAGES.text("first-late", **values, over=verdict_late(worst.verdict))
        else:
            yield _MESSAGES.text("first-no-notice", **values)
    if worst and worst.tier == "limit" and first.missed_aim:
        yield _MESSAGES.text("first-missed-aim", n=first.missed_aim)
    if first.too_early:
        yield _MESSAGES.text("first-too-early", n=first.too_early)
    if first.unclear:
        yield _MESSAGES.text("first-unclear", n=first.unclear)
    if first.findings:
        yield _MESSAGES.text("first-points", n=first.findings, other=worst is not None)


def none_first(pathway: Pathway) -> str:
    """That no case has anything to talk about."""
    return _MESSAGES.text("none-first", noun=pathway.case_noun[0])


def late_standards(pathway: Pathway) -> dict[str, str]:
    """What is said where a standard is late, by its id: 'Conference late'."""
    notices = {step.id for step in pathway.steps if step.notice}
    return {one.id: late_standard(one, notice=one.step in notices) for one in pathway.standards}


def late_standard(standard: Standard, *, notice: bool) -> str:
    """What is late under a standard: 'Conference late'; `notice` as its step has it."""
    names = {"start": endpoint(standard.start), "stop": endpoint(standard.stop)}
    if notice:
        return _MESSAGES.text(
            "top-no-notice", start=upper_first(names["start"]), stop=names["stop"]
        )
    return _MESSAGES.text("top-late", stop=upper_first(names["stop"]), tier=standard.tier)


def opening(head: Audit | Board) -> str:
    """The headline of an audit, or of what a board is shown."""
    return board_headline(head) if isinstance(head, Board) else headline(head.results)
