"""Where the time went: what each case was waiting for, and the stages of all cases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from timeline.audit import Audit, Chain, ChainStage, Link, Milestone
from timeline.audit.rounding import percent
from timeline.wording.messages import Messages, Value
from timeline.wording.pathway import activity_names, lower_first
from timeline.wording.waits import verdict_late

_MESSAGES = Messages("chains")


def milestone_sentence(milestone: Milestone, audit: Audit) -> str:
    """How many cases reached a milestone, after how many days, and how many were past a deadline."""
    one, many = audit.pathway.case_noun
    name = lower_first(activity_names(audit.pathway)[milestone.activity])
    if not milestone.reached:
        return _MESSAGES.text("not-reached", noun=one, milestone=name)
    reached = _MESSAGES.text(
        "reached",
        n=milestone.reached,
        noun=one if milestone.reached == 1 else many,
        milestone=name,
        days=milestone.days,
    )
    if not milestone.excess_days:
        return f"{reached} {_MESSAGES.text('no-stage-late')}"
    noun = one if milestone.late == 1 else many
    past = _MESSAGES.text("stages-late", n=milestone.excess_days, cases=milestone.late, noun=noun)
    return f"{reached} {past}"


def waited_for(audit: Audit) -> str:
    """What a chain is."""
    return _MESSAGES.text("what-waited-for", noun=audit.pathway.case_noun[0])


def several_stages() -> str:
    """Where the deadlines are that no single stage has."""
    return _MESSAGES.text("several-stages")


def stage_saving(stage: ChainStage, case_noun: tuple[str, str]) -> str:
    """What keeping to its limit could have saved over all cases; empty where it was never late."""
    if not stage.excess_days:
        return ""
    one, many = case_noun
    noun = one if stage.late == 1 else many
    return _MESSAGES.text("saving-in-cases", n=stage.excess_days, cases=stage.late, noun=noun)


def link_saving(link: Link) -> str:
    """What keeping to its limit could have saved in one case; empty where it was not late."""
    return _MESSAGES.text("saving", n=link.excess_days) if link.excess_days else ""


def chain_sentences(audit: Audit, chains: Iterable[Chain]) -> Iterator[str]:
    """For each of some chains: how long it took, its longest wait, and how late it ended."""
    names = activity_names(audit.pathway)
    titles = {one.id: one.title for one in audit.pathway.steps}
    late = _late(audit)
    for chain in chains:
        milestone = lower_first(names[chain.milestone])
        if not chain.links:
            yield _MESSAGES.text("no-chain", case=chain.case, milestone=milestone)
            continue
        begin = lower_first(names[chain.links[0].start_activity])
        ends: dict[str, Value] = {"begin": begin, "milestone": milestone}
        parts = [_MESSAGES.text("chain", case=chain.case, n=chain.days, **ends)]
        if chain.days:
            longest = max(chain.links, key=lambda one: one.days)
            share = percent(longest.share)
            longest_wait: dict[str, Value] = {"stage": titles[longest.step], "n": longest.days}
            parts.append(_MESSAGES.text("longest-wait", **longest_wait, share=share))
        for step, over in late[chain.case, chain.links[-1].stop_event]:
            parts.append(_MESSAGES.text("milestone-late", stage=titles[step], over=over))
        yield " ".join(parts)


def _late(audit: Audit) -> dict[tuple[str, int], list[tuple[str, str]]]:
    """By case and event: the steps whose deadlines it came after, and by how much."""
    found: dict[tuple[str, int], list[tuple[str, str]]] = defaultdict(list)
    for wait in audit.waits:
        for one in wait.verdicts if wait.stop else ():
            if wait.stop and one.outcome == "breached":
                found[wait.case, wait.stop.event].append((wait.step, verdict_late(one)))
    return found
