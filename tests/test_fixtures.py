"""The fixtures: what each shows is what the program says."""

from __future__ import annotations

import csv
import re

import pytest

import timeline as tl
from command import FIXTURES
from tables import rows_of

README = (FIXTURES / "README.md").read_text(encoding="utf-8")
LISTED = re.findall(r"^\| ([a-z-]+) \| (\d{4}-\d\d-\d\d) \|", README, re.MULTILINE)
JUDGED_BY_GENERATORS = {"N1", "N2", "N3", "N4", "N5", "N6", "R1", "R2", "R3", "R4"}


def test_every_fixture_is_listed_with_the_date_it_is_read_as_of() -> None:
    assert {name for name, _ in LISTED} == {one.name for one in FIXTURES.iterdir() if one.is_dir()}


@pytest.mark.parametrize(("name", "as_of"), LISTED)
def test_every_outcome_is_as_expected(name: str, as_of: str) -> None:
    audit = tl.analyse(tl.read_log(FIXTURES / name / "log.csv"), as_of=as_of)
    with (FIXTURES / name / "expected.csv").open(encoding="utf-8", newline="") as file:
        wanted = sorted(tuple(row.values()) for row in csv.DictReader(file))
    every = {one.standard for one in rows_of(audit)}
    known = JUDGED_BY_GENERATORS if name in {"one-year", "five-years"} else every
    found = sorted(
        (one.case, one.standard, one.outcome)
        for one in rows_of(audit)
        if one.standard and one.standard in known
    )
    assert found == wanted


def test_outcomes_shows_every_outcome() -> None:
    audit = tl.analyse(tl.read_log(FIXTURES / "outcomes/log.csv"), as_of="2024-04-01")
    assert {one.outcome for one in rows_of(audit)} == set(tl.audit.OUTCOMES)
