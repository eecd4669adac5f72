"""Control charts against the mean, limits and point classes that NHSRplotthedots 0.2.2 gave."""

from __future__ import annotations

from typing import Any

import pytest
from golden_charts import BETTER, GOLDEN, POINTS

from timeline.estimates.spc import ControlChart, xmr

CAUSES = {
    "common": "Common Cause",
    "above the limit": "Above UCL",
    "below the limit": "Below LCL",
    "seven rising": "7 Point Trend (Increasing)",
    "seven falling": "7 Point Trend (Decreasing)",
    "two of three high": "2 in 3 Above CL",
    "two of three low": "2 in 3 Below CL",
    "seven above the mean": "7 Points Above CL",
    "seven below the mean": "7 Points Below CL",
}


@pytest.mark.parametrize("series", GOLDEN, ids=lambda one: f"{one['name']}-{one['direction']}")
def test_every_golden_series_has_its_mean_limits_and_classes(series: dict[str, Any]) -> None:
    chart = xmr(series["y"], improvement_direction=BETTER[series["direction"]])
    assert isinstance(chart, ControlChart)
    (stretch,) = chart.segments
    told = (stretch.mean, stretch.lower, stretch.upper)
    golden = tuple(float(series[name]) for name in ("mean", "lpl", "upl"))
    assert told == pytest.approx(golden, abs=1e-8, nan_ok=True)
    assert [CAUSES[cause] for cause in chart.causes] == series["special"]
    assert [POINTS[verdict] for verdict in chart.point_types] == series["point"]


def test_there_are_twenty_one_of_them() -> None:
    assert len(GOLDEN) == 21
