"""Running the command line as a user does."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from timeline.__main__ import main

PROJECT = Path(__file__).resolve().parents[1]
FIXTURES = PROJECT / "fixtures"


def timeline(
    *arguments: str | Path, cwd: Path = PROJECT, columns: int = 200
) -> subprocess.CompletedProcess[str]:
    """Run `timeline` with these arguments, with no terminal, within this process."""
    line = ["timeline", *map(str, arguments)]
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    code: object = 0
    with (
        contextlib.chdir(cwd),
        patch.dict(os.environ, COLUMNS=str(columns)),
        patch.object(sys, "argv", line),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as end:
            code = end.code or 0
    assert isinstance(code, int)
    said = [one.buffer.getvalue().decode() for one in (out, err)]  # type: ignore[attr-defined]  made above
    return subprocess.CompletedProcess(line, code, *said)


def started(
    *arguments: str | Path, cwd: Path = PROJECT, columns: int = 200
) -> subprocess.CompletedProcess[str]:
    """Run it in a process of its own, where that it starts, ends or is ended is tested too."""
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "timeline", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "COLUMNS": str(columns), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


class Bounded(NamedTuple):
    """How a command ended that had little memory."""

    code: int
    said: str
    peak: int
    """Bytes it held at most."""
    seconds: float
    """Of the processor."""


def bounded(*arguments: str | Path, memory: int = 3 << 30) -> Bounded:
    """Run it in a process of its own that has no more than so many bytes of addresses; Linux alone."""
    code = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
from timeline.__main__ import main
try:
    main()
finally:
    peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(peak, used.ru_utime + used.ru_stime)
"""
    line = [sys.executable, "-c", code, *map(str, arguments)]
    result = subprocess.run(line, cwd=PROJECT, capture_output=True, text=True, check=False)  # noqa: S603  our own program
    peak, seconds = result.stdout.splitlines()[-1].split()
    said = result.stdout + result.stderr
    return Bounded(result.returncode, said, int(peak) << 10, float(seconds))
