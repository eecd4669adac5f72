"""A log for others: no name in any byte, the same outcomes, and the key in a file of its own."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

import timeline as tl
from canaries import BORN, CANARY, LONG, SECRETS, leaks
from command import FIXTURES
from tables import rows_of
from timeline.audit import Audit
from timeline.cli import app
from timeline.disclosure.pseudonyms import Pseudonyms
from timeline.errors import CommandLineError, FileError
from timeline.pathway import load_pathway

PATHWAY = load_pathway("nai-under-5")
KEY = bytes(range(32))


def run(*arguments: str | Path) -> str:
    result = CliRunner().invoke(app, ["pseudonymise", *map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "record" / f"{CANARY}log.csv"
    path.parent.mkdir()
    path.write_text(LONG, encoding="utf-8")
    return path


@pytest.mark.parametrize("ending", ["csv", "parquet", "xes"])
def test_a_shared_log_has_no_name_no_note_and_no_date_of_birth_in_any_byte(
    log: Path, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"shared.{ending}"
    said = run(log, "--out", out)
    assert leaks({out.name: out.read_bytes()}, *SECRETS, *BORN) == []
    assert "3 events of activities that the pathway does not know" in said
    assert "Keep the key apart from the log" in said
    key = log.with_suffix(".key")
    assert key.read_text(encoding="ascii").strip() not in said
    assert {one.name for one in tmp_path.iterdir()} == {"record", out.name}


def test_the_key_is_its_owners_alone_and_is_never_written_again(log: Path, tmp_path: Path) -> None:
    out, key = tmp_path / "shared.csv", tmp_path / "keys" / "mine.key"
    key.parent.mkdir()
    assert "made just now" in run(log, "--out", out, "--key", key)
    secret, first = key.read_bytes(), out.read_bytes()
    if os.name == "posix":
        assert key.stat().st_mode & 0o777 == 0o600
    assert "as it was" in run(log, "--out", out, "--key", key)
    assert (key.read_bytes(), out.read_bytes()) == (secret, first)
    other = tmp_path / "other.csv"
    run(log, "--out", other, "--key", tmp_path / "other.key")
    cases = [{row["case_id"] for row in csv.DictReader(one.open())} for one in (out, other)]
    assert not cases[0] & cases[1]


@pytest.mark.parametrize(
    ("out", "key"),
    [("record.csv", None), ("shared.csv", "shared.csv"), ("shared.csv", "record.csv")],
)
def test_no_file_of_the_command_takes_the_place_of_another(
    tmp_path: Path, out: str, key: str | None
) -> None:
    log = tmp_path / "record.csv"
    log.write_text(LONG, encoding="utf-8")
    more = ["--key", str(tmp_path / key)] if key else []
    arguments = ["pseudonymise", str(log), "--out", str(tmp_path / out), *more]
    with pytest.raises(CommandLineError):
        CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert log.read_text(encoding="utf-8") == LONG
    assert {one.name for one in tmp_path.iterdir()} == {"record.csv"}


def test_what_is_no_key_is_refused_and_not_quoted(log: Path, tmp_path: Path) -> None:
    key = tmp_path / "notes.txt"
    key.write_text(CANARY, encoding="utf-8")
    with pytest.raises(FileError) as told:
        run(log, "--out", tmp_path / "shared.csv", "--key", key)
    assert CANARY not in str(told.value)
    assert not (tmp_path / "shared.csv").exists()


@pytest.mark.parametrize("name", ["nai-audit", "one-year", "repeats", "outcomes", "clock-change"])
def test_a_shared_log_reads_back_with_the_same_outcomes(name: str, tmp_path: Path) -> None:
    log = FIXTURES / name / "log.csv"
    out = tmp_path / "shared.csv"
    run(log, "--out", out, "--key", tmp_path / "key")
    reading = tl.read_log(log)
    before = tl.analyse(reading)
    after = tl.analyse(tl.read_log(out), as_of=str(before.as_of.latest.date()))
    secret = bytes.fromhex((tmp_path / "key").read_text(encoding="ascii"))
    names = Pseudonyms(secret, PATHWAY)

    def told(audit: Audit, *, renamed: bool) -> list[tuple[object, ...]]:
        return sorted(
            (
                names.of("case", one.case) if renamed else one.case,
                *(one.step, one.standard, one.outcome, one.low, repr(one.high), repr(one.due)),
            )
            for one in rows_of(audit)
            if (one.step, one.start_earliest) not in unclear
        )

    # What could not be read is left out of a log for others, and so is that it may be an answer.
    unclear = {
        (one.step, one.start_earliest)
        for one in rows_of(before)
        if one.outcome == "unclear" and not one.stop_row
    }
    assert told(after, renamed=False) == told(before, renamed=True)
    assert unclear or after.glances == before.glances


def test_a_pseudonym_is_of_its_kind_and_its_key() -> None:
    names, others = Pseudonyms(KEY, PATHWAY), Pseudonyms(KEY[::-1], PATHWAY)
    told = {names.of("case", "A"), names.of("person", "A"), others.of("case", "A")}
    assert len(told) == 3
    assert names.of("case", "A") == "case-" + names.of("case", "A")[5:]
    assert names.of("case", "A") == Pseudonyms(KEY, PATHWAY).of("case", "A")
