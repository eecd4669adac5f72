"""A run that is stopped, at whatever moment and however, leaves one whole pack and the user's own files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from itertools import permutations
from pathlib import Path

import pytest

import timeline as tl
from command import FIXTURES, started, timeline
from timeline import atomic
from timeline.audit import AUDIENCES, Audit
from timeline.audit.board import Board
from timeline.cli import outputs
from timeline.disclosure import Names, disclose
from timeline.errors import FileError
from timeline.file_lock import locked
from timeline.scratch import ScratchFolder, remove_leftovers

LOG = FIXTURES / "nai-audit/log.csv"
HERE = Path(__file__).parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="it forks, and sends signals")


@posix
def test_every_signal_and_error_at_every_operation_leaves_one_whole_pack() -> None:
    command = [sys.executable, str(HERE / "interrupting.py")]
    result = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  our own
    assert json.loads(result.stdout) == []


@pytest.fixture(scope="module")
def packs() -> dict[str, Audit | Board]:
    audit = tl.analyse(tl.read_log(LOG), as_of="2021-04-30")
    names = Names(audit)
    return {one: disclose(audit, one, names) for one in AUDIENCES}


@pytest.mark.parametrize(("before", "after"), [*permutations(AUDIENCES, 2)])
def test_a_pack_of_another_audience_is_replaced_whole_or_not_at_all(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    packs: dict[str, Audit | Board],
    before: str,
    after: str,
) -> None:
    for name in outputs.FACES:
        monkeypatch.setitem(outputs.FACES, name, lambda one: one.disclosure.audience)
    folder = tmp_path / "pack"
    outputs.write(packs[before], folder, lambda _: None, [])
    held = {one.name: one.read_bytes() for one in folder.iterdir()}

    def refuse(*_: object) -> bool:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "_exchange", refuse)
        with pytest.raises(FileError, match="No space left"):
            outputs.write(packs[after], folder, lambda _: None, [])
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == held
    outputs.write(packs[after], folder, lambda _: None, [])
    assert {(folder / name).read_text("utf-8") for name in outputs.FACES} == {after}
    assert [*tmp_path.iterdir()] == [folder]


def test_the_user_s_own_files_stay_and_so_do_the_folder_s_rights(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    (folder / "letters").mkdir(parents=True)
    (folder / "letters/one.txt").write_text("one", encoding="utf-8")
    (folder / "notes.txt").write_text("own", encoding="utf-8")
    folder.chmod(0o751)
    (tmp_path / "link").symlink_to(folder)
    for _ in range(2):
        result = timeline("analyse", LOG, "--out", tmp_path / "link")
        assert result.returncode == 0, result.stderr
    assert (folder / "report.html").is_file()
    assert (folder / "letters/one.txt").read_text("utf-8") == "one"
    assert (folder / "notes.txt").read_text("utf-8") == "own"
    assert folder.stat().st_mode & 0o777 == 0o751
    assert {one.name for one in tmp_path.iterdir()} == {"pack", "link"}


@pytest.mark.parametrize("out", [".", "../here"])
def test_the_folder_that_one_works_in_cannot_be_replaced(tmp_path: Path, out: str) -> None:
    here = tmp_path / "here"
    here.mkdir()
    result = timeline("analyse", LOG, "--out", out, cwd=here)
    assert (result.returncode, "choose one in it" in result.stderr) == (5, True), result.stderr
    assert [*here.iterdir()] == []


def test_of_two_writers_of_one_folder_the_second_is_refused(tmp_path: Path) -> None:
    with atomic.new_folder(tmp_path / "pack", outputs.NAMES) as made:
        (made / "report.html").write_text("first", encoding="utf-8")
        result = started("analyse", LOG, "--out", tmp_path / "pack")
        assert (result.returncode, "another run is writing here" in result.stderr) == (5, True)
        assert not (tmp_path / "pack").exists()
    assert [one.name for one in (tmp_path / "pack").iterdir()] == ["report.html"]
    assert [one.name for one in tmp_path.iterdir()] == ["pack"]


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL])
def test_what_a_stopped_run_leaves_is_gone_after_the_next(tmp_path: Path, number: int) -> None:
    line = [sys.executable, "-m", "timeline", "analyse", str(LOG), "--out", str(tmp_path / "pack")]
    process = subprocess.Popen(line, stderr=subprocess.PIPE)  # noqa: S603  our own program
    while not [*tmp_path.glob(".timeline-*/new")]:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert b"Traceback" not in said
    killed = number == signal.SIGKILL
    assert process.returncode == (-number if killed else 128 + number)
    assert bool([*tmp_path.iterdir()]) == killed
    if killed:
        outputs.check_folder(tmp_path / "other", [])
    assert [*tmp_path.iterdir()] == []


@posix
def test_a_scratch_folder_goes_when_its_process_is_gone_and_no_other_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "timeline-of-the-user").mkdir()
    (tmp_path / "timeline-of-the-user/lock.txt").touch()
    code = f"""
import os, tempfile
tempfile.tempdir = {str(tmp_path)!r}
from timeline.scratch import ScratchFolder
held = ScratchFolder()
(held.path / "rows.arrow").write_bytes(b"rows")
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603  our own
    assert len([*tmp_path.iterdir()]) == 2
    with ScratchFolder() as mine:
        (mine / "rows.arrow").write_bytes(b"rows")
        remove_leftovers()
        assert {one.name for one in tmp_path.iterdir()} == {mine.name, "timeline-of-the-user"}
        assert (mine / "rows.arrow").exists()
    assert [one.name for one in tmp_path.iterdir()] == ["timeline-of-the-user"]


def test_a_folder_without_our_lock_is_not_taken_for_ours(tmp_path: Path) -> None:
    work = tmp_path / f".timeline-{'0' * 16}"
    work.mkdir()
    (work / "letter.txt").write_text("own", encoding="utf-8")
    atomic.complete_interrupted(tmp_path, outputs.NAMES)
    assert (work / "letter.txt").exists()
    with pytest.raises(FileNotFoundError), locked(work):
        pass


@posix
@pytest.mark.parametrize("command", [("template",), ("check",), ("convert",), ("pseudonymise",)])
def test_a_file_on_a_full_disk_is_not_there(tmp_path: Path, command: tuple[str]) -> None:
    out = tmp_path / "out.xlsx"
    given: dict[str, list[str | Path]] = {
        "template": [out],
        "check": [LOG, "--write-mapping", tmp_path / "m.toml"],
        "convert": [LOG, "--out", tmp_path / "log.sqlite"],
        "pseudonymise": [LOG, "--out", tmp_path / "log.csv", "--key", tmp_path / "a.key"],
    }
    # No file may grow beyond these bytes: less than any of them takes.
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50));"
        "from timeline.__main__ import main; main()"
    )
    line = [sys.executable, "-c", code, *command, *map(str, given[command[0]])]
    result = subprocess.run(line, capture_output=True, text=True, check=False)  # noqa: S603  our own
    assert (result.returncode, "cannot be written" in result.stderr) == (5, True), result.stderr
    assert [*tmp_path.iterdir()] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="it needs a disk that is full")
@pytest.mark.parametrize("arguments", [("standards",), ("check", str(LOG)), ("pathway", "nai-under-5"), ("--help",)])  # fmt: skip
def test_output_that_cannot_be_printed_is_said_and_no_fault_of_ours(arguments: tuple[str]) -> None:
    line = [sys.executable, "-m", "timeline", *arguments]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        result = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603  our own
    assert result.returncode == 5, result.stderr
    assert "No space left" in result.stderr
    assert "Traceback" not in result.stderr
    assert "fault of ours" not in result.stderr


@posix
@pytest.mark.parametrize("arguments", [("standards",), ("pathway", "nai-under-5")])
def test_whoever_reads_the_first_line_alone_sees_no_fault(arguments: tuple[str]) -> None:
    read, written = os.pipe()
    os.close(read)
    line = [sys.executable, "-m", "timeline", *arguments]
    result = subprocess.run(line, stdout=written, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603  our own
    os.close(written)
    assert (result.returncode, result.stderr) == (5, "")


@posix
def test_an_interrupt_while_it_starts_shows_no_traceback() -> None:
    # Before the program has begun, what is shown is Python's own: it says when it begins.
    program = "from timeline.__main__ import main; print(flush=True); main()"
    for moment in (0.05, 0.2, 0.5, 0.9):
        line = [sys.executable, "-c", program, "analyse", str(LOG), "--out", os.devnull + "/x"]
        process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603  our own
        assert process.stdout is not None
        process.stdout.readline()
        timer = threading.Timer(moment, process.send_signal, (signal.SIGINT,))
        timer.start()
        _, said = process.communicate(timeout=60)
        timer.cancel()
        assert b"Traceback" not in said
        assert process.returncode in {130, 5}


def test_an_output_that_is_a_device_is_refused_and_stays(tmp_path: Path) -> None:
    device = tmp_path / "pipe.csv"
    os.mkfifo(device)
    result = timeline("convert", LOG, "--out", device)
    assert (result.returncode, "a device or a pipe is there" in result.stderr) == (5, True)
    assert device.is_fifo()
