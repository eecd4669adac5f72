"""What the numbers in the columns of every case in detail stand for."""

from __future__ import annotations

from datetime import date
from typing import Any

from timeline.audit import OUTCOMES, RESULTS, Audit
from timeline.charts.bars import KINDS
from timeline.wording.outcomes import outcome_words, result_words
from timeline.wording.pathway import standard_sentence
from timeline.wording.summary import late_standards, none_first

NONE = -1
"""Stands for no event, no standard, no text."""
EPOCH = date(1970, 1, 1)


def catalogue(audit: Audit, agencies: list[str]) -> dict[str, Any]:
    """What the numbers of the columns stand for."""
    pathway = audit.pathway
    standards = {one.id: k for k, one in enumerate(pathway.standards)}
    steps = {one.id: k for k, one in enumerate(pathway.steps)}
    late = late_standards(pathway)
    return {
        "caseNoun": list(pathway.case_noun),
        "noneFirst": none_first(pathway),
        "agencies": agencies,
        "activities": [[one.id, one.name, agencies.index(one.agency)] for one in pathway.activities],
        "steps": [[one.id, one.title, int(one.notice)] for one in pathway.steps],
        "standards": [[one.id, standard_sentence(one), one.tier, late[one.id]] for one in pathway.standards],
        "lines": [
            [steps[one.step], standards.get(one.standard, NONE), one.typical.unit]
            for one in audit.glances
        ],
        "results": [[one, result_words(one)] for one in RESULTS],
        "notEnoughNotice": outcome_words("no_notice"),
        "outcomeIds": list(OUTCOMES),
        "outcomes": [outcome_words(one) for one in OUTCOMES],
        "kinds": list(KINDS),
        "periods": [
            [one.name, _day(one.begin), _day(one.end)] for one in audit.turnaround.periods
        ],
        "holidays": [[_day(one.day), one.name] for one in audit.bank_holidays],
    }  # fmt: skip


def _day(day: date | None) -> int | None:
    return None if day is None else (day - EPOCH).days
