"""What a chart says of an event or an interval when it is pointed at."""

from __future__ import annotations

import re
from html import escape

from timeline.audit import Activity, Audit, Event, Interval
from timeline.wording.dates import when
from timeline.wording.outcomes import outcome_words
from timeline.wording.pathway import standard_sentences

LINE = "<br>"
WIDTH = 78
"""Characters of a line before it is broken."""


def safe(text: str) -> str:
    """A text from a log as it is, whatever marks it holds: charts read some tags as formatting."""
    return escape(text, quote=False)


def case_words(case: str, *, within: bool = False) -> str:
    """'Case A17', or 'case A17' within a sentence; a name that says so itself is told as 'Case 3'."""
    told = case if re.match(r"case\b", case, re.IGNORECASE) else f"Case {case}"
    return told[:1].lower() + told[1:] if within else told


def activities(audit: Audit) -> dict[str, Activity]:
    """Activities by id."""
    return {activity.id: activity for activity in audit.pathway.activities}


def of_event(event: Event, name: str) -> str:
    """An event: what it is, when, what is recorded of it, and its row."""
    lines = [safe(name), safe(when(event))]
    lines += [f"{key}: {safe(value)}" for key, value in event.attributes.items()]
    return LINE.join(_broken(line) for line in [*lines, f"Row: {safe(event.row)}"])


def of_intervals(audit: Audit, intervals: tuple[Interval, ...], title: str) -> str:
    """A clock: how long it ran, what each standard says of it, and its rows."""
    sentences = standard_sentences(audit.pathway.standards)
    first = intervals[0]
    lines = [safe(title), f"Elapsed: {first.elapsed}"]
    for one in intervals:
        if not one.standard:
            lines.append(f"No published standard: {outcome_words(one.outcome)}")
            continue
        lines.append(f"{one.standard}: {safe(sentences[one.standard])}")
        over = f", {one.over}" if one.over else ""
        due = f" (due {one.due.day} {one.due:%B %Y})" if one.due else ""
        lines.append(f"{outcome_words(one.outcome)}{over}{due}")
    lines += [f"Note: {safe(note)}" for note in dict.fromkeys(i.note for i in intervals) if note]
    rows = " to ".join(filter(None, (first.start_row, first.stop_row)))
    return LINE.join(_broken(line) for line in [*lines, f"Rows: {safe(rows)}"])


def _broken(line: str) -> str:
    """A long line broken between words, so that no hover box leaves the page."""
    lines = [""]
    for word in line.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= WIDTH:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return LINE.join(lines)
