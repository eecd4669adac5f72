"""An audit.json is read back as it was written, and its files can be made again from it."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

import timeline as tl
from command import PROJECT, timeline
from timeline.audit import Audit
from timeline.errors import FileError
from timeline.stored import schema

LOG = PROJECT / "fixtures/nai-audit/log.csv"
AS_OF = "2021-04-30"
AUDIENCES = ("team", "meeting", "board")
COMMITTED = json.loads((files("timeline") / "data/audit.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files of an analysis for each audience."""
    folder = tmp_path_factory.mktemp("packs")
    for audience in AUDIENCES:
        done = timeline("analyse", LOG, "--as-of", AS_OF, "--audience", audience, "--out", folder / audience)  # fmt: skip
        assert done.returncode == 0, done.stderr
    return {audience: folder / audience for audience in AUDIENCES}


def test_the_committed_schema_is_that_of_the_models() -> None:
    assert schema() == COMMITTED, "make schema"


@pytest.mark.parametrize("audience", AUDIENCES)
def test_an_audit_is_read_back_as_it_was_written(packs: dict[str, Path], audience: str) -> None:
    path = packs[audience] / "audit.json"
    jsonschema.validate(json.loads(path.read_text(encoding="utf-8")), COMMITTED)
    audit = tl.load_audit(path)
    assert audit.disclosure.audience == audience
    assert audit.model_dump_json(indent=1) + "\n" == path.read_text(encoding="utf-8")


def test_a_schema_refuses_what_is_no_audit(packs: dict[str, Path]) -> None:
    written = json.loads((packs["team"] / "audit.json").read_text(encoding="utf-8"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(written | {"as_of": 3}, COMMITTED)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_files_are_made_again_as_they_were(
    packs: dict[str, Path], tmp_path: Path, audience: str
) -> None:
    team = packs["team"] / "audit.json"
    done = timeline("render", team, "--audience", audience, "--out", tmp_path / "again")
    assert done.returncode == 0, done.stderr
    first = {file.name: file.read_bytes() for file in packs[audience].iterdir()}
    assert {file.name: file.read_bytes() for file in (tmp_path / "again").iterdir()} == first


def test_what_was_left_out_for_a_meeting_cannot_be_made_for_others(
    packs: dict[str, Path], tmp_path: Path
) -> None:
    for written, wanted in (("meeting", "team"), ("meeting", "board"), ("board", "meeting")):
        audit = packs[written] / "audit.json"
        done = timeline("render", audit, "--audience", wanted, "--out", tmp_path / "no")
        assert done.returncode == 2
        assert "give the audit.json written for the team" in done.stderr
        assert not (tmp_path / "no").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"case_id,activity,time\n",
        b"[]",
        b"{}",
        b'{"schema_version": 2}',
        b'{"schema_version": 2, "disclosure": {"audience": "team"}, "title": "Zebedee"}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_audit_is_refused_plainly(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "audit.json"
    file.write_bytes(content)
    with pytest.raises(FileError, match=r"^audit\.json: is not an audit that timeline wrote") as no:
        tl.load_audit(file)
    assert "Zebedee" not in str(no.value)


def test_an_audit_of_another_version_says_so(packs: dict[str, Path], tmp_path: Path) -> None:
    written = json.loads((packs["team"] / "audit.json").read_text(encoding="utf-8"))
    file = tmp_path / "audit.json"
    file.write_text(json.dumps(written | {"schema_version": 99}), encoding="utf-8")
    with pytest.raises(FileError, match="version 99"):
        tl.load_audit(file)


def test_of_a_large_log_the_tables_of_every_wait_are_not_made_again(
    tmp_path: Path,
) -> None:
    audit = tl.analyse(tl.read_log(LOG), as_of=AS_OF)
    counts = audit.counts.model_copy(update={"in_detail": 1})
    large = audit.model_copy(update={"counts": counts})
    assert isinstance(large, Audit)
    (tmp_path / "audit.json").write_text(large.model_dump_json(), encoding="utf-8")
    done = timeline(
        "render", tmp_path / "audit.json", "--audience", "team", "--out", tmp_path / "o"
    )
    assert done.returncode == 0, done.stderr
    assert "The tables of every wait are not in audit.json" in done.stderr
    assert not {"waits.csv", "waits.parquet"} & {one.name for one in (tmp_path / "o").iterdir()}
