"""A share of `make fuzz`: damaged files of each kind end in an audit or a plain refusal."""

from __future__ import annotations

import time

import pytest
from damage import broken
from kinds import KINDS, sound
from run import Taker, run


def test_a_damaged_file_of_any_kind_ends_in_an_audit_or_a_plain_refusal() -> None:
    taker = Taker()
    found = {kind: run(kind, 10, 7, [taker], minutes=5) for kind in KINDS}
    taker.close()
    assert {kind: its.faults for kind, its in found.items() if its.faults} == {}
    assert all(its.files == 10 and its.ends["audit"] for its in found.values())


@pytest.mark.parametrize("kind", ["xlsx", "annex-a", "parquet", "ocel-sqlite"])
def test_a_kind_a_number_and_a_seed_are_the_same_file_on_any_day(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = [broken(kind, number, 7) for number in range(4)]
    sound.cache_clear()
    monkeypatch.setattr(time, "time", lambda: 1e9)
    assert [broken(kind, number, 7) for number in range(4)] == today


@pytest.mark.parametrize(
    ("kind", "number", "seed"),
    [
        ("xlsx", 212, 4),  # openpyxl printed of a style that is not there
        ("parquet", 692, 5),  # a text held bytes that were no UTF-8
        ("ocel-sqlite", 3964, 5),  # SQLite's message of the damage was no text
    ],
)
def test_a_file_that_once_did_what_none_may_no_longer_does(
    kind: str, number: int, seed: int
) -> None:
    taker = Taker()
    said = taker.take(kind, number, seed)
    taker.close()
    assert "fault" not in said
