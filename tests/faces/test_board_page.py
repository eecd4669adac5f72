"""The page for a board in a real Chromium: no script, no request, and nothing in anyone's way."""

from __future__ import annotations

from pathlib import Path

import pytest
from chromium import saved
from playwright.sync_api import Browser

import timeline as tl
from command import FIXTURES

AXE = (Path(__file__).parent / "vendor/axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [320, 1280])
def test_a_board_has_a_page_that_everyone_can_read(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    audit = tl.analyse(tl.read_log(FIXTURES / "one-year/log.csv"))
    path = saved(tl.disclose(audit, "board"), tmp_path)
    page = browser.new_page(viewport={"width": width, "height": 900})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert asked == [path.as_uri()]
    assert page.locator("script").count() == 0
    assert "for a board, DfE 1-5 not shown" in page.locator(".marking").inner_text()
    assert page.locator("td", has_text="not shown").count() > 5
    answer = page.locator("#talk .answer").nth(1)
    assert answer.locator(".big").inner_text() == (
        "Conference report shared with parents: not enough notice of initial child protection conference"
    )
    assert answer.locator(".small").inner_text().endswith(" (S1).")
    page.evaluate(AXE)
    found = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
