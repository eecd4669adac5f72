"""Published figures set beside the log's own."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.turnaround.published import Measure, OwnCounts, measures_beside
from timeline.audit.base import percent, so_many
from timeline.audit.summary import WILSON
from timeline.pathway import Pathway

METHOD = "The share of the clocks that stopped in the year, by the publisher's definition, with its 95 % Wilson interval."


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
        refusal = "The published definition is another, so the log is not counted by it."
    elif not counted:
        refusal = "The record holds no clock by the published definition, so the log is not counted by it."
    elif not any(one.share for one in counted):
        refusal = f"No year has the {audit.GROUP_NEEDS} clocks that a share needs."
    return audit.Comparison(
        n=sum(one.n for one in counted),
        method=METHOD,
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
        sentence=_sentence(figures, counted, refusal),
    )


def _year(year: int) -> str:
    return f"year to 31 March {year}"


def _own(year: int, counts: npt.NDArray[np.int64]) -> audit.Own:
    outcomes = by_outcome(counts)
    share = share_of(outcomes)
    n = share.n if share else 0
    enough = n >= audit.GROUP_NEEDS
    return audit.Own(
        year=year,
        when=_year(year),
        share=share if enough else None,
        n=n,
        refusal="" if enough else f"too few to say: {n} of the {audit.GROUP_NEEDS} it needs",
    )


def _sentence(
    figures: tuple[audit.Published, ...], own: tuple[audit.Own, ...], refusal: str
) -> str:
    if refusal:
        latest = max((one.year or 0 for one in figures), default=0)
        told = [one for one in figures if (one.year or 0) == latest]
        return f"{refusal} Published: {_published(told)}, {told[0].when}."
    last = [one for one in own if one.share][-1]
    share = last.share
    if share is None:
        return refusal
    beside = [one for one in figures if one.year == last.year]
    published = (
        f"Published for the same year: {_published(beside)}."
        if beside
        else "Nothing is published here for that year."
    )
    return (
        f"In the {last.when}, by the published definition: {share.met:,} of {so_many(share.n, 'clock')} "
        f"({percent(share.share)}, 95 % interval {share.interval_words}). {published}"
    )


def _published(figures: Iterable[audit.Published]) -> str:
    """As precisely as they are published: by year from counts, else in whole per cent."""
    told = ((one.place, f"{one.share:.1%}" if one.year else f"{one.share:.0%}") for one in figures)
    return ", ".join(f"{place} {share}" for place, share in told)
