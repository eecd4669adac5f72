"""The calendar and the units: what is a working day, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from timeline.working_time import (
    BEYOND,
    Calendar,
    Holiday,
    add_months,
    deadline_day,
    elapsed,
    england_and_wales,
    make_calendar,
    to_date,
    to_day,
    with_closures,
)

OFF = Holiday(date(2024, 3, 6), "A day off")


def march() -> Calendar:
    """Made anew for each test, so that its making is tested too."""
    return make_calendar((OFF,), date(2024, 3, 1), date(2024, 3, 31))


def days(*texts: str) -> np.ndarray:
    return np.asarray([to_day(date.fromisoformat(text)) for text in texts], dtype=np.int64)


def dates(numbers: np.ndarray) -> list[str]:
    return [str(to_date(int(one))) for one in numbers]


def test_a_day_number_and_its_date_are_each_others() -> None:
    assert to_day(date(1970, 1, 1)) == 0
    assert to_date(to_day(date(2024, 2, 29))) == date(2024, 2, 29)
    assert to_date(19_782) == date(1970, 1, 1) + timedelta(days=19_782)


def test_a_calendar_holds_its_first_and_last_day_and_leaves_out_weekends_and_holidays() -> None:
    assert (march().first, march().last) == (to_day(date(2024, 3, 1)), to_day(date(2024, 3, 31)))
    assert len(march().working) == len(march().ordinal) == 31
    off = [k + 1 for k, works in enumerate(march().working) if not works]
    assert off == [2, 3, 6, 9, 10, 16, 17, 23, 24, 30, 31]
    assert list(march().ordinal[:8]) == [1, 1, 1, 2, 3, 3, 4, 5]
    assert dates(march().nth[:5]) == [
        "2024-03-01", "2024-03-04", "2024-03-05", "2024-03-07", "2024-03-08",
    ]  # fmt: skip
    assert march().holidays == (OFF,)
    assert march().closures == ""


def test_the_last_working_day_can_be_reached_and_no_later_one() -> None:
    assert dates(march().add(days("2024-03-28"), 1)) == ["2024-03-29"]
    assert list(march().add(days("2024-03-28", "2024-03-27"), 2)) == [
        BEYOND,
        to_day(date(2024, 3, 29)),
    ]
    assert list(march().add(days("2024-04-01"), 1)) == [BEYOND]


def test_the_first_working_day_is_counted_from_the_day_before_the_calendar_and_no_earlier() -> None:
    assert dates(march().add(days("2024-02-29"), 1)) == ["2024-03-01"]
    assert list(march().add(days("2024-02-28"), 1)) == [BEYOND]


def test_no_working_days_on_is_the_day_itself_wherever_it_is() -> None:
    assert dates(march().add(days("2024-03-02", "2031-01-01"), 0)) == ["2024-03-02", "2031-01-01"]


def test_of_no_days_there_are_no_deadlines() -> None:
    none = np.empty(0, np.int64)
    assert len(march().add(none, 3)) == len(march().between(none, none)) == 0


def test_days_after_the_calendar_count_for_nothing_so_that_what_is_counted_is_the_least() -> None:
    start, stop = days("2024-03-28", "2024-03-28"), days("2024-04-01", "2031-04-01")
    assert list(march().between(start, stop)) == [2, 2]


def test_the_first_and_the_last_day_are_inside() -> None:
    assert list(march().between(days("2024-03-01"), days("2024-03-31"))) == [20]
    assert list(march().between(days("2024-03-31"), days("2024-03-31"))) == [0]
    assert list(march().between(days("2024-03-01"), days("2024-04-01"))) == [20]
    assert dates(march().add(days("2024-03-01"), 19)) == ["2024-03-29"]


def test_an_earlier_stop_is_none_at_all_even_where_a_neighbour_is_not() -> None:
    assert list(
        march().between(days("2024-03-08", "2024-03-04"), days("2024-03-04", "2024-03-08"))
    ) == [0, 3]


def test_local_closures_are_added_by_name_and_the_words_say_so() -> None:
    closed = with_closures(march(), (Holiday(date(2024, 3, 5), "Closed"),), "offices.csv")
    assert [one.name for one in closed.holidays] == ["Closed", "A day off"]
    assert (closed.first, closed.last) == (march().first, march().last)
    assert dates(closed.add(days("2024-03-04"), 1)) == ["2024-03-07"]
    base = (
        "Working days are Monday to Friday less the bank holidays of England and Wales "
        "(2024 to 2024, GOV.UK)"
    )
    assert march().words == f"{base}."
    assert closed.words == f"{base} and less the local closures 'offices.csv'."


def test_the_packaged_calendar_runs_over_whole_years() -> None:
    england_and_wales.cache_clear()
    calendar = england_and_wales()
    assert (calendar.first, calendar.last) == (to_day(date(2000, 1, 1)), to_day(date(2028, 12, 31)))
    assert calendar.closures == ""
    assert date(2022, 9, 19) in {one.day for one in calendar.holidays}


@pytest.mark.parametrize(
    ("start", "n", "landed"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-01-30", 1, "2024-02-29"),
        ("2024-01-29", 1, "2024-02-29"),
        ("2024-01-28", 1, "2024-02-28"),
        ("2023-11-30", 3, "2024-02-29"),
        ("2024-12-31", 6, "2025-06-30"),
        ("2024-03-01", 12, "2025-03-01"),
    ],
)
def test_months_run_to_the_same_day_or_the_last(start: str, n: int, landed: str) -> None:
    assert dates(add_months(days(start), n)) == [landed]


@pytest.mark.parametrize(
    ("unit", "n", "after", "inclusive"),
    [
        ("days", 7, "2024-03-11", "2024-03-10"),
        ("working days", 3, "2024-03-08", "2024-03-07"),
        ("months", 1, "2024-04-04", "2024-04-03"),
    ],
)
def test_counting_the_start_day_moves_the_deadline_one_day(
    unit: str, n: int, after: str, inclusive: str
) -> None:
    start = days("2024-03-04")
    assert dates(deadline_day(start, n, unit, "after", march())) == [after]
    assert dates(deadline_day(start, n, unit, "from_and_including", march())) == [inclusive]


def test_elapsed_days_are_never_below_none() -> None:
    start, stop = days("2024-03-04", "2024-03-08"), days("2024-03-08", "2024-03-04")
    assert list(elapsed(start, stop, "days", march())) == [4, 0]
    assert list(elapsed(start, stop, "months", march())) == [4, 0]
    assert list(elapsed(start, stop, "working days", march())) == [3, 0]
