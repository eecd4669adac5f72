"""Times of day that stand in a column of their own, joined to their dates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pyarrow as pa

from timeline.moments.text import Order, read_times
from timeline.moments.text.reasons import NO_TIME, NOT_THERE
from timeline.moments.zone import DAY
from timeline.reading.cells import STRUCK_OUT, fault, word
from timeline.reading.table import column_of, trimmed
from timeline.reading.vocabulary import Vocabulary

NO_CLOCK = "a time of day that we cannot read, beside a date that we can; write it as 14:30, or leave it blank if it is not recorded"
_CLOCK = re.compile(r"\d{1,2}([:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*([ap]m)?|\s*[ap]m)", re.IGNORECASE)
_PLAIN = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")
_DAYS = re.compile(r"\d{5}")
_PART = re.compile(r"0?\.\d+")
_HOURS_MINUTES = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?: ?h(?:ou)?rs)?", re.IGNORECASE)


def are_clocks(column: pa.ChunkedArray) -> bool:
    """Whether a column holds times of day, and no whole time; a word among them is none of either."""
    texts = trimmed(column).names.tolist()
    return any(map(_CLOCK.fullmatch, texts)) and not read_times(texts).read.any()


class Beside(NamedTuple):
    """A column of dates, and one of the times of day that stand beside them."""

    dates: pa.ChunkedArray
    clocks: pa.ChunkedArray

    def joined(self, known: Vocabulary) -> pa.ChunkedArray:
        """Each date with its time of day; a time of day alone is none, and a date alone stays one.

        A word such as 'n/a' in the place of a time of day says no more than a blank.
        """
        texts = _texts(self.clocks)
        clocks = ["" if known.word(text) or text == STRUCK_OUT else _plain(text) for text in texts]
        return column_of([*map(_both, _texts(self.dates), clocks)])

    def reasons(
        self,
        reason: Mapping[int, str],
        rows: Sequence[int],
        settled: Order | None,
        days_from: int | None,
    ) -> dict[int, str]:
        """Which times were not read for their time of day, and so why; their rows by position."""
        days, clocks = _texts(self.dates), _texts(self.clocks)
        odd = [k for k, why in reason.items() if why in (NO_TIME, NOT_THERE) and clocks[rows[k]]]
        dates = read_times([days[rows[k]] for k in odd], settled=settled, days_from=days_from)
        return {k: NO_CLOCK for k, read in zip(odd, dates.read, strict=True) if read}


def _both(day: str, clock: str) -> str:
    """A day with its time of day; a day that is a mere number takes it as a part of a day.

    A word, or a cell without a value, stays what it is.
    """
    if word(day) or fault(day):
        return day
    found = _PLAIN.fullmatch(clock) if _DAYS.fullmatch(day) else None
    if found:
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return f"{int(day) + (hours * 3600 + minutes * 60 + seconds) / DAY:.6f}"
    return f"{day} {clock}".strip() if day else ""


def _plain(clock: str) -> str:
    """'1430', and 0.604166667 of a day, as '14:30': in a column of times of day they can be nothing else."""
    found = _HOURS_MINUTES.fullmatch(clock)
    if _PART.fullmatch(clock):
        seconds = round(float(clock) * DAY) % DAY
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return f"{found[1]}:{found[2]}" if found else clock


def _texts(column: pa.ChunkedArray) -> list[str]:
    """A column as texts without outer spacing; '' is blank."""
    return [text or "" for text in trimmed(column)]
