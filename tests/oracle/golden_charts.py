"""What NHSRplotthedots 0.2.2 gave of 21 series, with its words and ours.

Each series of `xmr/nhsrplotthedots-0.2.2.json` was given to that R package's `ptd_spc` with its
`improvement_direction` as said, and outliers screened.
"""

from __future__ import annotations

import json
from pathlib import Path

GOLDEN = json.loads((Path(__file__).parent / "xmr" / "nhsrplotthedots-0.2.2.json").read_text())
BETTER = {"increase": "higher", "decrease": "lower", "neutral": "neutral"}
POINTS = {
    "common": "common_cause",
    "improvement": "special_cause_improvement",
    "concern": "special_cause_concern",
    "high": "special_cause_neutral_high",
    "low": "special_cause_neutral_low",
}
