"""What a chart says of an event or a wait when it is pointed at."""

from __future__ import annotations

import re
from html import escape

from timeline.audit import Activity, Audit, Event
from timeline.charts.bars import Bar
from timeline.wording.dates import when
from timeline.wording.outcomes import outcome_words
from timeline.wording.pathway import standard_sentences
from timeline.wording.waits import notes, verdict_elapsed, verdict_late

LINE = "<br>"
WIDTH = 78
"""Characters of a line before it is broken."""


def safe(text: str) -> str:
    """A text from a log as it is, whatever marks it holds: charts read some tags as formatting."""
    return escape(text, quote=False)


def case_words(case: str, *, within: bool = False) -> str:
    """'Case A17', or 'case A17' within a sentence; a name that begins with 'case' stays: 'Case 3'."""
    named = case if re.match(r"case\b", case, re.IGNORECASE) else f"Case {case}"
    return named[:1].lower() + named[1:] if within else named


def activities(audit: Audit) -> dict[str, Activity]:
    """Activities by id."""
    return {activity.id: activity for activity in audit.pathway.activities}


def of_event(event: Event, name: str) -> str:
    """An event: what it is, when, what is recorded of it, and its row."""
    lines = [safe(name), safe(when(event))]
    lines += [f"{key}: {safe(value)}" for key, value in event.attributes.items()]
    return LINE.join(_broken(line) for line in [*lines, f"Row: {safe(event.row)}"])


def of_wait(audit: Audit, bar: Bar) -> str:
    """A wait: how long it took, its outcome under each standard, and its rows."""
    sentences = standard_sentences(audit.pathway.standards)
    names = {one.id: one.name for one in audit.pathway.activities}
    wait = bar.wait
    hours = next(one.hours for one in audit.pathway.steps if one.id == wait.step)
    lines = [safe(bar.title), f"Took: {verdict_elapsed(wait.verdicts[0], hours)}"]
    for one in wait.verdicts:
        if not one.standard:
            lines.append(f"No published standard: {outcome_words(one.outcome)}")
            continue
        lines.append(f"{one.standard}: {safe(sentences[one.standard])}")
        over = f", {verdict_late(one)}" if one.over is not None else ""
        due = f" (due {one.due.day} {one.due:%B %Y})" if one.due else ""
        lines.append(f"{outcome_words(one.outcome)}{over}{due}")
    texts = dict.fromkeys(notes(wait, one, names) for one in wait.verdicts)
    lines += [f"Note: {safe(note)}" for note in texts if note]
    return LINE.join(_broken(line) for line in [*lines, f"Rows: {safe(bar.rows)}"])


def _broken(line: str) -> str:
    """A long line broken between words, so that no hover box leaves the page."""
    lines = [""]
    for word in line.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= WIDTH:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return LINE.join(lines)
