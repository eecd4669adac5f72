"""The reader of each kind of file, fuzzed as its coverage guides (atheris), from the sound files on.

make fuzz-guided SECONDS=60 KINDS="csv xes"; what it finds is kept in reports/fuzz/guided.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import pkgutil
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import atheris

PARTS = ["timeline.reading", "timeline.moments", "timeline.pathway", "timeline.event_log"]

with contextlib.redirect_stderr(io.StringIO()), atheris.instrument_imports(include=PARTS):
    import timeline.reading

    for module in pkgutil.walk_packages(timeline.reading.__path__, "timeline.reading."):
        importlib.import_module(module.name)
    from forms import said_otherwise
    from kinds import KINDS, sound
    from take import MEGABYTES, SECONDS, laid, read

    from timeline.errors import TimelineError


def fuzz(kind: str, keep: Path, seconds: int) -> None:
    """Read what libFuzzer makes of a kind, for so long; it ends the process, with 77 at a finding."""
    corpus = keep / kind
    corpus.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(sound(kind)):
        (corpus / f"sound-{number}").write_bytes(data)
    place = tempfile.TemporaryDirectory()
    folder = Path(place.name)

    def take(data: bytes) -> None:
        log, options = laid(kind, data, folder)
        try:
            read(log, options)
        except TimelineError:
            return

    def changed(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        try:
            if chance.random() < 0.5:
                return said_otherwise(kind, data, chance)[:most]
        except Exception:  # noqa: BLE001, S110  a file that has lost its form
            pass
        return atheris.Mutate(data, most)

    limits = [f"-max_total_time={seconds}", f"-timeout={SECONDS}", f"-rss_limit_mb={2 * MEGABYTES}", "-max_len=100000"]  # fmt: skip
    atheris.Setup([sys.argv[0], str(corpus), f"-artifact_prefix={keep / kind}-", "-print_final_stats=1", *limits], take, custom_mutator=changed)  # fmt: skip
    atheris.Fuzz()


def main() -> int:
    """Each kind in a process of its own; 1 where there is a finding."""
    keep, seconds, *kinds = sys.argv[1:]
    if len(kinds) == 1:
        fuzz(kinds[0], Path(keep), int(seconds))
    codes = {}
    for kind in kinds or KINDS:
        done = subprocess.run([sys.executable, __file__, keep, seconds, kind], capture_output=True, text=True, check=False)  # fmt: skip
        codes[kind] = done.returncode
        told = [line for line in done.stderr.splitlines() if line.startswith("stat::number_of")]
        print(kind, "found something:\n" + done.stderr[-3000:] if done.returncode else told, flush=True)  # fmt: skip
    return any(codes.values())


if __name__ == "__main__":
    sys.exit(main())
