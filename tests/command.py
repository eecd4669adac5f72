"""Running the command line as a user does."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path
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
