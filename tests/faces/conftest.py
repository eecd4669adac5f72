"""The audits that the faces are shown, and a browser to open pages in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from chromium import FLAGS, found_chromium
from playwright.sync_api import Browser, Page, sync_playwright

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit

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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser to open pages in."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found_chromium(), args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def blank(browser: Browser) -> Iterator[Page]:
    """An empty page."""
    page = browser.new_page()
    yield page
    page.close()
