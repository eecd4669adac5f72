"""Running the command line as a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
FIXTURES = PROJECT / "fixtures"


def timeline(
    *arguments: str | Path, cwd: Path = PROJECT, columns: int = 200
) -> subprocess.CompletedProcess[str]:
    """Run `timeline` with these arguments, with no terminal."""
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
