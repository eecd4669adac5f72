"""The audit: one frozen value that holds all that any report, workbook or slide shows.

It is plain data, so that every face can be made, and tested, from `audit.json` alone. Its schema
is public: `schema_version` grows by one when a name changes its meaning or goes. Times are
aware and in Europe/London. A number that the record cannot tell is None, never a guess.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.audit.audit import Audit
    from timeline.audit.catalogue import (
        Activity,
        Citation,
        Endpoint,
        Pathway,
        Standard,
        Step,
        TextStandard,
    )
    from timeline.audit.cautions import Caution, CautionPlace, Reason, StageNotChecked
    from timeline.audit.control import ChartSegment, Control, LeftOut, Point
    from timeline.audit.disclosure import AUDIENCES, Audience, Disclosure
    from timeline.audit.funnel import Funnel, FunnelLine, FunnelSite
    from timeline.audit.overview import Overview
    from timeline.audit.practice import (
        ANSWERS,
        Answer,
        Attendance,
        Check,
        CheckKind,
        Meetings,
        Question,
    )
    from timeline.audit.primitives import (
        OUTCOMES,
        RESULTS,
        Frozen,
        LondonTime,
        Outcome,
        Result,
        Statistic,
        Unavailable,
        Unit,
    )
    from timeline.audit.published import Comparison, Own, Published
    from timeline.audit.record import (
        AfterAsOf,
        AsOf,
        BankHoliday,
        Case,
        Counts,
        Event,
        Finding,
        FindingKind,
        Input,
        PublishedWait,
        UnknownActivity,
    )
    from timeline.audit.sort_order import NOT_KNOWN, SEGMENT
    from timeline.audit.summary import (
        FEW,
        Edge,
        FirstCase,
        Glance,
        LongestOverrun,
        ObservedEdge,
        Rule,
        Share,
        StepResults,
        Typical,
        WaitCounts,
    )
    from timeline.audit.timed import (
        Curve,
        DoneBy,
        GroupedBy,
        GroupTime,
        LimitMark,
        Quantile,
        Side,
        StepTimes,
        TimeContrast,
        TimeGrouping,
    )
    from timeline.audit.turnaround import (
        GROUP_NEEDS,
        ComparedPeriod,
        Group,
        Grouping,
        Period,
        Segment,
        ShareContrast,
        StandardShares,
        Survey,
        SurveyStage,
        Turnaround,
    )
    from timeline.audit.waiting import Chain, ChainStage, Float, Link, Milestone
    from timeline.audit.waits import ClosedBy, Verdict, Wait, WaitEnd

__all__ = [
    "ANSWERS",
    "AUDIENCES",
    "FEW",
    "GROUP_NEEDS",
    "NOT_KNOWN",
    "OUTCOMES",
    "RESULTS",
    "SEGMENT",
    "Activity",
    "AfterAsOf",
    "Answer",
    "AsOf",
    "Attendance",
    "Audience",
    "Audit",
    "BankHoliday",
    "Case",
    "Caution",
    "CautionPlace",
    "Chain",
    "ChainStage",
    "ChartSegment",
    "Check",
    "CheckKind",
    "Citation",
    "ClosedBy",
    "ComparedPeriod",
    "Comparison",
    "Control",
    "Counts",
    "Curve",
    "Disclosure",
    "DoneBy",
    "Edge",
    "Endpoint",
    "Event",
    "Finding",
    "FindingKind",
    "FirstCase",
    "Float",
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
    "LeftOut",
    "LimitMark",
    "Link",
    "LondonTime",
    "LongestOverrun",
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
    "PublishedWait",
    "Quantile",
    "Question",
    "Reason",
    "Result",
    "Rule",
    "Segment",
    "Share",
    "ShareContrast",
    "Side",
    "StageNotChecked",
    "Standard",
    "StandardShares",
    "Statistic",
    "Step",
    "StepResults",
    "StepTimes",
    "Survey",
    "SurveyStage",
    "TextStandard",
    "TimeContrast",
    "TimeGrouping",
    "Turnaround",
    "Typical",
    "Unavailable",
    "Unit",
    "UnknownActivity",
    "Verdict",
    "Wait",
    "WaitCounts",
    "WaitEnd",
]
_PARTS = (
    "primitives",
    "disclosure",
    "catalogue",
    "record",
    "summary",
    "cautions",
    "overview",
    "practice",
    "sort_order",
    "waits",
    "waiting",
    "control",
    "timed",
    "funnel",
    "published",
    "turnaround",
    "audit",
)
"""Those that an overview needs first."""

if not TYPE_CHECKING:  # which knows the names above, and would take any other for one of them

    def __getattr__(name: str) -> object:
        """Import a part when one of its names is first used: a glance starts without most of them."""
        if name in __all__:
            for part in _PARTS:
                held = vars(import_module(f"{__name__}.{part}"))
                if name in held:
                    return globals().setdefault(name, held[name])
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
