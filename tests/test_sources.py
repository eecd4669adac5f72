"""Several logs of one case: keys, events told twice, and times that differ."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from timeline.errors import FileError
from timeline.reading import Reading
from timeline.wording.dates import when

HEAD = "case_id,activity,time,episode,outcome\n"


def read(folder: Path, first: str, second: str, **more: str) -> Reading:
    """Two logs, with files of these contents for the options."""
    (folder / "one.csv").write_text(HEAD + first, encoding="utf-8")
    (folder / "two.csv").write_text(HEAD + second, encoding="utf-8")
    given = {}
    for name, content in more.items():
        given[name] = folder / f"{name}.{'toml' if name == 'mapping' else 'csv'}"
        given[name].write_text(content, encoding="utf-8")
    reading = tl.read_log(folder / "one.csv", folder / "two.csv", **given)
    assert isinstance(reading, Reading)
    words = len(reading.log.not_required) + reading.log.still_open
    assert reading.rows_read == len(reading.log) + words + reading.set_aside
    assert len(reading.problems) == reading.set_aside
    return reading


def test_an_event_of_two_tables_is_measured_once_with_what_both_say_of_it(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        "A,Strategy discussion,2021-04-12,,\nA,ICPC,2021-04-20,,no plan\n",
        "A,strategy meeting,12/04/2021,,section 47\nA,ICPC,20/04/2021,,plan made\nB,ICPC,2021-04-20,,\n",
    )
    assert [(one.file, one.row, one.problem) for one in reading.problems] == [
        ("two.csv", 2, "the same event as row 2 of table 1 of those read: the same case, activity and time, so it is measured once"),
        ("two.csv", 3, "the same event as row 3 of table 1 of those read: the same case, activity and time, so it is measured once"),
    ]  # fmt: skip
    assert reading.log.events["outcome"].tolist()[:2] == ["section 47", "no plan; plan made"]


@pytest.mark.parametrize(
    ("second", "why"),
    [
        ("A,CT head,2021-04-12,scan 2,\n", "another episode"),
        ("B,CT head,2021-04-12,scan 1,\n", "another case"),
        ("A,ICPC,2021-04-12,scan 1,\n", "another activity"),
    ],
)
def test_another_episode_case_or_activity_is_another_event(
    tmp_path: Path, second: str, why: str
) -> None:
    assert len(read(tmp_path, "A,CT head,2021-04-12,scan 1,\n", second).log) == 2, why


def test_rows_are_matched_one_with_one(tmp_path: Path) -> None:
    twice = "A,Core group,2021-04-12,,\n" * 2
    reading = read(tmp_path, twice, twice)
    assert (len(reading.log), reading.set_aside) == (1, 3)
    reading = read(tmp_path, twice, twice, mapping='repeated_rows = "measure"')
    assert (len(reading.log), reading.set_aside) == (2, 2)


DIFFERENT = ("A,Referral,2021-04-12,,\n", "A,Referral,2021-04-12 09:30,,\n")
APART = ("A,Referral,2021-04-12,,\n", "A,Referral,2021-04-14,,\n")


@pytest.mark.parametrize("rows", [DIFFERENT, APART])
def test_different_times_are_both_measured_and_told(tmp_path: Path, rows: tuple[str, str]) -> None:
    reading = read(tmp_path, *rows)
    assert len(reading.log) == 2
    assert [(one.file, one.row, one.column) for one in reading.notices] == [("two.csv", 2, "time")]
    assert "another time than row 2 of table 1 of those read" in reading.notices[0].problem


@pytest.mark.parametrize(
    ("rows", "written"), [(DIFFERENT, "12 April 2021, 09:30"), (APART, "12 to 14 April 2021")]
)
def test_a_mapping_makes_them_one_event_at_a_time_that_both_allow(
    tmp_path: Path, rows: tuple[str, str], written: str
) -> None:
    reading = read(tmp_path, *rows, mapping='different_times = "one event"')
    assert (len(reading.log), reading.set_aside) == (1, 1)
    assert when(tl.analyse(reading).cases[0].events[0]) == written


def test_keys_give_one_case_one_name_and_a_case_without_a_key_is_set_aside(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        "A,Referral,2021-04-12,,\n1001,Referral,2021-04-12,,\n",
        "1001,ICPC,2021-04-20,,\n1002,ICPC,2021-04-20,,\n1002,CT head,n/a,,\n",
        keys="case_id,Two\nA,1001\nB,\n",
    )
    assert [*zip(reading.log.events["case"], reading.log.events["activity"], strict=True)] == [
        ("A", "Referral"), ("A", "ICPC"), ("1001", "Referral"),
    ]  # fmt: skip
    assert [(one.row, one.column) for one in reading.problems] == [(3, "case_id"), (4, "case_id")]


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("case_id,two\nA,1\nB,1\n", "row 3, column 2: this number has another case in a row above"),
        ("case_id,two\n,1\n", "row 2, case_id: empty"),
        ("case_id,three\nA,1\n", "column 2 names no log"),
        ("case_id\nA\n", "the first row must name case_id"),
        ("", "the first row must name case_id"),
    ],
)
def test_keys_that_contradict_themselves_are_refused(tmp_path: Path, keys: str, told: str) -> None:
    rows = "A,Referral,2021-04-12,,\n"
    with pytest.raises(FileError, match=told):
        read(tmp_path, rows, rows, keys=keys)


def test_a_word_for_not_known_whose_case_has_no_key_is_set_aside(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        "7,Referral,2021-04-12,,\n9,ICPC,not known,,\n9,Core group,soon,,\n",
        "A,Strategy discussion,2021-04-12,,\n",
        keys="case_id,one.csv\nA,7\n",
    )
    assert [(one.row, one.column) for one in reading.problems] == [(3, "case_id"), (4, "time")]
    assert (reading.rows_read, len(reading.log), reading.set_aside) == (4, 2, 2)
