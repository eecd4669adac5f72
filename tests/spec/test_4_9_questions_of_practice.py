"""What is not recorded anywhere is one point of the log; what one case lacks is a finding of it (measuring 4.9)."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from tables import cells
from timeline import analysis
from timeline.audit import Audit
from timeline.wording.practice import check_sentence

PATHWAY = """
[pathway]
id = "practice"
title = "Questions of practice"
[[source]]
id = "local"
title = "Local rules"
publisher = "Here"
edition = "2024"
confidence = "read"
[[activity]]
id = "survey"
name = "Survey"
agency = "Health"
[[activity]]
id = "report"
name = "Report"
agency = "Health"
[[activity]]
id = "meeting"
name = "Meeting"
agency = "Social care"
[[activity]]
id = "letter"
name = "Letter"
agency = "Health"
[[step]]
id = "reported"
title = "Survey to report"
start = "survey"
stop = "report"
"""
CHECKS = {
    "two readers": 'kind = "different readers"\nof = "survey"\nby = ["report"]\nat_least = 2',
    "a letter after the survey": 'kind = "followed by"\nof = "survey"\nby = "letter"',
    "a letter before the report": 'kind = "preceded by"\nof = "report"\nby = "letter"',
    "a letter in the case": 'kind = "in the case"\nof = "survey"\nby = "letter"',
    "who reported": 'kind = "recorded"\nof = "report"\nattribute = "by"',
    "the team came": 'kind = "attended"\nof = "meeting"\nwho = ["Team"]',
    "the team was invited": 'kind = "invited"\nof = "meeting"\nwho = ["Team"]',
}
BARE = """
case | activity | time
{k}  | survey   | 2024-03-0{k} 09:00
{k}  | report   | 2024-03-0{k} 15:00
{k}  | meeting  | 2024-03-0{k} 16:00
"""
NAMED = [
    # what the question is, what one case of several records, and how many cases then have a finding
    ("two readers", "{k} | report | 2024-03-0{k} 15:30 | Dr {k} |", "all"),
    ("a letter after the survey", "1 | letter | 2024-03-02 10:00 | |", "others"),
    ("a letter before the report", "1 | letter | 2024-03-01 10:00 | |", "others"),
    ("a letter in the case", "1 | letter | 2024-03-02 10:00 | |", "others"),
    ("who reported", "1 | report | 2024-03-01 15:30 | Dr 1 |", "all"),
    ("the team came", "1 | meeting | 2024-03-01 17:00 | | Team", "all"),
]


def read(folder: Path, check: str, cases: int, more: str = "") -> Audit:
    rows = [row for k in range(1, cases + 1) for row in cells(BARE.format(k=k))]
    lines = [f"{row['case']},{row['activity']},{row['time']},," for row in rows]
    every = range(1, cases + 1) if "{k}" in more else [1] if more else []
    lines += [",".join(map(str.strip, more.format(k=k).split("|"))) for k in every]
    log, pathway = folder / "log.csv", folder / "pathway.toml"
    log.write_text("\n".join(["case_id,activity,time,by,attended", *lines, ""]), encoding="utf-8")
    table = f'[[check]]\nid = "asked"\ntitle = "{check}"\n{CHECKS[check]}\nsentence = "x"\nsource = "local"\n'
    pathway.write_text(PATHWAY + table, encoding="utf-8")
    return tl.analyse(tl.read_log(log, pathway=pathway), as_of="2024-04-30")


def findings(audit: Audit) -> int:
    return sum(one.finding in ("not recorded", "not done") for one in audit.findings)


@pytest.mark.parametrize("cases", [1, 4, 5, 8])
@pytest.mark.parametrize("check", CHECKS)
def test_what_no_case_records_is_one_point_of_the_log(
    check: str, cases: int, tmp_path: Path
) -> None:
    audit = read(tmp_path, check, cases)
    (asked,) = audit.checks
    assert (asked.recorded, asked.cases, asked.not_recorded) == (False, cases, cases)
    noun = "case" if cases == 1 else "cases"
    sentence = check_sentence(asked, audit.pathway.case_noun)
    assert sentence == f"{check}: not recorded for any of {cases} {noun}."
    assert findings(audit) == audit.counts.findings == 0
    assert [one.answers for one in audit.cases] == [{"asked": "not recorded"}] * cases


@pytest.mark.parametrize("cases", [4, 5, 8])
@pytest.mark.parametrize(("check", "more", "which"), NAMED, ids=[one[0] for one in NAMED])
def test_what_some_case_records_is_asked_of_every_case(
    check: str, more: str, which: str, cases: int, tmp_path: Path
) -> None:
    audit = read(tmp_path, check, cases, more)
    (asked,) = audit.checks
    assert asked.recorded
    expected = cases if which == "all" else cases - 1
    assert findings(audit) == audit.counts.findings == expected


def test_it_is_the_same_for_a_log_that_is_measured_in_blocks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysis.measure_blocks, "BLOCK", 4)
    for check, more, which in NAMED:
        audit = read(tmp_path, check, 8, more)
        assert findings(audit) == audit.counts.findings == (8 if which == "all" else 7), check
    for check in CHECKS:
        assert findings(read(tmp_path, check, 8)) == 0


def test_a_record_after_the_as_of_date_shows_that_there_is_a_place_for_it(tmp_path: Path) -> None:
    audit = read(tmp_path, "a letter in the case", 5, "1 | letter | 2024-06-01 10:00 | |")
    assert audit.checks[0].recorded
    assert findings(audit) == 5
