"""A part of a log, read as a part: what the whole log records is known of it too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import timeline as tl
from timeline.reading.merge.reading import Reading


def read_part(part: Path, whole: Path, pathway: str | Path = "nai-under-5") -> Reading:
    """The log `part`, some cases of `whole`; a choice of cases does not change what is recorded (measuring 4.9)."""
    some = tl.read_log(part, pathway=pathway)
    return replace(
        some, log=replace(some.log, recorded=tl.read_log(whole, pathway=pathway).log.recorded)
    )
