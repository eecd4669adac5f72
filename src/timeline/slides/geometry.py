"""Where a case's bars stand on the page: a scale of time, and rows by lead agency."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from timeline.charts.bars import Bar
from timeline.moments.zone import LONDON

MOST_MARKS = 9


class Scale(NamedTuple):
    """Time laid on the page between two places, in inches."""

    first: datetime
    last: datetime
    left: float
    right: float

    def at(self, moment: datetime) -> float:
        """Where a moment stands; one beyond the scale stands at its end."""
        share = (moment - self.first) / (self.last - self.first)
        return self.left + (self.right - self.left) * min(max(share, 0.0), 1.0)

    def shows(self, moment: datetime) -> bool:
        """Whether the moment lies on the scale."""
        return self.first <= moment <= self.last


def scale(found: Sequence[Bar], left: float, right: float) -> Scale:
    """A scale over the bars, and over such limits as lie between or soon after them.

    A clock still open to which no limit is set may run for years and tell nothing: where others
    would be too short to see beside it, it goes on beyond the scale.
    """
    first = min(bar.start for bar in found)
    idle = [bar for bar in found if bar.open and not bar.limits]
    stops = [bar.stop for bar in found if bar not in idle] or [bar.stop for bar in idle]
    last = max([*stops, *(bar.start for bar in idle)])
    reach = last + (last - first) * 0.25
    ends = [limit.at for bar in found for limit in bar.limits if limit.at <= reach]
    ends += [bar.stop for bar in idle if bar.stop <= reach]
    margin = max((last - first) * 0.02, timedelta(hours=2))
    return Scale(first - margin, max([last, *ends]) + margin, left, right)


def within(shown: Scale, begin: date | None, end: date | None) -> tuple[float, float]:
    """Where the days from one to another (both included, either open) begin and end on a scale."""
    first = datetime.combine(begin, time(), LONDON) if begin else shown.first
    last = datetime.combine(end + timedelta(days=1), time(), LONDON) if end else shown.last
    return shown.at(first), shown.at(last)


def marks(shown: Scale) -> list[tuple[datetime, str]]:
    """Midnights to mark on the scale, at most `MOST_MARKS`, and how each is said."""
    days = [
        shown.first.date() + timedelta(days=k)
        for k in range((shown.last.date() - shown.first.date()).days + 2)
    ]
    choices = (
        days,
        [day for day in days if day.weekday() == 0],
        [day for day in days if day.weekday() == 0 and day.toordinal() // 7 % 2],
        *(
            [day for day in days if day.day == 1 and (day.month - 1) % k == 0]
            for k in (1, 3, 6, 12)
        ),
        [day for day in days if day.day == day.month == 1 and day.year % 10 == 0],
    )
    for chosen in choices:
        midnights = [datetime(d.year, d.month, d.day, tzinfo=LONDON) for d in chosen]
        within = [moment for moment in midnights if shown.shows(moment)]
        if len(within) <= MOST_MARKS:
            return [(moment, _day(moment)) for moment in within]
    return []


def years(shown: Scale) -> str:
    """The years of the scale: '2022', '2022 to 2023'."""
    first, last = shown.first.astimezone(LONDON).year, shown.last.astimezone(LONDON).year
    return f"{first}" if first == last else f"{first} to {last}"


def _day(moment: datetime) -> str:
    """A day of the month; the new year by its year, which the days up to the next share."""
    return f"{moment:%b %Y}" if moment.day == moment.month == 1 else f"{moment.day} {moment:%b}"
