"""Times as spreadsheets have them: workbooks of both date systems, mere numbers, ranges."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from timeline.moments.text import Order, Settled, read_moment, read_times
from timeline.moments.text import reasons as said
from timeline.moments.zone import iso_in_london


@pytest.mark.parametrize("system", [1900, 1904])
def test_dates_of_both_systems_of_a_workbook_are_read_with_and_without_a_format(
    tmp_path: Path, system: int
) -> None:
    path = tmp_path / "log.xlsx"
    made = openpyxl.Workbook()
    if system == 1904:
        made.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    assert made.active is not None
    made.active.append(["case_id", "activity", "time"])
    made.active.append(["A", "Referral", datetime.fromisoformat("2021-04-12T14:30:00")])
    made.active.append(["B", "Referral", 44298 if system == 1900 else 42836])
    made.save(path)
    reading = tl.read_log(path)
    begins = iso_in_london(next(iter(reading.logs)).table.earliest)
    assert [str(one)[:16] for one in begins] == ["2021-04-12T14:30", "2021-04-12T00:00"]
    assert any(f"counted from {system}" in one.problem for one in reading.notices)


@pytest.mark.parametrize(
    ("column", "told"),
    [
        (["44298", "13/04/2021"], "2021-04-12"),
        (["42836", "13/04/2021"], "2021-04-12"),
        (["44298.5", "2021-04-10"], "2021-04-12"),
        (["44298"], said.NUMBER),
        (["44298", "42836", "13/04/2021"], said.NUMBER),
        (["44298", "13/04/2023"], said.NUMBER),
        (["442980", "13/04/2021"], said.NUMBER),
    ],
)
def test_mere_numbers_are_days_only_where_the_column_shows_it(column: list[str], told: str) -> None:
    found = read_times(column)
    assert (
        str(iso_in_london(found.earliest)[0])[:10] if found.read[0] else found.reason[0]
    ) == told


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("12-14/04/2021", "2021-04-12T00:00:00", "2021-04-14T23:59:59"),
        ("12th - 14th April 2021", "2021-04-12T00:00:00", "2021-04-14T23:59:59"),
        ("28 April to 2 May 2021", "2021-04-28T00:00:00", "2021-05-02T23:59:59"),
        ("28/04-02/05/2021", "2021-04-28T00:00:00", "2021-05-02T23:59:59"),
        ("from 2021-04-12 to 2021-04-14", "2021-04-12T00:00:00", "2021-04-14T23:59:59"),
        ("2021-04-12/2021-04-14", "2021-04-12T00:00:00", "2021-04-14T23:59:59"),
        ("12/04/2021 09:00-11:00", "2021-04-12T09:00:00", "2021-04-12T11:00:00"),
        ("March to April 2021", "2021-03-01T00:00:00", "2021-04-30T23:59:59"),
        ("20210412", "2021-04-12T00:00:00", "2021-04-12T23:59:59"),
        ("12th April 2021", "2021-04-12T00:00:00", "2021-04-12T23:59:59"),
        ("12/Apr/2021 1430", "2021-04-12T14:30:00", "2021-04-12T14:30:00"),
    ],
)  # fmt: skip
def test_a_range_runs_from_the_first_of_its_ends_to_the_last_of_the_other(
    text: str, begin: str, end: str
) -> None:
    moment = read_moment(text)
    told = [read_moment(one) for one in (begin, end)]
    assert (moment.earliest, moment.latest) == (told[0].earliest, told[1].latest)


@pytest.mark.parametrize("text", ["14-12/04/2021", "12-14", "12-14/13/2021", "2021-04-12 to soon", "- 12/04/2021", "12042021", "x-y"])  # fmt: skip
def test_what_is_no_range_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_moment(text)


def test_a_range_has_a_say_in_the_order_of_its_column() -> None:
    both = read_times(["12-14/04/2021", "04/25/2021", "03/04/2021"])
    assert list(both.read) == [True, True, False]
    settled = read_times(
        ["04/25/2021", "03/04/2021"], Settled(Order(month_first=False, either=False))
    )
    assert str(iso_in_london(settled.earliest)[1])[:10] == "2021-04-03"
    assert settled.notices == (said.CONTRARY,)
    american = Order(month_first=True, either=False)
    assert read_times(["04/25/2021", "03/04/2021"], Settled(american)).notices == ()
    assert read_times(["25/04/2021", "03/04/2021"], Settled(american)).notices == (said.CONTRARY,)
    thirteenth = read_times(["13/04/2021"], Settled(american))
    assert str(iso_in_london(thirteenth.earliest)[0])[:10] == "2021-04-13"
