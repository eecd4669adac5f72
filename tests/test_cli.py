"""The command line from outside: what it writes, what it says, how it exits."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from command import FIXTURES, started, timeline
from timeline import read_log
from timeline.errors import FileError

OUTPUTS = {
    "report.html",
    "workbook.xlsx",
    "slides.pptx",
    "audit.json",
    "waits.csv",
    "findings.csv",
    "problems.csv",
}
GOOD = "case_id,activity,time\nA,Referral,2024-03-01\nA,Referral decision,2024-03-04\n"


def said(result: object) -> str:
    text = getattr(result, "stdout", "") + getattr(result, "stderr", "")
    assert "Traceback" not in text
    return text


def written(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def test_analyse_writes_every_file_and_ends_with_a_summary(tmp_path: Path) -> None:
    result = started("analyse", FIXTURES / "nai-audit/log.csv", "--as-of", "2021-04-30", "--out", tmp_path)  # fmt: skip
    assert result.returncode == 0
    assert written(tmp_path) == OUTPUTS
    assert result.stdout == ""
    assert "56 rows: 54 used, 1 dated later, 1 could not be read." in result.stderr
    assert "Position at 30 April 2021. 2 children, 54 events." in result.stderr
    assert str(tmp_path / "report.html") in result.stderr
    audit = json.loads((tmp_path / "audit.json").read_text(encoding="utf-8"))
    with (tmp_path / "waits.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    outcomes = Counter(
        one["outcome"]
        for case in audit["cases"]
        for wait in case["waits"]
        for one in wait["verdicts"]
    )
    assert Counter(row["outcome"] for row in rows) == outcomes
    assert len(rows) == 69


def test_the_same_log_gives_the_same_files_byte_for_byte(tmp_path: Path) -> None:
    for name in ("one", "two"):
        started("analyse", FIXTURES / "outcomes/log.csv", "--out", tmp_path / name)
    for name in OUTPUTS:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes(), (
            name
        )


@pytest.mark.parametrize(
    ("name", "content", "code", "words"),
    [
        ("empty.csv", "", 3, "empty.csv"),
        ("blank.csv", "\n\n", 3, "blank.csv"),
        ("heads.csv", "case_id,activity,time\n", 3, "heads.csv"),
        ("strange.csv", "colour,size\nred,2\n", 3, "case_id"),
        ("bad.csv", "case_id,activity,time\nA,Referral,someday\n", 3, "row 2, time"),
        ("log.doc", "words", 5, "log.doc"),
        ("log.xls", "words", 5, "log.xls"),
        ("log.ods", "words", 5, "log.ods"),
        ("log.xlsx", "no workbook at all", 5, "log.xlsx"),
    ],
)
def test_bad_input_is_one_plain_message_and_nothing_is_written(
    tmp_path: Path, name: str, content: str, code: int, words: str
) -> None:
    log, out = tmp_path / name, tmp_path / "out"
    log.write_text(content, encoding="utf-8")
    result = timeline("analyse", log, "--out", out)
    assert (result.returncode, words in said(result)) == (code, True), said(result)
    assert written(out) == set()
    assert "someday" not in said(result)


def test_of_many_bad_rows_the_first_are_listed_and_the_others_counted(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("case_id,activity,time\n" + "A,Referral,someday\n" * 50, encoding="utf-8")
    result = timeline("analyse", log, "--out", tmp_path / "out")
    assert result.returncode == 3
    assert said(result).count("row ") == 20
    assert "and 30 more" in said(result)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    result = started("analyse", tmp_path / "gone.csv", "--out", tmp_path / "out")
    assert result.returncode == 5
    assert "gone.csv" in said(result)


def test_a_pathway_with_mistakes_names_file_table_and_key(tmp_path: Path) -> None:
    log, pathway = tmp_path / "log.csv", tmp_path / "mine.toml"
    log.write_text(GOOD, encoding="utf-8")
    pathway.write_text('[pathway]\nid = "x"\ntitle = "X"\ncolour = "red"\n', encoding="utf-8")
    result = timeline("analyse", log, "--pathway", pathway, "--out", tmp_path / "out")
    assert result.returncode == 4
    assert "mine.toml" in said(result)
    assert "colour" in said(result)
    pathway.write_text("[pathway\n", encoding="utf-8")
    result = timeline("standards", "--pathway", pathway)
    assert result.returncode == 4
    assert "mine.toml" in said(result)


@pytest.mark.parametrize(
    "arguments",
    [
        ("analyse",),
        ("analyse", "log.csv", "--as-of", "yesterday"),
        ("analyse", "log.csv", "--colour"),
        ("standards", "Q9"),
        ("frobnicate",),
    ],
)
def test_a_wrong_command_line_exits_with_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "log.csv").write_text(GOOD, encoding="utf-8")
    result = timeline(*arguments, cwd=tmp_path)
    assert result.returncode == 2, said(result)
    assert said(result).strip()


def test_an_unknown_pathway_name_is_told_with_those_there_are() -> None:
    result = timeline("pathway", "nai-under-6")
    assert result.returncode in {2, 4}
    assert "nai-under-5" in said(result)


def test_an_output_folder_that_is_a_file_is_refused_before_any_work(tmp_path: Path) -> None:
    log, out = tmp_path / "log.csv", tmp_path / "out"
    log.write_text(GOOD, encoding="utf-8")
    out.write_text("in the way", encoding="utf-8")
    result = timeline("analyse", log, "--out", out)
    assert result.returncode == 5
    assert out.read_text(encoding="utf-8") == "in the way"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_output_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    log, out = tmp_path / "log.csv", tmp_path / "out"
    log.write_text(GOOD, encoding="utf-8")
    out.mkdir(mode=0o500)
    result = timeline("analyse", log, "--out", out)
    assert result.returncode == 5
    assert written(out) == set()


def test_an_output_that_cannot_be_put_in_place_leaves_the_folder_as_it_was(
    tmp_path: Path,
) -> None:
    log, out = tmp_path / "log.csv", tmp_path / "out"
    log.write_text(GOOD, encoding="utf-8")
    (out / "slides.pptx").mkdir(parents=True)
    (out / "report.html").write_text("the old one", encoding="utf-8")
    result = timeline("analyse", log, "--out", out)
    assert result.returncode == 5
    assert written(out) == {"slides.pptx", "report.html"}
    assert (out / "report.html").read_text(encoding="utf-8") == "the old one"


def test_an_output_never_takes_the_place_of_its_input(tmp_path: Path) -> None:
    log = tmp_path / "waits.csv"
    log.write_text(GOOD, encoding="utf-8")
    result = timeline("analyse", log, "--out", tmp_path)
    assert result.returncode == 2
    assert log.read_text(encoding="utf-8") == GOOD


def test_check_lists_what_cannot_be_read_by_row_and_quotes_no_cell(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(GOOD + "A,Zebedee,2024-03-05\nA,Referral,Zebedee\n", encoding="utf-8")
    result = started("check", log)
    assert result.returncode == 0
    assert "row 5, time" in result.stdout
    assert "row 4" in result.stdout
    assert "Zebedee" not in said(result)


def test_standards_prints_the_catalogue_and_one_in_full() -> None:
    every = started("standards").stdout
    assert "First radiologist report within 24 hours of skeletal survey requested" in every
    assert "radiological investigation of suspected physical abuse" in every
    one = timeline("standards", "r1").stdout
    assert "recommendation 14" in one
    assert "2017" in one


@pytest.mark.parametrize("name", ["nai-under-5", "local-examples"])
def test_a_built_in_pathway_can_be_printed_and_used_as_ones_own(tmp_path: Path, name: str) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(timeline("pathway", name).stdout, encoding="utf-8")
    result = timeline("standards", "--pathway", mine)
    assert result.returncode == 0
    assert result.stdout == timeline("standards", "--pathway", name).stdout


def test_a_local_closure_is_no_working_day_and_the_report_says_so(tmp_path: Path) -> None:
    log, closures = tmp_path / "log.csv", tmp_path / "closures.csv"
    log.write_text(GOOD.replace("2024-03-04", "2024-03-05"), encoding="utf-8")
    closures.write_text("date,name\n2024-03-04,Offices closed\n", encoding="utf-8")
    outcomes = []
    for extra in ([], ["--closures", closures]):
        out = tmp_path / f"out{len(extra)}"
        assert timeline("analyse", log, "--out", out, *extra).returncode == 0
        audit = json.loads((out / "audit.json").read_text(encoding="utf-8"))
        waits = [wait for case in audit["cases"] for wait in case["waits"]]
        verdicts = [one for wait in waits for one in wait["verdicts"]]
        outcomes += [one["outcome"] for one in verdicts if one["standard"] == "N1"]
    assert outcomes == ["breached", "met"]
    assert "Offices closed" in (tmp_path / "out2/report.html").read_text(encoding="utf-8")
    assert "closures" in audit["calendar"]


@pytest.mark.parametrize(
    ("arguments", "spared"),
    [
        ("--help", ("numpy", "pandas", "pyarrow", "pydantic", "networkx", "plotly", "rich")),
        (
            "glance fixtures/nai-audit/log.csv",
            (
                *("pandas", "networkx", "plotly", "rich", "numpy.ma", "scipy", "openpyxl"),
                *(
                    "pyarrow.parquet",
                    "sqlalchemy",
                    "timeline.reading.merge.partitions",
                ),
                *("timeline.analysis.turnaround", "timeline.estimates.spc"),
                *("timeline.audit.turnaround", "timeline.audit.audit", "timeline.report"),
            ),
        ),
    ],
)
def test_a_command_loads_only_what_it_uses(arguments: str, spared: tuple[str, ...]) -> None:
    code = (
        "import sys; from timeline.cli import app\n"
        f"try: app({arguments.split()})\n"
        f"finally: print(*({{*sys.modules}} & {{*{spared}}}), sep='; ', file=sys.stderr)"
    )
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  our own program
    assert run.stderr.split("\n")[-2] == "", run.stderr


def test_each_line_of_a_mistake_is_printed_by_itself_and_no_name_begins_a_line(
    tmp_path: Path,
) -> None:
    (tmp_path / "log.csv").write_text(GOOD, encoding="utf-8")
    mapping = tmp_path / "map\n\x1b[2Jping.toml"
    mapping.write_text('[activities]\none = "nothing known"\ntwo = "nor this"\n', encoding="utf-8")
    result = started("check", tmp_path / "log.csv", "--mapping", mapping)
    assert result.returncode == 5
    first, *faults = result.stderr.splitlines()
    assert first == "timeline: map\\u000a\\u001b[2Jping.toml: the mapping has mistakes"
    assert [one[:14] for one in faults] == ["  [activities]"] * 2
    with pytest.raises(FileError, match=r"(?s)mistakes\n  \[activities\].*\n  \[activities\]"):
        read_log(tmp_path / "log.csv", mapping=mapping)
