"""An audit in, a safer one out, before anything is drawn.

For the `team` an audit stays as it was recorded. For a `meeting` numbers take the place of names,
and free text is left out. For a `board` there are aggregates alone, without small numbers. What
is left out is in no field of the new audit, so it can be in no file that is made from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyarrow as pa

from timeline.audit import Audience, Audit, Disclosure
from timeline.audit.board import Board
from timeline.disclosure.board import for_board
from timeline.disclosure.columns import columns_for_meeting
from timeline.disclosure.meeting import for_meeting
from timeline.disclosure.names import Names
from timeline.disclosure.plain import KINDS
from timeline.disclosure.small_numbers import DFE, Policy, policy

__all__ = ["Names", "Policy", "as_recorded", "disclose", "every_wait", "policy"]


def disclose(
    audit: Audit, audience: Audience, names: Names, small_numbers: Policy = DFE
) -> Audit | Board:
    """The audit as an audience may have it.

    `names` are the pseudonyms of this audit; `small_numbers` is for a board alone. Raises
    ValueError where it was made for an audience already.
    """
    if audit.disclosure.made:
        message = "this audit was made for an audience already; begin with the one as recorded"
        raise ValueError(message)
    if audience == "board":
        return for_board(audit, names, small_numbers)
    safer, decided = audit, Disclosure(made=True, audience=audience)
    if audience == "meeting":
        safer = for_meeting(audit, names)
        decided = Disclosure(
            made=True,
            audience="meeting",
            numbered={kind: names.numbered(kind) for kind in sorted({*KINDS.values(), "Team"})},
            unknown_events=audit.counts.unknown_events,
        )
    return safer.model_copy(update={"disclosure": decided})


def as_recorded(audit: Audit) -> Audit:
    """The audit of a team, which holds all that was recorded, before it was made for them."""
    return audit.model_copy(update={"disclosure": Disclosure()})


def every_wait(tables: Iterable[pa.Table], audience: Audience, names: Names) -> Iterator[pa.Table]:
    """The tables of all waits of a large log as an audience may have them; a board has none."""
    if audience == "board":
        return iter(())
    return iter(tables) if audience == "team" else columns_for_meeting(tables, names)
