"""1.2b Words for nothing, and words for not known."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from tables import cells
from timeline.reading import Reading

UNDER_AN_ACTIVITY = """
written         | means
NULL            | nothing
null            | nothing
(null)          | nothing
None            | nothing
nan             | nothing
NaN             | nothing
NaT             | nothing
-               | nothing
--              | nothing
–               | nothing
(blank)         | nothing
NA              | not known
N/K             | not known
unknown         | not known
Not known       | not known
?               | not known
??              | not known
TBC             | awaited
TBA             | awaited
awaiting        | awaited
n/a             | not needed
not required    | not needed
12/4            | set aside
Nan             | set aside
"""
"""Nan is what some people call a grandmother; no program writes nan so."""


def read(path: Path, text: str, mapping: str = "") -> Reading:
    path.write_text("\n".join(line.strip() for line in text.strip().splitlines()), encoding="utf-8")
    more = {}
    if mapping:
        more["mapping"] = path.with_suffix(".toml")
        more["mapping"].write_text(mapping, encoding="utf-8")
    reading = tl.read_log(path, **more)
    assert isinstance(reading, Reading)
    return reading


def meaning(reading: Reading) -> str:
    """What the only cell or row that is no event means."""
    log = reading.log
    if reading.set_aside:
        return "set aside"
    if log.not_required:
        return "not needed"
    if log.not_known:
        return "not known"
    return "awaited" if log.still_open else "nothing"


@pytest.mark.parametrize("row", cells(UNDER_AN_ACTIVITY), ids=lambda row: row["written"])
def test_what_a_word_under_an_activity_of_a_wide_table_means(
    tmp_path: Path, row: dict[str, str]
) -> None:
    table = f"case_id,Referral,ICPC\nA,2021-04-06,{row['written']}\nB,2021-04-06,\n"
    reading = read(tmp_path / "log.csv", table)
    assert meaning(reading) == row["means"]
    # a word for nothing is no filled cell; every other word is a cell that was read
    assert reading.rows_read == (2 if row["means"] == "nothing" else 3)
    assert [(one.case, one.activity) for one in reading.log.not_known] == (
        [("A", "icpc")] if row["means"] in {"not known", "set aside"} else []
    )


@pytest.mark.parametrize("row", cells(UNDER_AN_ACTIVITY), ids=lambda row: row["written"])
def test_what_a_word_in_the_place_of_a_time_means(tmp_path: Path, row: dict[str, str]) -> None:
    table = f"case_id,activity,time\nA,Referral,2021-04-06\nA,ICPC,{row['written']}\nB,ICPC,\n"
    reading = read(tmp_path / "log.csv", table)
    # a row without a time is set aside, as it is where the time is blank
    aside = row["means"] in {"nothing", "set aside"}
    assert [one.row for one in reading.problems] == ([3, 4] if aside else [4])
    assert (reading.rows_read, reading.set_aside) == (3, 1 + aside)
    known = {(one.case, one.activity) for one in reading.log.not_known}
    assert ("B", "ICPC") in known
    assert (("A", "ICPC") in known) == (aside or row["means"] == "not known")


@pytest.mark.parametrize(
    "word",
    ["NULL", "None", "nan", "-", "NA", "N/K", "unknown", "?", "TBC", "n/a", "not required", "#N/A"],
)
def test_in_every_other_column_a_word_records_nothing(tmp_path: Path, word: str) -> None:
    headings = "case_id,activity,time,episode,agency,site,by,outcome,attended,case:team"
    events = read(
        tmp_path / "log.csv",
        f"{headings}\nA,ICPC,2021-04-06{f',{word}' * 7}\nB,ICPC,2021-04-06{',x' * 7}\n",
    ).log.events
    others = ["episode", "agency", "site", "by", "outcome", "attended"]
    assert events[others].isna().all(axis=1).tolist() == [True, False]
    wide = read(
        tmp_path / "wide.csv",
        f"case_id,ICPC,ICPC: outcome,ICPC: attended,case:team\nA,2021-04-06,{word},Police; {word},{word}\n",
    ).log
    assert [*wide.table.texts("outcome")] == [None]
    assert [*wide.table.texts("attended")] == ["Police"]
    assert not wide.case_attributes


@pytest.mark.parametrize(
    "word", ["NULL", "None", "nan", "-", "NA", "N/K", "unknown", "?", "TBC", "n/a", "#REF!"]
)
def test_a_row_whose_case_or_activity_is_such_a_word_is_set_aside(
    tmp_path: Path, word: str
) -> None:
    long = read(
        tmp_path / "log.csv",
        f"case_id,activity,time\n{word},ICPC,2021-04-06\nA,{word},2021-04-06\nB,ICPC,2021-04-06\n",
    )
    assert [(one.row, one.column) for one in long.problems] == [(2, "case_id"), (3, "activity")]
    wide = read(
        tmp_path / "wide.csv", f"case_id,Referral,ICPC\n{word},2021-04-06,NA\nB,2021-04-06,\n"
    )
    assert [one.row for one in wide.problems] == [2, 2]
    for reading in (long, wide):
        assert [*reading.log.cases] == ["B"]
        assert not reading.log.not_known


@pytest.mark.parametrize(
    ("empty", "mapping", "means", "said"),
    [
        # some cell is empty, so NA says something else: it is not known
        ("", "", "not known", '"NA" = "blank"'),
        # a program that has no empty cells writes NA for one
        ("NA", "", "nothing", '"NA" = "not known"'),
        # a mapping settles it
        ("", '[words]\n"NA" = "blank"\n', "nothing", ""),
        ("", '[words]\n"NA" = "not required"\n', "not needed", ""),
        ("NA", '[words]\n"NA" = "not known"\n', "not known", ""),
    ],
)
def test_where_no_cell_under_an_activity_is_empty_NA_is_the_empty_cell(  # noqa: N802  as it is written
    tmp_path: Path, empty: str, mapping: str, means: str, said: str
) -> None:
    table = f"case_id,Referral,ICPC\nA,2021-04-06,NA\nB,2021-04-06,{empty}\n"
    reading = read(tmp_path / "log.csv", table, mapping)
    assert meaning(reading) == means
    told = [one for one in reading.notices if one.kind == "not_available"]
    assert [one.count for one in told] == ([1 + bool(empty)] if said else [])
    assert all(said in one.problem for one in told)


def test_a_bare_NA_in_the_place_of_a_time_is_counted_too(tmp_path: Path) -> None:  # noqa: N802  as it is written
    table = "case_id,activity,time\nA,Referral,2021-04-06\nA,ICPC,NA\nB,ICPC,{}\n"
    some = read(tmp_path / "some.csv", table.format(""))
    assert (some.set_aside, meaning(some)) == (1, "set aside")
    none = read(tmp_path / "none.csv", table.format("2021-04-06"))
    assert none.set_aside == 1
    for reading in (some, none):
        (told,) = (one for one in reading.notices if one.kind == "not_available")
        assert told.count == 1
        assert ("A", "ICPC") in {(one.case, one.activity) for one in reading.log.not_known}
