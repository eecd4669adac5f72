"""Published figures set beside the log's own."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.turnaround.published import Measure, OwnCounts, measures_beside
from timeline.audit.base import so_many
from timeline.audit.chart_words import PUBLISHED
from timeline.audit.rounding import percent
from timeline.audit.summary import WILSON
from timeline.pathway import Pathway


def comparisons(
    own: OwnCounts, pathway: Pathway, with_clocks: Iterable[str]
) -> tuple[audit.Comparison, ...]:
    """Each published measure of which the log has clocks, by its definition or by its standard's."""
    there = {*with_clocks, *(name for name, _ in own)}
    return tuple(
        _comparison(one, own)
        for one in measures_beside(pathway)
        if one.standard in there or one.id in there
    )


def _comparison(measure: Measure, own: OwnCounts) -> audit.Comparison:
    counted = tuple(
        _own(year, counts) for (name, year), counts in sorted(own.items()) if name == measure.id
    )
    figures = tuple(
        audit.Published(
            place=one.place,
            when=_year(one.year) if one.year else one.years,
            year=one.year,
            share=one.share / 100,
            met=one.met,
            n=one.n,
        )
        for one in measure.figures
    )
    refusal = ""
    if not measure.within:
        refusal = PUBLISHED["another"]
    elif not counted:
        refusal = PUBLISHED["none"]
    elif not any(one.share for one in counted):
        refusal = PUBLISHED["few"].format(needs=audit.GROUP_NEEDS)
    told = audit.Comparison(
        n=sum(one.n for one in counted),
        method=PUBLISHED["method"],
        source=WILSON,
        refusal=refusal,
        id=measure.id,
        title=measure.title,
        standard=measure.standard,
        same=measure.within is not None,
        definition=measure.definition,
        note=measure.note,
        published_in=measure.source,
        figures=figures,
        typical=measure.typical,
        own=counted,
        sentence="",
    )
    return told.model_copy(update={"sentence": _sentence(told)})


def _year(year: int) -> str:
    return PUBLISHED["year"].format(year=year)


def _own(year: int, counts: npt.NDArray[np.int64]) -> audit.Own:
    outcomes = by_outcome(counts)
    share = share_of(outcomes)
    n = share.n if share else 0
    enough = n >= audit.GROUP_NEEDS
    few = PUBLISHED["few in year"].format(n=n, needs=audit.GROUP_NEEDS)
    return audit.Own(
        year=year,
        when=_year(year),
        share=share if enough else None,
        n=n,
        refusal="" if enough else few,
    )


def _sentence(told: audit.Comparison) -> str:
    if told.refusal:
        return PUBLISHED["refused"].format(refusal=told.refusal, latest=told.latest)
    last, share = [(one, one.share) for one in told.own if one.share is not None][-1]
    return PUBLISHED["told"].format(
        when=last.when,
        met=f"{share.met:,}",
        clocks=so_many(share.n, "clock"),
        share=percent(share.share),
        interval=share.interval_words,
        beside=told.beside(last.year),
    )
