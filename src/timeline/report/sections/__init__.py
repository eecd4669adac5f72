"""The sections of the report, in their order.

A new section is a module here and a line in `SECTIONS`; a template `templates/ID.html`; and, where
it draws, a function in `page/views/` that `page/main.js` calls with what the section's `data` gives.
`whenChosen(ID, update)` registers what to update when other cases are chosen, and `redraws` how to
draw again at another width. Styles go to `style/`. Templates have `macros.html` for tables, for
charts with their tools and for the note on which cases a section shows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from timeline.audit import Audit
from timeline.report.sections import (
    days,
    findings,
    glance,
    pathway,
    practice,
    record,
    talk,
    turnaround,
)

View = Mapping[str, Any] | None


def _audit_alone(_: Audit) -> View:
    """Show what stands in the audit itself."""
    return {}


def _no_data(_: Audit) -> Any:  # noqa: ANN401  whatever JSON can hold
    return None


class Section(NamedTuple):
    """A part of the report."""

    id: str
    """Its anchor, its template and its script."""
    title: str
    """As the list of parts names it; `{Cases}` is what the pathway calls its cases."""
    view: Callable[[Audit], View] = _audit_alone
    """What its template reads as `view`; None leaves the section out."""
    data: Callable[[Audit], Any] = _no_data
    """What its script is given: plain data."""


SECTIONS = (
    Section("talk", "What to talk about", talk.view),
    Section("glance", "Standards at a glance", glance.view),
    Section("days", "Where the days went", days.view, days.data),
    Section("cases", "{Cases} to look at first"),
    Section("pathway", "The pathway", pathway.view, pathway.data),
    Section("turnaround", "Turnaround", turnaround.view, turnaround.data),
    Section("practice", "Practice", data=practice.data),
    Section("findings", "Practice points", findings.view),
    Section("record", "The record", data=record.data),
    Section("method", "How delays are measured"),
    Section("sources", "Standards and sources"),
)
