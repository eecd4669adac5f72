"""Case numbers that may be the same, written in two ways: 'A 17' and 'a17', 0123 and 123, 123 and 123.0."""

from __future__ import annotations

import re
from collections import Counter

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import all_match, distinct_lengths, matching
from timeline.errors import Problem
from timeline.event_log import EventLog
from timeline.pathway.words import folded
from timeline.reading.tables.table import clear

_ZEROS = "(^|[^0-9])0+([0-9])"
_FRACTION = r"\.0+$"
_PLAIN = "^[!-&(-<>-~][!-~]*$"
"""A text in which only capitals and zeros need folding."""
_SMALL = "[a-z]"
_ZERO = f"{_ZEROS}|{_FRACTION}"
_ONE = "1 case number differs"
_MANY = "{:,} case numbers differ"
_WORDS = (
    "{} from another only by capitals, spacing or leading zeros (as 0123 and 123 do); each is measured as a case "
    "by itself. If two are one case, write them alike, or give a key file with --keys"
)


def keys(names: pa.StringArray) -> list[str]:
    """A comparison key for each text: texts that look alike have the same key."""
    if not all_match(names, _PLAIN):
        return [key(clear(text)) for text in names.to_pylist()]
    import pyarrow.compute as pc  # noqa: PLC0415  slow to load

    small = pc.ascii_lower(names)
    if matching(small, _ZERO).true_count:
        small = pc.replace_substring_regex(small, _ZEROS, r"\1\2")
        small = pc.replace_substring_regex(small, _FRACTION, "")
    return list(small.to_pylist())


def key(text: str) -> str:
    """A text without capitals, spacing, leading zeros or a fraction of nothing."""
    small = folded(text).replace(" ", "")
    return re.sub(_FRACTION, "", re.sub(_ZEROS, r"\1\2", small))


def look_alikes(log: EventLog) -> list[Problem]:
    """A notice of the cases whose numbers look like another's; they are kept apart."""
    kept = log.table.case.kept
    if isinstance(kept, pa.Array):
        if not _may_differ(kept):
            return []
        found = keys(kept)
    else:
        found = [key(text) for text in kept]
    times = Counter(found)
    alike = {one for one, n in times.items() if n > 1}
    if not alike:
        return []
    first = {one: k for k, one in reversed([*enumerate(found)])}
    later = [k for k, one in enumerate(found) if one in alike and first[one] != k]
    events = log.table
    at = np.flatnonzero(np.isin(events.case.codes, later))
    at = at[np.lexsort((events.row[at], events.sheet[at]))][:1]
    sheet, row = int(events.sheet[at[0]]), int(events.row[at[0]])
    return [notice(log.sheets[sheet].file, log.sheets[sheet].name, row, len(alike))]


def notice(file: str, sheet: str, row: int, number: int) -> Problem:
    """A notice of `number` case numbers that look like another; `row` has the first."""
    words = _WORDS.format(_ONE if number == 1 else _MANY.format(number))
    return Problem(file, sheet, row, "case_id", words, "case_numbers", number)


def _may_differ(names: pa.StringArray) -> bool:
    """Whether two texts can be alike; texts of equal length never differ by zeros alone."""
    if not all_match(names, _PLAIN) or matching(names, _SMALL).true_count:
        return True
    return len(distinct_lengths(names)) > 1 and matching(names, _ZERO).true_count > 0
