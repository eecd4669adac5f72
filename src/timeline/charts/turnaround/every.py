"""Every chart of turnaround that has something to show, by a name that a file can have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit, StandardShares, StepTimes
from timeline.charts.turnaround.control import median_control, standard_control
from timeline.charts.turnaround.curves import compared_curves, turnaround_curve
from timeline.charts.turnaround.funnel import site_funnel
from timeline.charts.turnaround.groups import compared_shares, median_groups, share_groups
from timeline.charts.turnaround.published import published_figures
from timeline.wording.comparisons import contrast_words
from timeline.wording.control_charts import control_words
from timeline.wording.funnels import funnel_words
from timeline.wording.published import comparison_words
from timeline.wording.times import curve_words

BY_CHANCE = "Groups differ by chance alone too."


class Drawn(NamedTuple):
    """A chart with its name and the sentence that says what it shows."""

    name: str
    sentence: str
    figure: go.Figure


def every_turnaround(audit: Audit) -> Iterator[Drawn]:
    """The charts of the survey_stages, of the standards and of what is published; refused ones are left out."""
    for timed in audit.turnaround.by_step:
        if timed.step in audit.turnaround.survey_stages:
            yield from _of_leg(audit, timed)
    for judged in audit.turnaround.by_standard:
        yield from _of_standard(audit, judged)
    for one in audit.turnaround.comparisons:
        if not one.unavailable:
            yield Drawn(
                f"published-{one.id}", comparison_words(one), published_figures(audit, one.id)
            )


def _of_leg(audit: Audit, timed: StepTimes) -> Iterator[Drawn]:
    step = timed.step
    if not timed.curve.unavailable:
        yield Drawn(f"curve-{step}", curve_words(timed.curve, timed), turnaround_curve(audit, step))
    for k, control in enumerate(timed.control):
        if not control.unavailable:
            yield Drawn(
                f"median-{step}-{k}", control_words(control), median_control(audit, step, k)
            )
    if any(not one.unavailable for one in timed.groupings):
        description = f"{timed.title}: the median of each group, with its 95% confidence interval. {BY_CHANCE}"
        yield Drawn(f"medians-{step}", description, median_groups(audit, step))
    for k, contrast in enumerate(timed.contrasts):
        if not contrast.unavailable:
            yield Drawn(
                f"compared-{step}-{k}",
                contrast_words(contrast, timed.unit),
                compared_curves(audit, step, k),
            )


def _of_standard(audit: Audit, judged: StandardShares) -> Iterator[Drawn]:
    standard = judged.standard
    for k, control in enumerate(judged.control):
        if not control.unavailable:
            figure = standard_control(audit, standard, k)
            yield Drawn(f"control-{standard}-{k}", control_words(control), figure)
    if any(not one.unavailable for one in judged.groupings):
        description = f"{standard}, {judged.words}: the share of each group, with its 95% confidence interval. {BY_CHANCE}"
        yield Drawn(f"shares-{standard}", description, share_groups(audit, standard))
    if not judged.funnel.unavailable:
        yield Drawn(f"funnel-{standard}", funnel_words(judged.funnel), site_funnel(audit, standard))
    if any(not one.unavailable for one in judged.contrasts):
        description = (
            f"{standard}, {judged.words}: the shares before and after, and in and out of hours."
        )
        yield Drawn(f"before-after-{standard}", description, compared_shares(audit, standard))
