"""Mapping files: what could not be matched is drafted, settled by the user, and never guessed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import timeline as tl
from command import timeline
from timeline.errors import FileError, NoUsableEventError
from timeline.moments.zone import iso_in_london
from timeline.reading import Reading

LOG = """\
Kid,Strat disc,SS req,First report,Ward
A,03/04/2021,04/04/2021,chased,Seven
B,05/06/2021,-,44298,Nine
"""
SETTLED = """\
date_order = "month first"
excel_days = 1900
[headings]
Kid = "case_id"
"strat disc" = "Strategy discussion"
"SS req" = "skeletal_survey_requested"
Ward = "case:ward"
[words]
chased = "awaiting"
"-" = "blank"
"""


def settled(folder: Path, log: str, mapping: str) -> Reading:
    (folder / "log.csv").write_text(log, encoding="utf-8")
    (folder / "mine.toml").write_text(mapping, encoding="utf-8")
    reading = tl.read_log(folder / "log.csv", mapping=folder / "mine.toml")
    assert isinstance(reading, Reading)
    return reading


def test_nothing_is_matched_by_guess_until_a_mapping_settles_it(tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text(LOG, encoding="utf-8")
    with pytest.raises(NoUsableEventError, match="--write-mapping"):
        tl.read_log(tmp_path / "log.csv")
    reading = settled(tmp_path, LOG, SETTLED)
    events = reading.log.events
    days = [str(one)[:10] for one in iso_in_london(events["earliest"].to_numpy())]
    assert [*zip(events["case"], events["activity"], days, strict=True)] == [
        ("A", "strategy_discussion", "2021-03-04"),
        ("A", "skeletal_survey_requested", "2021-04-04"),
        ("B", "first_radiologist_report", "2021-04-12"),
        ("B", "strategy_discussion", "2021-05-06"),
    ]
    assert (reading.rows_read, reading.log.still_open, reading.set_aside) == (5, 1, 0)
    assert [*reading.log.case_attributes["ward"]] == ["Seven", "Nine"]
    assert any(one.file == "mine.toml" for one in reading.notices)


def test_activities_of_a_long_log_and_sheets_are_settled_too(tmp_path: Path) -> None:
    log = "case_id,activity,time\nA,Skelly,2021-04-12\nA,skelly ,2021-04-13\nA,Other,2021-04-14\n"
    reading = settled(tmp_path, log, '[activities]\nSKELLY = "SS requested"\n')
    known = tl.analyse(reading)
    assert [one.events for one in known.unknown_activities] == [1]
    assert known.cases[0].events[0].activity == "skeletal_survey_requested"


def test_check_drafts_what_is_left_with_every_suggestion_as_a_comment(tmp_path: Path) -> None:
    log, draft = tmp_path / "log.csv", tmp_path / "draft.toml"
    log.write_text(LOG.replace("Kid", "Case").replace("Strat disc", "SD"), encoding="utf-8")
    result = timeline("check", log, "--write-mapping", draft)
    assert result.returncode == 0, result.stderr
    text = draft.read_text(encoding="utf-8")
    assert '# "SS req" = "Skeletal survey requested"' in text
    assert '# "Ward" = "skip"' in text
    assert '# "chased" = "blank"    # or: not known, awaiting, not required' in text
    assert '# date_order = "day first"' in text
    assert "# excel_days = 1900" in text
    assert {*tomllib.loads(text)} == {"assume", "headings", "words"}
    assert all(not table for table in tomllib.loads(text).values())
    assert tl.read_log(log, mapping=draft).rows_read == tl.read_log(log).rows_read
    again = timeline("check", log, "--write-mapping", draft)
    assert (again.returncode, "is there already" in again.stderr) == (5, True)
    taken = text.replace("# ", "").split("[headings]")[1].splitlines()
    lines = "\n".join(line.split("    ")[0] for line in taken if " = " in line and "SS req" in line)
    assert tomllib.loads(lines) == {"SS req": "Skeletal survey requested"}


def test_of_a_log_without_a_case_every_heading_not_known_is_drafted(tmp_path: Path) -> None:
    log, draft = tmp_path / "log.csv", tmp_path / "draft.toml"
    log.write_text('My audit\n"The ""child"" no.",What was done,When,Reff\nA,x,2021-04-12,\n')
    result = timeline("check", log, "--write-mapping", draft)
    assert result.returncode == 3
    text = draft.read_text(encoding="utf-8")
    for heading in ('# "The \\"child\\" no."', '# "What was done"', '# "Reff"'):
        assert heading in text
    assert '"When"' not in text  # it is the time
    assert tomllib.loads(text) == {"headings": {}}


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ('[heading]\nA = "case_id"', "heading: not a key that is known"),
        ('[words]\nA = "gone"', r"\[words\], line 1: write 'not required', 'awaiting', 'blank' or 'not known'"),
        ('[activities]\nZebedee = "Skeletal survay requested"', r"line 1: .* \(nearest: Skeletal survey requested"),
        ('[headings]\nZebedee = "colour"', r"\[headings\], line 1: its value is not known to the pathway"),
        ('[headings]\nA = "Zebedee"', r"\[headings\], line 1: its value is not known to the pathway"),
        ('[activities]\nB = "Referral"\nA = "Zebedee"', r"\[activities\], line 2: its value is not known to the pathway"),
        ("[headings\n", "not a TOML file"),
        ("headings = 7", "headings: a table belongs here"),
        ("excel_days = " + "9" * 5000, "not a TOML file"),
        ("excel_days = " + "[" * 5000, "not a TOML file"),
        ("[activities]\nZebedee = 7", "a text belongs here"),
        ('"Zebedee" = "skip"', "key 1 of the file: not a key that is known"),
        ('date_order = "day first"\n[Zebedee]\nA = "case_id"', "key 2 of the file: not a key that is known"),
        ('[headings]\n"Zebedee" = "skip"\n"Zebedee" = "case_id"', r"a key is there a second time \(at "),
        ('[headings]\nA = "skip"\n[words]\n[headings]\n', r"a table is there a second time \(at "),
        ("[Zebedee]\n[Zebedee]\n", r"a table is there a second time \(at "),
        ("[activities]\nA = { Zebedee = 1, Zebedee = 2 }", r"a key is there a second time \(at line 2"),
        ('[activities]\nZebedee "Referral"', r"an '=' is missing between a key and its value \(at line 2"),
        ('[activities]\n"Zebedee = "Referral"', r"\(at line 2"),
        ("[activities]\nA = Zebedee", r"neither text in quotation marks, number nor list \(at line 2"),
        ('[assume]\nZebedee = { outcome = "section 47" }', r"\[assume\], line 1: not known to the pathway"),
        ('[assume]\nA = { Zebedee = "section 47" }', r"\[assume\], line 1"),
        ('[sheets]\nZebedee = "leave"', r"\[sheets\], line 1: write 'read' or 'skip'"),
        ('[date_order]\nZebedee = "year"', r"\[date_order\], line 1: write 'day first' or 'month first'"),
        ('date_order = "year first"', "write 'day first' or 'month first'"),
    ],
)  # fmt: skip
def test_a_mapping_with_a_mistake_is_refused_and_no_text_of_the_log_is_told(
    tmp_path: Path, mapping: str, told: str
) -> None:
    with pytest.raises(FileError, match=told) as refused:
        settled(tmp_path, LOG, mapping)
    assert "Zebedee" not in str(refused.value)


OUT = {"analyse": "out", "convert": "out.csv", "pseudonymise": "out.csv"}


@pytest.mark.parametrize("command", ["glance", "check", *OUT])
def test_every_command_that_reads_a_log_takes_a_mapping_and_keys(
    tmp_path: Path, command: str
) -> None:
    settled(tmp_path, LOG, SETTLED)
    keys = tmp_path / "keys.csv"
    keys.write_text("case_id,log\nChild 1,A\nChild 2,B\n", encoding="utf-8")
    out = ["--out", tmp_path / OUT[command]] if command in OUT else []
    result = timeline(command, tmp_path / "log.csv", "--mapping", tmp_path / "mine.toml", "--keys", keys, *out)  # fmt: skip
    assert result.returncode == 0, result.stderr
    if command == "convert":
        written = (tmp_path / "out.csv").read_text(encoding="utf-8")
        assert "\nChild 1,Strategy discussion,2021-03-04" in written
