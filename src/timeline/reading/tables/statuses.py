"""What the status of a row says of its event: one vocabulary for tables, XES and FHIR (measuring 4.11).

A row whose status means that the event did not happen is set aside and counted.
A status that means 'not yet' (scheduled, did not attend, draft) leaves a request waiting, so the
row of a request stays an event; `cancelled` removes the request too. If a survey's row is
cancelled, nothing is awaited any more: the requests in its case and episode (in a wide table, in
its row) need no answer, unless such a survey took place there. A request is known by its name, and
its results by the steps that begin with it. An outcome that is exactly 'Cancelled', 'DNA', 'not
held' or the like means the same as such a status, unless the pathway looks for that outcome. A
lifecycle transition is read as in XES: only a complete one is an event,
and `withdraw` cancels as the word does.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

import numpy as np

from timeline.columnar.coded_text import CodedText, Codes, Mask
from timeline.errors import CautionKind, Problem
from timeline.pathway import Pathway
from timeline.pathway.words import heading
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.cells import with_values
from timeline.reading.tables.headings import LIFECYCLE, OUTCOME, STATUS
from timeline.reading.tables.table import RawTable, letter, trimmed

Meaning = Literal["happened", "not yet", "cancelled"]
HAPPENED, NOT_YET, CANCELLED, UNKNOWN = range(4)
_CODES: dict[Meaning | None, int] = {
    "happened": HAPPENED,
    "not yet": NOT_YET,
    "cancelled": CANCELLED,
    None: UNKNOWN,
}
_BETWEEN = re.compile(r"[^\w']+")
_REQUEST = ("requested", "request", "referral", "referred", "ordered")
"""The last word of a request's name."""
_GONE = "rows whose {} says that the event did not happen, so they are no events: {}"
_STRANGE = (
    "rows with a status that is not known, measured as events. If any did not happen, say what its "
    'status means under [statuses] in a mapping file ("happened", "not yet" or "cancelled"): {}'
)


_CALLED = {STATUS: "status", LIFECYCLE: "lifecycle", OUTCOME: "outcome"}


@cache
def _known() -> dict[str, dict[str, list[str]]]:
    text = (files("timeline") / "data" / "statuses.toml").read_text(encoding="utf-8")
    return {
        name: {meaning: [heading(one) for one in words] for meaning, words in table.items()}
        for name, table in tomllib.loads(text).items()
    }


def meaning(text: str, *, lifecycle: bool = False) -> Meaning | None:
    """The meaning of a status; None if not known. A blank means that the event happened."""
    said = heading(text)
    if not said:
        return "happened"
    table = _known()["lifecycle" if lifecycle else "status"]
    every: tuple[tuple[Meaning, str], ...] = (
        ("happened", "happened"),
        ("not yet", "not_yet"),
        ("cancelled", "cancelled"),
    )
    for one, key in every:
        if said in table.get(key, ()):
            return one
    if lifecycle:
        return "not yet"  # XES has no other transition that is an event
    return _of_phrases(said)


def _of_phrases(said: str) -> Meaning | None:
    """The meaning of the phrases in a longer status, as in 'Patient cancelled, to be rebooked'.

    What was put off is still waited for, whatever else is said. Where one part says that the event
    took place and another that it did not, nothing is known.
    """
    words = f" {_BETWEEN.sub(' ', said)} "
    table = _known()["status"]
    not_yet, cancelled, undone = (
        any(f" {phrase} " in words for phrase in table[key])
        for key in ("not_yet_phrases", "cancelled_phrases", "unsettled_phrases")
    )
    happened = any(words.startswith(f" {one} ") for one in table["happened"])
    if undone or happened == (not_yet or cancelled):
        return None
    return "happened" if happened else "not yet" if not_yet else "cancelled"


def is_request(activity: str, pathway: Pathway) -> bool:
    """Whether an activity, by its id, is a request: its name ends so."""
    name = heading(pathway.activity_names.get(activity, activity))
    return name.rpartition(" ")[2] in _REQUEST


class Statuses(NamedTuple):
    """The meaning of a column of statuses, by row."""

    position: int
    code: Codes
    """HAPPENED, NOT_YET, CANCELLED or UNKNOWN."""
    role: str = STATUS
    """STATUS, LIFECYCLE or OUTCOME."""

    def gone(self, *, request: bool | Mask) -> Mask:
        """The rows that are no events; `request` says which are requests."""
        waits = (self.code == NOT_YET) & ~np.asarray(request)
        lifecycle = self.role == LIFECYCLE
        found: Mask = self.code != HAPPENED if lifecycle else (self.code == CANCELLED) | waits
        return found


def statuses_of(table: RawTable, position: int, known: Vocabulary, role: str = STATUS) -> Statuses:
    """A column of statuses, read."""
    texts = with_values(trimmed(table.columns[position]))
    meanings: list[Meaning | None]
    if role == OUTCOME:
        meanings = [_of_outcome(one, known) for one in texts.names]
    else:
        lifecycle = role == LIFECYCLE
        meanings = [
            known.mapping.status(one) or meaning(one, lifecycle=lifecycle) for one in texts.names
        ]
    codes = np.asarray([*(_CODES[one] for one in meanings), HAPPENED], np.int64)
    return Statuses(position, codes[texts.codes], role)


def _of_outcome(text: str, known: Vocabulary) -> Meaning:
    """What an outcome means for its event; of several outcomes in a cell, all must mean the same."""
    every = {_of_one_outcome(one, known) for one in text.split(";") if one.strip()}
    return every.pop() if len(every) == 1 else "happened"


def _of_one_outcome(text: str, known: Vocabulary) -> Meaning:
    said, table = heading(text), _known()["outcome"]
    is_cancelled = said in table["cancelled"]
    if not (is_cancelled or said in table["not_yet"]) or said in _looked_for(known.pathway):
        return "happened"
    return known.mapping.status(text) or ("cancelled" if is_cancelled else "not yet")


def _looked_for(pathway: Pathway) -> frozenset[str]:
    """The outcomes that a pathway uses anywhere."""
    wheres = [
        *(where for step in pathway.steps for where in (step.start_where, step.stop_where)),
        *(check.where for check in pathway.check),
    ]
    return frozenset(
        heading(one)
        for its in (
            *(where.get("outcome", ()) for where in wheres),
            *(end.outcome for step in pathway.steps for end in step.ends),
            *(activity.outcomes for activity in pathway.activities),
            *pathway.outcomes.values(),
        )
        for one in its
    )


def of_roles(table: RawTable, roles: dict[str, int], known: Vocabulary) -> list[Statuses]:
    """The columns of statuses of a table whose rows are events."""
    named = [role for role in (STATUS, LIFECYCLE, OUTCOME) if role in roles]
    found = [statuses_of(table, roles[role], known, role) for role in named]
    return [one for one in found if one.role != OUTCOME or (one.code != HAPPENED).any()]


def no_events(
    every: list[Statuses],
    case: CodedText,
    activity: CodedText,
    episode: CodedText,
    known: Vocabulary,
) -> tuple[Mask, Mask]:
    """The rows of a long table that are no events, and the requests that a cancelled row cancels."""
    ids = [known.find_activity(one) or one for one in activity.names]
    request = np.asarray([*(is_request(one, known.pathway) for one in ids), False])[activity.codes]
    found = np.zeros(len(case), bool)
    for one in every:
        found |= one.gone(request=request)
    cancelled = np.zeros(len(case), bool)
    for one in every:
        cancelled |= (one.code == CANCELLED) & ~request
    if not cancelled.any():
        return found, cancelled
    requests = _cancelled_requests(cancelled, found, case, activity, episode, ids, known.pathway)
    return found, requests


def _cancelled_requests(
    cancelled: Mask,
    gone: Mask,
    case: CodedText,
    activity: CodedText,
    episode: CodedText,
    ids: list[str],
    pathway: Pathway,
) -> Mask:
    """Requests of which, in their case and episode, all results were cancelled."""
    where = [(c, e) for c, e in zip(case.codes.tolist(), episode.codes.tolist(), strict=True)]
    names = [*ids, ""]
    what = [names[code] for code in activity.codes.tolist()]
    took_place = {(where[k], what[k]) for k in np.flatnonzero(~gone).tolist()}
    taken = {
        (where[k], request)
        for k in np.flatnonzero(cancelled).tolist()
        if (where[k], what[k]) not in took_place
        for request in requests_for(what[k], pathway)
    }
    found = np.zeros(len(case), bool)
    for k in np.flatnonzero(~gone).tolist() if taken else ():
        found[k] = (where[k], what[k]) in taken
    return found


def requests_for(activity: str, pathway: Pathway) -> list[str]:
    """The requests that an activity answers: the starts of its steps that are requests."""
    starts = (start for step in pathway.steps if activity in step.stop for start in step.start)
    return [one for one in dict.fromkeys(starts) if is_request(one, pathway)]


def notices(
    table: RawTable, position: int, gone: int, strange: int, role: str = STATUS
) -> list[Problem]:
    """What is said of a column of statuses: how many rows are no events, and how many are not known."""
    place = table.place.problem(table.heading_row, f"column {letter(position)}", "")
    found: tuple[tuple[CautionKind, str, int], ...] = (
        ("did_not_happen", _GONE.format(_CALLED[role], "{}"), gone),
        ("statuses", _STRANGE, strange),
    )
    return [
        replace(place, problem=words.format(f"{count:,}"), kind=kind, count=count)
        for kind, words, count in found
        if count
    ]


def added_up(found: Iterable[Problem]) -> Iterator[Problem]:
    """The notices of partitions as those of the whole log."""
    counts: dict[tuple[str, str, int, str, str], Problem] = {}
    for one in found:
        words = one.problem.rpartition(": ")[0]
        key = (one.file, one.sheet, one.row, one.column, words)
        count = one.count + (counts[key].count if key in counts else 0)
        counts[key] = replace(one, problem=f"{words}: {count:,}", count=count)
    yield from counts.values()
