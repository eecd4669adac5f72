"""The role of each column of a table, from its heading alone; nothing is matched by guess."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline.pathway import ATTRIBUTES
from timeline.pathway.words import collapsed, heading
from timeline.reading.formats.catalogue import SectorTable, formats, known_table
from timeline.reading.matching.mapping import SKIP
from timeline.reading.matching.vocabulary import Vocabulary

CASE, ACTIVITY, TIME, DATE, TIME_OF_DAY = "case_id", "activity", "time", "date", "clock"
EARLIEST = "earliest"
STATUS, LIFECYCLE, OUTCOME = "status", "lifecycle", "outcome"
_CALLED: dict[str, tuple[str, ...]] = {
    CASE: ("case id", "case", "case number", "case no", "case ref", "case reference", "caseid", "case:concept:name", "child id", "child", "child ref", "person id", "case identifier", "child identifier", "child number", "child no", "case code"),
    ACTIVITY: ("activity", "activity name", "concept:name", "event", "event type", "event name", "step", "what happened"),
    TIME: ("time", "timestamp", "time:timestamp", "date time", "date/time", "datetime", "date and time", "event time", "event timestamp", "when"),
    DATE: ("date", "event date", "date of event", "activity date"),
    EARLIEST: ("earliest", "earliest time"),
    TIME_OF_DAY: ("clock time", "time of day", "event clock time"),
    "episode": ("episode", "episode id", "accession number", "plan id"),
    "agency": ("agency", "lead agency"),
    "site": ("site", "hospital"),
    "by": ("by", "org:resource", "resource", "done by", "reader"),
    "outcome": ("outcome", "result"),
    "mode": ("mode", "meeting mode"),
    "attended": ("attended", "attendees", "attended by"),
    "invited": ("invited", "invitees"),
    STATUS: ("status", "event status", "activity status", "row status", "record status", "exam status", "examination status", "appointment status", "attendance status", "report status", "order status", "request status", "assessment status", "conference status", "meeting status"),
    LIFECYCLE: ("lifecycle:transition", "lifecycle transition", "lifecycle"),
    "event_id": ("event id",),
    "link": ("link", "links", "linked to", "answers", "in answer to"),
    "note": ("note", "notes", "comment", "comments"),
}  # fmt: skip
_ROLES = {heading(called): role for role, names in _CALLED.items() for called in names}
HEADINGS_OF_CASE = _CALLED[CASE]
_CASE_ATTRIBUTE = re.compile(r"case\s*:\s*(\S.*)", re.IGNORECASE)
_NUMBERED = re.compile(r"(.*\S)\s*[#(]?\s*(\d{1,3})\)?")
_DATED = re.compile(r"dates?\s+(?:of\s+)?(.*\S)|(.*\S)\s*[-:(]?\s*\bdate\)?", re.IGNORECASE)
_ATTRIBUTE_FIRST = re.compile(r"(status|outcome|result)(?: (?:of|for) | ?[-:(] ?)(.*?)\)?", re.IGNORECASE)  # fmt: skip
_TIME_OF_DAY = frozenset({"time", "(time)", "clock time", "time of day"})
LONG, WIDE, SECTOR = "long", "wide", "sector"


@dataclass(frozen=True, slots=True)
class Layout:
    """The role of each column of a table; positions count from 0."""

    kind: str
    """'long', 'wide' or 'sector'."""
    roles: dict[str, int]
    """Position by role: the case, and in a long table the rest of its columns."""
    case_attributes: dict[str, int]
    activities: dict[int, str]
    """In a wide table, the activity id of each column of dates."""
    of_activity: dict[tuple[int, str], int] = field(default_factory=dict)
    """In a wide table: by an activity's column and an attribute (or TIME_OF_DAY), that column."""
    unused: tuple[int, ...] = ()
    """Columns with a heading that is not known."""
    repeated: tuple[int, ...] = ()
    """Columns whose heading means what an earlier one already does."""
    sector: SectorTable | None = None
    """The table of a sector's format."""
    columns: dict[str, int] = field(default_factory=dict)
    """Its columns, by their names in the format."""
    format: str = ""
    """The title of the format of a file that has no tables."""

    @property
    def words(self) -> str:
        """'long', 'wide' or the title of the format."""
        return formats().title(self.sector) if self.sector else self.format or self.kind

    @property
    def latest(self) -> tuple[str, ...]:
        """The activities of which the format holds only the latest of several."""
        its = self.sector.event if self.sector else ()
        return tuple(event.activity for event in its if event.latest)

    @property
    def recognised(self) -> int:
        """How many columns are recognised; the layout that recognises more is preferred."""
        return (
            len(self.roles)
            + len(self.case_attributes)
            + len(self.activities)
            + len(self.of_activity)
            + len(self.columns)
        )


def means_something(name: str) -> bool:
    """Whether a name is a heading of a long table."""
    return heading(name) in _ROLES or _CASE_ATTRIBUTE.fullmatch(name.strip()) is not None


def is_case(name: str) -> bool:
    """Whether a name is a heading of the case."""
    return _ROLES.get(heading(name)) == CASE


def recognise(headings: tuple[str, ...], known: Vocabulary) -> Layout | None:
    """The layout that these headings make; None where they are no headings of a log."""
    own, of_format = _own(headings, known), known_table(headings)
    if of_format is None:
        return own
    table, columns = of_format
    roles = {CASE: columns[table.case]} | _status(headings, {*columns.values()})
    of_sector = Layout(SECTOR, roles, {}, {}, sector=table, columns=columns)
    return of_sector if own is None or of_sector.recognised >= own.recognised else own


def _status(headings: tuple[str, ...], used: set[int]) -> dict[str, int]:
    """The first column of statuses among those that a table of a format does not use otherwise."""
    found = (k for k, text in enumerate(headings) if _ROLES.get(heading(text)) == STATUS)
    at = next((k for k in found if k not in used), None)
    return {} if at is None else {STATUS: at}


def _own(headings: tuple[str, ...], known: Vocabulary) -> Layout | None:
    headings = tuple(map(known.mapping.heading, headings))
    roles, attributes, repeated = _roles(headings)
    if CASE not in roles:
        return None
    named = {*roles.values(), *attributes.values(), *repeated}
    if ACTIVITY in roles and (TIME in roles or DATE in roles):
        unused = [k for k, text in enumerate(headings) if text.strip() and k not in named]
        return Layout(LONG, roles, attributes, {}, {}, tuple(unused), tuple(repeated))
    # In a wide table only the case is a role: 'Outcome' alone does not say of what.
    found = {k: one for k, text in enumerate(headings) if (one := activity_of(text, known))}
    if not found:
        return None
    own = _parts(headings, found, known)
    named = {roles[CASE], *attributes.values(), *found, *own.values()}
    unused = [k for k, text in enumerate(headings) if text.strip() and k not in named]
    activities = {k: one.activity for k, one in found.items()}
    return Layout(WIDE, {CASE: roles[CASE]}, attributes, activities, own, tuple(unused))


def is_heading(text: str, known: Vocabulary) -> bool:
    """Whether a mapping may use this as the meaning of a heading."""
    is_role = heading(text) in _ROLES or _CASE_ATTRIBUTE.fullmatch(text.strip())
    return text == SKIP or bool(is_role or activity_of(text, known) or _part(text, known))


def _roles(headings: tuple[str, ...]) -> tuple[dict[str, int], dict[str, int], list[int]]:
    roles: dict[str, int] = {}
    attributes: dict[str, int] = {}
    repeated = []
    for position, text in enumerate(headings):
        role, of_case = _ROLES.get(heading(text)), _CASE_ATTRIBUTE.fullmatch(text.strip())
        into, name = (
            (roles, role)
            if role
            else (attributes, heading(of_case[1]).replace(" ", "_") if of_case else None)
        )
        if name is None:
            continue
        if name in into:
            repeated.append(position)
        else:
            into[name] = position
    return roles, attributes, repeated


def nearest_headings(text: str, known: Vocabulary) -> tuple[str, ...]:
    """Up to three headings that look most like one that says nothing known."""
    roles = difflib.get_close_matches(heading(text), _ROLES, n=1, cutoff=0.7)
    near = (*(_ROLES[one] for one in roles), *known.pathway.nearest_activities(text))
    return near[:3]


class Named(NamedTuple):
    """The activity that a heading names, and which of several."""

    activity: str
    number: str = ""


def activity_of(text: str, known: Vocabulary) -> Named | None:
    """The activity a wide table's column holds: 'ICPC date', or 'Core group 2' of several."""
    text = collapsed(text)  # among many spaces the patterns would search without end
    dated = _DATED.fullmatch(text)
    for name in (text, (dated[1] or dated[2]) if dated else ""):
        numbered = _NUMBERED.fullmatch(name)
        for base, number in ((name, ""), (numbered[1], numbered[2]) if numbered else ("", "")):
            activity = known.find_activity(base)
            if activity:
                return Named(activity, number)
    return None


def _part(text: str, known: Vocabulary) -> tuple[Named, str] | None:
    """The activity and attribute of a heading such as 'Strategy discussion: outcome'.

    The colon may be left out, and the attribute may come first: 'Status of ICPC', 'Status (ICPC)'.
    A time of day may have a separate column: 'Referral time'.
    """
    name, colon, attribute = text.rpartition(":")
    words = text.split()
    pairs = [(name, attribute)] if colon else []
    pairs += [(" ".join(words[:-n]), " ".join(words[-n:])) for n in (1, 2) if len(words) > n]
    pairs += [
        (text[len(start) :], "time") for start in ("time of ",) if heading(text).startswith(start)
    ]
    first = _ATTRIBUTE_FIRST.fullmatch(collapsed(text))
    pairs += [(first[2], first[1])] if first else []
    for base, part in pairs:
        role = (
            TIME_OF_DAY if heading(part) in _TIME_OF_DAY else _ROLES.get(heading(part.strip("()")))
        )
        activity = activity_of(base.rstrip(" -:"), known)
        if activity and (role in ATTRIBUTES or role in (TIME_OF_DAY, STATUS)):
            return activity, role
    return None


def _parts(
    headings: tuple[str, ...], found: dict[int, Named], known: Vocabulary
) -> dict[tuple[int, str], int]:
    """The columns that say more of an activity's column: of the same number, or of the only one."""
    own: dict[tuple[int, str], int] = {}
    for position, text in enumerate(headings):
        part = None if position in found else _part(text, known)
        if part is None:
            continue
        named, role = part
        of = [k for k, one in found.items() if one.activity == named.activity]
        same = of if len(of) == 1 else [k for k in of if found[k] == named]
        if same:
            own.setdefault((same[0], role), position)
    return own
