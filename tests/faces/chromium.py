"""The Chromium of this machine, and pages as files for it."""

from __future__ import annotations

import shutil
from pathlib import Path

from timeline import report
from timeline.audit import Audit
from timeline.audit.board import Board

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def found_chromium() -> str:
    """The Chromium of this machine; none is ever downloaded."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    assert found, "the browser tests need Chromium: apt-get install chromium"
    return found


def saved(audit: Audit | Board, folder: Path) -> Path:
    """The audit's report as a file."""
    path = folder / "report.html"
    path.write_text(report.render(audit), encoding="utf-8")
    return path
