"""Days as mere numbers, which is what a spreadsheet's date becomes when it loses its format.

Two systems count them, from 1900 and from 1904. A workbook records its system. Elsewhere
the other dates of the column may show it: every number then lies, in one system and not in the
other, within a year of them. Where nothing shows it the numbers are refused.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline.moments.zone import DAY, Days, Mask, Seconds

EARLIEST, LATEST = 18_264, 73_050
"""1950 and 2099 in the system of 1900; other numbers are no days of a case."""
ORIGINS = {1900: 25_569, 1904: 24_107}
"""Each system's number of 1 January 1970."""
NEAR = 366
"""Days within which a number must lie of the dates beside it."""


def as_numbers(texts: npt.NDArray[np.str_]) -> npt.NDArray[np.float64]:
    """Each text as a day's number; what is none is not a number."""
    found = np.full(len(texts), np.nan)
    for k, text in enumerate(texts.tolist()):
        whole, _, part = text.partition(".")
        if len(whole) == len("44298") and whole.isdecimal() and (not part or part.isdecimal()):
            found[k] = float(text)
    found[~((found >= EARLIEST) & (found <= LATEST))] = np.nan
    return found


def system_shown(numbers: npt.NDArray[np.float64], dates: Days) -> int | None:
    """The system that the dates beside the numbers show; None where they show none, or both."""
    if not len(dates) or not len(numbers):
        return None
    low, high = int(dates.min()) - NEAR, int(dates.max()) + NEAR
    fits = [
        system
        for system, origin in ORIGINS.items()
        if bool(((numbers - origin >= low) & (numbers - origin <= high)).all())
    ]
    return fits[0] if len(fits) == 1 else None


def local_seconds(numbers: npt.NDArray[np.float64], system: int) -> tuple[Days, Seconds]:
    """The day of each number, and the seconds since its midnight, to the nearest."""
    seconds = np.rint((numbers - ORIGINS[system]) * DAY).astype(np.int64)
    day = seconds // DAY
    return day, seconds - day * DAY


def is_there(numbers: npt.NDArray[np.float64]) -> Mask:
    """Which texts were numbers of days."""
    return ~np.isnan(numbers)
