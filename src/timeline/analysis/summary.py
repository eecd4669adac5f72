"""What an audit says first: the standards at a glance, the cases to look at first, the headline."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator

import numpy as np
import pandas as pd

from timeline import audit
from timeline.analysis import words
from timeline.estimates import median_bounds, wilson
from timeline.intervals import Measured
from timeline.pathway import Pathway

TOO_FEW = 5
"""Fewer clocks than this have no typical time: each is better looked at by itself."""
METHOD = "Median of all clocks, open ones included; the range in which it lies, given how precisely times were recorded."


def typical(table: pd.DataFrame, unit: audit.Unit) -> audit.Typical:
    """The typical time of some intervals of one unit."""
    n, is_open = len(table), int((table["stop"] < 0).sum())
    low = high = None
    told = "no clocks" if n == 0 else f"too few to say ({words.count(n, 'clock')})"
    if n >= TOO_FEW:
        bounds = median_bounds(table["low"].to_numpy(), table["high"].to_numpy())
        low, high = bounds.low, None if math.isinf(bounds.high) else bounds.high
        told = (
            f"at least {words.amount(bounds.low, unit)}: half or more had not stopped"
            if high is None
            else words.elapsed(bounds.low, bounds.high, unit, is_open=False)
        )
    return audit.Typical(
        n=n, open=is_open, unit=unit, median_low=low, median_high=high, words=told, method=METHOD
    )


def glances(measured: Measured, pathway: Pathway) -> tuple[audit.Glance, ...]:
    """One line for each standard, and for each step whose clocks had none in force."""
    by_standard = dict(iter(measured.table.groupby(["step", "standard"], sort=False)))
    empty = measured.table.iloc[:0]
    number = {id(standard): k for k, (_, standard) in enumerate(pathway.standards())}
    lines = []
    for position, step in enumerate(pathway.steps):
        for standard in step.standard:
            unit = standard.unit or step.own_unit
            told: audit.Unit = "days" if unit == "months" else unit
            rows = by_standard.get((position, number[id(standard)]), empty)
            lines.append(_glance(step.id, standard.id, rows, told))
        rows = by_standard.get((position, -1), empty)
        if len(rows) or not step.standard:
            lines.append(_glance(step.id, "", rows, step.own_unit))
    return tuple(lines)


def _glance(step: str, standard: str, rows: pd.DataFrame, unit: audit.Unit) -> audit.Glance:
    counts = np.bincount(rows["outcome"].to_numpy(), minlength=len(audit.OUTCOMES))
    outcomes = {outcome: int(n) for outcome, n in zip(audit.OUTCOMES, counts, strict=True)}
    return audit.Glance(
        step=step,
        standard=standard,
        n=len(rows),
        outcomes=outcomes,
        share=_share(outcomes),
        typical=typical(rows, unit),
    )


def _share(outcomes: dict[audit.Outcome, int]) -> audit.Share | None:
    met, unclear = outcomes["met"], outcomes["unclear"]
    n = met + outcomes["breached"] + outcomes["too_soon"] + outcomes["overdue"]
    if n == 0:
        return None
    interval = wilson(met, n)
    return audit.Share(
        met=met,
        n=n,
        share=interval.share,
        low=interval.low,
        high=interval.high,
        if_unclear_not_met=met / (n + unclear),
        if_unclear_met=(met + unclear) / (n + unclear),
    )


def edges(measured: Measured, pathway: Pathway) -> tuple[audit.Edge, ...]:
    """Each step's clocks by where they started and, once stopped, where they stopped."""
    table = measured.table.drop_duplicates(["step", "start", "stop"])
    activity = measured.log.events["activity"].astype(str).to_numpy()
    found = []
    for position, step in enumerate(pathway.steps):
        rows = table[(table["step"] == position) & (table["stop"] >= 0)]
        ends = activity[rows["start"].to_numpy()], activity[rows["stop"].to_numpy()]
        units = {step.own_unit} | {one.unit for one in step.standard if one.unit}
        unit: audit.Unit = step.own_unit if len(units) == 1 else "days"
        for start in step.start:
            for stop in step.stop:
                between = rows[(ends[0] == start) & (ends[1] == stop)]
                found.append(
                    audit.Edge(
                        step=step.id,
                        start=start,
                        stop=stop,
                        n=len(between),
                        typical=typical(between, unit),
                    )
                )
    return tuple(found)


def first_cases(
    intervals: tuple[audit.Interval, ...], findings: tuple[audit.Finding, ...], pathway: Pathway
) -> tuple[audit.FirstCase, ...]:
    """Cases with something to talk about: most days overdue or over first, then by their counts."""
    by_case: dict[str, list[audit.Interval]] = defaultdict(list)
    for interval in intervals:
        by_case[interval.case].append(interval)
    facts = Counter(finding.case for finding in findings)
    titles = {step.id: step.title for step in pathway.steps}
    ranked = []
    for case in dict.fromkeys([*by_case, *facts]):
        outcomes = Counter(interval.outcome for interval in by_case[case])
        late = sorted(by_case[case], key=lambda one: -one.excess_days)
        line = audit.FirstCase(
            case=case,
            overdue=outcomes["overdue"],
            breached=outcomes["breached"],
            too_soon=outcomes["too_soon"],
            unclear=outcomes["unclear"],
            findings=facts[case],
            sentence=_why(late, outcomes, facts[case], titles),
        )
        if line.sentence:
            days = late[0].excess_days if late else 0.0
            ranked.append(
                (
                    -days,
                    -line.overdue,
                    -line.breached,
                    -line.too_soon,
                    -line.findings,
                    -line.unclear,
                    line,
                )
            )
    return tuple(entry[-1] for entry in sorted(ranked, key=lambda entry: entry[:-1]))


def _why(
    late: list[audit.Interval], outcomes: Counter[audit.Outcome], facts: int, titles: dict[str, str]
) -> str:
    def parts() -> Iterator[str]:
        if late and late[0].over:
            longest = late[0]
            state = "still open" if longest.outcome == "overdue" else "took longer"
            yield f"{titles[longest.step]}: {longest.elapsed}, {longest.over} ({state})"
        if outcomes["too_soon"]:
            yield f"{words.count(outcomes['too_soon'], 'interval')} sooner than the standard allows"
        if outcomes["unclear"]:
            yield f"{words.count(outcomes['unclear'], 'interval')} the record cannot decide"
        if facts:
            yield words.count(facts, "finding")

    told = "; ".join(parts())
    return f"{told[:1].upper()}{told[1:]}." if told else ""


def headline(counts: audit.Counts, intervals: tuple[audit.Interval, ...]) -> str:
    """What to say first, in one sentence."""
    outcomes = Counter(interval.outcome for interval in intervals)
    late = {one.case for one in intervals if one.outcome in ("breached", "overdue")}
    return (
        f"{words.count(counts.cases, 'case')}: {words.count(outcomes['breached'], 'interval')} breached and "
        f"{outcomes['overdue']:,} overdue, in {words.count(len(late), 'case')}; "
        f"{outcomes['unclear']:,} unclear from the record."
    )
