"""Figures from an audit; they draw and never calculate.

>>> import timeline as tl
>>> audit = tl.analyse(tl.read_log("fixtures/nai-audit/log.csv"), as_of="2021-04-30")
>>> tl.charts.case_timeline(audit, "A17").layout.title.text
'Case A17: position at 30 April 2021'
"""

from timeline.charts.case_timeline import case_timeline
from timeline.charts.pathway_graph import observed_routes, pathway_map
from timeline.charts.turnaround import (
    compared_curves,
    compared_shares,
    median_control,
    median_groups,
    published_figures,
    share_groups,
    site_funnel,
    standard_control,
    turnaround_curve,
)
from timeline.charts.waiting import excess_pareto, waiting_chain

__all__ = [
    "case_timeline",
    "compared_curves",
    "compared_shares",
    "excess_pareto",
    "median_control",
    "median_groups",
    "observed_routes",
    "pathway_map",
    "published_figures",
    "share_groups",
    "site_funnel",
    "standard_control",
    "turnaround_curve",
    "waiting_chain",
]
