"""What an audience may not have is in no byte of what is written for them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest
from pydantic import BaseModel
from typer.testing import CliRunner

import timeline as tl
from canaries import BORN, CANARY, LONG, SECRETS, leaks
from command import FIXTURES
from tables import all_recorded, rows_of
from timeline.analysis import measure_blocks
from timeline.audit import Audit
from timeline.cli import app
from timeline.disclosure.ages import age, is_birth
from timeline.disclosure.meeting import decided
from timeline.errors import CommandLineError
from timeline.moments.zone import in_london
from timeline.wording.chains import chain_sentences, milestone_sentence, stage_saving
from timeline.wording.dates import when
from timeline.wording.findings import finding_sentences
from timeline.wording.pathway import citation, standard_sentence
from timeline.wording.practice import check_sentence, question


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("canaries")
    log, wide = folder / f"{CANARY}file.csv", folder / f"{CANARY}book.xlsx"
    log.write_text(LONG, encoding="utf-8")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = f"{CANARY}sheet"
    sheet.append(["Case", "Referral", "Case closed", f"{CANARY}notes"])
    sheet.append([f"{CANARY}case6", date(2021, 3, 1), date(2021, 3, 9), f"{CANARY}cell"])
    sheet.append([f"{CANARY}case7", f"{CANARY}date", date(2021, 3, 9), ""])
    book.save(wide)
    return log, wide


def analysed(inputs: tuple[Path, Path], out: Path, *options: str) -> dict[str, bytes]:
    arguments = ["analyse", *map(str, inputs), "--as-of", "2021-06-01", "--out", str(out)]
    result = CliRunner().invoke(app, [*arguments, *options])
    assert result.exit_code == 0, result.output
    return {
        str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()
    }


@pytest.fixture(params=["told whole", "large"])
def size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A log that is told whole, or by aggregates with its intervals as Parquet."""
    if request.param == "large":
        monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 2)
        monkeypatch.setattr(measure_blocks, "MOST_CASES", 2)
        monkeypatch.setattr(measure_blocks, "BLOCK", 3)
    return str(request.param)


@pytest.mark.usefixtures("size")
def test_the_team_has_every_name_so_that_the_search_can_find_one(
    inputs: tuple[Path, Path], tmp_path: Path
) -> None:
    files = analysed(inputs, tmp_path / "out", "--audience", "team")
    for name, content in files.items():
        assert leaks({name: content}, CANARY), name
    assert leaks(files, *BORN[:1])


@pytest.mark.usefixtures("size")
def test_a_meeting_has_no_name_no_note_and_no_date_of_birth_in_any_byte(
    inputs: tuple[Path, Path], tmp_path: Path
) -> None:
    files = analysed(inputs, tmp_path / "out")
    assert leaks(files, *SECRETS) == []
    assert leaks(files, *BORN) == []
    audit = json.loads(files["audit.json"])
    assert audit["disclosure"]["audience"] == "meeting"
    assert "Case 1" in {one["id"] for one in audit["cases"]}
    for name, content in files.items():
        if name.endswith(("html", "xlsx", "pptx")):
            assert leaks({name: content}, "for a meeting, without names"), name


@pytest.mark.usefixtures("size")
def test_a_board_is_told_of_no_case_and_finds_no_table_of_an_earlier_run(
    inputs: tuple[Path, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    earlier = ("waits.csv", "waits.parquet", "surveys.csv", "findings.csv", "problems.csv")
    for name in earlier:
        (out / name).write_text(CANARY, encoding="utf-8")
    files = analysed(inputs, out, "--audience", "board", "--small-numbers", "nhs")
    assert {*files} == {"report.html", "workbook.xlsx", "slides.pptx", "audit.json"}
    assert leaks(files, *SECRETS, *BORN) == []
    assert not leaks(files, "Case 1", "file 1:2")
    for name, content in files.items():
        mark = "for a board, NHS 1-7 not shown, nearest 5"
        assert leaks({name: content}, '"name": "NHS"' if name == "audit.json" else mark), name


def test_the_pictures_of_the_team_have_a_name_so_that_the_search_can_find_one(
    inputs: tuple[Path, Path], tmp_path: Path
) -> None:
    whole = analysed(inputs, tmp_path / "team", "--audience", "team", "--pictures")
    drawings = {name: content for name, content in whole.items() if name.startswith("pictures/")}
    assert leaks(drawings, CANARY)


@pytest.mark.parametrize("audience", ["meeting", "board"])
def test_no_picture_has_a_name_or_a_note_in_any_byte(
    inputs: tuple[Path, Path], tmp_path: Path, audience: str
) -> None:
    files = analysed(inputs, tmp_path / "out", "--audience", audience, "--pictures")
    pictures = {name: content for name, content in files.items() if name.startswith("pictures/")}
    assert "pictures/contents.csv" in pictures
    assert {name[-3:] for name in pictures} == {"csv", "svg", "png"}
    assert leaks(files, *SECRETS, *BORN) == []
    for name, content in pictures.items():
        if name.endswith("svg"):
            assert f"for a {audience}, ".encode() in content, name
    if audience == "board":
        assert not any("case" in name for name in pictures)
        assert not leaks(pictures, "Case 1", "file 1:2")


@pytest.mark.parametrize(
    "options",
    [
        ("--audience", "press"),
        ("--audience", "board", "--small-numbers", "1"),
    ],
)
def test_an_audience_or_policy_that_there_is_not_is_refused(
    inputs: tuple[Path, Path], tmp_path: Path, options: tuple[str, ...]
) -> None:
    with pytest.raises(CommandLineError):
        CliRunner().invoke(
            app,
            ["analyse", str(inputs[0]), "--out", str(tmp_path / "out"), *options],
            catch_exceptions=False,
        )
    assert not (tmp_path / "out").exists()


def test_a_year_of_sites_and_readers_has_groups_and_funnels_without_their_names(
    tmp_path: Path,
) -> None:
    year = (FIXTURES / "one-year/log.csv").read_text(encoding="utf-8")
    rows = year.replace("Reader", f"{CANARY}Reader").replace("Team", f"{CANARY}Team").splitlines()
    log = tmp_path / "log.csv"
    sites = [row.replace("Hospital", f"{CANARY}{sum(row[:6].encode()) % 3}") for row in rows]
    log.write_text("\n".join([*sites, ""]), encoding="utf-8")
    audit = tl.analyse(tl.read_log(log))
    told = tl.disclose(audit)
    assert CANARY in audit.turnaround.model_dump_json()
    assert leaks({"audit.json": told.model_dump_json().encode()}, CANARY) == []
    funnels = [site.name for one in told.turnaround.by_standard for site in one.funnel.sites]
    assert len({*funnels}) > 5
    assert all(name.startswith("Site ") for name in funnels)
    for one in told.turnaround.by_standard:
        for grouping in one.groupings:
            if grouping.by == "site":
                named = [group.name for group in grouping.groups if group.name != "not known"]
                assert named == sorted(named, key=lambda name: int(name.split()[1]))


def test_a_pair_of_readers_stands_in_the_order_of_its_numbers_and_not_of_its_names() -> None:
    audit = tl.analyse(tl.read_log(FIXTURES / "five-years/log.csv"), as_of="2025-03-31")
    told = tl.disclose(audit).turnaround
    pairs = [
        *(one.groups["readers"] for one in told.surveys if "readers" in one.groups),
        *(one["readers"] for one in told.group_sets if "readers" in one),
        *(
            group.name
            for one in (*told.by_standard, *told.by_step)
            for its in one.groupings
            if its.by == "readers"
            for group in its.groups
        ),
    ]
    numbers = [
        [int(name.split()[1]) for name in pair.split(" and ")] for pair in pairs if " and " in pair
    ]
    assert len(numbers) > 1000
    assert all(pair == sorted(pair) for pair in numbers)


def test_a_word_to_keep_stays(inputs: tuple[Path, Path], tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text(f"{CANARY.upper()}SITE\n\n", encoding="utf-8")
    files = analysed(inputs, tmp_path / "out", "--keep", str(words))
    assert leaks(files, f"{CANARY}site")
    assert not leaks(files, *(secret for secret in SECRETS[1:] if not secret.endswith("site")))


def parts_of(model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """Every field of a model and of the models in it."""
    todo, seen = [model], {model}
    while todo:
        one = todo.pop()
        for name, field in one.model_fields.items():
            yield one.__name__, name
            inner = [field.annotation]
            while inner:
                kind = inner.pop()
                inner += getattr(kind, "__args__", ())
                if isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in seen:
                    todo.append(kind)
                    seen.add(kind)


def test_of_every_field_of_an_audit_it_is_decided_what_becomes_of_it() -> None:
    rules = decided()
    for model, name in parts_of(Audit):
        assert name in rules.get(model, ()), (
            f"{model}.{name}: say in data/disclosure.toml what becomes of it"
        )


@pytest.mark.parametrize("fixture", ["nai-audit", "one-year"])
def test_a_meeting_loses_names_and_nothing_else_of_findings_checks_and_chains(fixture: str) -> None:
    """The same facts make the same sentences, whoever reads them."""
    audit = tl.analyse(tl.read_log(FIXTURES / fixture / "log.csv"))
    meeting = tl.disclose(audit, "meeting")

    def findings(one: Audit) -> list[tuple[str, int, str]]:
        sentences = finding_sentences(one, one.findings)
        of_rows = ((its.finding, len(its.rows)) for its in one.findings)
        return sorted((*its, words) for its, words in zip(of_rows, sentences, strict=True))

    def chains(one: Audit) -> list[str]:
        sentences = chain_sentences(one, one.chains)
        return sorted(
            words.removeprefix(its.case) for its, words in zip(one.chains, sentences, strict=True)
        )

    def others(one: Audit) -> list[str]:
        noun = one.pathway.case_noun
        stages = [stage for its in one.milestones for stage in its.stages]
        return [
            *(milestone_sentence(its, one) for its in one.milestones),
            *(stage_saving(its, noun) for its in stages),
            *(
                text
                for its in one.checks
                for text in (question(its.question), citation(its.citation))
            ),
            *(check_sentence(its, noun) for its in one.checks),
            *map(standard_sentence, one.pathway.standards),
        ]

    assert audit.findings
    assert audit.chains
    assert findings(meeting) == findings(audit)
    assert chains(meeting) == chains(audit)
    assert others(meeting) == others(audit)
    assert sorted(len(its.floats) for its in meeting.chains) == sorted(
        len(its.floats) for its in audit.chains
    )


def test_cases_are_numbered_by_what_is_shown_and_not_by_the_input(tmp_path: Path) -> None:
    days = {"B": "2024-03-01,Z", "A": "2024-02-01,Y", "C": "2024-04-01,X"}
    rows = [
        f"{case},{what},{days[case]}" for case in days for what in ("Referral", "Referral decision")
    ]
    for order in (rows, rows[::-1]):
        log = tmp_path / "log.csv"
        log.write_text("\n".join(["case_id,activity,time,site", *order, ""]), encoding="utf-8")
        told = tl.disclose(tl.analyse(tl.read_log(log, mapping=all_recorded(tmp_path))))
        sets = told.turnaround.group_sets
        assert [one["site"] for one in sets] == ["Site 1", "Site 2", "Site 3"]
        assert [one.counted_in for one in rows_of(told) if one.standard == "N1"] == [0, 1, 2]
        assert [(one.id, when(one.events[0])) for one in told.cases] == [
            ("Case 1", "1 February 2024"),
            ("Case 2", "1 March 2024"),
            ("Case 3", "1 April 2024"),
        ]


def test_of_a_large_log_numbers_say_nothing_of_how_the_names_of_untold_cases_are_spelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 0)
    monkeypatch.setattr(measure_blocks, "MOST_CASES", 1)
    seen = []
    for spelled in ("abcdef", "fedcba"):
        rows = ["case_id,activity,time,mode,attended"]
        rows += ["late,Referral,2024-01-02,,", "late,Referral decision,2024-02-02,,"]
        rows += [
            f"C{one}{k},Strategy discussion,2024-03-01,way {name},team {name}"
            for one, name in enumerate(spelled, 1)
            for k in range(one)
        ]
        log = tmp_path / "log.csv"
        log.write_text("\n".join([*rows, ""]), encoding="utf-8")
        reading = tl.read_log(log, mapping=all_recorded(tmp_path))
        told = tl.disclose(tl.analyse(reading, as_of="2024-06-01"))
        seen.append([(one.mode, one.meetings, one.attendance) for one in told.meetings])
    assert seen[0] == seen[1]
    assert [(mode, n) for mode, n, _ in seen[0]] == [(f"Mode {7 - k}", k) for k in range(6, 0, -1)]


def test_an_audit_is_made_for_an_audience_once(inputs: tuple[Path, Path]) -> None:
    audit = tl.analyse(tl.read_log(*inputs), as_of="2021-06-01")
    with pytest.raises(ValueError, match="audience already"):
        tl.disclose(tl.disclose(audit))


@pytest.mark.parametrize(
    ("born", "at", "told"),
    [
        ("2020-08-02", "2021-03-01", "6 months"),
        ("2020-08-01", "2021-03-01", "7 months"),
        ("August 2020", "2021-03-01", "6 to 7 months"),
        ("2020-01-31", "2020-03-01", "1 month"),
        ("2015-03-01", "2021-02-28", "5 years"),
        ("2021-04-01", "2021-03-01", "not yet born"),
        ("soon", "2021-03-01", ""),
    ],
)
def test_a_date_of_birth_is_told_as_an_age(born: str, at: str, told: str) -> None:
    day = date.fromisoformat(at)
    moment = in_london((day - date(1970, 1, 1)).days * 86_400 + 12 * 3_600)
    assert age(born, moment) == told


def test_a_column_of_dates_of_birth_is_known_by_its_name() -> None:
    births = ("dob", "date_of_birth", "DOB", "child_d.o.b", "birthdate", "born_on", "birth_date")
    assert all(map(is_birth, births))
    assert not any(map(is_birth, ("adobe", "team", "stubborn", "reborn")))


def test_of_a_large_log_a_case_not_shown_has_letters_that_say_nothing_of_the_order_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure_blocks, "MOST_IN_FULL", 0)
    monkeypatch.setattr(measure_blocks, "MOST_CASES", 5)
    log, out = tmp_path / "log.csv", tmp_path / "out"
    rows = [
        f"A{k:02},{what},2024-03-0{1 + k % 5}"
        for k in range(30)
        for what in ("Referral", "Referral decision")
    ]
    log.write_text("\n".join(["case_id,activity,time", *rows, ""]), encoding="utf-8")
    result = CliRunner().invoke(app, ["analyse", str(log), "--out", str(out)])
    assert result.exit_code == 0, result.output
    cases = pq.read_table(out / "waits.parquet")["case_id"].to_pylist()
    hidden = [one for one in dict.fromkeys(cases) if not one.split()[1].isdecimal()]
    assert len(hidden) > 10
    assert all(re.fullmatch("Case [a-z2-7]{16}", one) for one in hidden)
    assert hidden != sorted(hidden)


@pytest.mark.parametrize("audience", ["meeting", "board"])
def test_no_fingerprint_of_a_file_is_passed_on_so_a_small_log_cannot_be_found_by_trying(
    inputs: tuple[Path, Path], tmp_path: Path, audience: str
) -> None:
    prints = [sha256(path.read_bytes()).hexdigest() for path in inputs]
    team = analysed(inputs, tmp_path / "team", "--audience", "team")
    assert leaks(team, prints[0])
    files = analysed(inputs, tmp_path / audience, "--audience", audience)
    assert leaks(files, *(one[:12] for one in prints), *prints) == []
