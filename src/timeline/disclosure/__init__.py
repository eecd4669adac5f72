"""An audit in, a safer one out, before anything is drawn.

For the `team` an audit stays as it was recorded. For a `meeting` numbers stand in place of names,
and free text is withheld. What is withheld is in no field of the new audit, so it can be in no
file that is made from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyarrow as pa

from timeline.audit import Audience, Audit, Disclosure
from timeline.disclosure.columns import columns_for_meeting
from timeline.disclosure.meeting import for_meeting
from timeline.disclosure.names import Names
from timeline.disclosure.told import of_meeting

__all__ = ["Names", "disclose", "every_interval"]
_MARKS: dict[Audience, str] = {
    "team": "for the team, as recorded",
    "meeting": "for a meeting, without names",
}
_NOTHING: tuple[str, ...] = ("Nothing is withheld: this is for those who hold the record.",)


def disclose(audit: Audit, audience: Audience, names: Names) -> Audit:
    """The audit as an audience may have it, and marked as theirs.

    `names` are the pseudonyms of this audit. Raises ValueError where it was made for an audience
    already.
    """
    if audit.disclosure != Disclosure():
        message = "this audit was made for an audience already; begin with the one as recorded"
        raise ValueError(message)
    told, withheld = audit, _NOTHING
    if audience == "meeting":
        told = for_meeting(audit, names)
        withheld = of_meeting(audit, names)
    return told.model_copy(
        update={
            "marking": f"{audit.marking}: {_MARKS[audience]}",
            "disclosure": Disclosure(audience=audience, withheld=withheld),
        }
    )


def every_interval(
    tables: Iterable[pa.Table], audience: Audience, names: Names
) -> Iterator[pa.Table]:
    """The tables of all intervals of a large log as an audience may have them."""
    return iter(tables) if audience == "team" else columns_for_meeting(tables, names)
