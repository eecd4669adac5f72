"""Public names keep to the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline as tl
from timeline import audit

GLOSSARY = (Path(__file__).parents[1] / "GLOSSARY.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in GLOSSARY.splitlines()
    if line.startswith("|")
][2:]
NAMES = re.compile(r"`(\w+)`")
STATISTICAL = {"confidence_interval"}
"""An interval in a name is the statistical range, and no wait."""


def words_of(name: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def public_names() -> Iterator[str]:
    yield from tl.__all__
    for name in audit.__all__:
        yield name
        model = getattr(audit, name)
        yield from getattr(model, "model_fields", ())


def test_the_glossary_has_a_row_for_each_thing() -> None:
    assert len(ROWS) > 20
    assert all(len(row) == 4 for row in ROWS)


def test_what_the_glossary_names_in_code_is_there() -> None:
    models = {name for row in ROWS for name in NAMES.findall(row[2]) if name[:1].isupper()}
    assert {name for name in models if not hasattr(audit, name)} <= {"Problem", "Board"}


@pytest.mark.parametrize("name", sorted({*public_names()}))
def test_a_public_name_has_no_word_that_the_glossary_replaces(name: str) -> None:
    replaced = {word for row in ROWS for word in row[3].split(", ") if word}
    plural = {f"{word}s" for word in replaced}
    assert name in STATISTICAL or not words_of(name) & (replaced | plural)
