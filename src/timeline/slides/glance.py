"""The slides of the standards at a glance: a bar for each, of the outcomes of its waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.audit import FEW, Audit, Glance
from timeline.audit.primitives import SHOWN_OUTCOMES, shown_outcomes
from timeline.audit.top_delay import top_delay
from timeline.slides.chart import Series, add_bars
from timeline.slides.deck import BOTTOM, LEFT, QUIET, RIGHT, Deck, add_notes, add_text, plain
from timeline.slides.paint import PAINTS
from timeline.wording.outcomes import outcome_words
from timeline.wording.pathway import citation, standard_sentence
from timeline.wording.shares import interval_words, share_words
from timeline.wording.summary import matters_most
from timeline.wording.times import typical_words

MOST_BARS = 9


def add_glances(deck: Deck) -> None:
    """The outcomes of each standard that has any, as many to a slide as can be read."""
    judged = [g for g in deck.audit.glances if g.n and g.standard]
    parts = [judged[k : k + MOST_BARS] for k in range(0, len(judged), MOST_BARS)]
    steps = {step.id: step.title for step in deck.audit.pathway.steps}
    notices = {step.id for step in deck.audit.pathway.steps if step.notice}
    for number, part in enumerate(parts, 1):
        more = f" (part {number} of {len(parts)})" if len(parts) > 1 else ""
        slide = deck.slide(_message(deck.audit) + more)
        series = _series(part, notices)
        add_bars(
            slide,
            "Outcomes of each standard",
            f"Stacked bars of {len(part)} standards; the notes have the numbers.",
            [plain(f"{g.standard}: {steps[g.step]}") + f"\n{_share(g)}" for g in part],
            series,
            deck.audit.as_of.latest,
        )
        box = (LEFT, BOTTOM - 0.28, RIGHT - LEFT, 0.25)
        add_text(slide.shapes, box, _words(series), 12, colour=QUIET)
        add_notes(slide, _notes(deck.audit, part))


def _message(audit: Audit) -> str:
    """Which standard matters most, by the rule of every face, or that nothing is late."""
    delay, words = top_delay(audit), matters_most(audit)
    if delay is None:
        return words
    standard = {one.id: one for one in audit.pathway.standards}[delay.standard]
    return f"What matters most: {standard_sentence(standard)}. {words}"


def _series(part: Sequence[Glance], notices: set[str]) -> list[Series]:
    """A series for each outcome that any of these has; together they are all of its waits."""
    counts = [shown_outcomes(g.outcomes, notice=g.step in notices) for g in part]
    return [
        Series(outcome_words(one), PAINTS[one], [its[one] for its in counts])
        for one in SHOWN_OUTCOMES
        if any(its[one] for its in counts)
    ]


def _words(series: Sequence[Series]) -> str:
    soon = "too early"
    if any(one.name == outcome_words("no_notice") for one in series):
        soon = f"{outcome_words('no_notice')} or too early"
    return (
        "Numbers are waits; small ones are in the notes. "
        f"A share is in time, out of all that are in time, late, {soon}."
    )


def _share(glance: Glance) -> str:
    share = glance.share
    if share is None:
        return f"n = {glance.n:,}, none counted in a share"
    interval = "" if share.n < FEW else f", {interval_words(share)}"
    return f"{share_words(share)} within the limit{interval}"


def _notes(audit: Audit, part: Sequence[Glance]) -> Iterator[str]:
    standards = {standard.id: standard for standard in audit.pathway.standards}
    notices = {step.id: step.notice for step in audit.pathway.steps}
    yield "The range after a share is its 95% confidence interval (Wilson)."
    for glance in part:
        standard = standards[glance.standard]
        counts = shown_outcomes(glance.outcomes, notice=notices[glance.step])
        counted = [f"{outcome_words(one)} {n:,}" for one, n in counts.items() if n]
        source = f" Source: {citation(standard.citations[0])}." if standard.citations else ""
        typical = f" Typical time: {typical_words(glance.typical)}."
        outcomes = f"{', '.join(counted)}; n {glance.n:,}"
        yield f"{standard.id}, {standard_sentence(standard)}: {outcomes}.{typical}{source}"
