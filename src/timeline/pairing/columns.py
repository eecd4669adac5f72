"""The columns of a log that pairing reads, looked up once for all steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from timeline.event_log import Codes, EventLog
from timeline.moments.zone import Mask, Seconds
from timeline.pathway.model import Attribute, Condition
from timeline.pathway.words import folded, parts


@dataclass(frozen=True, slots=True)
class Columns:
    """A log as arrays in case order, with the positions of each activity's events."""

    log: EventLog
    case: Codes
    earliest: Seconds
    latest: Seconds
    order: Codes
    """Positions sorted by activity, in case order within each."""
    bounds: Codes
    """`order[bounds[a]:bounds[a + 1]]` are the positions of activity `a`."""
    activity_code: dict[str, int]

    @classmethod
    def of(cls, log: EventLog) -> Columns:
        """Index a log by activity."""
        activity = log.events["activity"].cat.codes.to_numpy()
        categories = log.events["activity"].cat.categories
        counts = np.bincount(activity, minlength=len(categories))
        return cls(
            log=log,
            case=log.events["case"].cat.codes.to_numpy().astype(np.int64),
            earliest=log.events["earliest"].to_numpy(),
            latest=log.events["latest"].to_numpy(),
            order=np.argsort(activity, kind="stable"),
            bounds=np.concatenate([[0], np.cumsum(counts)]),
            activity_code={name: code for code, name in enumerate(categories)},
        )

    def positions(self, activities: tuple[str, ...]) -> Codes:
        """Where these activities' events stand, in case order."""
        codes = [
            self.activity_code[one]
            for one in dict.fromkeys(activities)
            if one in self.activity_code
        ]
        found = [self.order[self.bounds[code] : self.bounds[code + 1]] for code in codes]
        if not found:
            return np.empty(0, np.int64)
        return found[0] if len(found) == 1 else np.sort(np.concatenate(found))

    def matching(self, positions: Codes, where: Mapping[Attribute, tuple[str, ...]]) -> Codes:
        """Those of the positions whose attributes hold one of the wanted values (measuring 4)."""
        for attribute, values in where.items():
            wanted = {folded(value) for value in values}
            column = self.log.events[attribute].cat
            fits = [bool(wanted.intersection(parts(str(one)))) for one in column.categories]
            positions = positions[np.asarray([*fits, False])[column.codes.to_numpy()[positions]]]
        return positions

    def values(self, attribute: str) -> Codes:
        """For each event, a number that its value of an attribute shares with equal ones; 0 is blank."""
        column = self.log.events[attribute].cat
        texts = [folded(str(one)) for one in column.categories]
        number = {
            text: code for code, text in enumerate(dict.fromkeys(filter(None, texts)), start=1)
        }
        lookup = np.asarray([*(number.get(text, 0) for text in texts), 0], dtype=np.int64)
        return lookup[column.codes.to_numpy()]


@dataclass(frozen=True, slots=True)
class Applies:
    """Which cases a step's `when` admits, by case code; `unknown` where the record cannot tell."""

    yes: Mask
    unknown: Mask


def applies(log: EventLog, when: dict[str, Condition]) -> Applies:
    """Hold a step's conditions against the cases' attributes (measuring 4)."""
    cases = log.cases
    yes, unknown = np.ones(len(cases), bool), np.zeros(len(cases), bool)
    for attribute, condition in when.items():
        recorded = (
            log.case_attributes[attribute].reindex(cases)
            if attribute in log.case_attributes
            else pd.Series(index=cases, dtype=object)
        )
        answer = recorded.map(
            lambda value, condition=condition: _holds(value, condition), na_action=None
        )
        unknown |= answer.isna().to_numpy()
        yes &= answer.fillna(value=False).to_numpy(dtype=bool)
    return Applies(yes & ~unknown, unknown)


def _holds(value: object, condition: Condition) -> bool | None:
    """Whether one recorded attribute meets a condition; None where it is blank or contradictory."""
    if not isinstance(value, str) or not value.strip():
        return None
    holds = True
    if condition.is_ is not None:
        wanted = {
            folded(f"{one:g}" if isinstance(one, float) else str(one)) for one in condition.is_
        }
        holds = bool(wanted.intersection(parts(value)))
    if condition.below is None and condition.at_least is None:
        return holds
    try:
        number = float(value)
    except ValueError:
        return None
    if not np.isfinite(number):
        return None
    above = condition.at_least is None or number >= condition.at_least
    return holds and above and (condition.below is None or number < condition.below)
