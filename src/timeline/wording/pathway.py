"""Activities within a sentence, what a standard expects, and where it is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, reduce

from timeline.audit import Citation, Endpoint, Pathway, Standard
from timeline.wording.messages import Messages

_MESSAGES = Messages("pathway")
SAME_DAY = "0 "
"""How a limit of no time at all begins: '0 days'."""


def lower_first(name: str) -> str:
    """An activity's name within a sentence: 'strategy discussion', but 'CT head' as it is."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def upper_first(text: str) -> str:
    """A text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def activity_names(pathway: Pathway) -> dict[str, str]:
    """Display names by activity id."""
    return {one.id: one.name for one in pathway.activities}


def either(names: Iterable[str]) -> str:
    """Activities within a sentence: 'conference or review conference'."""
    return reduce(
        lambda one, other: _MESSAGES.text("either", one=one, other=other), map(lower_first, names)
    )


def events(names: Iterable[str], where: Mapping[str, tuple[str, ...]]) -> str:
    """Activities with what their records hold: 'strategy discussion (outcome: section 47)'."""
    found = either(names)
    if not where:
        return found
    wanted = "; ".join(f"{attribute}: {values[0]}" for attribute, values in where.items())
    return _MESSAGES.text("with-attributes", activity=found, attributes=wanted)


def endpoint(one: Endpoint) -> str:
    """The events of an endpoint, within a sentence."""
    return events(one.activities, one.where)


def standard_sentence(standard: Standard) -> str:
    """What a standard expects: 'Conference within 15 working days of strategy discussion'."""
    start, stop = endpoint(standard.start), endpoint(standard.stop)
    if {*standard.start.activities} == {*standard.stop.activities}:
        stop = _MESSAGES.text("next", activity=stop)
    return _expected(start, stop, standard.at_least, standard.within)


@cache  # needed at every mark of a drawing
def _expected(start: str, stop: str, at_least: str, within: str) -> str:
    ends = {"stop": upper_first(stop), "start": start}
    if at_least and within:
        amount, unit = at_least.split(" ", 1)
        low = amount if within.endswith(f" {unit}") else at_least
        return _MESSAGES.text("standard-between", **ends, low=low, high=within)
    if at_least:
        return _MESSAGES.text("standard-at-least", **ends, limit=at_least)
    if not within:
        return _MESSAGES.text("standard-no-limit", **ends)
    if within.startswith(SAME_DAY):
        return _MESSAGES.text("standard-same-day", **ends, limit=within)
    return _MESSAGES.text("standard-within", **ends, limit=within)


def standard_sentences(standards: Iterable[Standard]) -> dict[str, str]:
    """What each standard expects, by its id."""
    return {one.id: standard_sentence(one) for one in standards}


def citation(one: Citation) -> str:
    """Where something is written: 'Working together, HM Government, 2023, paragraph 12'."""
    place = ", ".join(filter(None, (one.title, one.publisher, one.edition, one.locator)))
    if one.confidence == "read":
        return place
    if one.quoted_by:
        return _MESSAGES.text("quoted-by", source=place, by=one.quoted_by)
    return _MESSAGES.text("quoted-elsewhere", source=place)


def citation_read(one: Citation) -> str:
    """The same, saying also if it was read in the publisher's text."""
    if one.confidence == "read":
        return _MESSAGES.text("read-in-full", source=citation(one))
    return citation(one)
