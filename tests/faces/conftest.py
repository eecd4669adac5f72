"""The audits that the faces are shown, and a browser to open pages in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

import timeline as tl
from command import FIXTURES
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
HOSTILE = "</script><img src=x onerror=alert(1)>{{7*7}}=cmd|' /C calc'!A0"


@pytest.fixture(scope="session")
def audit() -> Audit:
    """The two cases in depth."""
    return tl.analyse(tl.read_log(FIXTURES / "nai-audit/log.csv"), as_of="2021-04-30")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """An audit of a log whose every cell tries to be code."""
    path = tmp_path_factory.mktemp("hostile") / "log.csv"
    quoted = '"' + HOSTILE.replace('"', '""') + '"'
    path.write_text(
        f"case_id,activity,time,note,by\n{quoted},Referral,2024-03-01,{quoted},{quoted}\n"
        f"{quoted},{quoted},2024-03-04,{quoted},{quoted}\n",
        encoding="utf-8",
    )
    return tl.analyse(tl.read_log(path))


def found_chromium() -> str:
    """The Chromium of this machine; none is ever downloaded."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    assert found, "the browser tests need Chromium: apt-get install chromium"
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser to open pages in."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found_chromium(), args=FLAGS)
        yield chromium
        chromium.close()


def saved(audit: Audit | Board, folder: Path) -> Path:
    """The audit's report as a file."""
    path = folder / "report.html"
    path.write_text(report.render(audit), encoding="utf-8")
    return path
