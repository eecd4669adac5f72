"""Files in, an event log and its problems out."""

from timeline.reading.files import read_log
from timeline.reading.merge.reading import Reading

__all__ = ["Reading", "read_log"]
