"""The waits of a log as arrays: how long each took, and its outcomes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.audit import OUTCOMES
from timeline.event_log import Codes, EventLog
from timeline.moments import Moment
from timeline.moments.zone import Mask
from timeline.pairing import Columns, Pairs

if TYPE_CHECKING:
    import pandas as pd

MET, BREACHED, TOO_SOON, UNCLEAR, RUNNING, OVERDUE, NOT_REQUIRED, MEASURED = range(len(OUTCOMES))
NEVER = np.iinfo(np.int64).max
"""The upper end of an open wait: it has none."""
Outcomes = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class StepWaits:
    """Waits of a step, with their outcome under one standard or under none, in order of the starts.

    `start`, `stop` and `closing` are positions of events, -1 for none. `low` and `high` are the
    shortest and the longest the elapsed time can have been, in seconds where the unit is hours
    and in whole units otherwise; `high` is NEVER while the wait is open. `outcome` has codes
    into `OUTCOMES`. `beyond` is how many days a wait certainly is past its limit, 0 where it is
    not.
    """

    step: int
    """Position in the pathway; so is `standard`, -1 for none."""
    standard: int
    start: Codes
    stop: Codes
    closing: Codes
    excused: Mask
    doubtful: Mask
    low: Codes
    high: Codes
    outcome: Outcomes
    beyond: npt.NDArray[np.float64]
    past_calendar: Mask
    """Whether the limit falls after the calendar's last year, and so gives no outcome (measuring 1.2)."""


ARRAYS = (
    "start", "stop", "closing", "excused", "doubtful", "low", "high", "outcome", "beyond", "past_calendar",
)  # fmt: skip


class Unchecked(NamedTuple):
    """How many open waits of a step are not checked."""

    open: int = 0
    """Without those that an ending or a word closed."""
    late: int = 0
    """Those of them that would be late under a limit; `past_aim` those past an aim alone."""
    past_aim: int = 0

    @classmethod
    def together(cls, every: Iterable[Unchecked]) -> Unchecked:
        """Those of several blocks of a log."""
        parts = [*every]
        return cls(*(sum(one[k] for one in parts) for k in range(len(cls._fields))))


@dataclass(frozen=True, slots=True)
class Measured:
    """A log measured against a pathway as of a moment."""

    columns: Columns
    as_of: Moment
    pairs: tuple[Pairs, ...]
    """By step; so are `waits`: all waits of a step, in its own unit, with the outcome `measured`."""
    waits: tuple[StepWaits, ...]
    verdicts: tuple[StepWaits, ...]
    """By step, then by its standards, and at last the waits with no standard in force."""
    unchecked: tuple[Unchecked, ...] = ()
    """By step, the open waits that are not checked (measuring 4.9)."""

    @property
    def log(self) -> EventLog:
        """The log, in case order."""
        return self.columns.log

    @property
    def table(self) -> pd.DataFrame:
        """All verdicts in case order of their starts, then by step and standard; a column per array."""
        import pandas as pd  # noqa: PLC0415  slow to load

        table = pd.DataFrame(
            {
                name: np.concatenate([getattr(found, name) for found in self.verdicts])
                for name in ARRAYS
            }
        )
        sizes = [len(found.start) for found in self.verdicts]
        for name in ("step", "standard"):
            table[name] = np.repeat([getattr(found, name) for found in self.verdicts], sizes)
        order = np.lexsort((table["standard"], table["step"], table["start"]))
        return table.iloc[order].reset_index(drop=True)
