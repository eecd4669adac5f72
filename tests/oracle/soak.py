"""The engine against the plain reading, over as many random intervals as one asks for."""

from __future__ import annotations

import argparse
import itertools
import platform
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import worlds
from parity import agree

import timeline as tl

CASES = 300
"""Few, since the plain reading looks through all of a log again for each case."""
WORKERS = 2


class Batch(NamedTuple):
    """One log of random cases, to be read as of a moment."""

    seed: int
    as_of: str


def compared(batch: Batch) -> int:
    """How many intervals of a batch agree; raises AssertionError where one does not."""
    with TemporaryDirectory() as folder:
        named = ("c", "d") if batch.seed % 3 == 0 else ()
        return agree(Path(folder), worlds.random_tables(batch.seed, CASES), batch.as_of, named)


def main() -> None:
    """Compare until there are enough, then say so and write it down."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--intervals", type=int, default=1_000_000)
    options.add_argument("--out", type=Path, required=True)
    chosen = options.parse_args()
    begun = datetime.now(UTC)
    moments = itertools.cycle(worlds.AS_OF)
    done = batches = 0
    with ProcessPoolExecutor(WORKERS) as pool:
        while done < chosen.intervals:
            some = [Batch(chosen.seed * 1_000_003 + batches + k, next(moments)) for k in range(8)]
            done += sum(pool.map(compared, some))
            batches += len(some)
            sys.stderr.write(f"{done:,} intervals agree, {batches * CASES:,} cases\n")
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(
        "# The engine against a plain reading of the rules\n\n"
        f"{done:,} intervals of {batches * CASES:,} random cases: every one agrees in its rows, "
        "its elapsed range, its deadline and its outcome.\n\n"
        f"Made again by `make soak SEED={chosen.seed} INTERVALS={chosen.intervals}`; "
        f"{begun:%Y-%m-%d}, timeline {tl.__version__}, Python {platform.python_version()}, "
        f"{(datetime.now(UTC) - begun).seconds} seconds on two cores.\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
