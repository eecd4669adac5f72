"""No small number of a board's pack can be worked out, nor by whoever knows the rest.

A solver gets every number of the pack and every relation of the pathway (`board_attack`). Each
number from 1 to the limit that the pack leaves out must be able to be 1, and the limit.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

import timeline as tl
from board_attack import ACTIVITIES, MILESTONE, NESTED, OUTCOMES, Attack, both, pathway, rounded_to
from tables import rows_of
from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.cli import app
from timeline.wording.board import board_headline

POLICIES = ("dfe", "nhs", "4:3")
LOGS = 200
OF_ROWS = ("not_read", "copies", "no_closures")
"""Cautions of the random logs that count rows or waits; others count files, columns and names."""


def rows(seed: int) -> Iterator[str]:
    """A random log: from few cases to about forty, most of what it asks about common or rare."""
    chance = random.Random(seed)
    yield "case_id,activity,time,mode,attended"
    likely = {one: chance.choice([0.05, 0.3, 0.8, 0.95, 1.0]) for one in ACTIVITIES}
    late, dated, vague, again = (chance.choice([0, 0.1, 0.3, 0.9]) for _ in range(4))
    for case in range(chance.randint(4, 40)):
        hour = chance.randrange(24 * 60)
        for k, activity in enumerate(ACTIVITIES):
            hour += (
                chance.choice([2, 20, 50, 100])
                if chance.random() >= late
                else chance.randrange(60, 900)
            )
            for _ in range(1 + (chance.random() < again / 4)):
                if chance.random() < likely[activity]:
                    day, clock = divmod(hour, 24)
                    time = f"2024-{3 + day // 28:02}"
                    if chance.random() >= vague / 2:
                        time += f"-{1 + day % 28:02}"
                        time += "" if chance.random() < dated else f" {clock:02}:30"
                    mode = chance.choice(["virtual", "in person", ""]) if k in {2, 3} else ""
                    came = "; ".join(
                        one for one in ("Police", "Health") if mode and chance.random() < 0.7
                    )
                    yield f"C{case},{activity},{time},{mode},{came}"
    for k in range(chance.choice([0, 3, 9])):
        yield f"C{k},referral,soon,,"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("logs")
    (made / "small.toml").write_text(pathway(), encoding="utf-8")
    return made


def audit(folder: Path, seed: int) -> Audit:
    log = folder / "log.csv"
    log.write_text("\n".join([*rows(seed), ""]), encoding="utf-8")
    day = ("2024-05-20", "2024-12-31")[seed % 2]
    return tl.analyse(tl.read_log(log, pathway=folder / "small.toml"), as_of=day)


def numbers(one: Audit) -> dict[str, int]:
    """Every number that a pack could show or give back, by the name that the attack has for it."""
    found = {"cases": one.counts.cases}
    found |= {f"caution {its.kind}": its.count for its in one.cautions if its.kind in OF_ROWS}
    for line in one.glances:
        if line.standard:
            its = line.outcomes
            late = its["breached"] + its["overdue"]
            found |= {f"{line.standard} {name}": its[name] for name in OUTCOMES}
            found |= {
                f"{line.standard} late": late,
                f"{line.standard} counted": late + its["met"] + its["too_soon"],
            }
    found[f"cases {MILESTONE}"] = one.milestones[0].reached
    found |= joint(one)
    for check in one.checks:
        found |= {
            f"{check.title} {part}": getattr(check, part)
            for part in ("done", "not_done", "not_recorded")
        }
    for meeting in one.meetings:
        held = f"meeting {meeting.meeting} {meeting.mode}"
        found[held] = meeting.meetings
        found |= {f"{held} {agency.agency}": agency.attended for agency in meeting.attendance}
    return found


def joint(one: Audit) -> dict[str, int]:
    """The waits of a step that are one thing for its shorter limit, and one for its longer."""
    outcomes: dict[tuple[str, int, str], str] = {}
    for wait in rows_of(one):
        outcomes[wait.case, wait.start_event, wait.standard] = wait.outcome
    return Counter(
        both(shorter, longer, outcome, outcomes[case, start, longer])
        for shorter, longer in NESTED
        for (case, start, standard), outcome in outcomes.items()
        if standard == shorter
    )


@pytest.mark.parametrize("policy", POLICIES)
def test_every_small_number_can_be_any_from_1_to_the_limit(folder: Path, policy: str) -> None:
    up_to, to = rounded_to(policy)
    left_out = 0
    for seed, made in enumerate(audits(folder)):
        small = {name: n for name, n in numbers(made).items() if 1 <= n <= up_to}
        board = tl.disclose(made, "board", small_numbers=policy)
        attack = Attack(board, to)
        assert attack.narrowed(small, up_to) == [], seed
        assert {*small} <= {*attack.hidden}, seed
        if not seed % 10:
            assert attack.is_possible(only(numbers(made), attack.hidden)), "what is known is so"
        left_out += len(small)
    assert left_out > 5 * LOGS


def only(numbers: dict[str, int], names: list[str]) -> dict[str, int]:
    return {name: numbers[name] for name in names if name in numbers}


_MADE: dict[tuple[Path, int], Audit] = {}


def audits(folder: Path, number: int = LOGS) -> Iterator[Audit]:
    """The audits of the first random logs, each made once."""
    for seed in range(number):
        if (folder, seed) not in _MADE:
            _MADE[folder, seed] = audit(folder, seed)
        yield _MADE[folder, seed]


def test_the_solver_finds_small_numbers_where_the_number_of_waits_is_known(folder: Path) -> None:
    """So a pack that showed it would not pass: the test above can fail."""
    found = 0
    for made in audits(folder, 30):
        small = {name: n for name, n in numbers(made).items() if 1 <= n <= 5}
        attack = Attack(tl.disclose(made, "board"), 1)
        for line in made.glances:
            attack.between(line.n, {f"{line.step} waits": 1}, line.n)
            attack.between(0, {f"{line.standard} running": 1}, 0)
        found += len(attack.narrowed(only(small, attack.hidden), 5))
    assert found > 5


@pytest.mark.parametrize(
    ("met", "late", "unclear", "still_open", "reached", "shows_unclear"),
    [
        pytest.param(10, 10, 0, 0, 20, True, id="nothing small"),
        pytest.param(10, 10, 8, 9, 37, True, id="all large"),
        pytest.param(20, 0, 0, 3, None, False, id="few open"),
        pytest.param(20, 0, 3, 0, None, False, id="few unclear"),
        pytest.param(20, 0, 9, 3, 32, False, id="few open and many unclear"),
        pytest.param(20, 0, 3, 9, 32, False, id="many open and few unclear"),
        pytest.param(20, 3, 0, 9, None, False, id="few late"),
    ],
)
def test_the_waits_that_start_at_a_milestone_do_not_give_back_those_still_open(
    met: int,
    late: int,
    unclear: int,
    still_open: int,
    reached: int | None,
    *,
    shows_unclear: bool,
    folder: Path,
) -> None:
    """The cases that reached it, less the waits that are late, in time, too early or unclear."""
    reports = (
        ["2024-03-02"] * met + ["2024-03-12"] * late + ["2024-03"] * unclear + [""] * still_open
    )
    lines = ["case_id,activity,time"]
    for k, report in enumerate(reports):
        lines.append(f"C{k},conference,2024-{3 if report else 4:02}-01")
        lines += [f"C{k},report,{report}"] if report else []
    log = folder / "reports.csv"
    log.write_text("\n".join([*lines, ""]), encoding="utf-8")
    made = tl.analyse(tl.read_log(log, pathway=folder / "small.toml"), as_of="2024-04-03")
    board = tl.disclose(made, "board")
    (line,) = (one for one in board.lines if one.standard == "E1")
    assert board.milestones[0].reached == reached
    assert line.unclear == (unclear if shows_unclear else None)


KNOWN = {
    "schema_version": "what a program reads",
    **dict.fromkeys(("up_to", "rounded_to"), "the policy"),
    **dict.fromkeys(("standards_hidden", "missed_aim"), "made from the lines shown"),
    "unknown_events": "0: a board is shown no events",
    **dict.fromkeys(("cases", "count", "reached", "days", "excess_days"), "the attack"),
    **dict.fromkeys(("counted", "met", "late", "too_soon", "unclear"), "the attack"),
    **dict.fromkeys(("done", "not_done", "not_recorded"), "the attack"),
    **dict.fromkeys(("attendance_recorded", "attended", "invited", "invited_and_attended"), "the attack"),
    **dict.fromkeys(("typical_low", "typical_high"), "a time; how many waits it needs is in the attack"),
    **dict.fromkeys(("share", "low", "high"), "made from numbers beside it"),
}  # fmt: skip


def test_the_attack_knows_every_number_of_a_board(folder: Path) -> None:
    seen = set()
    for made in audits(folder, 20):
        seen |= set(numeric(json.loads(tl.disclose(made, "board").model_dump_json())))
    assert seen <= {*KNOWN}
    assert {"counted", "met", "late", "done", "attended", "days"} <= seen


def numeric(value: object, name: str = "") -> Iterator[str]:
    """The names of all fields that hold a number."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from numeric(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from numeric(part, name)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield name


def test_no_file_of_a_pack_shows_more_than_its_audit_json(folder: Path) -> None:
    """Each is made from that file alone, to the byte, so the numbers in it are all there are."""
    made = audit(folder, 5)
    assert made.counts.cases > 5
    log, out = folder / "log.csv", folder / "out"
    options = ["--pathway", str(folder / "small.toml"), "--as-of", "2024-12-31"]
    result = CliRunner().invoke(
        app, ["analyse", str(log), *options, "--audience", "board", "--out", str(out)]
    )
    assert result.exit_code == 0, result.output
    board = Board.model_validate_json((out / "audit.json").read_bytes())
    assert tl.report.render(board).encode() == (out / "report.html").read_bytes()
    assert tl.workbook.render(board) == (out / "workbook.xlsx").read_bytes()
    assert tl.slides.render(board) == (out / "slides.pptx").read_bytes()
    assert len([*out.iterdir()]) == 4


def test_the_headline_adds_up_numbers_that_are_shown(folder: Path) -> None:
    for made in audits(folder, 40):
        board = tl.disclose(made, "board")
        limits = {one.id for one in board.standards if one.tier == "limit"}
        late = sum(one.late or 0 for one in board.lines if one.standard in limits)
        missed = 0
        for step in {one.step for one in board.lines}:
            its = [one for one in board.lines if one.step == step and one.standard]
            if its and all(one.late is not None for one in its):
                of_limit = max((one.late or 0 for one in its if one.standard in limits), default=0)
                missed += max(one.late or 0 for one in its) - of_limit
        assert (board.late or 0) == late
        assert (f"and {missed:,} missed an aim" in board_headline(board)) == (missed > 0)


def test_a_stricter_policy_leaves_out_all_that_another_does(folder: Path) -> None:
    for made in audits(folder, 60):
        packs = [
            dict(leaves(tl.disclose(made, "board", small_numbers=one)))
            for one in ("4", "dfe", "nhs", "12:10")
        ]
        for mild, strict in pairwise(packs):
            left_out = [place for place, value in mild.items() if value is None]
            assert [place for place in left_out if strict.get(place) is not None] == []


def leaves(
    value: object, at: tuple[object, ...] = ()
) -> Iterator[tuple[tuple[object, ...], object]]:
    """Every value of a board by its place, without what is said of the policy."""
    if isinstance(value, Board):
        fields = value.model_dump(
            exclude={"marking", "disclosure", "late", "missed_aim", "standards_hidden", "most_late"}
        )
        meetings = {f"{one['meeting']} {one['mode']}": one for one in fields["meetings"]}
        yield from leaves({**fields, "meetings": meetings})
    elif isinstance(value, dict | list | tuple):
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for name, part in parts:
            yield from leaves(part, (*at, name))
    else:
        yield at, value
