"""Files in, an event log and its problems out."""

from timeline.reading.files import Reading, read_log

__all__ = ["Reading", "read_log"]
