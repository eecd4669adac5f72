"""Moments, and ranges of them, in London."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Protocol
from zoneinfo import ZoneInfo

from timeline.audit import AsOf
from timeline.wording.messages import Messages

_MESSAGES = Messages("dates")
_LONDON = ZoneInfo("Europe/London")
_MIDNIGHT, _LAST_SECOND = "00:00:00", "23:59:59"


class StepTimes(Protocol):
    """Anything that happened at a moment, or within a range of them."""

    @property
    def earliest(self) -> datetime | None:
        """The first instant that it can have been; None where it is not shown."""

    @property
    def latest(self) -> datetime | None:
        """The last."""


def when(one: StepTimes) -> str:
    """'12 April 2021', '12 April 2021, 09:30' or '1 to 30 April 2021'."""
    if one.earliest is None or one.latest is None:
        return _MESSAGES.text("not-shown")
    return moment(one.earliest, one.latest)


def moment(earliest: datetime, latest: datetime) -> str:
    """A range of instants, as short as it can be said."""
    return _moment(int(earliest.timestamp()), int(latest.timestamp()))


def day(one: datetime) -> str:
    """'12 April 2021'."""
    return _day(one.day, one.month, one.year)


def position(as_of: AsOf) -> str:
    """The moment as a report opens with it; a date that nobody gave says where it is from."""
    message = "position" if as_of.chosen == "given" else "position-of-last-record"
    return _MESSAGES.text(message, when=when(as_of))


@cache  # events share dates; instants, since two times of one wall clock are not alike
def _moment(earliest: int, latest: int) -> str:
    begin, end = (datetime.fromtimestamp(one, _LONDON) for one in (earliest, latest))
    if earliest == latest:
        time = f"{begin:%H:%M:%S}" if begin.second else f"{begin:%H:%M}"
        return _MESSAGES.text("day-and-time", day=day(begin), time=time)
    if (f"{begin:%H:%M:%S}", f"{end:%H:%M:%S}") != (_MIDNIGHT, _LAST_SECOND):
        ends = (
            _MESSAGES.text("day-and-time", day=day(one), time=f"{one:%H:%M %Z}")
            for one in (begin, end)
        )
        return _MESSAGES.text("between", **dict(zip(("begin", "end"), ends, strict=True)))
    if begin.date() == end.date():
        return day(begin)
    if (begin.year, begin.month) == (end.year, end.month):
        return _MESSAGES.text("days", begin=str(begin.day), end=day(end))
    return _MESSAGES.text("days", begin=day(begin), end=day(end))


@cache
def _day(number: int, month: int, year: int) -> str:
    return _MESSAGES.text("day", day=number, month=month, year=str(year))
