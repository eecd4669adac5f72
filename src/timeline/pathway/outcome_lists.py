"""Named lists of outcomes in a pathway file, so that words used by several steps are written once.

    [outcomes]
    no_further_action = ["no further action", "NFA"]
    refused = ["outcomes.no_further_action", "advice only"]

Wherever an outcome may be written, `"outcomes.refused"` means every word of that list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

PREFIX = "outcomes."
_CONDITIONS = ("start_where", "stop_where", "where")


def with_lists(tables: dict[str, Any]) -> dict[str, Any]:
    """A pathway's tables with each named list written out; a name that is not known is left as it is."""
    lists = tables.get("outcomes")
    if not isinstance(lists, dict):
        return tables
    whole = {name: _written_out(words, lists, (name,)) for name, words in lists.items()}
    found = {**tables, "outcomes": whole}
    for kind in ("step", "check"):
        if isinstance(tables.get(kind), list):
            found[kind] = [_with(one, whole) for one in tables[kind]]
    return found


def _with(table: Any, lists: dict[str, Any]) -> Any:  # noqa: ANN401  TOML is any of its types
    """A step or a check with its outcomes written out."""
    if not isinstance(table, dict):
        return table
    found = dict(table)
    for key in _CONDITIONS:
        if key in found:
            found[key] = _outcome(found[key], lists)
    ends = found.get("ends")
    if isinstance(ends, list):
        found["ends"] = [_outcome(one, lists) for one in ends]
    elif ends is not None:
        found["ends"] = _outcome(ends, lists)
    return found


def _outcome(table: Any, lists: dict[str, Any]) -> Any:  # noqa: ANN401  TOML is any of its types
    if not isinstance(table, dict) or "outcome" not in table:
        return table
    return {**table, "outcome": _written_out(table["outcome"], lists, ())}


def _written_out(words: Any, lists: dict[str, Any], inside: tuple[str, ...]) -> Any:  # noqa: ANN401  TOML is any of its types
    """Words with the lists that they name; a list that leads back to itself stays a name."""
    if isinstance(words, str):
        return _written_out([words], lists, inside) if _named(words) else words
    if not isinstance(words, list):
        return words
    found: list[Any] = []
    for word in words:
        name = _named(word)
        if name and name in lists and name not in inside:
            its = _written_out(lists[name], lists, (*inside, name))
            found += its if isinstance(its, list) else [its]
        else:
            found.append(word)
    return found


def _named(word: object) -> str:
    """The list that a word names; '' where it is a word alone."""
    return word.removeprefix(PREFIX) if isinstance(word, str) and word.startswith(PREFIX) else ""


def unknown(words: tuple[str | float, ...]) -> Iterator[str]:
    """The names among the words of which there is no list."""
    return (name for word in words if (name := _named(word)))
