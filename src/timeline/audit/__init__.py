"""The audit: one frozen value that holds all that any report, workbook or slide shows.

It is plain data, so that every face can be made, and tested, from `audit.json` alone. Its schema
is public: `schema_version` grows by one when a name changes its meaning or goes. Times are
aware and in Europe/London. A number that the record cannot tell is None, never a guess.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from timeline.audit.base import (
    OUTCOME_MEANINGS,
    OUTCOME_WORDS,
    OUTCOMES,
    Frozen,
    LondonTime,
    Outcome,
    Unit,
)
from timeline.audit.catalogue import Activity, Citation, Pathway, Standard, Step, TextStandard
from timeline.audit.disclosure import AUDIENCES, Audience, Disclosure
from timeline.audit.practice import Attendance, Check, Meetings
from timeline.audit.record import (
    AfterAsOf,
    AsOf,
    BankHoliday,
    Case,
    Counts,
    Event,
    Finding,
    Input,
    Interval,
    UnknownActivity,
)
from timeline.audit.summary import FEW, Edge, FirstCase, Glance, ObservedEdge, Rule, Share, Typical
from timeline.audit.timed import (
    Control,
    Curve,
    DoneBy,
    GroupedBy,
    GroupTime,
    LimitMark,
    Point,
    Quantile,
    Sign,
    Statistic,
    Stretch,
    TimeContrast,
    Timed,
    TimeGrouping,
)
from timeline.audit.turnaround import (
    WHEN,
    Comparison,
    Funnel,
    FunnelLine,
    FunnelSite,
    Group,
    Grouping,
    Judged,
    Own,
    Period,
    Published,
    ShareContrast,
    Survey,
    SurveyLeg,
    Turnaround,
    When,
    funnel_sentence,
)
from timeline.audit.waiting import Chain, Link, Milestone, Spare, Wait
from timeline.errors import Problem

__all__ = [
    "AUDIENCES",
    "FEW",
    "OUTCOMES",
    "OUTCOME_MEANINGS",
    "OUTCOME_WORDS",
    "WHEN",
    "Activity",
    "AfterAsOf",
    "AsOf",
    "Attendance",
    "Audience",
    "Audit",
    "BankHoliday",
    "Case",
    "Chain",
    "Check",
    "Citation",
    "Comparison",
    "Control",
    "Counts",
    "Curve",
    "Disclosure",
    "DoneBy",
    "Edge",
    "Event",
    "Finding",
    "FirstCase",
    "Frozen",
    "Funnel",
    "FunnelLine",
    "FunnelSite",
    "Glance",
    "Group",
    "GroupTime",
    "GroupedBy",
    "Grouping",
    "Input",
    "Interval",
    "Judged",
    "LimitMark",
    "Link",
    "LondonTime",
    "Meetings",
    "Milestone",
    "ObservedEdge",
    "Outcome",
    "Overview",
    "Own",
    "Pathway",
    "Period",
    "Point",
    "Published",
    "Quantile",
    "Rule",
    "Share",
    "ShareContrast",
    "Sign",
    "Spare",
    "Standard",
    "Statistic",
    "Step",
    "Stretch",
    "Survey",
    "SurveyLeg",
    "TextStandard",
    "TimeContrast",
    "TimeGrouping",
    "Timed",
    "Turnaround",
    "Typical",
    "Unit",
    "UnknownActivity",
    "Wait",
    "When",
    "funnel_sentence",
]


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
    """It also says whom the audit is made for, once that is decided."""
    disclosure: Disclosure = Disclosure()
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
    milestones: tuple[Milestone, ...]
    """What was waited for on the way to each milestone, over all cases (measuring 7.3)."""
    chains: tuple[Chain, ...]
    """Of the cases told, by case and milestone, where the milestone was reached."""
    checks: tuple[Check, ...]
    """What the record answers to the questions asked of practice."""
    meetings: tuple[Meetings, ...]
    """Who came to which meetings."""
    turnaround: Turnaround
    """What many clocks say together: by group, by period, beside what is published."""
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

    def chain(self, case: str, milestone: str) -> Chain:
        """A told case's waiting chain to a milestone; raises KeyError where there is none."""
        for chain in self.chains:
            if (chain.case, chain.milestone) == (case, milestone):
                return chain
        message = f"no chain to {milestone!r} is told of that case: it may not have reached it"
        raise KeyError(message)

    def timed(self, step: str) -> Timed:
        """A step's times; raises KeyError where none of its clocks is recorded."""
        for one in self.turnaround.timed:
            if one.step == step:
                return one
        message = f"no clock of a step {step!r} is recorded"
        raise KeyError(message)

    def judged(self, standard: str) -> Judged:
        """A standard's clocks told together; raises KeyError where it judges none."""
        for one in self.turnaround.judged:
            if one.standard == standard:
                return one
        message = f"no clock is judged by a standard {standard!r}"
        raise KeyError(message)
