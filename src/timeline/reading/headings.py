"""What the columns of a table are, by their headings alone; nothing is matched by guess."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from timeline.pathway import ATTRIBUTES
from timeline.pathway.words import heading
from timeline.reading.sector.formats import SectorTable, formats, known_table
from timeline.reading.vocabulary import Vocabulary

CASE, ACTIVITY, TIME, DATE, CLOCK = "case_id", "activity", "time", "date", "clock"
EARLIEST = "earliest"
_CALLED: dict[str, tuple[str, ...]] = {
    CASE: ("case id", "case", "case number", "case no", "case ref", "case reference", "caseid", "case:concept:name", "child id", "child", "child ref", "person id"),
    ACTIVITY: ("activity", "activity name", "concept:name", "event", "event type", "event name", "step", "what happened"),
    TIME: ("time", "timestamp", "time:timestamp", "date time", "date/time", "datetime", "date and time", "event time", "event timestamp", "when"),
    DATE: ("date", "event date", "date of event", "activity date"),
    EARLIEST: ("earliest", "earliest time"),
    CLOCK: ("clock time", "time of day", "event clock time"),
    "episode": ("episode", "episode id", "accession number", "plan id"),
    "agency": ("agency", "lead agency"),
    "site": ("site", "hospital"),
    "by": ("by", "org:resource", "resource", "done by", "reader"),
    "outcome": ("outcome", "result"),
    "mode": ("mode", "meeting mode"),
    "attended": ("attended", "attendees", "attended by"),
    "invited": ("invited", "invitees"),
    "note": ("note", "notes", "comment", "comments"),
}  # fmt: skip
_ROLES = {heading(called): role for role, names in _CALLED.items() for called in names}
_CASE_ATTRIBUTE = re.compile(r"case\s*:\s*(\S.*)", re.IGNORECASE)
_NUMBERED = re.compile(r"(.*\S)\s*[#(]?\s*\d{1,3}\)?")
LONG, WIDE, SECTOR = "long", "wide", "sector"


@dataclass(frozen=True, slots=True)
class Layout:
    """A table's columns by what they are; each position counts from 0."""

    kind: str
    """'long', 'wide' or 'sector'."""
    roles: dict[str, int]
    """Position by role: the case, and in a long table the rest of its columns."""
    case_attributes: dict[str, int]
    activities: dict[int, str]
    """In a wide table, the activity id of each column of dates."""
    of_activity: dict[tuple[str, str], int] = field(default_factory=dict)
    """In a wide table, the column of an activity's attribute."""
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
        """What the table is said to be: 'long', 'wide' or the title of its format."""
        return formats().title(self.sector) if self.sector else self.format or self.kind

    @property
    def recognised(self) -> int:
        """How many columns are known: the better reading of a file has more."""
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
    of_sector = Layout(SECTOR, {CASE: columns[table.case]}, {}, {}, sector=table, columns=columns)
    return of_sector if own is None or of_sector.recognised >= own.recognised else own


def _own(headings: tuple[str, ...], known: Vocabulary) -> Layout | None:
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
    own = {pair: k for k, text in reversed([*enumerate(headings)]) if (pair := _part(text, known))}
    named = {roles[CASE], *attributes.values(), *found, *own.values()}
    unused = [k for k, text in enumerate(headings) if text.strip() and k not in named]
    return Layout(WIDE, {CASE: roles[CASE]}, attributes, found, own, tuple(unused))


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


def activity_of(text: str, known: Vocabulary) -> str | None:
    """The activity a wide table's column holds: 'ICPC date', or 'Core group 2' of several."""
    found = known.find_activity(text)
    numbered = _NUMBERED.fullmatch(text.strip())
    return found or (known.find_activity(numbered[1]) if numbered else None)


def _part(text: str, known: Vocabulary) -> tuple[str, str] | None:
    """The activity and attribute of a heading such as 'Strategy discussion: outcome'."""
    name, colon, attribute = text.rpartition(":")
    role = _ROLES.get(heading(attribute))
    activity = activity_of(name, known) if colon else None
    return (activity, role) if activity and role in ATTRIBUTES else None
