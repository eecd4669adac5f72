"""What to talk about: the standard whose delays matter most, by one rule for every face."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from timeline.audit.base import OUTCOMES, Outcome, so_many
from timeline.audit.summary import Glance
from timeline.audit.whole import Audit

HOUR, DAY = 3_600, 86_400


class Matter(NamedTuple):
    """The standard whose delays come to most, and what they come to."""

    standard: str
    """Empty where nothing is late."""
    words: str


def totals(audit: Audit) -> dict[Outcome, int]:
    """How many intervals had each outcome, counted once for each standard in force."""
    judged = [glance.outcomes for glance in audit.glances if glance.standard]
    return {outcome: sum(counts[outcome] for counts in judged) for outcome in OUTCOMES}


def matters_most(audit: Audit) -> Matter:
    """The standard beyond which most days lie, all its late intervals together; a limit before an aim.

    Of a large log, whose intervals are not all told, it is the one that is most often late.
    """
    standards = {one.id: one for one in audit.pathway.standards}
    beyond: Counter[str] = Counter()
    if not audit.told:
        for one in audit.intervals:
            beyond[one.standard] += round(one.excess_days * DAY)
    late = [one for one in audit.glances if one.standard and _late(one)]
    if not late:
        return Matter("", _nothing_late(totals(audit)))
    most = max(
        late,
        key=lambda one: (
            standards[one.standard].tier == "limit", beyond[one.standard], _late(one)
        ),
    )  # fmt: skip
    counted = most.share.n if most.share else _late(most)
    told = f"Late in {_late(most):,} of {counted:,}"
    seconds = beyond[most.standard]
    told = f"{told}, {_in_all(seconds)} in all" if seconds else told
    return Matter(most.standard, f"{told}: the most of any {standards[most.standard].tier}.")


def _nothing_late(counts: dict[Outcome, int]) -> str:
    """That nothing is late, with what may be: no record of a delay is no record of none."""
    unclear, running = counts["unclear"], counts["running"]
    may_be = (
        f"; {unclear:,} the record cannot tell" if unclear else "",
        f"; {running:,} still running" if running else "",
    )
    return f"No interval is breached or overdue{''.join(may_be)}."


def _late(glance: Glance) -> int:
    return glance.outcomes["breached"] + glance.outcomes["overdue"]


def _in_all(seconds: int) -> str:
    number, noun = (seconds // DAY, "calendar day") if seconds >= DAY else (seconds // HOUR, "hour")
    return f"{so_many(number, noun)} beyond it"
