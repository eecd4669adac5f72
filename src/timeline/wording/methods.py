"""How each statistic is made, where that is published, and why one has no result."""

from __future__ import annotations

from typing import Final

from timeline.audit import (
    NOT_KNOWN,
    Control,
    Curve,
    Funnel,
    Grouping,
    Statistic,
    TimeContrast,
    TimeGrouping,
    Typical,
)
from timeline.audit.primitives import Method, Reason, amount
from timeline.audit.rounding import nearest, percent
from timeline.wording.comparisons import group_title
from timeline.wording.messages import Messages

_MESSAGES = Messages("methods")
ESTIMATORS: Final[dict[Method, str]] = {
    "kaplan_meier": "Kaplan-Meier",
    "aalen_johansen": "Aalen-Johansen",
    "turnbull": "Turnbull",
    "turnbull_competing": "Turnbull, with competing ends",
}
STEPS: Final = ("minutes", "5 minutes", "quarters of an hour", "quarters of an hour", "hours")
"""The finest step of each grid to which very many times are rounded."""
_SOURCES: dict[Method, str] = {
    "kaplan_meier": "source-kaplan-meier",
    "aalen_johansen": "source-aalen-johansen",
    "turnbull": "source-turnbull",
    "turnbull_competing": "source-turnbull-competing",
    "log_rank": "source-log-rank",
    "wilson": "source-wilson",
    "published": "source-wilson",
    "newcombe": "source-newcombe",
    "xmr": "source-xmr",
    "t": "source-t",
    "funnel": "source-funnel",
}
_REASONS: dict[Reason, str] = {
    "few_waits": "few-waits",
    "few_on_one_side": "few-on-one-side",
    "few_in_groups": "few-in-groups",
    "few_in_years": "few-in-years",
    "few_points": "few-points",
    "few_sites": "few-sites",
    "coarse": "coarse",
    "sites_alike": "sites-alike",
    "sites_small": "sites-small",
    "not_recorded": "not-recorded",
    "one_group": "one-group",
    "other_definition": "other-definition",
    "none_by_definition": "none-by-definition",
}
_PLAIN: dict[Method, str] = {
    "log_rank": "method-log-rank",
    "wilson": "method-wilson",
    "newcombe": "method-newcombe",
    "published": "method-published",
}


def wilson_source() -> str:
    """Where the confidence interval of a share is published."""
    return _MESSAGES.text("source-wilson")


def source_words(one: Statistic) -> str:
    """Where the method of a statistic is published."""
    return _MESSAGES.text(_SOURCES[one.method])


def method_words(one: Statistic) -> str:
    """How a statistic is made."""
    if isinstance(one, Curve):
        return _estimator("method-curve", one.method) + _rounded(one.grid)
    if isinstance(one, TimeGrouping):
        return _estimator("method-medians", one.method) + _rounded(one.grid, at_most=True)
    if isinstance(one, Control):
        return _control(one)
    if isinstance(one, Funnel):
        phi = f"{nearest(one.spread or 0.0, 1):.1f}"
        return _MESSAGES.text("method-funnel", widened=one.widened, phi=phi)
    grid = one.one.grid if isinstance(one, TimeContrast) else 0
    return _MESSAGES.text(_PLAIN[one.method]) + _rounded(grid)


def typical_method(typical: Typical) -> str:
    """How a typical time is made."""
    return _MESSAGES.text("method-typical") + _rounded(typical.grid)


def _estimator(message: str, method: Method) -> str:
    return _MESSAGES.text(
        message,
        name=ESTIMATORS[method],
        ended=method in {"aalen_johansen", "turnbull_competing"},
        ranged=method in {"turnbull", "turnbull_competing"},
    )


def _rounded(grid: int, *, at_most: bool = False) -> str:
    if not grid:
        return ""
    return f" {_MESSAGES.text('method-rounded', step=STEPS[grid - 1], at_most=at_most)}"


def _control(one: Control) -> str:
    if one.of == "share":
        about = _MESSAGES.text("method-xmr-share")
    elif one.of == "median":
        about = _MESSAGES.text("method-xmr-median") + _rounded(one.grid, at_most=True)
    else:
        mean = f"{nearest(one.rare_mean or 0.0, 1):.1f}"
        rare = _MESSAGES.text("method-t-rare", mean=mean, empty=percent(one.rare_empty or 0.0))
        about = f"{_MESSAGES.text('method-t-days')} {rare}"
    return f"{about} {_MESSAGES.text('method-xmr' if one.kind == 'xmr' else 'method-t')}"


def basis_words(one: Statistic) -> str:
    """Its n, its method and its source; empty where there is no result."""
    if one.unavailable:
        return ""
    its = {"method": method_words(one), "source": source_words(one)}
    return _MESSAGES.text("basis", n=one.n, **its)


def reason_words(one: Statistic) -> str:
    """Why a statistic has no result; empty where it has one."""
    why = one.unavailable
    if why is None:
        return ""
    values: dict[str, int | str] = {"n": why.n, "needs": why.needs}
    if isinstance(one, Grouping | TimeGrouping):
        known = (its.name for its in one.groups if its.name != NOT_KNOWN)
        values |= {"title": group_title(one.by).lower(), "name": next(known, "")}
    if isinstance(one, Control):
        values |= {"by": one.by, "least": _ends(one, why.low), "most": _ends(one, why.high)}
    if isinstance(one, Funnel):
        values["share"] = percent(why.high or 0.0)
    return _MESSAGES.text(_REASONS[why.reason], **values)


def _ends(one: Control, value: float | None) -> str:
    return "" if value is None else amount(value, one.unit)
