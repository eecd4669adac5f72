"""An event log as XES (IEEE 1849), which process-mining programs read.

An event's `time:timestamp` is the latest it can have been, so that the events of a trace stand
by it in case order; an `earliest` beside it says that the time is a range. A row without an
event has a text `time` in its place, and no timestamp.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from timeline.writing.rows import Case, Event

KEYS = {"by": "org:resource", "agency": "org:group"}
"""The attributes that XES has a name for."""
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <global scope="trace">
    <string key="concept:name" value=""/>
  </global>
  <global scope="event">
    <string key="concept:name" value=""/>
    <date key="time:timestamp" value="1970-01-01T00:00:00+00:00"/>
  </global>
  <classifier name="Activity" keys="concept:name"/>
"""
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_xes(cases: Iterable[Case], path: Path) -> None:
    """A trace for each case, in the order given."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_HEAD)
        for case in cases:
            file.writelines(_trace(case))
        file.write("</log>\n")


def _trace(case: Case) -> Iterator[str]:
    yield "  <trace>\n"
    yield f"    {_string('concept:name', case.id)}\n"
    for name, value in case.attributes.items():
        yield f"    {_string(name, value)}\n"
    for event in case.events:
        yield f"    <event>{''.join(_attributes(event))}</event>\n"
    yield "  </trace>\n"


def _attributes(event: Event) -> Iterator[str]:
    yield _string("concept:name", event.activity)
    if event.word:
        yield _string("time", event.word)
    else:
        yield f'<date key="time:timestamp" value="{event.time}"/>'
    if event.earliest:
        yield f'<date key="earliest" value="{event.earliest}"/>'
    for name, value in event.attributes.items():
        yield _string(KEYS.get(name, name), value)


def _string(key: str, value: str) -> str:
    return f"<string key={quoteattr(clean(key))} value={quoteattr(clean(value))}/>"


def clean(text: str) -> str:
    """A text without the characters that no XML may hold."""
    return _NOT_XML.sub("\ufffd", text)
