"""The columnar event log: every case's events, sorted once into case order, with their rows."""

from timeline.columnar.coded_text import Codes
from timeline.event_log.events import Events, in_case_order
from timeline.event_log.latest import Latest, latest_of
from timeline.event_log.log import EVENT_COLUMNS, EventLog, Sheet, Word
from timeline.event_log.recorded import Record, Recorded
from timeline.event_log.slices import (
    Split,
    blocks,
    concatenated,
    days_of,
    known_to,
    last_record,
    of_cases,
    read_as_of,
)

__all__ = [
    "EVENT_COLUMNS",
    "Codes",
    "EventLog",
    "Events",
    "Latest",
    "Record",
    "Recorded",
    "Sheet",
    "Split",
    "Word",
    "blocks",
    "concatenated",
    "days_of",
    "in_case_order",
    "known_to",
    "last_record",
    "latest_of",
    "of_cases",
    "read_as_of",
]
