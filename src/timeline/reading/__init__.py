"""Files in, an event log and its problems out."""

from timeline.reading.files import read_log
from timeline.reading.partitions import Partitions
from timeline.reading.together import Reading

__all__ = ["Partitions", "Reading", "read_log"]
