"""A time as a range of instants, read strictly and shown in Europe/London.

A date without a time, a month without a day and a local time that happens twice are the same
thing: not fully known. Each is a closed range `[earliest, latest]` of whole seconds UTC.
"""

from __future__ import annotations

from typing import NamedTuple


class Moment(NamedTuple):
    """A closed range of instants, whole seconds since 1970-01-01 UTC."""

    earliest: int
    latest: int
