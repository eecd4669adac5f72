"""What many clocks say together: shares, typical times, change, and difference between places."""

from timeline.estimates.clocks import Clocks
from timeline.estimates.contrast import (
    Contrast,
    Difference,
    ShareDifference,
    contrast,
    share_difference,
)
from timeline.estimates.control import ControlChart, Rebase, Stretch, xmr
from timeline.estimates.curves import Curve, Done, Quantile, curve, longest_median
from timeline.estimates.funnel import Funnel, Site, funnel
from timeline.estimates.medians import MedianBounds, median_bounds
from timeline.estimates.rare import Suited, g_chart, suited, t_chart
from timeline.estimates.refused import Refused
from timeline.estimates.shares import Wilson, wilson
from timeline.estimates.signs import AssuranceSign, VariationSign

__all__ = [
    "AssuranceSign",
    "Clocks",
    "Contrast",
    "ControlChart",
    "Curve",
    "Difference",
    "Done",
    "Funnel",
    "MedianBounds",
    "Quantile",
    "Rebase",
    "Refused",
    "ShareDifference",
    "Site",
    "Stretch",
    "Suited",
    "VariationSign",
    "Wilson",
    "contrast",
    "curve",
    "funnel",
    "g_chart",
    "longest_median",
    "median_bounds",
    "share_difference",
    "suited",
    "t_chart",
    "wilson",
    "xmr",
]
