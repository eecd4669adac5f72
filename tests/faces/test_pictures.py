"""Every chart as pictures, drawn by the browser of this machine."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import io
import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest
from defusedxml import ElementTree

from command import started, timeline
from timeline import pictures
from timeline.audit import Audit
from timeline.charts.every import every_chart
from timeline.errors import CommandLineError
from timeline.wording.dates import when
from timeline.wording.disclosure import marking

LOG = "case_id,activity,time\nA/1,Strategy discussion,2024-03-01\nA/1,ICPC,2024-03-20\n"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def drawn(audit: Audit) -> dict[str, bytes]:
    return pictures.render(audit)


def test_every_chart_is_drawn_as_svg_and_png_and_listed(
    audit: Audit, drawn: dict[str, bytes]
) -> None:
    rows = csv.DictReader(io.StringIO(drawn[pictures.CONTENTS].decode()))
    names = [row["picture"] for row in rows]
    assert names == [chart.name for chart in every_chart(audit)]
    assert {"pathway", "case-A17", "case-B04", "days-to-icpc", "case-A17-icpc"} <= {*names}
    wanted = {f"{name}.{kind}" for name in names for kind in ("svg", "png")}
    assert {*drawn} == {pictures.CONTENTS, *wanted}


def test_a_picture_carries_the_marking_and_what_the_chart_says(
    audit: Audit, drawn: dict[str, bytes]
) -> None:
    for name, content in drawn.items():
        if name.endswith(".svg"):
            said = " ".join(ElementTree.fromstring(content).itertext())
            assert f"{marking(audit)}. Position at {when(audit.as_of)}." in said, name
        elif name.endswith(".png"):
            assert content.startswith(PNG), name
    said = drawn["case-A17.svg"].decode()
    assert "N3: 8 working days late" in said


def test_the_same_audit_gives_the_same_pictures_from_within_a_running_loop_too(
    audit: Audit, drawn: dict[str, bytes]
) -> None:
    async def notebook() -> dict[str, bytes]:
        return pictures.render(audit)

    with ThreadPoolExecutor(1) as apart:  # a thread may already have the browser's own loop
        again = apart.submit(asyncio.run, notebook()).result()
    assert again.keys() == drawn.keys()
    assert [name for name in drawn if again[name] != drawn[name]] == []


def test_pictures_appear_with_the_other_files_and_old_ones_go(tmp_path: Path) -> None:
    log, out = tmp_path / "log.csv", tmp_path / "out"
    log.write_text(LOG, encoding="utf-8")
    first = started("analyse", log, "--out", out, "--pictures")
    assert first.returncode == 0, first.stderr
    assert str(out / "pictures") in first.stderr
    assert (out / "pictures/case-place-1.svg").read_bytes().startswith(b"<svg")
    second = timeline("analyse", log, "--out", out)
    assert second.returncode == 0, second.stderr
    assert not (out / "pictures").exists()


def test_a_folder_of_other_pictures_is_left_alone(tmp_path: Path) -> None:
    log, own = tmp_path / "log.csv", tmp_path / "out/pictures/holiday.png"
    log.write_text(LOG, encoding="utf-8")
    own.parent.mkdir(parents=True)
    own.write_bytes(PNG)
    (own.parent / pictures.CONTENTS).write_text("picture,shows\npathway,x\n", encoding="utf-8")
    result = timeline("analyse", log, "--out", tmp_path / "out")
    assert result.returncode == 5
    assert "is a folder; move it, or choose another --out folder" in result.stderr
    assert [*(tmp_path / "out").iterdir()] == [own.parent]
    assert own.exists()


def test_without_kaleido_or_a_browser_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    from choreographer.browsers.chromium import Chromium  # noqa: PLC0415  as the program does

    monkeypatch.setattr(Chromium, "find_browser", lambda **_: None)
    with pytest.raises(CommandLineError, match="needs Chrome, Chromium or Edge on this machine"):
        pictures.check_pictures()
    monkeypatch.setitem(sys.modules, "choreographer.browsers.chromium", None)
    with pytest.raises(CommandLineError, match="needs the package kaleido"):
        pictures.check_pictures()


@pytest.mark.parametrize(("silent", "drawn"), [(1, True), (2, False)])
def test_a_browser_that_stops_answering_is_asked_once_more_and_then_told_of(
    audit: Audit, monkeypatch: pytest.MonkeyPatch, silent: int, *, drawn: bool
) -> None:
    asked: list[int] = []

    async def answers(*_: object) -> dict[str, bytes]:
        asked.append(1)
        async with asyncio.timeout(0.01 if len(asked) <= silent else None):
            await asyncio.sleep(0.1)
        return {}

    monkeypatch.setattr(pictures, "_drawn", answers)
    if drawn:
        assert pictures.render(audit) == {}
        return
    with pytest.raises(CommandLineError, match="did not answer"):
        pictures.render(audit)


HANGS = """#!/bin/sh
trap '' TERM INT HUP
echo $$ >> {told}
(trap '' TERM INT HUP; echo "$(exec sh -c 'echo $PPID')" >> {told}; while :; do sleep 60; done) &
while :; do sleep 60; done
"""


class Running(NamedTuple):
    """A process that goes on: one that has ended and that nobody asked for does not."""

    id: int
    parent: int
    group: int


def running() -> list[Running]:
    found = []
    for one in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            state, *its = one.read_text(encoding="utf-8").rpartition(")")[2].split()[:3]
            if state not in {"Z", "X"}:
                found.append(Running(int(one.parent.name), *map(int, its)))
    return found


def test_a_browser_that_never_answers_is_ended_with_all_that_it_started(
    audit: Audit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    browser, told = tmp_path / "browser", tmp_path / "told"
    browser.write_text(HANGS.format(told=told), encoding="utf-8")
    browser.chmod(0o755)
    monkeypatch.setenv("BROWSER_PATH", str(browser))
    monkeypatch.setattr(pictures, "PATIENCE", 2)
    with pytest.raises(CommandLineError, match="did not answer"):
        pictures.render(audit)
    started = [int(line) for line in told.read_text(encoding="utf-8").split()]
    assert len({*started}) == 2 * pictures.TRIES
    assert {*started} & {one.id for one in running()} == set()


def test_a_browser_that_stops_at_a_chart_is_ended_with_all_that_it_started(
    audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups: list[int] = []

    def begin(_: str) -> None:
        groups.extend(
            one.group for one in running() if one.parent == os.getpid() and one.id == one.group
        )
        os.killpg(groups[0], signal.SIGSTOP)
        monkeypatch.setattr(pictures, "PATIENCE", 1)

    monkeypatch.setattr(pictures, "TRIES", 1)
    with pytest.raises(CommandLineError, match="did not answer"):
        pictures.render(audit, begin)
    assert len(groups) == 1
    assert [one for one in running() if one.group in groups] == []
