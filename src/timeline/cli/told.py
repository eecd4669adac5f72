"""What the command line prints: the catalogue, the problems and the summary, as plain text."""

from __future__ import annotations

MOST_LINES = 20
"""So many problems are printed at the end of an analysis; the rest are in problems.csv."""
