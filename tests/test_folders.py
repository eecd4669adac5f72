"""A folder as people keep it: lock files, copies of a Mac, empty files and notes beside the logs."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from timeline.errors import TimelineError
from timeline.reading import Reading, files
from timeline.reading.merge import partitions
from timeline.reading.merge.partitions import Partitions

LOG = "case_id,activity,time\nA,Referral,2021-04-06\nA,ICPC,2021-04-26\n"
OTHERS = {
    "~$Audit.xlsx": b"\x05Owner" + b" " * 159,
    "._Audit.xlsx": b"\x00\x05\x16\x07" + b"\0" * 4000,
    "._log.csv": b"\x00\x05\x16\x07Mac OS X",
    ".~lock.log.csv#": b",someone,,;",
    ".hidden.csv": LOG.encode(),
    "empty.csv": b"",
    "blanks.csv": b"\xef\xbb\xbf\r\n \r\n",
    "empty.xlsx": b"",
    "empty.parquet": b"",
    "empty.json": b"",
    "readme.csv": b"hello\n",
    "notes.txt": b"Dear all,\nplease find the log.\n",
    "scan.txt": b"%PDF-1.7\n",
    "picture.csv": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0" * 100,
    "settings.xml": b"<settings><one/></settings>",
    ".DS_Store": b"\0\0\0\1Bud1",
    "Thumbs.db": b"\xd0\xcf\x11\xe0",
}
UNSEEN = {".~lock.log.csv#", ".DS_Store", "Thumbs.db"}
"""By the endings of their names they are no logs, so nobody looks for them."""


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_log_is_passed_over_in_a_folder_and_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "log.csv").write_text(LOG, encoding="utf-8")
    (tmp_path / name).write_bytes(OTHERS[name])
    reading = tl.read_log(tmp_path)
    assert isinstance(reading, Reading)
    assert reading.rows_read == 2
    told = [one.file for one in reading.notices if one.kind == "files_passed_over"]
    assert told == ([] if name in UNSEEN else [name])


@pytest.mark.parametrize("name", OTHERS)
def test_given_by_its_name_it_is_refused(tmp_path: Path, name: str) -> None:
    if name == ".hidden.csv":  # it is a log
        return
    (tmp_path / "log.csv").write_text(LOG, encoding="utf-8")
    (tmp_path / name).write_bytes(OTHERS[name])
    with pytest.raises(TimelineError) as refused:
        tl.read_log(tmp_path / "log.csv", tmp_path / name)
    assert str(refused.value).startswith(name)
    assert refused.value.exit_code in {3, 5}


def test_a_workbook_that_cannot_be_opened_may_be_a_log_and_is_not_passed_over(
    tmp_path: Path,
) -> None:
    (tmp_path / "log.csv").write_text(LOG, encoding="utf-8")
    book = openpyxl.Workbook()
    book.worksheets[0].append(["case_id", "activity", "time"])
    book.save(tmp_path / "log.xlsx")
    data = (tmp_path / "log.xlsx").read_bytes()
    (tmp_path / "log.xlsx").write_bytes(data[: len(data) // 2])
    with pytest.raises(TimelineError, match=r"log\.xlsx: .*damaged"):
        tl.read_log(tmp_path)


def test_a_folder_with_nothing_else_is_refused(tmp_path: Path) -> None:
    for name in ("~$Audit.xlsx", "empty.csv"):
        (tmp_path / name).write_bytes(OTHERS[name])
    with pytest.raises(TimelineError, match="a folder without"):
        tl.read_log(tmp_path)
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    (tmp_path / "readme.csv").write_bytes(OTHERS["readme.csv"])
    with pytest.raises(TimelineError, match=r"readme\.csv"):
        tl.read_log(tmp_path)


def test_a_large_folder_names_what_it_passes_over_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "log.csv").write_text(LOG, encoding="utf-8")
    (tmp_path / "~$log.csv").write_bytes(b"\x05Owner")
    monkeypatch.setattr(files, "LARGE", 0)
    monkeypatch.setattr(partitions, "PARTITION", 20)
    parted = tl.read_log(tmp_path)
    assert isinstance(parted, Partitions)
    assert sum(map(len, parted.logs)) == 2
    assert [one.file for one in parted.notices if one.kind == "files_passed_over"] == ["~$log.csv"]
