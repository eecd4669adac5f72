"""A control chart as an audit tells it."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

from timeline import audit
from timeline.analysis.turnaround.calendar_months import Span
from timeline.audit.base import so_many
from timeline.audit.chart_words import CONTROL
from timeline.estimates.control import ControlChart
from timeline.estimates.refused import Refused


class Value(NamedTuple):
    """What a point shows: when it began, its value, and how many clocks are behind it."""

    span: Span
    value: float
    n: int


def told(
    found: ControlChart | Refused,
    title: str,
    about: str,
    *,
    of: Literal["share", "median", "days between"],
    unit: Literal["share", "hours", "days", "working days"],
    by: Literal["month", "quarter", "event"],
    better: Literal["higher", "lower"],
    values: list[Value],
    left_out: list[str],
) -> audit.Control:
    """A chart with its points and words, or why there is none."""
    clocks = sum(one.n for one in values)
    kind: Literal["xmr", "t"] = "t" if of == "days between" else "xmr"
    plain = {"kind": kind, "of": of, "title": title, "by": by, "unit": unit, "better": better}
    if isinstance(found, Refused):
        return audit.Control.model_validate(
            {
                **plain,
                "n": clocks,
                "method": "",
                "source": "",
                "refusal": found.sentence,
                "sentence": f"{title}: {found.sentence}",
                "points": (),
                "stretches": (),
                "variation": None,
                "assurance": None,
                "target": None,
                "warnings": (),
                "left_out": tuple(left_out),
            }
        )
    points = tuple(
        audit.Point(
            begin=one.span.begin,
            label=one.span.label,
            value=one.value,
            n=one.n,
            cause=cause,
            judged=verdict,
        )
        for one, cause, verdict in zip(values, found.causes, found.judged, strict=True)
    )
    return audit.Control.model_validate(
        {
            **plain,
            "n": clocks,
            "method": f"{about} {found.method}",
            "source": found.source,
            "refusal": "",
            "sentence": _sentence(title, found, points),
            "points": points,
            "stretches": tuple(
                audit.Stretch(
                    start=one.start,
                    stop=one.stop,
                    mean=one.mean,
                    lower=_finite(one.lower),
                    upper=_finite(one.upper),
                    reason=one.reason,
                )
                for one in found.stretches
            ),
            "variation": audit.Sign(key=found.variation.key, sentence=found.variation.sentence),
            "assurance": audit.Sign(key=found.assurance.key, sentence=found.assurance.sentence),
            "target": found.target,
            "warnings": (*found.warnings, *_not_one(found)),
            "left_out": tuple(left_out),
        }
    )


def _not_one(found: ControlChart) -> list[str]:
    """Where the values are of two different times, that one mean fits neither."""
    special = sum(cause != "common" for cause in found.causes)
    if found.kind == "t" or len(found.stretches) > 1 or special <= found.n / 2:
        return []
    return [CONTROL["not one"]]


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _sentence(title: str, found: ControlChart, points: tuple[audit.Point, ...]) -> str:
    special = sum(one.cause != "common" for one in points)
    which = "none special" if not special else "one special" if special == 1 else "special"
    said = CONTROL[which].format(points=so_many(special, "point"), n=len(points))
    return f"{title}: {said}. {found.variation.sentence} {found.since_sentence}".rstrip()
