"""The generator of large logs: the truth it knows is what the program finds, whatever the seed."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

import timeline as tl
from command import FIXTURES
from tables import rows_of

JUDGED = {"N1", "N2", "N3", "N4", "N5", "N6", "R1", "R2", "R3", "R4"}


def generate(folder: Path, *arguments: str, program: str = "generator.py") -> Path:
    subprocess.run(  # noqa: S603  our own program
        [sys.executable, FIXTURES / program, "--out", folder, *arguments], check=True
    )
    return folder


@pytest.mark.parametrize(("seed", "year"), [("11", "2022"), ("12", "2019")])
def test_its_truth_is_what_the_program_finds(tmp_path: Path, seed: str, year: str) -> None:
    made = generate(tmp_path, "--cases", "400", "--seed", seed, "--year", year)
    audit = tl.analyse(tl.read_log(made / "log.csv"), as_of=f"{int(year) + 1}-03-31")
    with (made / "expected.csv").open(encoding="utf-8", newline="") as file:
        wanted = sorted(tuple(row.values()) for row in csv.DictReader(file))
    found = [(one.case, one.standard, one.outcome) for one in rows_of(audit)]
    assert sorted(one for one in found if one[1] in JUDGED) == wanted


def test_the_fixture_of_one_year_is_what_it_makes(tmp_path: Path) -> None:
    made = generate(tmp_path)
    for name in ("log.csv", "expected.csv"):
        assert (made / name).read_bytes() == (FIXTURES / "one-year" / name).read_bytes()


def test_the_fixture_of_five_years_is_what_it_makes(tmp_path: Path) -> None:
    made = generate(tmp_path, program="surveys.py")
    for name in ("log.csv", "expected.csv", "periods.csv"):
        assert (made / name).read_bytes() == (FIXTURES / "five-years" / name).read_bytes()
