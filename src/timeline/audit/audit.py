"""The audit as a whole: all that an audit meeting is shown."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from timeline.audit.catalogue import Pathway
from timeline.audit.cautions import Caution
from timeline.audit.disclosure import Disclosure
from timeline.audit.practice import Check, Meetings
from timeline.audit.primitives import Frozen
from timeline.audit.record import (
    AfterAsOf,
    AsOf,
    BankHoliday,
    Case,
    Counts,
    Finding,
    Input,
    UnknownActivity,
)
from timeline.audit.summary import (
    Edge,
    FirstCase,
    Glance,
    ObservedEdge,
    Rule,
    StepResults,
    WaitCounts,
)
from timeline.audit.timed import StepTimes
from timeline.audit.turnaround import StandardShares, Turnaround
from timeline.audit.waiting import Chain, Milestone
from timeline.audit.waits import Wait
from timeline.errors import Problem

SURVEYS = "surveys.csv"
SPREADSHEET = 1_048_576
"""The rows that a spreadsheet can open, the heading's among them."""


class Audit(Frozen):
    """All that an audit meeting is shown."""

    schema_version: Literal[2] = 2
    timeline_version: str
    marking: str = "OFFICIAL-SENSITIVE"
    """It also says whom the audit is made for, once that is decided."""
    disclosure: Disclosure = Disclosure()
    title: str
    as_of: AsOf
    inputs: tuple[Input, ...]
    counts: Counts
    results: WaitCounts
    results_by_step: tuple[StepResults, ...]
    """The same by step, in the order of the pathway; steps without a wait are left out."""
    pathway: Pathway
    cautions: tuple[Caution, ...] = ()
    """What to know before any number, the gravest first."""
    cases: tuple[Case, ...]
    glances: tuple[Glance, ...]
    first_cases: tuple[FirstCase, ...]
    """Cases that `to_talk_about` counts: most days past a limit first, and then past an aim."""
    findings: tuple[Finding, ...]
    milestones: tuple[Milestone, ...]
    """What was waited for on the way to each milestone, over all cases (measuring 7.3)."""
    chains: tuple[Chain, ...]
    """Of the cases in detail, by case and milestone, where the milestone was reached."""
    checks: tuple[Check, ...]
    """What the record shows for the checks of practice."""
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
    """What else to know about the inputs, where nothing was set aside."""
    calendar: str
    """The calendar of working days in words."""
    bank_holidays: tuple[BankHoliday, ...] = Field(default=())
    """Those within the dates of this log, and of any local closure list."""
    method: tuple[Rule, ...]

    @property
    def all_in_detail(self) -> bool:
        """Whether every case is shown in detail; of a large log only those to look at first are."""
        return self.counts.in_detail == self.counts.cases

    @property
    def waits(self) -> tuple[Wait, ...]:
        """Every wait of the cases shown in detail, case by case."""
        return tuple(wait for case in self.cases for wait in case.waits)

    def chain(self, case: str, milestone: str) -> Chain:
        """The waiting chain to a milestone of a case in detail; raises KeyError where there is none."""
        for chain in self.chains:
            if (chain.case, chain.milestone) == (case, milestone):
                return chain
        message = f"that case has no chain to {milestone!r}: it may not have reached it"
        raise KeyError(message)

    @property
    def surveys_file(self) -> str:
        """The file with the surveys of all cases, where not all are in detail; else empty."""
        survey_stages = {*self.turnaround.survey_stages}
        rows = sum(one.n for one in self.glances if one.step in survey_stages)
        if self.all_in_detail or not rows:
            return ""
        return SURVEYS if rows < SPREADSHEET else "waits.parquet"

    def times_of(self, step: str) -> StepTimes:
        """A step's times; raises KeyError where none of its clocks is recorded."""
        for one in self.turnaround.by_step:
            if one.step == step:
                return one
        message = f"no wait of a step {step!r} is recorded"
        raise KeyError(message)

    def shares_of(self, standard: str) -> StandardShares:
        """The waits of a standard together; raises KeyError where no wait has it."""
        for one in self.turnaround.by_standard:
            if one.standard == standard:
                return one
        message = f"no wait has a standard {standard!r}"
        raise KeyError(message)
