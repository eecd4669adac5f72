"""The README: every example runs, and every command, option, outcome and exit code is there."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
import typer

import timeline as tl
from command import PROJECT, started
from timeline import errors
from timeline.cli import app
from timeline.wording.outcomes import every_outcome, outcome_meaning

README = (PROJECT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
COMMANDS = [line[2:] for block in BLOCKS for line in block.splitlines() if line.startswith("$ ")]


def test_it_opens_with_the_two_commands() -> None:
    assert COMMANDS[:2] == ["make demo", "make test"]
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    for command in COMMANDS:
        if command.startswith("make "):
            assert f"\n{command.removeprefix('make ')}:" in makefile


@pytest.mark.parametrize("block", [block for block in BLOCKS if "$ timeline" in block])
def test_every_example_runs_and_says_what_is_shown(block: str, tmp_path: Path) -> None:
    (tmp_path / "fixtures").symlink_to(PROJECT / "fixtures")
    said = ""
    for line in block.splitlines():
        if line.startswith("$ "):
            words = shlex.split(line[2:])
            assert words[0] == "timeline"
            into = words.index(">") if ">" in words else len(words)
            result = started(*words[1:into], cwd=tmp_path)
            assert result.returncode == 0, result.stderr
            if into < len(words):
                (tmp_path / words[into + 1]).write_text(result.stdout, encoding="utf-8")
            said = result.stdout + result.stderr
        elif line.strip() not in {"", "..."}:
            assert line.strip() in {one.strip() for one in said.splitlines()}, line


def test_the_python_examples_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROJECT)
    examples = doctest.DocTestParser().get_doctest(
        "\n".join(re.findall(r"```python\n(.*?)```", README, re.DOTALL)), {}, "README", None, 0
    )
    runner = doctest.DocTestRunner()
    assert runner.run(examples).attempted > 3
    assert runner.failures == 0
    for module in (tl, tl.charts, tl.graphs):
        told = doctest.testmod(module)
        assert told.attempted >= 3
        assert told.failed == 0


def test_every_command_and_option_is_named() -> None:
    group = typer.main.get_command(app)
    for name, command in getattr(group, "commands", {}).items():
        assert f"`timeline {name}" in README, name
        for parameter in command.params:
            for option in parameter.opts:
                if option.startswith("--") and option != "--help":
                    assert option in README, option


def test_every_outcome_and_exit_code_is_explained() -> None:
    for outcome, words in every_outcome().items():
        assert f"| `{outcome}` | {words} | {outcome_meaning(outcome)} |" in README
    codes = {one.exit_code for one in errors.TimelineError.__subclasses__()}
    for code in {0, 1, *codes}:
        assert re.search(rf"^\| {code} \|", README, re.MULTILINE), code
