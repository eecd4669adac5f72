"""What one run of one tool hands back: its answers, and the most memory it held."""

from __future__ import annotations

import json
import resource
import sys


def tell(answers: dict[str, tuple[int, int, int]] | None, **more: float) -> None:
    """Print the answers and the peak of resident memory, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump({"answers": answers, "peak_mb": round(peak), **more}, sys.stdout)
