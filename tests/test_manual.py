"""The manual printed from the specification's tables."""

from __future__ import annotations

import re
import subprocess
import sys

from command import PROJECT

SPEC = PROJECT / "tests/spec"


def test_it_holds_every_rule_and_its_tables() -> None:
    printed = subprocess.run(  # noqa: S603  our own program
        [sys.executable, SPEC / "manual.py"], capture_output=True, text=True, check=True
    ).stdout
    for path in SPEC.glob("test_*.py"):
        for name in re.findall(r"^def test_(\w+)", path.read_text(encoding="utf-8"), re.MULTILINE):
            assert name.replace("_", " ").casefold() in printed.casefold()
    assert "limit: 15 working days" in printed
    assert "1    | 2025-01-09 | 15  | met" in printed
    assert "2024-10-27 01:30 | 2024-10-27 03:30 | 2 | 3" in printed
