"""Europe/London for whole columns, against the standard library's zones one by one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pytest

from timeline.moments import iso, zone
from timeline.moments.text import Settled, Shown, read_moment, read_times, shown_by
from timeline.moments.text import reasons as said
from timeline.moments.text.order import Order

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def _anew() -> None:
    zone._offsets.cache_clear()  # noqa: SLF001  tables are made anew, so that their making is tested
    zone._by_day.cache_clear()  # noqa: SLF001  else the table of another test is seen


def some_instants() -> np.ndarray:
    chance = np.random.default_rng(3)
    low, high = (int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) for year in (1900, 2100))
    near = [
        int(datetime(year, month, day, 1, tzinfo=UTC).timestamp()) + shift
        for year, month, day in ((2024, 3, 31), (2024, 10, 27), (1971, 10, 31), (1947, 4, 13))
        for shift in (-3601, -3600, -1, 0, 1, 3599, 3600)
    ]
    return np.concatenate([chance.integers(low, high, 3_000), np.asarray(near, np.int64)])


@pytest.mark.usefixtures("_anew")
def test_offsets_days_and_texts_are_those_of_the_zone() -> None:
    instants = some_instants()
    local = [datetime.fromtimestamp(int(one), UTC).astimezone(LONDON) for one in instants]
    offsets = [int((one.utcoffset() or timedelta()).total_seconds()) for one in local]
    assert list(zone.offset_of(instants)) == offsets
    assert list(zone.local_day(instants)) == [
        zone.day_number(one.year, one.month, one.day) for one in local
    ]
    assert [zone.in_london(int(one)) for one in instants] == local
    recent = instants > 0
    assert list(zone.iso_in_london(instants[recent])) == [
        one.isoformat() for one, late in zip(local, recent, strict=True) if late
    ]


@pytest.mark.usefixtures("_anew")
def test_a_day_runs_from_its_first_second_to_the_one_before_the_next() -> None:
    every = np.arange(zone.day_number(1899, 12, 30), zone.day_number(2101, 1, 10), 7)
    first, last = zone.first_second(every), zone.last_second(every)
    assert (zone.local_day(first) == every).all()
    assert (zone.local_day(last) == every).all()
    assert (zone.local_day(first - 1) == every - 1).all()
    assert (zone.local_day(last + 1) == every + 1).all()
    outside = np.asarray([zone.day_number(1899, 12, 31), zone.day_number(2024, 7, 1)])
    assert list(zone.first_second(outside)[1:]) == [int(datetime(2024, 6, 30, 23, tzinfo=UTC).timestamp())]  # fmt: skip
    assert len(zone.first_second(np.empty(0, np.int64))) == 0
    noon = np.asarray([zone.day_number(2101, 1, 9) * zone.DAY + 12 * zone.HOUR])
    assert zone.local_to_instants(noon).first[0] == noon[0]
    for day in range(1, 6):
        late = np.asarray([zone.day_number(2101, 1, day)])
        assert (zone.local_day(zone.first_second(late)) == late).all()


@pytest.mark.usefixtures("_anew")
def test_the_clocks_of_1947_went_forward_twice() -> None:
    three = zone.day_number(1947, 4, 13) * zone.DAY + 3 * zone.HOUR
    found = zone.local_to_instants(np.asarray([three - 1, three]))
    assert list(found.missing) == [True, False]
    assert found.first[1] == found.last[1] == three - 2 * zone.HOUR


@pytest.mark.usefixtures("_anew")
def test_local_times_happen_once_twice_or_never() -> None:
    def wall(text: str) -> int:
        return int(datetime.fromisoformat(f"{text}+00:00").timestamp())

    local = np.asarray(
        [wall(text) for text in ("2024-10-27 01:30", "2024-03-31 01:30", "2024-07-01 12:00", "2024-10-27 02:00", "2024-10-27 00:59")]
    )  # fmt: skip
    found = zone.local_to_instants(local)
    assert list(found.missing) == [False, True, False, False, False]
    told = [
        (str(datetime.fromtimestamp(int(a), UTC))[11:16], str(datetime.fromtimestamp(int(b), UTC))[11:16])
        for a, b, missing in zip(*found, strict=True) if not missing
    ]  # fmt: skip
    assert told == [("00:30", "01:30"), ("11:00", "11:00"), ("02:00", "02:00"), ("23:59", "23:59")]


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("2021-04-12", "2021-04-12T00:00:00+01:00", "2021-04-12T23:59:59+01:00"),
        ("12/04/2021", "2021-04-12T00:00:00+01:00", "2021-04-12T23:59:59+01:00"),
        ("12.04.2021", "2021-04-12T00:00:00+01:00", "2021-04-12T23:59:59+01:00"),
        ("12 April 2021", "2021-04-12T00:00:00+01:00", "2021-04-12T23:59:59+01:00"),
        ("12-Apr-21", "2021-04-12T00:00:00+01:00", "2021-04-12T23:59:59+01:00"),
        ("12.4.21", "2021-04-12T00:00:00+01:00", "2021-04-12T23:59:59+01:00"),
        ("01/02/49", "2049-02-01T00:00:00+00:00", "2049-02-01T23:59:59+00:00"),
        ("12 Apr 2021", "2021-04-12T00:00:00+01:00", "2021-04-12T23:59:59+01:00"),
        ("12 April 2021 09:30", "2021-04-12T09:30:00+01:00", "2021-04-12T09:30:00+01:00"),
        ("2021-04-12 09:30:15", "2021-04-12T09:30:15+01:00", "2021-04-12T09:30:15+01:00"),
        ("2021-04-12T09:30", "2021-04-12T09:30:00+01:00", "2021-04-12T09:30:00+01:00"),
        ("2021-04-12T08:30:00Z", "2021-04-12T09:30:00+01:00", "2021-04-12T09:30:00+01:00"),
        ("2021-04-12T12:00:00+05:30", "2021-04-12T07:30:00+01:00", "2021-04-12T07:30:00+01:00"),
        ("2021-04-12T03:00:00-05:00", "2021-04-12T09:00:00+01:00", "2021-04-12T09:00:00+01:00"),
        ("2021-04", "2021-04-01T00:00:00+01:00", "2021-04-30T23:59:59+01:00"),
        ("12\u00a0April 2021", "2021-04-12T00:00:00+01:00", "2021-04-12T23:59:59+01:00"),
        ("April-2021", "2021-04-01T00:00:00+01:00", "2021-04-30T23:59:59+01:00"),
        ("December 2024", "2024-12-01T00:00:00+00:00", "2024-12-31T23:59:59+00:00"),
        ("2024-02", "2024-02-01T00:00:00+00:00", "2024-02-29T23:59:59+00:00"),
    ],
)
def test_a_time_is_read_as_it_is_written(text: str, begin: str, end: str) -> None:
    moment = read_moment(text)
    told = zone.iso_in_london(np.asarray([moment.earliest, moment.latest]))
    assert list(told) == [begin, end]


@pytest.mark.parametrize(
    "text",
    ["", "2021", "2021-02-29", "2021-04-31", "2021-13-01", "12/13/", "01/02/99", "1 Feb 50", "24:00", "2021-04-12 25:00",
     "2021-04-12 10:60", "April", "1899-12-31", "2101-01-01", "x" * 100, "2021-W14", "45000", "-"],
)  # fmt: skip
def test_anything_else_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_moment(text)


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        ("12/04/2021 1:05 am", "01:05:00"),
        ("12/04/2021 12:05 am", "00:05:00"),
        ("12/04/2021 11:59pm", "23:59:00"),
        ("12/04/2021 12:00 PM", "12:00:00"),
        ("12/04/2021 1:00 pm", "13:00:00"),
        ("12/04/2021 9am", "09:00:00"),
        ("12 April 2021 at 12 PM", "12:00:00"),
        ("12/04/2021 23:59:59", "23:59:59"),
        ("2021-04-12T23:30:00+14:00", "10:30:00"),
        ("2021-04-12T23:30:00+13:59", "10:31:00"),
    ],
)
def test_hours_of_both_halves_of_the_day_and_far_offsets_are_read(written: str, clock: str) -> None:
    moment = read_moment(written)
    assert moment.earliest == moment.latest
    assert str(zone.iso_in_london(np.asarray([moment.earliest]))[0])[11:19] == clock


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("", said.EMPTY),
        ("  ", said.EMPTY),
        ("45000", said.NUMBER),
        ("-45000.5", said.NUMBER),
        ("45.5", said.NUMBER),
        ("2021", said.YEAR_ALONE),
        ("20.1", said.NUMBER),
        ("1.2.3", said.NO_TIME),
        ("X45", said.NO_TIME),
        ("soon", said.NO_TIME),
        ("x" * 70, said.NO_TIME),
        ("2021-02-29", said.NOT_THERE),
        ("12/13/", said.NO_TIME),
        ("13/13/2021", said.NOT_THERE),
        ("00/04/2021", said.NOT_THERE),
        ("12/04/2021 24:00", said.NOT_THERE),
        ("12/04/2021 23:60", said.NOT_THERE),
        ("12/04/2021 23:59:60", said.NOT_THERE),
        ("12/04/2021 0:30 am", said.NOT_THERE),
        ("12/04/2021 13:00 pm", said.NOT_THERE),
        ("12/04/2021 13 pm", said.NOT_THERE),
        ("12/04/2021 0am", said.NOT_THERE),
        ("12/04/2021 9", said.NO_TIME),
        ("12/04/2021 9.", said.NO_TIME),
        ("12/04/2021 09hrs", said.NO_TIME),
        ("12/04/2021 12:60 pm", said.NOT_THERE),
        ("12/04/2021 12:00:60 pm", said.NOT_THERE),
        ("2021-04-12T23:30:00+14:01", said.NOT_THERE),
        ("2021-04-12T23:30:00+15:00", said.NOT_THERE),
        ("2021-04-12T23:30:00+05:60", said.NOT_THERE),
        ("1 Feb 50", said.TWO_DIGITS),
        ("1899-12-31", said.OUT_OF_YEARS),
    ],
)
def test_what_cannot_be_read_says_why(written: str, reason: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as refused:
        read_moment(written)
    assert str(refused.value) == reason


@pytest.mark.parametrize(
    ("column", "read", "notices"),
    [
        (["12/12/2021"], ["2021-12-12"], ()),
        (["12/11/2021"], ["2021-11-12"], (said.DAY_FIRST,)),
        (["11/12/2021"], ["2021-12-11"], (said.DAY_FIRST,)),
        (["12/11/2021", "13/12/2021"], ["2021-11-12", "2021-12-13"], ()),
        (["12/11/2021", "12/13/2021"], ["2021-12-11", "2021-12-13"], (said.MONTH_FIRST,)),
        (["13/13/2021", "12/11/2021"], ["", "2021-11-12"], (said.DAY_FIRST,)),
        (
            ["05/05/2021", "13/12/2021", "12/13/2021"],
            ["2021-05-05", "2021-12-13", "2021-12-13"],
            (),
        ),
        (["2021-04-12", "April 2021"], ["2021-04-12", "2021-04-01"], ()),
    ],
)
def test_the_order_of_day_and_month_and_what_is_told_of_it(
    column: list[str], read: list[str], notices: tuple[str, ...]
) -> None:
    times = read_times(column)
    told = [str(one)[:10] for one in zone.iso_in_london(times.earliest)]
    assert [day if there else "" for day, there in zip(told, times.read, strict=True)] == read
    assert (times.shown.notice,) == (notices or ("",))


def test_a_time_that_never_was_is_any_time_of_its_day_and_says_so() -> None:
    times = read_times(["31/03/2024 01:30", "31/03/2024", "31/03/2024 00:00"])
    assert times.warning == {0: said.NEVER_WAS}
    assert len({*times.earliest.tolist()}) == len({*times.latest.tolist()}) == 1


def test_a_time_with_an_offset_was_and_says_nothing_more() -> None:
    times = read_times(["2024-03-31T01:30:00+00:00", "31/03/2024 02:30 "])
    assert list(times.read) == [True, True]
    assert times.earliest[0] == times.earliest[1]
    assert times.warning == {}


def test_a_column_settles_the_order_of_day_and_month_for_all_its_texts() -> None:
    english = read_times(["03/04/2021", "25/04/2021"])
    assert english.shown == Shown(day_first=True, open=1)
    assert english.earliest.dtype == english.latest.dtype == np.int64
    american = read_times(["03/04/2021", "04/25/2021"])
    assert american.shown == Shown(month_first=True, open=1)
    assert american.earliest[0] == read_moment("2021-03-04").earliest
    assert english.earliest[0] == read_moment("2021-04-03").earliest
    neither = read_times(["03/04/2021", None])
    assert neither.earliest[0] == english.earliest[0]
    assert neither.shown == Shown(open=1)
    assert list(neither.read) == [True, False]
    both = read_times(["03/04/2021", "25/04/2021", "04/25/2021"])
    assert list(both.read) == [False, True, True]
    assert "NN/NN/NNNN" in both.reason[0]
    by_the_clock = read_times(["03/04/2021 10:00", "25/04/2021", "04/25/2021"])
    assert by_the_clock.reason == both.reason


ISO_TEXTS = [
    "2021-04-12",
    "2021-04-12 14:30",
    "2021-04-12T14:30:05",
    "2021-04-12T00:00",
    "2021-04-12 00:00:01",
    "2021-03-28 01:30",
    "2021-10-31 01:30",
    "2021-10-31 00:59:59",
    "2021-10-31 02:00",
    "1900-01-01",
    "2100-12-31 23:59:59",
    "1968-10-27 12:00",
]
NOT_PLAIN = [
    "2021-04-12 14",
    "2021-04-12T14:30Z",
    "2021-04-12 1430",
    "2021-04-12 14:30:05.5",
    "2021-02-30",
    "1899-12-31",
    "2101-01-01",
    " 2021-04-12",
    "",
    "12/04/2021",
]


@pytest.mark.parametrize("text", [*ISO_TEXTS, *NOT_PLAIN])
def test_a_stretch_of_plain_times_is_read_as_each_by_itself(text: str) -> None:
    strictly = read_times([text, "2021-01-05 10:00"])
    for column in (
        pa.chunked_array([[text, "2021-01-05 10:00"]]),
        pa.chunked_array([[text], ["2021-01-05 10:00"]]),
        pa.chunked_array([[text, "2021-01-05 10:00"]]).dictionary_encode(),
    ):
        found = read_times(column)
        assert found.read.tolist() == strictly.read.tolist()
        kept = strictly.read
        assert found.earliest[kept].tolist() == strictly.earliest[kept].tolist()
        assert found.latest[kept].tolist() == strictly.latest[kept].tolist()
        assert (found.reason, found.warning) == (strictly.reason, strictly.warning)
    second = read_times(pa.chunked_array([["2021-01-05 10:00"], [text]]))
    assert second.read.tolist() == strictly.read[::-1].tolist()
    assert second.earliest[second.read].tolist() == strictly.earliest[kept][::-1].tolist()
    assert second.latest[second.read].tolist() == strictly.latest[kept][::-1].tolist()
    assert [*second.reason.values()] == [*strictly.reason.values()]


@pytest.mark.parametrize("text", ISO_TEXTS)
def test_times_read_already_are_taken_as_they_are(text: str) -> None:
    local = iso.local_seconds(pa.array([text, "2021-04-12"]))
    assert local is not None
    column = pa.chunked_array([pa.array(local.view("datetime64[s]"))])
    found, strictly = read_times(column), read_times([text, "2021-04-12"])
    assert found.earliest.tolist() == strictly.earliest.tolist()
    assert found.latest.tolist() == strictly.latest.tolist()
    assert found.warning == strictly.warning


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_what_is_not_plain_is_left_to_the_strict_reader(text: str) -> None:
    assert iso.local_seconds(pa.array(["2021-04-12", text])) is None


def test_what_texts_show_of_day_and_month_is_known_before_they_are_read() -> None:
    english, american = Shown(day_first=True), Shown(month_first=True)
    assert shown_by(["03/04/2021", "2021-04-25", "25/04/2021"]) == Shown(day_first=True, open=1)
    assert shown_by(["04/25/2021", "4.25.21"]) == american
    assert shown_by(["04/25/2021", " 13/12/2021", "5/6/21"]) == Shown(True, True, 1)  # noqa: FBT003  both
    assert shown_by(["13/13/2021", "12/12/2021"]) == shown_by([]) == Shown()
    assert shown_by(["12-14/04/2021"]).day_first
    assert shown_by(["03/04/2021", "05/05/2021"], np.asarray([7, 2])) == Shown(open=7)
    assert english.and_by(american).order == Order(month_first=False, either=True)
    april = read_times(["2021-04-03"]).earliest[0]
    march = read_times(["2021-03-04"]).earliest[0]
    assert read_times(["03/04/2021"], Settled(english.order)).earliest[0] == april
    assert read_times(["03/04/2021"], Settled(american.order)).earliest[0] == march
    column = pa.chunked_array([["03/04/2021"], ["2021-01-01"]])
    assert read_times(column, Settled(american.order)).earliest[0] == march


@pytest.mark.parametrize(
    ("written", "begin", "end"),
    [
        ("12-14/04/2021", "2021-04-12", "2021-04-14"),
        ("12-14/12/21", "2021-12-12", "2021-12-14"),
        ("12-12/04/2021", "2021-04-12", "2021-04-12"),
        ("1-2.01.2021", "2021-01-01", "2021-01-02"),
        ("12.04 - 14.05.2021", "2021-04-12", "2021-05-14"),
        ("28/04-02/05/21", "2021-04-28", "2021-05-02"),
        ("12/04/2021 to 14/04/2021", "2021-04-12", "2021-04-14"),
        ("Between 12/04/2021 - 14/04/2021", "2021-04-12", "2021-04-14"),
        ("FROM 12 April 2021 UNTIL 2 May 2021", "2021-04-12", "2021-05-02"),
        ("12 to 14 Apr 21", "2021-04-12", "2021-04-14"),
        ("12th to 14th of April 2021", "2021-04-12", "2021-04-14"),
        ("12\u201314 April 2021", "2021-04-12", "2021-04-14"),
        ("12 April \u2014 2 May 2021", "2021-04-12", "2021-05-02"),
        ("1st of April to 2nd of May 2021", "2021-04-01", "2021-05-02"),
        ("2021-04-12/2021-04-14", "2021-04-12", "2021-04-14"),
        ("2021-04-12T09:00/2021-04-13T10:30", "2021-04-12 09:00", "2021-04-13 10:30"),
        ("12/04/2021 09:00 - 11:30", "2021-04-12 09:00", "2021-04-12 11:30"),
        ("12 April 2021 9:30 am to 1:05 pm", "2021-04-12 09:30", "2021-04-12 13:05"),
        ("12/04/2021 9:00 - 9:30", "2021-04-12 09:00", "2021-04-12 09:30"),
        ("12/04/2021 9:00 - 9:00", "2021-04-12 09:00", "2021-04-12 09:00"),
        ("12 April 2021 9.30-10.15", "2021-04-12 09:30", "2021-04-12 10:15"),
        ("March - May 2021", "2021-03", "2021-05"),
    ],
)
def test_a_range_is_told_by_its_ends(written: str, begin: str, end: str) -> None:
    first, last = read_moment(begin), read_moment(end)
    assert read_moment(f" {written} ") == (first.earliest, last.latest)


def test_each_range_of_a_column_has_its_own_ends() -> None:
    written = ["12-14/04/2021", "1-2/05/2021", "3-5/06/2021"]
    times = read_times(written)
    each = [read_moment(one) for one in written]
    assert [*zip(times.earliest, times.latest, strict=True)] == each


def test_a_blank_beside_a_range_stays_a_blank() -> None:
    times = read_times(["12-14/04/2021", None])
    assert list(times.read) == [True, False]
    assert times.reason == {1: said.EMPTY}


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("14-12/04/2021", said.BACKWARDS),
        ("11:30 - 12:00", said.NO_TIME),
        ("April 09:00-10:00", said.NO_TIME),
        ("12-14/13/2021", said.NO_TIME),
        ("12-14/00/2021", said.NO_TIME),
        ("31-32/04/2021", said.NOT_THERE),
        ("30-31/04/2021", said.NOT_THERE),
        ("2021-04-12 to soon", said.NO_TIME),
        ("soon to 2021-04-12", said.NO_TIME),
        ("to 2021-04-12", said.NO_TIME),
        ("12-14", said.NO_TIME),
    ],
)
def test_a_range_that_cannot_be_read_says_why(written: str, reason: str) -> None:
    times = read_times([written])
    assert (times.reason, times.warning) == ({0: reason}, {})


@pytest.mark.parametrize(
    ("number", "beside", "read"),
    [
        # within a year of the dates beside it, in one system and not in the other
        ("44664", ["2021-04-12"], "2022-04-13T00:00:00"),
        ("44665", ["2021-04-12"], ""),
        ("43932", ["2021-04-12"], "2020-04-11T00:00:00"),
        ("43931", ["2021-04-12"], ""),
        ("43000", ["2018-08-23", "2021-04-12"], ""),  # in both systems
        ("44298.25", ["2021-04-12"], "2021-04-12T06:00:00"),
        ("44298.999999", ["2021-04-12"], "2021-04-13T00:00:00"),
        ("44298.0001", ["2021-04-12"], "2021-04-12T00:00:09"),
        ("44298.1.2", ["2021-04-12"], ""),
        ("-44298", ["2021-04-12"], ""),
        ("044298", ["2021-04-12"], ""),
        ("4429", ["2021-04-12"], ""),
    ],
)
def test_a_number_near_the_dates_beside_it_is_a_day(
    number: str, beside: list[str], read: str
) -> None:
    times = read_times([number, *beside])
    assert (str(zone.iso_in_london(times.earliest)[0])[:19] if times.read[0] else "") == read
    assert times.notices == ((said.DAYS.format(1900, 44298),) if read else ())


@pytest.mark.parametrize(
    ("number", "system", "read"),
    [
        ("18264", 1900, "1950-01-01"),
        ("18263", 1900, ""),
        ("73050", 1900, "2099-12-31"),
        ("73051", 1900, ""),
        ("42836", 1904, "2021-04-12"),
        ("44298", 0, ""),
    ],
)
def test_a_number_is_a_day_of_the_system_that_is_known(number: str, system: int, read: str) -> None:
    one, two = pa.array([number]), pa.array(["2021-04-12"])
    for column in ([number], pa.chunked_array([one]), pa.chunked_array([one, two]), pa.chunked_array([one]).dictionary_encode()):  # fmt: skip
        times = read_times(column, Settled(days_from=system))
        assert (str(zone.iso_in_london(times.earliest)[0])[:10] if times.read[0] else "") == read
        if read:
            whole_day = read_moment(read)
            assert (times.earliest[0], times.latest[0]) == whole_day
            assert times.notices[0] == said.DAYS.format(system, {1900: 44298, 1904: 42836}[system])


def test_some_stretches_of_a_column_do_not_show_how_its_days_are_counted() -> None:
    mixed = ["44298", "13/04/2021"]
    assert read_times(pa.chunked_array([mixed])).read.tolist() == [True, True]
    several = pa.chunked_array([mixed, ["2021-04-12"]])
    assert read_times(several).read.tolist() == [False, True, True]


def test_sixty_letters_may_be_a_time_and_more_are_none() -> None:
    longest = "2021-04-12 09:30:15."
    assert read_times([longest.ljust(60, "0")]).read.tolist() == [True]
    assert read_times([longest.ljust(61, "0")]).read.tolist() == [False]
    assert read_times([" " * 9 + longest.ljust(60, "0") + " " * 9]).read.tolist() == [True]


@pytest.mark.parametrize("doubtful", ["12/04/2021", "04/12/2021", "01/02/2021"])
def test_in_a_column_of_both_orders_only_what_is_sure_is_read(doubtful: str) -> None:
    times = read_times([doubtful, "25/04/2021", "04/25/2021", "12/12/2021", "2021-04-12"])
    assert times.read.tolist() == [False, True, True, True, True]
    assert times.reason == {0: said.EITHER.format("NN/NN/NNNN")}


@pytest.mark.parametrize("month_first", [True, False])
def test_a_settled_order_is_that_of_every_kind_of_column(month_first: bool) -> None:
    texts = ["03/04/2021", "2021-01-01"]
    wanted = read_moment("2021-03-04" if month_first else "2021-04-03")
    for column in (texts, pa.chunked_array([texts]), pa.chunked_array([texts]).dictionary_encode()):
        times = read_times(column, Settled(Order(month_first=month_first, either=False)))
        assert (times.earliest[0], times.latest[0]) == wanted
        assert times.notices == ()
