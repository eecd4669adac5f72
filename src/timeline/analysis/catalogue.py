"""The pathway as an audit holds it: activities, steps, standards and where they are written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from timeline import audit
from timeline.analysis.log_profile import MOST_LISTED
from timeline.pathway import Attribute, Pathway, Standard
from timeline.pathway.standards import InForce


def citation(pathway: Pathway, source: str, locator: str) -> audit.Citation:
    """A place in one of the pathway's sources."""
    its = pathway.sources[source]
    return audit.Citation(
        title=its.title,
        publisher=its.publisher,
        edition=its.edition,
        locator=locator,
        confidence=its.confidence,
        quoted_by=its.quoted_by,
    )


def citations(pathway: Pathway, dated: InForce) -> tuple[audit.Citation, ...]:
    """Where a standard is written, its own source first."""
    return tuple(citation(pathway, one.source, one.locator) for one in dated.citations)


def endpoint(
    pathway: Pathway, activities: Iterable[str], where: Mapping[Attribute, tuple[str, ...]]
) -> audit.Endpoint:
    """The events of some activities, with what their records must hold."""
    names = tuple(pathway.activity_names[one] for one in activities)
    return audit.Endpoint(activities=names, where={str(name): its for name, its in where.items()})


def standards(pathway: Pathway) -> tuple[audit.Standard, ...]:
    """Every standard of the pathway."""
    return tuple(
        audit.Standard(
            id=standard.id,
            step=step.id,
            start=endpoint(pathway, step.start, step.start_where),
            stop=endpoint(pathway, step.stop, step.stop_where),
            tier=standard.tier,
            unit=standard.unit or step.own_unit,
            at_least=_words(standard, "at_least"),
            within=_words(standard, "within"),
            in_force_from=standard.in_force_from,
            in_force_to=standard.in_force_to,
            scope=standard.scope,
            note=standard.note,
            citations=citations(pathway, standard),
        )
        for step, standard in pathway.standards()
    )


def _words(standard: Standard, side: str) -> str:
    limit = getattr(standard, side)
    return limit.words if limit else ""


def catalogue(pathway: Pathway, events: dict[str, int] | None = None) -> audit.Pathway:
    """The pathway for the faces, with the events of each activity, and what the log alone has."""
    events = events or {}
    unknown = [one for one in events if one not in pathway.activity_names][:MOST_LISTED]
    known = [
        audit.Activity(
            id=one.id, name=one.name, agency=one.agency, known=True, events=events.get(one.id, 0)
        )
        for one in pathway.activities
    ]
    return audit.Pathway(
        id=pathway.pathway.id,
        title=pathway.pathway.title,
        case_noun=pathway.pathway.case_noun,
        milestones=pathway.pathway.milestone,
        activities=(
            *known,
            *(
                audit.Activity(
                    id=one, name=one, agency="Not in the pathway", known=False, events=events[one]
                )
                for one in unknown
            ),
        ),
        steps=tuple(
            audit.Step(
                id=step.id,
                title=step.title,
                start=step.start,
                stop=step.stop,
                standards=tuple(standard.id for standard in step.standard),
                start_where={str(name): its for name, its in step.start_where.items()},
                when=tuple(step.when),
                same=step.same or "",
                ends=bool(step.ends),
                once=step.once,
                missing_start=step.missing_start,
                possible_wait=step.possible_wait,
                note=step.note,
                notice=step.notice,
                hours=step.hours,
            )
            for step in pathway.steps
        ),
        standards=standards(pathway),
        kept_as_text=tuple(
            audit.TextStandard(
                id=kept.id,
                title=kept.title,
                text=kept.text,
                scope=kept.scope,
                in_force_from=kept.in_force_from,
                in_force_to=kept.in_force_to,
                citations=citations(pathway, kept),
            )
            for kept in pathway.kept_as_text
        ),
        values=_values(pathway),
    )


def _values(pathway: Pathway) -> dict[str, tuple[str, ...]]:
    """What the pathway itself looks for, by attribute of an event or ('case:') of a case."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    agencies = [one.agency for one in pathway.activities]
    agencies += [name for check in pathway.check for name in check.who]
    for name in ("agency", "attended", "invited"):
        found[name].update(dict.fromkeys(agencies))
    for one in pathway.activities:
        found["outcome"].update(dict.fromkeys(one.outcomes))
    for step in pathway.steps:
        for name, condition in step.when.items():
            found[f"case:{name}"].update(dict.fromkeys(map(str, condition.is_ or ())))
    wheres = [one for step in pathway.steps for one in (step.start_where, step.stop_where)]
    for where in (*wheres, *(check.where for check in pathway.check)):
        for attribute, values in where.items():
            found[attribute].update(dict.fromkeys(values))
    return {name: tuple(values) for name, values in found.items()}
