"""Words that name nobody: what may stay as it was recorded."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from timeline.pathway.words import folded

KINDS = {
    "site": "Site",
    "agency": "Agency",
    "attended": "Agency",
    "invited": "Agency",
    "by": "Person",
    "outcome": "Outcome",
    "mode": "Mode",
}
"""Attributes of an event that are shown in plain words or as a number of their kind; cells of
several texts part by part."""
_AGES = ("age", "age_months", "age_years")
_NUMBER = re.compile(r"\d{1,3}(\.\d{1,2})?")


def label(kind: str) -> str:
    """What a text of a kind is called where it may not be shown: 'Site', 'Team'."""
    return KINDS.get(kind, kind.replace("_", " ").capitalize())


class PlainWords:
    """The words of one pathway, with those of its user."""

    def __init__(self, values: Mapping[str, Iterable[str]], keep: Iterable[str] = ()) -> None:
        """`values` is what the pathway looks for (`audit.Pathway.values`), `keep` further words."""
        self._kept = {folded(word) for word in keep} - {""}
        self._asked = {name: {folded(word) for word in words} for name, words in values.items()}

    def has(self, kind: str, text: str) -> bool:
        """Whether a text under an attribute of events names nobody."""
        plain = _packaged()["agency" if label(kind) == "Agency" else kind]
        return any(
            folded(text) in words for words in (self._kept, plain, self._asked.get(kind, ()))
        )

    def answers(self, name: str, value: str) -> bool:
        """Whether it is what the pathway asks a case's attribute for: a value, a number; or an age."""
        wanted = self._asked.get(f"case:{name}", set() if name in _AGES else None)
        if wanted is None:
            return False
        return folded(value) in wanted or _NUMBER.fullmatch(value) is not None

    def asks(self, name: str) -> bool:
        """Whether the pathway asks a case's attribute for anything."""
        return f"case:{name}" in self._asked

    def keeps(self, name: str) -> bool:
        """Whether an attribute of cases is among the words to keep."""
        return not self._kept.isdisjoint({folded(name), folded(name.replace("_", " "))})


@cache
def _packaged() -> Mapping[str, frozenset[str]]:
    text = (files("timeline") / "data" / "plain-words.toml").read_text(encoding="utf-8")
    found = {kind: frozenset(map(folded, words)) for kind, words in tomllib.loads(text).items()}
    return defaultdict(frozenset, found)
