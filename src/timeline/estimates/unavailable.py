"""The answer of a statistic that has too little to go on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No statistic, and why; every estimate gives its result or this, and never raises for it."""

    n: int
    """What there was."""
    needs: int
    """What it needs."""
    sentence: str
    """Why, in words for the page: 'No curve of 2 clocks: it needs 5, and fewer are better read one by one.'"""
