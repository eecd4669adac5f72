"""The engine gives what the conformance vectors say; `tests/page/vectors.test.js` asks the same of the page."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from vectors.engine import ENGINE, page_data

VECTORS = Path(__file__).parent / "vectors"
FILES = sorted(path.stem for path in VECTORS.glob("*.json") if path.stem != "page")
NUMBERS = {"Infinity": math.inf, "-Infinity": -math.inf, "NaN": math.nan}


def same(found: Any, wanted: Any, relative: float) -> bool:  # noqa: ANN401  plain data
    """Compare plain data; of an object only the keys that the vector has."""
    if isinstance(wanted, dict):
        return all(same(found[key], value, relative) for key, value in wanted.items())
    if isinstance(wanted, list):
        return len(found) == len(wanted) and all(
            same(one, value, relative) for one, value in zip(found, wanted, strict=True)
        )
    wanted = NUMBERS.get(wanted, wanted) if isinstance(wanted, str) else wanted
    if isinstance(wanted, float | int) and not isinstance(wanted, bool):
        if math.isnan(wanted):
            return math.isnan(found)
        return math.isclose(found, wanted, rel_tol=relative, abs_tol=relative / 1e3)
    return bool(found == wanted)


@pytest.mark.parametrize("name", FILES)
def test_the_engine_gives_what_the_vectors_say(name: str) -> None:
    content = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))
    assert content["source"]
    for case in content["cases"]:
        found = ENGINE[case["function"]](*case["input"])
        assert same(found, case["output"], content["relative"]), (case["name"], found, case["output"])  # fmt: skip


def test_the_vectors_hold_the_messages_that_the_page_is_given() -> None:
    committed = json.loads((VECTORS / "page.json").read_text(encoding="utf-8"))
    current = json.loads(json.dumps(page_data()))
    assert committed == current, (
        "run `PYTHONPATH=src:tests:tests/oracle python tests/vectors/make.py`"
    )


def test_a_vector_that_is_not_met_is_seen() -> None:
    assert not same({"low": 1.0}, {"low": 1.1}, 1e-9)
    assert not same([1.0], [1.0, 2.0], 1e-9)
    assert not same("1 wait", "2 waits", 0)
    assert not same(1.0, "NaN", 0)
    assert same({"low": math.inf, "more": 1}, {"low": "Infinity"}, 0)
