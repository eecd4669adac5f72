"""The audit: one frozen value that holds all that any report, workbook or slide shows.

It is plain data, so that every face can be made, and tested, from `audit.json` alone. Its schema
is public: `schema_version` grows by one when a name changes its meaning or goes. Times are
aware and in Europe/London. A number that the record cannot tell is None, never a guess.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from timeline.errors import Problem

Outcome = Literal[
    "met", "breached", "too_soon", "unclear", "running", "overdue", "not_required", "measured"
]
OUTCOMES: tuple[Outcome, ...] = (
    "met",
    "breached",
    "too_soon",
    "unclear",
    "running",
    "overdue",
    "not_required",
    "measured",
)
OUTCOME_WORDS: dict[Outcome, str] = {
    "met": "met",
    "breached": "breached",
    "too_soon": "too soon",
    "unclear": "unclear",
    "running": "running",
    "overdue": "overdue",
    "not_required": "not required",
    "measured": "measured",
}
OUTCOME_MEANINGS: dict[Outcome, str] = {
    "met": "the interval ended, and certainly within the limit",
    "breached": "the interval ended, and certainly after the limit",
    "too_soon": "the interval ended, and certainly sooner than the standard allows",
    "unclear": "the interval ended, but the times recorded cannot tell on which side of the limit",
    "running": "the clock has not stopped, and the limit has not certainly passed",
    "overdue": "the clock has not stopped, and the limit has certainly passed",
    "not_required": "the clock never stopped, because the case or the plan ended, "
    "or the record says the step was not required",
    "measured": "the interval ended, and no published standard sets it a limit",
}
Unit = Literal["hours", "days", "working days"]

_LONDON = ZoneInfo("Europe/London")
LondonTime = Annotated[datetime, AfterValidator(lambda value: value.astimezone(_LONDON))]


class Frozen(BaseModel):
    """A value that cannot be changed once made, and that never quotes its input in an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class AsOf(Frozen):
    """The moment the record was read as of (measuring 2.1)."""

    earliest: LondonTime
    latest: LondonTime
    words: str
    """As it is said: '30 April 2021' or '30 April 2021, 14:30'."""
    chosen: Literal["given", "latest record"]
    """How it was chosen: given by the reader, or the local date of the last record."""


class Input(Frozen):
    """One table that was read."""

    file: str
    sheet: str
    """Empty for a file without sheets."""
    layout: str
    sha256: str
    rows: int


class Counts(Frozen):
    """How much there is; `read == measured + after_as_of + set_aside`, always (measuring 8.1)."""

    read: int
    """Rows of long inputs, and filled cells under an activity of wide ones."""
    measured: int
    after_as_of: int
    set_aside: int
    cases: int
    events: int
    intervals: int
    """Intervals counted once for each standard in force."""
    to_talk_about: int
    """Cases with something late, too soon or unclear, or with a finding."""
    cases_told: int
    """Cases of which this audit holds the events, intervals and findings: all of them, or of a
    large log those to look at first. Every count and typical time is of all cases."""
    findings: int


class Activity(Frozen):
    """Something that happens in a case."""

    id: str
    name: str
    agency: str
    """The lead agency; 'Not in the pathway' for an activity the pathway does not know."""
    known: bool
    events: int
    """How many there are, of all cases."""


class Citation(Frozen):
    """Where a standard is written."""

    title: str
    publisher: str
    edition: str
    locator: str
    confidence: Literal["read", "quoted"]
    """'read' in the publisher's own text, or 'quoted' by another public document."""
    quoted_by: str

    @property
    def words(self) -> str:
        """The citation as a sentence for people."""
        parts = [self.title]
        if self.publisher:
            parts.append(self.publisher)
        if self.edition:
            parts.append(self.edition)
        if self.locator:
            parts.append(self.locator)
        quoted = f", as quoted by {self.quoted_by}" if self.quoted_by else ", as quoted elsewhere"
        return ", ".join(parts) + (quoted if self.confidence == "quoted" else "")


class Step(Frozen):
    """An edge of the pathway, from one activity to another."""

    id: str
    title: str
    start: tuple[str, ...]
    """Activity ids that start the clock."""
    stop: tuple[str, ...]
    standards: tuple[str, ...]
    """Ids of the standards that judge this step; empty where there is no published standard."""


class Standard(Frozen):
    """What guidance expects of a step."""

    id: str
    step: str
    sentence: str
    """The standard in words, for every face alike."""
    tier: Literal["aim", "limit"]
    unit: Literal["hours", "days", "working days", "months"]
    at_least: str
    """Such as '3 working days'; empty where there is no shortest time."""
    within: str
    in_force_from: date | None
    in_force_to: date | None
    scope: str
    note: str
    citations: tuple[Citation, ...]
    """The first is the standard's source; the others support it."""


class TextStandard(Frozen):
    """A standard kept in the catalogue as text, and not judged."""

    id: str
    title: str
    text: str
    scope: str
    in_force_from: date | None
    in_force_to: date | None
    citations: tuple[Citation, ...]


class Pathway(Frozen):
    """The reference pathway the log was held against."""

    id: str
    title: str
    milestones: tuple[str, ...]
    """Activity ids."""
    activities: tuple[Activity, ...]
    """In the pathway's order; activities found in the log alone come last, `known` false."""
    steps: tuple[Step, ...]
    standards: tuple[Standard, ...]
    kept_as_text: tuple[TextStandard, ...]


class Event(Frozen):
    """One event of a case, as recorded."""

    activity: str
    """Activity id."""
    earliest: LondonTime
    latest: LondonTime
    when: str
    """The time as it is said: '12 April 2021', '12 April 2021, 09:30' or 'April 2021'."""
    row: str
    """Where it was read: 'log.csv:14', or 'log.xlsx:Cases:14'."""
    attributes: dict[str, str]
    """Such as outcome, site, agency, mode; blank ones are left out."""


class Case(Frozen):
    """One case: its events in case order."""

    id: str
    events: tuple[Event, ...]
    attributes: dict[str, str]


class Interval(Frozen):
    """A step's clock in one case, held against one standard (or none); the row of intervals.csv."""

    case: str
    episode: str
    step: str
    standard: str
    """Empty where no published standard applies."""
    start_activity: str
    start_earliest: LondonTime
    start_latest: LondonTime
    start_row: str
    stop_activity: str
    """Empty while the clock is open; so are the next three."""
    stop_earliest: LondonTime | None
    stop_latest: LondonTime | None
    stop_row: str
    unit: Unit
    at_least: str
    within: str
    low: float
    """The shortest the elapsed time can have been, in `unit`."""
    high: float | None
    """The longest; None while the clock is open: it has no upper end."""
    due: date | LondonTime | None
    """The last permitted day, or instant for hours; None where no longest time is set."""
    due_at: LondonTime | None
    """The last permitted instant: the end of the day `due`, or `due` itself for hours."""
    not_before: LondonTime | None
    """The first permitted instant, where the standard sets a shortest time."""
    outcome: Outcome
    note: str
    elapsed: str
    """The elapsed time as it is said: '17 working days', '2 to 26 hours', 'at least 9 days'."""
    over: str
    """How far beyond the limit, as it is said: '3 working days over'; empty where not late."""
    excess_days: float
    """Days certainly beyond the limit, for ranking: 0 where not late."""


class Share(Frozen):
    """A share within the limit, with its 95 % Wilson interval and its bounds (measuring 6.2)."""

    met: int
    n: int
    share: float
    low: float
    high: float
    if_unclear_not_met: float
    """The share were no `unclear` interval within the limit."""
    if_unclear_met: float
    """The share were every one of them."""


class Typical(Frozen):
    """A typical time from all clocks, open ones included (measuring 6.3)."""

    n: int
    """Clocks behind it."""
    open: int
    """How many of them had not stopped."""
    unit: Unit
    median_low: float | None
    median_high: float | None
    """The median lies between these; a None high means 'not reached in this record'."""
    words: str
    """As it is said: '9 working days', 'between 2 and 4 days', 'too few to say'."""
    method: str


class Glance(Frozen):
    """One line of 'the standards at a glance': a standard, or a step that has none."""

    step: str
    standard: str
    """Empty for a step (or its starts) with no published standard in force."""
    n: int
    """Intervals of every outcome."""
    outcomes: dict[Outcome, int]
    """Every outcome, zeros included."""
    share: Share | None
    """None where nothing is counted."""
    typical: Typical


class FirstCase(Frozen):
    """A case to look at first, and why."""

    case: str
    overdue: int
    breached: int
    too_soon: int
    unclear: int
    findings: int
    sentence: str
    """Why, in one sentence."""


class Finding(Frozen):
    """A fact about the process; never an outcome, never a fault in the input."""

    case: str
    finding: str
    step: str
    rows: tuple[str, ...]
    sentence: str


class AfterAsOf(Frozen):
    """A record after the as-of date: counted and listed, not measured."""

    case: str
    activity: str
    when: str
    row: str


class UnknownActivity(Frozen):
    """An activity the pathway does not know, kept as an event and not measured."""

    activity: str
    events: int
    nearest: tuple[str, ...]
    """Names the pathway knows that look most like it."""
    rows: tuple[str, ...]


class Edge(Frozen):
    """An edge of the reference graph: a step between two activities, as seen in this log."""

    step: str
    start: str
    stop: str
    n: int
    """Clocks that stopped here."""
    typical: Typical


class ObservedEdge(Frozen):
    """One activity directly followed by another in case order, over the whole log."""

    before: str
    after: str
    n: int
    median_low: float
    median_high: float
    """The median of the days between lies between these (hours over 24)."""
    in_pathway: bool


class BankHoliday(Frozen):
    """A day that is no working day although a weekday."""

    day: date
    name: str


class Rule(Frozen):
    """A section of 'How delays are measured'."""

    heading: str
    paragraphs: tuple[str, ...]


class Overview(Frozen):
    """What is counted over all cases, without any of them."""

    title: str
    as_of: AsOf
    counts: Counts
    headline: str
    standards: tuple[Standard, ...]
    glances: tuple[Glance, ...]


class Audit(Frozen):
    """All that an audit meeting is shown."""

    schema_version: Literal[1] = 1
    timeline_version: str
    marking: str = "OFFICIAL-SENSITIVE"
    title: str
    as_of: AsOf
    inputs: tuple[Input, ...]
    counts: Counts
    pathway: Pathway
    headline: str
    """What to say first, in one sentence."""
    told: str
    """Of a large log, which cases are told one by one, in a sentence; empty where all are."""
    cases: tuple[Case, ...]
    intervals: tuple[Interval, ...]
    glances: tuple[Glance, ...]
    first_cases: tuple[FirstCase, ...]
    """Cases with something late, too soon or unclear, or with a finding; worst first."""
    findings: tuple[Finding, ...]
    edges: tuple[Edge, ...]
    observed: tuple[ObservedEdge, ...]
    unknown_activities: tuple[UnknownActivity, ...]
    after_as_of: tuple[AfterAsOf, ...]
    problems: tuple[Problem, ...]
    """Rows set aside, each with its place and reason."""
    notices: tuple[Problem, ...]
    """What was told about the inputs although nothing was set aside."""
    calendar: str
    """The calendar of working days in words."""
    bank_holidays: tuple[BankHoliday, ...] = Field(default=())
    """Those within the dates of this log, and of any local closure list."""
    method: tuple[Rule, ...]
