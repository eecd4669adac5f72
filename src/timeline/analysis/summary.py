"""What an audit says first: the standards at a glance, and the cases to look at first."""

from __future__ import annotations

import math
from collections.abc import Mapping

from timeline import audit
from timeline.analysis.aggregates import SCORES, Aggregates, Line
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times
from timeline.analysis.waiting_chains import EXCESS
from timeline.audit.primitives import is_late
from timeline.estimates.survival import likeliest_median
from timeline.pathway import Pathway, Step


def typical(times: Times, unit: audit.Unit) -> audit.Typical:
    """The median of some waits of one unit."""
    clocks = times.clocks
    low = high = None
    if clocks.n >= audit.FEW:
        found = likeliest_median(clocks)
        reached = math.isfinite(found.low)
        low, high = (round(found.low, 4), round(found.high, 4)) if reached else (clocks.last, None)
    return audit.Typical(
        n=clocks.n,
        open=clocks.n - clocks.stopped,
        unit=unit,
        median_low=low,
        median_high=high,
        grid=times.grid,
    )


def glances(counted: Aggregates, pathway: Pathway) -> tuple[audit.Glance, ...]:
    """One line for each standard, and for each step whose clocks had none in force."""
    number = {id(standard): k for k, (_, standard) in enumerate(pathway.standards())}
    lines = []
    for position, step in enumerate(pathway.steps):
        for standard in step.standard:
            unit = standard.unit or step.own_unit
            shown: audit.Unit = "days" if unit == "months" else unit
            line = counted.lines.get((position, number[id(standard)]))
            lines.append(_glance(step, standard.id, line, shown))
        line = counted.lines.get((position, -1))
        if (line and line.outcomes.any()) or not step.standard:
            lines.append(_glance(step, "", line, step.own_unit))
    return tuple(lines)


def _glance(step: Step, standard: str, line: Line | None, unit: audit.Unit) -> audit.Glance:
    line = line or Line.nothing(in_hours=unit == "hours")
    outcomes = by_outcome(line.outcomes)
    return audit.Glance(
        step=step.id,
        standard=standard,
        n=int(line.outcomes.sum()),
        outcomes=outcomes,
        late=sum(n for outcome, n in outcomes.items() if is_late(outcome, notice=step.notice)),
        seconds_over=line.seconds_over,
        at_least=line.at_least,
        share=share_of(outcomes),
        typical=typical(line.times, unit),
    )


def edges(counted: Aggregates, pathway: Pathway) -> tuple[audit.Edge, ...]:
    """Each step by its starts and stops, with the clocks that stopped there."""
    shares = _shares(counted, pathway)
    found: list[audit.Edge] = []
    for position, step in enumerate(pathway.steps):
        found_typical = typical(_times(counted, position, step), step.own_unit)
        standard, share = shares.get(step.id, ("", None))
        excess = max(
            (
                int(counts[EXCESS])
                for (_, its), counts in counted.chain_counts.items()
                if its == position
            ),
            default=0,
        )
        found += [
            audit.Edge(
                step=step.id,
                start=start,
                stop=stop,
                n=counted.edges[position, start, stop],
                typical=found_typical,
                standard=standard,
                share=share,
                excess_days=excess,
            )
            for start in step.start
            for stop in step.stop
        ]
    return tuple(found)


def _times(counted: Aggregates, position: int, step: Step) -> Times:
    """Of a step all clocks, in its own unit: those of its curve."""
    nothing = Times.nothing(in_hours=step.own_unit == "hours")
    return counted.gathered.whole(position) or nothing if counted.gathered else nothing


def _shares(counted: Aggregates, pathway: Pathway) -> dict[str, tuple[str, audit.Share]]:
    """By step, the first of its limits, or else of its aims, with anything to count."""
    tier = {standard.id: standard.tier for _, standard in pathway.standards()}
    found: dict[str, tuple[str, audit.Share]] = {}
    lines = [one for one in glances(counted, pathway) if one.standard]
    for one in sorted(lines, key=lambda line: tier[line.standard] == "aim"):
        if one.share:
            found.setdefault(one.step, (one.standard, one.share))
    return found


def first_cases(
    counted: Aggregates, cases: tuple[audit.Case, ...], pathway: Pathway
) -> tuple[audit.FirstCase, ...]:
    """Cases with something to talk about: most days past a limit first, then by their counts."""
    by_case = {case.id: case.waits for case in cases}
    steps = {step.id: step for step in pathway.steps}
    tiers = {standard.id: standard.tier for _, standard in pathway.standards()}
    found = []
    for case, scores in zip(counted.worst.cases, counted.worst.scores.T.tolist(), strict=True):
        counts = {
            name: int(n)
            for name, n in zip(SCORES, scores, strict=True)
            if name not in {"days", "aim_days"}
        }
        worst = _worst(by_case[case], steps, tiers)
        found.append(audit.FirstCase(case=case, **counts, worst=worst))
    return tuple(found)


def _worst(
    waits: tuple[audit.Wait, ...], steps: dict[str, Step], tiers: Mapping[str, str]
) -> audit.LongestOverrun | None:
    late = (
        (wait.step, one)
        for wait in waits
        for one in wait.verdicts
        if one.standard and is_late(one.outcome, notice=steps[wait.step].notice)
    )
    worst = max(
        late,
        key=lambda one: (tiers[one[1].standard] == "limit", one[1].days_over),
        default=None,
    )
    if worst is None:
        return None
    step, verdict = worst
    return audit.LongestOverrun(step=step, tier=tiers[verdict.standard], verdict=verdict)
