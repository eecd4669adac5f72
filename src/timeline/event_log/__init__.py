"""The columnar event log: every case's events, sorted once into case order, with their rows."""

from timeline.event_log.cuts import (
    Split,
    blocks,
    known_to,
    last_record,
    of_cases,
    read_as_of,
    stacked,
)
from timeline.event_log.events import Events, in_case_order
from timeline.event_log.log import EVENT_COLUMNS, EventLog, Sheet, Word, carried
from timeline.texts import Codes

__all__ = [
    "EVENT_COLUMNS",
    "Codes",
    "EventLog",
    "Events",
    "Sheet",
    "Split",
    "Word",
    "blocks",
    "carried",
    "in_case_order",
    "known_to",
    "last_record",
    "of_cases",
    "read_as_of",
    "stacked",
]
