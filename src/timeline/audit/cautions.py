"""What a reader must know before quoting any count: facts alone, a caution for each kind."""

from __future__ import annotations

from typing import Literal

from timeline.audit.primitives import Frozen
from timeline.errors import CautionKind

Reason = Literal[
    "no event", "no second", "other files", "attribute", "attribute of the case", "past calendar"
]
"""Why waits of a stage are not checked: no event of a stop is recorded anywhere; no case has two of
an activity that both starts and ends the stage; the files that hold these cases do not record it;
an attribute that the stage depends on is recorded nowhere, of an event or of a case; or a limit
falls after the last year whose bank holidays are known."""


class CautionPlace(Frozen):
    """Where something stands that a caution is about; `row` is 0 and the rest empty where not known."""

    file: str
    sheet: str
    row: int
    column: str
    nearest: tuple[str, ...] = ()
    """Known headings or names that look most like what stands there."""


class StageNotChecked(Frozen):
    """A stage some of whose waits have no outcome (measuring 1.2 and 4.9)."""

    step: str
    """The step's id, and its title."""
    title: str
    open: int
    """How many waits would be open; with a limit past the calendar, how many waits there are."""
    late: int
    """How many of them would be late under a limit; `past_aim` those past an aim alone."""
    past_aim: int
    reason: Reason
    activities: tuple[str, ...]
    """The names of the activities that are not recorded, or whose attribute is not."""
    attribute: str = ""
    value: str = ""
    """A value of the attribute that the stage asks for."""
    empty_column: bool = False
    """Whether the log has a column for one of the activities, with nothing in it."""


class Caution(Frozen):
    """One kind of thing to know before showing any number."""

    kind: CautionKind
    count: int
    """How many columns, rows, cells, files or stages; of `no_closures` how many open waits,
    and of `past_calendar` how many waits."""
    places: tuple[CautionPlace, ...] = ()
    """The first of them."""
    stages: tuple[StageNotChecked, ...] = ()
    """Of `not_checked`, those that lack an attribute first; and those of `past_calendar`."""
