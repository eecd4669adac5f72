"""Reading a pathway from TOML; every mistake is reported at once, by file, table and key."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from timeline.errors import PathwayError
from timeline.pathway.model import Pathway
from timeline.pathway.outcome_lists import unknown, with_lists
from timeline.pathway.standards import InForce
from timeline.pathway.tables import Table, mistake
from timeline.pathway.words import heading
from timeline.safe_open import small_text

BUILT_IN = ("nai-under-5", "local-examples")


def built_in_text(name: str) -> str:
    """The TOML of a built-in pathway, to start one's own from; raises PathwayError."""
    if name not in BUILT_IN:
        message = f"there is no built-in pathway of that name; the built-in ones are {', '.join(BUILT_IN)}"
        raise PathwayError(message)
    return (files("timeline") / "data" / f"{name}.toml").read_text(encoding="utf-8")


def load_pathway(name_or_file: str | Path) -> Pathway:
    """A built-in pathway by its name, or one of your own by its file; raises PathwayError, FileError."""
    if str(name_or_file) in BUILT_IN:
        return read_pathway(built_in_text(str(name_or_file)), f"{name_or_file}.toml")
    path = Path(name_or_file)
    if path.suffix.lower() != ".toml":
        message = (
            f"pathway {path.name}: neither a built-in pathway ({', '.join(BUILT_IN)}) "
            "nor a .toml file; give one or the other"
        )
        raise PathwayError(message)
    try:
        text = small_text(path)
    except UnicodeDecodeError as error:
        message = f"{path.name}: not UTF-8 text; save it as UTF-8"
        raise PathwayError(message) from error
    return read_pathway(text, path.name)


@cache
def read_pathway(text: str, file: str) -> Pathway:
    """A pathway from the text of its TOML; `file` names it in messages. Raises PathwayError."""
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number or a nesting without end, too
        message = f"{file}: not valid TOML: {error}"
        raise PathwayError(message) from error
    tables = with_lists(tables)
    try:
        pathway = Pathway.model_validate(tables)
    except ValidationError as error:
        raise _mistaken(file, _mistakes(error, tables)) from error
    faults = [*_repeated(pathway), *_unresolved(pathway), *_unknown_legs(pathway)]
    if faults:
        raise _mistaken(file, faults)
    return pathway


def _mistaken(file: str, faults: Iterable[str]) -> PathwayError:
    faults = list(faults)
    if len(faults) == 1:
        return PathwayError(f"{file}: {faults[0]}")
    return PathwayError(f"{file}: {len(faults)} mistakes in the pathway", faults)


def _mistakes(error: ValidationError, tables: dict[str, Any]) -> Iterator[str]:
    """Each mistake once, where it is: a table is not also empty because a key in it is wrong."""
    found = error.errors(include_url=False, include_input=False)
    within = {one["loc"][:end] for one in found for end in range(len(one["loc"]))}
    by_place: dict[tuple[str, str], list[ErrorDetails]] = defaultdict(list)
    for one in found:
        if one["type"] != "too_short" or one["loc"] not in within:
            location = tuple(part for part in one["loc"] if part not in _BRANCHES)
            by_place[_table_and_key(location, tables)].append(one)
    for (where, key), its in by_place.items():
        both = len({one["type"] for one in its}) > 1 and all(
            one["loc"][-1] in _BRANCHES for one in its
        )
        message = "a text or a number belongs here" if both else mistake(its[0])
        yield f"{where}: {f'{key}: ' if key else ''}{message}"


_BRANCHES = {"constrained-str", "str", "float", "int", "[key]"}
"""What pydantic adds to the place of a mistake where a value may be of several types, or for a key."""


def _table_and_key(location: tuple[int | str, ...], tables: Any) -> tuple[str, str]:  # noqa: ANN401  TOML is any of its types
    """Where a mistake is, in words: ('[[step]] survey-reported', 'pair')."""
    names: list[str] = []
    where, at = "the file", tables
    for part in location:
        at = _within(at, part)
        if isinstance(part, int) and isinstance(at, dict):
            own = at.get("id")
            label = own if own and isinstance(own, str) else f"number {part + 1}"
            where = (
                f"[[{'.'.join(names)}]] {label}"
                if where == "the file"
                else f"{where}, [[{names[-1]}]] {label}"
            )
            names = []
        elif isinstance(part, str):
            names.append(part)
    return (
        (f"[{names[0]}]", ".".join(names[1:]))
        if where == "the file" and len(names) > 1
        else (where, ".".join(names))
    )


def _within(tables: Any, part: int | str) -> Any:  # noqa: ANN401  TOML is any of its types
    try:
        return tables[part]
    except (KeyError, IndexError, TypeError):
        return None


def _repeated(pathway: Pathway) -> Iterator[str]:
    standards = [standard.id for _, standard in pathway.standards()]
    kinds = {
        "source": [source.id for source in pathway.source],
        "activity": [activity.id for activity in pathway.activity],
        "step": [step.id for step in pathway.step],
        "standard": [*standards, *(kept.id for kept in pathway.kept_as_text)],
        "check": [check.id for check in pathway.check],
    }
    for kind, ids in kinds.items():
        for one, times in Counter(ids).items():
            if times > 1:
                yield f"{kind} {one}: the id is there {times} times; give each a different id"
    carried: dict[str, str] = {}
    for activity in pathway.activity:
        for known in {heading(known) for known in (activity.id, activity.name, *activity.aliases)}:
            if carried.setdefault(known, activity.id) != activity.id:
                yield (
                    f"[[activity]] {activity.id}: aliases: {known!r} is also carried by "
                    f"{carried[known]}; a heading can mean one activity only"
                )


def _unresolved(pathway: Pathway) -> Iterator[str]:
    known = set(pathway.activity_names)
    naming: list[tuple[str, Table, tuple[str, ...]]] = [
        ("[pathway]", pathway.pathway, ("milestone", "meeting")),
        *((f"[[step]] {step.id}", step, ("start", "stop", "once")) for step in pathway.step),
        *((f"[[check]] {check.id}", check, ("of", "by")) for check in pathway.check),
    ]
    for where, table, keys in naming:
        for key in keys:
            for one in getattr(table, key):
                if one not in known:
                    yield f"{where}: {key}: no activity {one!r}"
    for step in pathway.step:
        strange = [one.activity for one in step.ends if one.activity not in known]
        yield from (f"[[step]] {step.id}: ends: no activity {one!r}" for one in strange)
    yield from _unknown_lists(pathway)
    yield from _unknown_sources(pathway)


def _unknown_lists(pathway: Pathway) -> Iterator[str]:
    """Outcomes that name a list which [outcomes] does not have, or a list that leads back to itself."""
    of_step = ("start_where", "stop_where")
    naming: list[tuple[str, tuple[str | float, ...]]] = [
        *(("[outcomes]: " + name, words) for name, words in pathway.outcomes.items()),
        *(
            (f"[[step]] {step.id}: {key}", getattr(step, key).get("outcome", ()))
            for step in pathway.step
            for key in of_step
        ),
        *((f"[[step]] {step.id}: ends", one.outcome) for step in pathway.step for one in step.ends),
        *(
            (f"[[check]] {check.id}: where", check.where.get("outcome", ()))
            for check in pathway.check
        ),
    ]
    known = ", ".join(pathway.outcomes) or "none"
    for where, words in naming:
        for name in dict.fromkeys(unknown(words)):
            fault = "leads back to itself" if name in pathway.outcomes else "is not in [outcomes]"
            yield f"{where}: the list {name!r} {fault}; the lists there are: {known}"


def _unknown_sources(pathway: Pathway) -> Iterator[str]:
    for check in pathway.check:
        if check.source not in pathway.sources:
            yield f"[[check]] {check.id}: source: no source {check.source!r}"
    dated: list[tuple[str, InForce]] = [
        *((f"[[step]] {step.id}, [[standard]] {its.id}", its) for step, its in pathway.standards()),
        *((f"[[kept_as_text]] {kept.id}", kept) for kept in pathway.kept_as_text),
    ]
    for where, its in dated:
        for citation in its.citations:
            if citation.source not in pathway.sources:
                yield f"{where}: source: no source {citation.source!r}"


def _unknown_legs(pathway: Pathway) -> Iterator[str]:
    known = {step.id for step in pathway.step}
    return (
        f"[pathway]: survey_stages: no step {stage!r}"
        for stage in pathway.pathway.survey_stages
        if stage not in known
    )
