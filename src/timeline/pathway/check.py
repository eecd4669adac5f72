"""Checks of practice, as data: a question that a record answers, case by case."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

from timeline.audit.practice import CheckKind
from timeline.pathway.tables import Attribute, Identifier, Line, Names, Table, Texts, as_tuple

_NEEDS: dict[CheckKind, tuple[str, ...]] = {
    "followed by": ("by",),
    "preceded by": ("by",),
    "in the case": ("by",),
    "different readers": ("by", "at_least"),
    "recorded": ("attribute",),
    "invited": ("who",),
    "attended": ("who",),
}
"""The keys of each kind; every other of these keys has no meaning for it."""
_ALL = ("by", "at_least", "attribute", "who")


class Check(Table):
    """A check of practice, at every event of some activities.

    `followed by` and `preceded by` look for an event of `by` that may have been after or before
    it, `in the case` for such an event anywhere in its case; `different readers` for `at_least`
    readers among the events of `by`; `recorded` for an attribute; `invited` and `attended` for
    `who` among those named.
    """

    id: Identifier
    title: Line
    kind: CheckKind
    of: Names
    where: dict[Attribute, Texts] = Field(default_factory=dict)
    by: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    same: Attribute | None = None
    at_least: Annotated[int, Field(ge=2)] | None = None
    attribute: Attribute | None = None
    who: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    """One agency or service, by the names under which records carry it; the first is shown."""
    question: str = ""
    """What to ask of the record; empty for the usual words of its kind, as are the next two."""
    not_recorded: str = ""
    """What to say where the record holds nothing."""
    not_done: str = ""
    """What to say where the record shows otherwise."""
    sentence: Line
    """What the source says."""
    source: str
    locator: str = ""

    @model_validator(mode="after")
    def _keys_of_its_kind(self) -> Self:
        needs = _NEEDS[self.kind]
        wrong = [key for key in _ALL if bool(getattr(self, key)) != (key in needs)]
        if wrong:
            message = f"a check of kind {self.kind!r} needs {' and '.join(needs)}, and no other of {', '.join(_ALL)}"
            raise ValueError(message)
        return self
