"""The block 'Before you show this': what it says, where, and that it is the same everywhere."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

import timeline as tl
from command import timeline
from tables import rows_of
from timeline.audit import Audit, Caution
from timeline.audit.board import Board
from timeline.disclosure import Names, disclose
from timeline.wording.cautions import caution_lines

SHEET = """\
Case,Referral,Seen by,Strategy discussion,Mood of team,Core group
A,2024-03-01,x,2024-03-04,calm,
B,2024-03-04,,2024-03-05,,
C,2024-03-05,,,,
"""


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    log = tmp_path / "sheet.csv"
    log.write_text(SHEET, encoding="utf-8")
    return log


def measured(*logs: Path, as_of: str | None = "2024-06-30", mapping: Path | None = None) -> Audit:
    return tl.analyse(tl.read_log(*logs, mapping=mapping), as_of=as_of)


def of_kind(audit: Audit, kind: str) -> Caution:
    return next(one for one in audit.cautions if one.kind == kind)


def test_columns_are_named_by_letter_and_never_by_their_headings(sheet: Path) -> None:
    ignored = of_kind(measured(sheet), "columns_ignored")
    assert (ignored.count, [one.column for one in ignored.places]) == (2, ["column C", "column E"])
    every = " ".join(
        part
        for line in caution_lines(measured(sheet).cautions)
        for part in (line.words, *line.details)
    )
    assert "Columns C, E." in every
    assert "Mood" not in every
    assert "calm" not in every


def test_an_ignored_column_stands_beside_the_nearest_known_heading(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("Case,Referral,Core grupe\nA,2024-03-04,2024-03-05\n", encoding="utf-8")
    ignored = caution_lines([of_kind(measured(log), "columns_ignored")])[0]
    assert "Column C (nearest: Core group)." in ignored.words
    assert "grupe" not in ignored.words


def test_a_stage_not_checked_says_how_many_waits_it_concerns_and_why(sheet: Path) -> None:
    stages = {one.step: one for one in of_kind(measured(sheet), "not_checked").stages}
    decision = stages["referral-decision"]
    assert (decision.open, decision.late) == (3, 3)
    assert (decision.reason, decision.activities) == ("no event", ("Referral decision",))
    conference = stages["strategy-conference"]
    assert (conference.reason, conference.attribute) == ("attribute", "outcome")
    assert (conference.open, conference.late, conference.value) == (2, 2, "section 47")
    assert next(iter(stages.values())).attribute, "those that lack an attribute come first"


def test_an_empty_column_is_said_to_be_there(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("Case,ICPC,Core group\nA,2024-03-04,\nB,2024-03-05,\n", encoding="utf-8")
    stage = next(
        one
        for one in of_kind(measured(log), "not_checked").stages
        if "Core group" in one.activities
    )
    assert stage.empty_column


def test_without_a_recorded_closure_open_waits_may_have_ended(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    rows = "A,2024-03-01,2024-03-04\nB,2024-03-01,\nC,2024-03-01,\n"
    log.write_text(f"Case,Referral,Referral decision\n{rows}", encoding="utf-8")
    assert of_kind(measured(log), "no_closures").count == 2
    log.write_text(
        f"Case,Referral,Referral decision,Case closed\n{rows.replace('04', '04,2024-05-01')}",
        encoding="utf-8",
    )
    assert not any(one.kind == "no_closures" for one in measured(log).cautions)


def test_limits_after_the_last_year_of_the_calendar_are_counted_by_stage(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "Case,Referral,Referral decision,Assessment completed\n"
        "A,2028-12-29,2028-12-29,2028-12-29\nB,2024-03-04,2024-03-05,2024-03-07\nC,2028-12-29,,\n",
        encoding="utf-8",
    )
    audit = measured(log, as_of="2029-06-30")
    found = of_kind(audit, "past_calendar")
    noted = {(one.step, one.start_row) for one in rows_of(audit) if "no outcome" in one.note}
    assert found.count == len(noted) > 1
    assert {one.step: one.open for one in found.stages} == {
        step: sum(its == step for its, _ in noted) for step, _ in noted
    }
    (line,) = caution_lines([found])
    assert line.words == (
        f"For {found.count} waits the limit cannot be checked, because it falls after the last year whose "
        "bank holidays are known. Install a newer release of timeline, and run this again."
    )
    assert [one.rpartition(":")[0] for one in line.details] == [its.title for its in found.stages]
    board = disclose(audit, "board", Names(audit))
    assert isinstance(board, Board)
    shown = next(one for one in board.cautions if one.kind == "past_calendar")
    assert shown.count is None
    (line,) = caution_lines([shown])
    assert line.words.startswith("For some waits the limit cannot be checked")
    assert line.details[0].endswith(": some waits.")
    assert not any(
        one.kind == "past_calendar" for one in measured(log, as_of="2024-06-30").cautions
    )


@pytest.mark.parametrize(
    ("last", "asks"), [("2024-05-30", False), ("2024-05-31", True), ("2025-03-01", True)]
)
def test_a_position_date_far_after_every_other_case_is_to_be_checked(
    tmp_path: Path, last: str, *, asks: bool
) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        f"case_id,activity,time\nA,Referral,2024-03-01\nB,Referral,2024-02-01\nB,Referral,{last}\n",
        encoding="utf-8",
    )
    found = [one for one in measured(log, as_of=None).cautions if one.kind == "as_of"]
    assert [one.places[0].row for one in found] == [4] * asks
    assert not any(one.kind == "as_of" for one in measured(log, as_of="2025-03-02").cautions)


def test_check_and_analyse_say_the_same_and_check_states_no_outcome(
    sheet: Path, tmp_path: Path
) -> None:
    checked = timeline("check", sheet, "--as-of", "2024-06-30").stdout
    analysed = timeline("analyse", sheet, "--as-of", "2024-06-30", "--out", tmp_path / "out").stderr
    glanced = timeline("glance", sheet, "--as-of", "2024-06-30").stderr
    lines = caution_lines(measured(sheet).cautions)
    for line in lines:
        assert all(f"- {line.words}" in said for said in (checked, analysed, glanced))
    assert "Referral to decision: 3 waits would be open. " in checked
    assert "late" not in checked
    assert "Referral to decision: 3 waits would be open (3 late). " in analysed
    report = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert report.index("Before you show this") < report.index("3 children")


def test_nothing_to_know_is_no_block(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("case_id,activity,time\nA,Core group,2024-03-01\n", encoding="utf-8")
    mapping = tmp_path / "mapping.toml"
    mapping.write_text('recorded = ["Core group", "case closed"]\n', encoding="utf-8")
    audit = measured(log, mapping=mapping)
    assert audit.cautions == ()
    result = timeline("analyse", log, "--mapping", mapping, "--out", tmp_path / "out")
    assert "Before you show this" not in result.stderr
    assert "Before you show this" not in (tmp_path / "out" / "report.html").read_text()


def test_a_draft_lists_the_stages_not_checked_as_comments(sheet: Path, tmp_path: Path) -> None:
    draft = tmp_path / "mapping.toml"
    timeline("check", sheet, "--as-of", "2024-06-30", "--write-mapping", draft)
    text = draft.read_text(encoding="utf-8")
    assert '#     "Referral decision",    # Referral to decision' in text
    assert "assume" in tomllib.loads(text)
    assert not tomllib.loads(text)["assume"]
    draft.write_text(
        "\n".join(
            line.removeprefix("# ")
            for line in text.splitlines()
            if "Referral decision" in line
            or 'Strategy discussion" =' in line
            or line in ("# recorded = [", "# ]", "[assume]")
        ),
        encoding="utf-8",
    )
    audit = measured(sheet, mapping=draft)
    judged = {(one.case, one.standard): one.outcome for one in rows_of(audit)}
    assert judged["A", "N1"] == "overdue"
    steps = {one.step for one in of_kind(audit, "not_checked").stages}
    assert not steps & {"referral-decision"}
    assert all(not one.attribute for one in of_kind(audit, "not_checked").stages)


def test_a_meeting_is_shown_places_by_number_and_a_board_none(sheet: Path) -> None:
    audit = measured(sheet)
    meeting = tl.disclose(audit)
    assert isinstance(meeting, Audit)
    assert {one.file for one in of_kind(meeting, "columns_ignored").places} == {"file 1"}
    board = tl.disclose(audit, "board")
    told = json.dumps([one.model_dump() for one in board.cautions])
    assert "sheet.csv" not in told
    stages = next(one for one in board.cautions if one.kind == "not_checked").stages
    assert stages


def test_a_board_is_not_told_how_many_events_cases_or_files_a_caution_counts(
    tmp_path: Path,
) -> None:
    """The dates of which the order is not known are all the events of a log, and each case may have a file."""
    boards = []
    for cases in (6, 7):
        folder = tmp_path / str(cases)
        folder.mkdir()
        logs = []
        for k in range(cases):
            text = f"case_id,activity,time\nC{k},Referral,03/04/2024\nC{k},Closed,NA\n"
            logs.append(folder / f"{k}.csv")
            logs[-1].write_text(text, encoding="utf-8")
        audit = measured(*logs)
        assert of_kind(audit, "date_order").count == cases
        boards.append(tl.disclose(audit, "board", small_numbers="9"))
    assert boards[0] == boards[1]
    assert boards[0].inputs[0].file == "files"


def test_a_board_is_not_told_that_a_position_date_is_that_of_one_case(tmp_path: Path) -> None:
    rows = ["case_id,activity,time", *(f"C{k},Referral,2024-03-01" for k in range(9))]
    log = tmp_path / "log.csv"
    log.write_text("\n".join([*rows, "D,Referral,2025-03-02", ""]), encoding="utf-8")
    audit = measured(log, as_of=None)
    assert any("one case" in line.words for line in caution_lines(audit.cautions))
    words = [line.words for line in caution_lines(tl.disclose(audit, "board").cautions)]
    assert any(one.startswith("The position date is more than 90 days after most") for one in words)
    assert not any("one case" in one for one in words)
