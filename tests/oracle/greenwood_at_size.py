"""What a curve of very many ranges takes of a processor and of memory, in greenwood and in ours.

(ulimit -v 8000000; python tests/oracle/greenwood_at_size.py 1000)
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time

import numpy as np

OPEN = 0.1


def told(whose: str, n: int) -> str:
    """Seconds to import, seconds of the curve or why there is none, and the most memory held."""
    drawn = np.random.default_rng(5)
    low = drawn.uniform(0, 200, n)
    high = np.where(drawn.random(n) < OPEN, np.inf, low + drawn.uniform(0, 48, n))
    begun = time.process_time()
    if whose == "greenwood":
        import greenwood as gw  # noqa: PLC0415  its import is measured
    else:
        from timeline.estimates.censored_times import CensoredTimes  # noqa: PLC0415  as above
        from timeline.estimates.survival import curve  # noqa: PLC0415  as above
    loaded = time.process_time()
    try:
        if whose == "greenwood":
            gw.Turnbull().fit(gw.Surv(time=low, time2=high, type="interval2"))
        else:
            curve(CensoredTimes.of(low, high))
        took = f"{time.process_time() - loaded:.2f} s"
    except MemoryError as error:
        took = f"MemoryError: {error}"
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return f"{whose}, {n:,} ranges: import {loaded - begun:.2f} s, {took}, {most:,} MB"


if __name__ == "__main__":
    number = int(sys.argv[1])
    if len(sys.argv) > 2:
        print(told(sys.argv[2], number))  # noqa: T201  what it is for
    else:
        for name in ("ours", "greenwood"):
            subprocess.run([sys.executable, __file__, str(number), name], check=True)  # noqa: S603  this file
