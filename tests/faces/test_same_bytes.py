"""The same input gives the same bytes, whoever runs it, where and when."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from command import FIXTURES

RUN = """
import sys
from timeline.analysis import measure_blocks
from timeline.cli import app
log, out = sys.argv[1:]
def run(name, *options):
    app(["analyse", log, "--as-of", "2025-03-31", "--out", f"{out}/{name}", *options], standalone_mode=False)
run("team", "--audience", "team")
run("meeting")
run("board", "--audience", "board", "--pictures")
measure_blocks.MOST_IN_FULL, measure_blocks.MOST_CASES, measure_blocks.BLOCK = 40, 3, 30
run("large")
"""
ONE = {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LC_ALL": "C", "LANG": "C", "COLUMNS": "80"}
TWO = {
    "PYTHONHASHSEED": "22",
    "TZ": "America/Los_Angeles",
    "LC_ALL": "C.UTF-8",
    "LANG": "cy_GB.UTF-8",
    "PYTHONUTF8": "1",
    "SOURCE_DATE_EPOCH": "1000000000",
}


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few cases of the year."""
    rows = (FIXTURES / "one-year/log.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    path = tmp_path_factory.mktemp("log") / "log.csv"
    path.write_text("".join(rows[:80]), encoding="utf-8")
    return path


def test_the_same_input_gives_the_same_bytes(log: Path, tmp_path: Path) -> None:
    def run(name: str, settings: dict[str, str]) -> dict[str, bytes]:
        here = tmp_path / name
        here.mkdir()
        own = {key: value for key, value in os.environ.items() if not key.startswith("LC_")}
        result = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-c", RUN, str(log), "out"],
            cwd=here,
            env={**own, **settings},
            capture_output=True,
            check=False,
            timeout=300,
        )
        assert result.returncode == 0, result.stderr
        return everything(here / "out")

    one, two = run("one", ONE), run("another folder", TWO)  # one after the other: at other times
    assert [*one] == [*two]
    assert {"team/report.html", "meeting/slides.pptx", "large/waits.parquet"} <= {*one}
    assert {"board/pictures/standards.svg", "board/pictures/standards.png"} <= {*one}
    assert {"board/workbook.xlsx", "meeting/waits.csv", "team/audit.json"} <= {*one}
    assert [name for name in one if one[name] != two[name]] == []
