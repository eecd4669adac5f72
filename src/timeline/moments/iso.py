"""Plain ISO 8601 texts of local times, a stretch of a column at once, by pyarrow.

Read here is '2021-04-12', '2021-04-12 14:30' or '2021-04-12T14:30:05' and nothing else; the
strict reader in `text` gives the same for these, and has the words for all others.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from timeline.arrays import cast, lengths, numbers
from timeline.moments.zone import (
    DAY,
    FIRST_YEAR,
    LAST_YEAR,
    Seconds,
    day_number,
    first_second,
    last_second,
    local_to_instants,
)

LENGTHS = frozenset(map(len, ("2021-04-12", "2021-04-12 14:30", "2021-04-12 14:30:05")))
_FIRST = day_number(FIRST_YEAR, 1, 1) * DAY
_END = day_number(LAST_YEAR + 1, 1, 1) * DAY


def local_seconds(texts: pa.StringArray) -> Seconds | None:
    """Each text as local seconds since 1970-01-01 00:00; None where one of them is not plain."""
    if not LENGTHS.issuperset(lengths(texts).to_pylist()):
        return None
    try:
        local = numbers(cast(texts, pa.timestamp("s")).view(pa.int64()))
    except pa.ArrowInvalid:
        return None
    return local if local.size and local.min() >= _FIRST and local.max() < _END else None


def placed(local: Seconds) -> tuple[Seconds, Seconds] | None:
    """The earliest and the latest instant of each; None where one of the times never was.

    A time of midnight is a date alone (measuring 1.2).
    """
    day = local // DAY
    instants = local_to_instants(local)
    if instants.missing.any():
        return None
    is_date = local == day * DAY
    if not is_date.any():
        return instants.first, instants.last
    return (
        np.where(is_date, first_second(day), instants.first),
        np.where(is_date, last_second(day), instants.last),
    )
