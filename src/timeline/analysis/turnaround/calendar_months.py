"""Months and quarters in a row, as control charts count them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

YEAR = 12
QUARTER = 3


class Span(NamedTuple):
    """A month, a quarter, or the day of an event."""

    label: str
    begin: date
    months: tuple[str, ...]
    """As '2024-04'."""


def every_month(months: Iterable[str]) -> list[str]:
    """All months from the first to the last of some."""
    numbers = [_number(one) for one in months]
    return [_month(k) for k in range(min(numbers), max(numbers) + 1)] if numbers else []


def by_month(months: Iterable[str]) -> list[Span]:
    """Each month by itself."""
    return [Span(f"{_begin(one):%B %Y}", _begin(one), (one,)) for one in months]


def by_quarter(months: Iterable[str]) -> list[Span]:
    """Quarters of the year, each with those of its months that are given."""
    found = []
    for number, its in groupby(months, key=lambda one: _number(one) // QUARTER):
        first, last = (_begin(_month(number * QUARTER + k)) for k in (0, QUARTER - 1))
        found.append(Span(f"{first:%B} to {last:%B %Y}", first, tuple(its)))
    return found


def _number(month: str) -> int:
    year, one = month.split("-")
    return int(year) * YEAR + int(one) - 1


def _month(number: int) -> str:
    return f"{number // YEAR:04}-{number % YEAR + 1:02}"


def _begin(month: str) -> date:
    return date.fromisoformat(f"{month}-01")
