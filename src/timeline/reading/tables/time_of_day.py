"""Times in a column beside the dates of events: times of day, or full times such as those of entry."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from timeline.moments.text import Times
from timeline.moments.text.reasons import EMPTY, NO_TIME, NOT_THERE
from timeline.moments.zone import DAY, Mask, iso_in_london, local_day
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.cells import STRUCK_OUT, fault, word
from timeline.reading.tables.table import column_of, trimmed

UNREADABLE = "a time of day that we cannot read, beside a date that we can; write it as 14:30, or leave it blank if it is not recorded"
NO_DAY = "no date of the event; the other column of times names other days, so it is not used"
APART = (
    "another day than the date of the event beside it; that date is used, so check which is right"
)
_TIME_OF_DAY = re.compile(
    r"\d{1,2}([:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*([ap]m)?|\s*[ap]m)", re.IGNORECASE
)
_PLAIN = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")
_DAYS = re.compile(r"\d{5}")
_PART = re.compile(r"0?\.\d+")
_HOURS_MINUTES = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?: ?h(?:ou)?rs)?", re.IGNORECASE)
_FIGURES = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?:([0-5]\d)(?:\.\d{1,6})?)?")
"""DICOM's times of day: 093000, or 093000.000."""
_MERE_FIGURES = re.compile(r"\d{5,6}(?:\.\d+)?")
_BASE = re.compile(
    r"(?:1899-12-3[01]|1900-01-0[01]|1904-01-01|1970-01-01|0001-01-01"
    r"|3[01][/.-](?:12|dec)[/.-](?:18)?99|12[/.-]3[01][/.-]1899"
    r"|0?[01][/.-](?:0?1|jan)[/.-](?:1900|1904|1970|0001)|00?[/.-]0?1[/.-]00|0?1[/.-]0[/.-]1900)[t ]+(?=\d)",
    re.IGNORECASE,
)
"""The date that a program puts before a time of day that has none."""
_NONE = "!"
"""Before figures that are no time of day here; no time begins so."""
_MIDNIGHT = re.compile(r"(.*\d)[T ]0?0:00(?::00(?:\.0+)?)?")

Read = Callable[[Sequence[str]], Times]


def _is_time_of_day(text: str) -> bool:
    return bool(_TIME_OF_DAY.fullmatch(text) or _FIGURES.fullmatch(text))


def _without_base(text: str) -> str:
    return _BASE.sub("", text, count=1) if _BASE.match(text) else text


@dataclass(slots=True)
class JoinedTimes:
    """A column of dates, and a column of times beside it.

    A time of day is joined to its date. Where the column has full times, and none names another
    day than its date does, these are the events' times; where one does, they may be the times of
    entry, and every event has its date.
    """

    dates: list[str]
    times: list[str]
    texts: list[str]
    """Each date with its time, as one text."""
    apart: Mask
    """Which full times name another day than their dates."""
    is_full: bool = False
    """Whether any time is a full one."""

    @classmethod
    def of(
        cls,
        columns: tuple[pa.ChunkedArray, pa.ChunkedArray],
        known: Vocabulary,
        read: Read,
        read_full: Read,
    ) -> JoinedTimes:
        """Join the columns; a word such as 'n/a' in the place of a time of day says no more than a blank.

        `read` reads dates; `read_full` reads full times.
        """
        dates, times = map(_texts, columns)
        meant = _times_of_day({*times}, known)
        times = [meant[text] for text in times]
        found = cls(dates, times, [*map(_both, dates, times)], np.zeros(len(dates), bool))
        named = [*{text for text in times if text and not _is_time_of_day(text)}]
        full = {text for text, is_full in zip(named, read_full(named).read, strict=True) if is_full}
        at = [k for k, text in enumerate(times) if text in full]
        found.is_full = bool(at)
        if at:
            found._put(at, read([dates[k] for k in at]), read_full([times[k] for k in at]))
        return found

    def _put(self, at: list[int], days: Times, full: Times) -> None:
        """Put full times in the place of dates, or not, at these rows."""
        either = days.read & full.read
        apart = either & on_other_days(days, full)
        self.apart[at] = apart
        exact = full.earliest == full.latest
        local_texts = iso_in_london(full.earliest)
        for k, row in enumerate(at):
            day = self.dates[row]
            narrower = exact[k] and not (days.read[k] and days.earliest[k] == days.latest[k])
            self.texts[row] = day
            if not apart.any() and (not day or (either[k] and narrower)):
                self.texts[row] = str(local_texts[k]) if exact[k] else self.times[row]

    @property
    def column(self) -> pa.ChunkedArray:
        """The joined texts as a column."""
        return column_of(self.texts)

    def reasons(self, reason: Mapping[int, str], rows: Sequence[int], read: Read) -> dict[int, str]:
        """By position, the reason of times not read because of the column beside the date."""
        odd = [
            k for k, why in reason.items() if why in (NO_TIME, NOT_THERE) and self.times[rows[k]]
        ]
        dates = read([self.dates[rows[k]] for k in odd])
        found = {k: UNREADABLE for k, read in zip(odd, dates.read, strict=True) if read}
        if self.apart.any():
            blank = [k for k, why in reason.items() if why == EMPTY and self.times[rows[k]]]
            found |= dict.fromkeys(blank, NO_DAY)
        return found


def on_other_days(days: Times, full: Times) -> Mask:
    """Which full times are on no day on which the event can have been."""
    apart: Mask = local_day(full.latest) < local_day(days.earliest)
    return apart | (local_day(full.earliest) > local_day(days.latest))


def _times_of_day(texts: set[str], known: Vocabulary) -> dict[str, str]:
    """By the text of a cell, the time that it says; '' for none."""
    bare = {text: _without_base(text) for text in texts}
    said = [one for one in bare.values() if one and not known.word(one)]
    in_figures = all(map(_FIGURES.fullmatch, said))
    return {
        text: "" if known.word(one) or one == STRUCK_OUT else _plain(one, in_figures=in_figures)
        for text, one in bare.items()
    }


def _both(day: str, time: str) -> str:
    """A day with its time of day; a day that is a mere number takes it as a part of a day.

    A word, or a cell without a value, stays what it is. A midnight beside the day is none.
    """
    if word(day) or fault(day):
        return day
    found = _PLAIN.fullmatch(time) if _DAYS.fullmatch(day) else None
    if found:
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return f"{int(day) + (hours * 3600 + minutes * 60 + seconds) / DAY:.6f}"
    midnight = _MIDNIGHT.fullmatch(day) if time else None
    return f"{midnight[1] if midnight else day} {time}".strip() if day else ""


def _plain(time: str, *, in_figures: bool) -> str:
    """'1430', and 0.604166667 of a day, as '14:30': in a column of times of day they can be nothing else.

    '143000' is one only where the whole column is `in_figures`.
    """
    found = _HOURS_MINUTES.fullmatch(time)
    if _PART.fullmatch(time):
        seconds = round(float(time) * DAY) % DAY
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    figures = _FIGURES.fullmatch(time) if in_figures else None
    if figures:
        return ":".join(filter(None, figures.groups()))
    if _MERE_FIGURES.fullmatch(time):
        return f"{_NONE}{time}"
    return f"{found[1]}:{found[2]}" if found else time


def _texts(column: pa.ChunkedArray) -> list[str]:
    """A column as texts without outer spacing; '' is blank."""
    if pa.types.is_timestamp(column.type):
        column = column.cast(pa.string())
    return [text or "" for text in trimmed(column)]
