"""Files that are no plain files, that change while they are read, or that are not what they are called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import timeline as tl
from command import started
from timeline.errors import FileError
from timeline.safe_open import opened

LOG = "case_id,activity,time\nA,Referral,2024-03-01\n"


def test_a_pipe_a_device_and_a_link_in_a_circle_are_refused_at_once(tmp_path: Path) -> None:
    pipe, circle, device = tmp_path / "pipe.csv", tmp_path / "circle.csv", tmp_path / "zero.csv"
    os.mkfifo(pipe)
    circle.symlink_to(circle)
    device.symlink_to("/dev/zero")
    for path in (pipe, circle, device):
        result = started("analyse", path, "--out", tmp_path / "out")
        assert (result.returncode, path.name in result.stderr) == (5, True), result.stderr
        assert not (tmp_path / "out").exists()


def test_a_link_to_a_file_is_that_file(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text(LOG, encoding="utf-8")
    (tmp_path / "log.csv").symlink_to(tmp_path / "real.csv")
    assert tl.read_log(tmp_path / "log.csv").rows_read == 1


@pytest.mark.parametrize("change", ["grows", "is cut", "is written anew"])
def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, change: str) -> None:
    log = tmp_path / "log.csv"
    log.write_text(LOG, encoding="utf-8")
    anew = {"grows": LOG * 9, "is cut": LOG[:30], "is written anew": LOG.replace("A", "B")}
    reading = opened(log, "log.csv")
    file = reading.__enter__()
    log.write_text(anew[change], encoding="utf-8")
    os.utime(log, (1, 1))
    assert len(file.read()) <= len(LOG)
    with pytest.raises(FileError, match=r"log\.csv: was changed while it was read"):
        reading.__exit__(None, None, None)


def test_a_file_that_vanishes_while_it_is_read_is_read_to_its_end(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(LOG, encoding="utf-8")
    with opened(log, "log.csv") as file:
        log.unlink()
        assert file.read().decode() == LOG
    with pytest.raises(FileError, match="there is no such file"):
        tl.read_log(log)


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("log.xlsx", OLD + "EncryptedPackage".encode("utf-16-le"), "has a password"),
        ("log.xlsx", OLD + "Workbook".encode("utf-16-le"), "an old Excel workbook"),
        ("log.csv", OLD + "Book".encode("utf-16-le"), "an old Excel workbook"),
        ("log.csv", OLD, "take the password off"),
        ("log.xls", b"<html><table><tr><td>case_id</td></tr></table>", "a web page"),
        ("log.xlsx", LOG.encode(), "not an Excel workbook"),
        ("log.csv", b"PK\x03\x04" + bytes(100), "a workbook or another packed file"),
        ("log.csv", b"PAR1" + bytes(100), "give it the ending .parquet"),
        ("log.csv", b"%PDF-1.7" + bytes(100), "a PDF"),
        ("log.csv", b"\x1f\x8b" + bytes(100), "a compressed file"),
        ("log.xml", b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "a sheet saved as XML"),
    ],
)  # fmt: skip
def test_a_file_is_told_by_what_it_holds_whatever_its_name(
    tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FileError, match=told) as refused:
        tl.read_log(path)
    assert str(refused.value).startswith(f"{name}: ")
