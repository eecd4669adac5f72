"""Names, folders and dates that no system takes end in a plain refusal, never in a fault of ours."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from command import started, timeline

ROWS = "case_id,activity,time\nA,Referral,2024-03-04\nA,strategy discussion,2024-03-06\nA,icpc,2024-03-25\n"
LONG = "x" * 300
DEEP = "/".join(["a"] * 2_000)
VERY_DEEP = "/".join(["abcdefgh"] * 2_000)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "log.csv"
    file.write_text(ROWS, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "arguments",
    [
        ("analyse", f"{LONG}.csv"),
        ("check", f"{LONG}.csv"),
        ("glance", f"{DEEP}/log.csv"),
        ("check", f"{VERY_DEEP}.csv"),
        ("analyse", "log.csv", "--out", LONG),
        ("analyse", "log.csv", "--out", DEEP),
        ("analyse", "log.csv", "--out", VERY_DEEP),
        ("analyse", "log.csv", "--out", f"out/{LONG}/more"),
        ("convert", "log.csv", "--out", f"{LONG}.csv"),
        ("convert", "log.csv", "--out", f"{VERY_DEEP}.xes"),
        ("pseudonymise", "log.csv", "--out", "o.csv", "--key", LONG),
        ("template", f"{LONG}.xlsx"),
        ("check", "log.csv", "--write-mapping", f"{LONG}.toml"),
        *(
            ("analyse", "log.csv", option, f"{name}.toml")
            for option in ("--mapping", "--closures", "--periods", "--keep", "--pathway", "--keys")
            for name in (LONG, VERY_DEEP)
        ),
    ],
    ids=lambda arguments: " ".join(one[:20] for one in arguments),
)
def test_a_name_that_is_too_long_is_refused(log: Path, arguments: tuple[str, ...]) -> None:
    result = timeline(*arguments, cwd=log.parent)
    assert (result.returncode, "fault of ours" in result.stderr) == (5, False), result.stderr
    assert {one.name for one in log.parent.iterdir()} == {"log.csv"}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is Unicode")
@pytest.mark.parametrize("command", ["analyse", "check", "glance", "convert"])
def test_a_name_that_is_no_utf8_is_refused_and_says_so(log: Path, command: str) -> None:
    name = os.fsencode(log.parent) + b"/caf\xe9.csv"
    log.rename(os.fsdecode(name))
    out = ["--out", log.parent / "out.csv"] if command in {"analyse", "convert"} else []
    result = started(command, os.fsdecode(name), *out)
    assert (result.returncode, "not UTF-8" in result.stderr) == (5, True), result.stderr
    assert len([*log.parent.iterdir()]) == 1


def test_a_folder_that_may_not_be_opened_is_refused(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "iterdir", refuse)
    result = timeline("check", log.parent)
    assert result.returncode == 5
    assert "Permission denied" in result.stderr


@pytest.mark.parametrize(
    "row",
    [
        "Always,0001-01-01,9999-12-31,",
        "Early,0001-01-01,2024-03-10,",
        "Late,2024-03-10,9999-12-31,",
        "From,0001-01-01,,",
        "To,,9999-12-31,",
        "Day,9999-12-31,9999-12-31,",
        "First,0001-01-01,0001-01-01,",
    ],
)
@pytest.mark.parametrize("audience", ["team", "board"])
def test_a_period_may_be_as_long_as_years_go(log: Path, row: str, audience: str) -> None:
    periods = log.with_name("periods.csv")
    periods.write_text(f"name,from,to,reason\n{row}\n", encoding="utf-8")
    result = timeline("analyse", log, "--periods", periods, "--audience", audience, "--out", log.parent / "out")  # fmt: skip
    assert result.returncode in {0, 5}, result.stderr
    assert "fault of ours" not in result.stderr
