"""What any statistic shows, or why it has no result."""

from __future__ import annotations

from timeline.audit import (
    Comparison,
    Control,
    Funnel,
    Grouping,
    ShareContrast,
    Statistic,
    TimeContrast,
    TimeGrouping,
)
from timeline.wording.comparisons import contrast_words, grouping_words
from timeline.wording.control_charts import control_title, control_words
from timeline.wording.funnels import funnel_words
from timeline.wording.methods import reason_words
from timeline.wording.published import comparison_words


def statistic_words(one: Statistic, unit: str = "") -> str:
    """A statistic in words; `unit` is that of times. A curve needs its step: `times.curve_words`."""
    if isinstance(one, ShareContrast | TimeContrast):
        return contrast_words(one, unit)
    if isinstance(one, Comparison):
        return comparison_words(one)
    if one.unavailable:
        return reason_words(one)
    if isinstance(one, Control):
        return f"{control_title(one)}: {control_words(one)}"
    if isinstance(one, Funnel):
        return funnel_words(one)
    if isinstance(one, Grouping | TimeGrouping):
        return grouping_words(one, unit)
    message = f"no words for {type(one).__name__}"
    raise TypeError(message)
