"""Charts of turnaround: how long steps take, whether it changes, and for whom it differs."""

from timeline.charts.turnaround.control import median_control, standard_control
from timeline.charts.turnaround.curves import compared_curves, turnaround_curve
from timeline.charts.turnaround.funnel import site_funnel
from timeline.charts.turnaround.groups import compared_shares, median_groups, share_groups
from timeline.charts.turnaround.published import published_figures

__all__ = [
    "compared_curves",
    "compared_shares",
    "median_control",
    "median_groups",
    "published_figures",
    "share_groups",
    "site_funnel",
    "standard_control",
    "turnaround_curve",
]
