"""Which resource of a FHIR file a reference means.

A reference is literal (`ServiceRequest/7`, an absolute address, or the `urn:uuid` that is the
`fullUrl` of an entry), to a resource contained in the same one (`#order`), or logical: by an
identifier that the resource carries. A key that several resources of one kind carry means none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from timeline.reading.sources.json_file import text, texts


def keys_of(node: Any, kind: str, full_url: str, within: str) -> tuple[str, ...]:  # noqa: ANN401  a tree of JSON
    """The keys under which a resource can be meant; `within` is the resource that contains it."""
    own = text(node, "id")
    found = [f"{within}#{own}"] if within else [f"{kind}/{own}", f"urn:uuid:{own}".casefold()]
    identifiers = [key for one in _each(node, "identifier") for key in _carried(one)]
    return tuple(dict.fromkeys([*(found if own else ()), *_literal(full_url), *identifiers]))


def meant_by(node: Any, path: str, kind: str, within: str) -> tuple[str, ...]:  # noqa: ANN401  as above
    """The keys in a resource's references to resources of one type, in order."""
    found: list[str] = []
    for one in _each(node, path):
        literal = text(one, "reference")
        named = text(one, "type") or _kind_in(literal)
        if named and named != kind:
            continue
        found += [f"{within}{literal}"] if literal.startswith("#") else _literal(literal)
        for identifier in _each(one, "identifier"):
            found += _wanted(identifier)
    return tuple(dict.fromkeys(found))


def by_key(resources: Iterable[tuple[tuple[str, ...], str]]) -> dict[str, str]:
    """By each key, the resource that it means; resources are given as their keys and name."""
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for keys, name in resources:
        for key in keys:
            if found.setdefault(key, name) != name:
                doubtful.add(key)
    return {key: name for key, name in found.items() if key not in doubtful}


def _each(node: Any, path: str) -> Iterator[Any]:  # noqa: ANN401  as above
    many = node.get(path) if isinstance(node, dict) else None
    yield from (
        one for one in (many if isinstance(many, list) else [many]) if isinstance(one, dict)
    )


def _literal(reference: str) -> list[str]:
    """A literal reference as a key, of any version and at any address."""
    whole = reference.partition("/_history/")[0]
    if whole.casefold().startswith("urn:"):
        return [whole.casefold()]
    return ["/".join(whole.rsplit("/", 2)[-2:])] if "/" in whole else []


def _kind_in(reference: str) -> str:
    """The kind of resource that a literal reference names; '' where it names none."""
    parts = reference.partition("/_history/")[0].rsplit("/", 2)
    return "" if reference.startswith(("urn:", "#")) or len(parts) == 1 else parts[-2]


def _carried(identifier: Any) -> list[str]:  # noqa: ANN401  as above
    system, value = _folded(identifier, "system"), _folded(identifier, "value")
    return [f"identifier {system}|{value}", f"value {value}"] if value else []


def _wanted(identifier: Any) -> list[str]:  # noqa: ANN401  as above
    """An identifier with a system means that of the same system, or of one that names none."""
    system, value = _folded(identifier, "system"), _folded(identifier, "value")
    if not value:
        return []
    if not system:
        return [f"value {value}"]
    return [f"identifier {system}|{value}", f"identifier |{value}"]


def _folded(node: Any, name: str) -> str:  # noqa: ANN401  as above
    return next(iter(texts(node, name)), "").strip().casefold()
