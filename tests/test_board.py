"""What a board is shown: no case and no small number. `test_board_solver` holds that none can be worked out."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit, Check, Glance, Outcome
from timeline.audit.board import Board
from timeline.disclosure.small_numbers import DFE, NHS, policy
from timeline.wording.disclosure import marking
from timeline.wording.times import board_typical, typical_words

LATE: tuple[Outcome, ...] = ("breached", "overdue")


@cache
def year() -> Audit:
    return tl.analyse(tl.read_log(FIXTURES / "one-year/log.csv"))


@given(st.integers(0, 200), st.integers(0, 200), st.sampled_from(["dfe", "nhs", "9", "4:10"]))
def test_no_small_number_is_shown_and_none_can_be_told_from_a_percentage(
    one: int, other: int, name: str
) -> None:
    its = policy(name)
    shown = its.shown(one)
    assert (shown is None) == (1 <= one <= its.up_to)
    assert shown is None or abs(shown - one) * 2 <= its.rounded_to
    share = its.share(one, one + other)
    small = [n for n in (one, other) if 1 <= n <= its.up_to]
    assert (share is None) == bool(small or not one + other)
    if share is not None:
        assert share == round(share * 20) / 20
        assert share in {0.05, 0.95} or abs(share - one / (one + other)) <= 0.025 + 1e-9
        assert (share == 0, share == 1) == (one == 0, other == 0)


@pytest.mark.parametrize("text", ["2", "101", "dft", "5:0", "5:", "", "-5", "5.5"])
def test_a_policy_that_is_none_is_told_with_what_to_write(text: str) -> None:
    with pytest.raises(ValueError, match="write dfe, nhs"):
        policy(text)
    assert (policy("dfe"), policy("nhs")) == (DFE, NHS)


def with_outcomes(audit: Audit, numbers: list[tuple[int, ...]]) -> Audit:
    """The audit with other outcomes of its first standards."""
    glances = list(audit.glances)
    at = [k for k, one in enumerate(glances) if one.standard][: len(numbers)]
    for k, (met, breached, overdue, too_soon, unclear, running) in zip(at, numbers, strict=True):
        its = {"met": met, "breached": breached, "overdue": overdue, "too_soon": too_soon}
        outcomes = {
            **dict.fromkeys(glances[k].outcomes, 0),
            **its,
            "unclear": unclear,
            "running": running,
        }
        glances[k] = glances[k].model_copy(
            update={
                "outcomes": outcomes,
                "late": breached + overdue,
                "n": sum(outcomes.values()),
            }
        )
    return audit.model_copy(update={"glances": tuple(glances)})


outcomes = st.lists(st.tuples(*[st.integers(0, 12)] * 6), min_size=5, max_size=5)


NEAR = [(9, 6, 5, 0, 6, 0), (2, 7, 9, 6, 0, 0)]
"""Lines of R1 and R2: as many late, but for a small number, where R2 is not shown."""


@settings(max_examples=40)
@given(
    numbers=outcomes,
    change=st.randoms(use_true_random=False),
    name=st.sampled_from(["dfe", "nhs", "9"]),
)
@example(numbers=[(0, 0, 0, 0, 0, 0)] * 3 + NEAR, change=random.Random(0), name="dfe")
@example(numbers=[(0, 0, 0, 0, 0, 0)] * 3 + NEAR, change=random.Random(1), name="dfe")
def test_a_pack_is_the_same_whatever_its_small_numbers_are(
    numbers: list[tuple[int, ...]], change: random.Random, name: str
) -> None:
    """So whoever knows how numbers are left out learns nothing of them from what is left out."""
    its = policy(name)
    audit = with_outcomes(year(), numbers)
    other = with_outcomes(audit, with_others(numbers, its.up_to, change))
    other = other.model_copy(
        update={"checks": tuple(asked(one, its.up_to, change) for one in audit.checks)}
    )
    packs = [tl.disclose(one, "board", small_numbers=name) for one in (audit, other)]
    assert packs[0] == packs[1]


@pytest.mark.parametrize("late", range(12, 24))
def test_whether_an_aim_is_shown_says_nothing_of_a_limit_that_is_not_shown(late: int) -> None:
    aim, (met, _, overdue, *rest) = NEAR
    audit = with_outcomes(year(), [(0, 0, 0, 0, 0, 0)] * 3 + [aim, (met, late, overdue, *rest)])
    lines = {one.standard: one for one in tl.disclose(audit, "board").lines}
    assert {lines["R1"].late, lines["R2"].late} == {None}


def with_others(
    numbers: list[tuple[int, ...]], up_to: int, change: random.Random
) -> list[tuple[int, ...]]:
    """Lines that a board cannot tell from these: N1, N2 and N3, and R1 and R2 of the same waits."""
    *alone, aim, limit = (otherwise(line, up_to, change) for line in numbers)
    if has_small(limit, up_to):
        limit = hidden(limit, up_to, change)
        if any(aim):  # a line without any wait is not listed
            aim = (change.randint(1, 60), *(change.randint(0, 60) for _ in range(3)), *aim[4:])
    elif has_small(aim, up_to):
        aim = hidden(aim, up_to, change)
    return [*alone, aim, limit]


def has_small(line: tuple[int, ...], up_to: int) -> bool:
    met, breached, overdue, soon, *_ = line
    return any(1 <= n <= up_to for n in (met, breached + overdue, soon))


def hidden(line: tuple[int, ...], up_to: int, change: random.Random) -> tuple[int, ...]:
    """A line with other small numbers and other large ones, none of which is shown."""
    met, breached, overdue, soon, *rest = line
    met, late, soon = (
        n and (change.randint(1, up_to) if n <= up_to else change.randint(up_to + 1, 60))
        for n in (met, breached + overdue, soon)
    )
    return met, late, 0, soon, *rest


def otherwise(line: tuple[int, ...], up_to: int, change: random.Random) -> tuple[int, ...]:
    """A line with other small numbers, of as many waits as far as it says of how many it is."""
    met, breached, overdue, soon, *rest = line
    late = breached + overdue
    parts = [met, late, soon]
    small = [k for k in range(3) if 1 <= parts[k] <= up_to]
    large = [k for k in range(3) if parts[k] > 3 * up_to]
    for k in small:
        if large:
            new = change.randint(1, up_to)
            parts[large[0]] += parts[k] - new
            parts[k] = new
    if any(1 <= n <= up_to for n in (breached, overdue)):
        overdue = change.randint(1, up_to)
    overdue = min(overdue, parts[1])
    unclear, running = (change.randint(1, up_to) if 1 <= n <= up_to else n for n in rest)
    return parts[0], parts[1] - overdue, overdue, parts[2], unclear, running


def asked(one: Check, up_to: int, change: random.Random) -> Check:
    """A check with other small numbers of cases."""
    parts = {name: getattr(one, name) for name in ("done", "not_done", "not_recorded")}
    for name, n in parts.items():
        if 1 <= n <= up_to:
            parts[name] = change.randint(1, up_to)
    return one.model_copy(update={**parts, "cases": sum(parts.values())})


@settings(max_examples=25)
@given(numbers=outcomes)
def test_what_follows_from_a_withheld_number_is_withheld(
    numbers: list[tuple[int, ...]],
) -> None:
    board = tl.disclose(with_outcomes(year(), numbers), "board")
    by_step = defaultdict(list)
    for line in board.lines:
        by_step[line.step].append(line)
        if None in (line.met, line.counted):
            assert line.share is None
    for lines in by_step.values():
        hidden = [None in (one.met, one.late, one.too_soon) for one in lines]
        if any(hidden):
            assert all(one.typical_low is None for one in lines)
        if sum(1 for one in lines if one.standard) > 1:  # the same clocks: all of a line or nothing
            assert all(
                {one.counted, one.met, one.late, one.too_soon, one.unclear} == {None}
                for one, hides in zip(lines, hidden, strict=True)
                if hides
            )
    for whole in board.milestones:
        assert whole.days is not None or all(one.share is None for one in whole.waits)


def leaves(
    value: object, at: tuple[object, ...] = ()
) -> Iterator[tuple[tuple[object, ...], object]]:
    """Every value within a value, by where it stands."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from leaves(part, (*at, name))
    elif isinstance(value, list | tuple):
        for place, part in enumerate(value):
            yield from leaves(part, (*at, place))
    else:
        yield at, value


def fields(board: Board) -> dict[tuple[object, ...], object]:
    """Every value of a board by its place; ways of meeting by name, for not all are listed."""
    its = board.model_dump()
    its["meetings"] = {(one["meeting"], one["mode"]): one for one in its["meetings"]}
    return dict(leaves(its))


@settings(max_examples=15)
@given(numbers=outcomes)
def test_of_two_policies_the_stricter_tells_nothing_that_the_other_withholds(
    numbers: list[tuple[int, ...]],
) -> None:
    """Its numbers are those of the other, rounded, or withheld: so both together tell no more."""
    audit = with_outcomes(year(), numbers)
    mild, strict = (fields(tl.disclose(audit, "board", small_numbers=one)) for one in ("dfe", "nhs"))  # fmt: skip
    compared = 0
    for at, number in strict.items():
        if (
            at[0]
            in {"marking", "disclosure", "late", "missed_aim", "standards_hidden", "most_late"}
            or "share" in at
            or "question" in at
        ):
            continue  # words, or numbers of the pathway
        if type(number) is int and at[0] not in {"schema_version", "inputs"}:
            told = mild[at]
            assert isinstance(told, int), at
            if at[0] == "cautions" and number == told:
                continue  # of columns, names, stages or files
            assert number == NHS.rounded(told), at
            compared += 1
        elif number not in {None, ""}:
            assert number == mild[at], at
    assert compared > 25


def outcomes_of(glance: Glance) -> tuple[int, int]:
    return glance.outcomes["met"], sum(glance.outcomes[one] for one in LATE)


def test_two_logs_that_differ_in_a_withheld_number_give_the_same_files(tmp_path: Path) -> None:
    """So no face holds it, nor anything that follows from it, in any of its bytes."""
    files = []
    for late in (2, 4):
        rows = ["case_id,activity,time"]
        for k in range(30):
            day = 8 if k < late else 4
            rows += [f"C{k},Referral,2024-03-01", f"C{k},Referral decision,2024-03-{day:02}"]
        log = tmp_path / "log.csv"
        log.write_text("\n".join([*rows, ""]), encoding="utf-8")
        audit = tl.analyse(tl.read_log(log), as_of="2024-04-01")
        assert outcomes_of(audit.glances[0]) == (30 - late, late)
        board = tl.disclose(audit, "board")
        faces = (tl.report.render, tl.workbook.render, tl.slides.render)
        files.append([board.model_dump_json(), *(face(board) for face in faces)])
    assert files[0] == files[1]


def test_a_board_is_told_what_is_large() -> None:
    board = tl.disclose(year(), "board")
    lines = {one.standard: one for one in board.lines if one.standard}
    glances = {one.standard: one for one in year().glances if one.standard}
    line, glance = lines["N1"], glances["N1"]
    assert (line.met, line.late) == outcomes_of(glance)
    assert line.share is not None
    assert board_typical(line) == typical_words(glance.typical)
    assert sum(glance.outcomes[one] for one in ("met", *LATE)) == year().counts.cases - 1
    assert board.counts.cases is None, "one decision is still to be taken"
    assert "not shown" in tl.report.render(board)
    nhs = tl.disclose(year(), "board", small_numbers="nhs")
    assert marking(nhs).endswith("for a board, NHS 1-7 not shown, nearest 5")
    assert {one.met for one in nhs.lines if one.met is not None} <= set(range(0, 1000, 5))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param((2, 23, 23), (4, 23, 23), id="a way of meeting"),
        pytest.param((0, 21, 23), (0, 19, 23), id="cases without what another check is asked of"),
        pytest.param((0, 23, 21), (0, 23, 19), id="meetings whose attendance is not recorded"),
    ],
)
def test_no_other_table_gives_back_what_one_withholds(
    one: tuple[int, ...], other: tuple[int, ...], tmp_path: Path
) -> None:
    """Logs that differ in a small number alone are told alike, in whatever table it can be seen."""
    boards = [conferences(tmp_path / "log.csv", *numbers) for numbers in (one, other)]
    assert boards[0] == boards[1]
    assert boards[0].milestones[0].reached == 23


def conferences(log: Path, virtual: int, contacted: int, recorded: int) -> Board:
    """Of 23 cases so many had a virtual conference, a father contacted, an attendance recorded."""
    rows = ["case_id,activity,time,by,mode,attended"]
    for k in range(23):
        mode, came = "virtual" if k < virtual else "in person", "Police" if k < recorded else ""
        rows += [f"C{k},Referral,2024-03-01,,,", f"C{k},ICPC,2024-04-01,,{mode},{came}"]
        if k < contacted:
            rows.append(f"C{k},Father or non-birthing partner contacted,2024-03-05,GP,,")
    log.write_text("\n".join([*rows, ""]), encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-06-01")
    return tl.disclose(audit, "board")


@pytest.mark.parametrize("late", [1, 2, 3])
def test_the_unclear_waits_do_not_bound_those_that_are_clear(late: int, tmp_path: Path) -> None:
    """Of 30 decisions 27 were taken in a month that is both soon enough and too late."""
    rows = ["case_id,activity,time"]
    for k in range(30):
        taken = "2024-03" if k >= 3 else "2024-03-30" if k < late else "2024-03-04"
        rows += [f"C{k},Referral,2024-03-01", f"C{k},Referral decision,{taken}"]
    log = tmp_path / "log.csv"
    log.write_text("\n".join([*rows, ""]), encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-06-01")
    board = tl.disclose(audit, "board")
    (line,) = (one for one in board.lines if one.standard == "N1")
    assert (line.unclear, line.counted, board.counts.cases) == (None, None, 30)


def test_percentages_add_up_whatever_numbers_are_rounded_to() -> None:
    """If they did not, how far they were from 100% would bound the number behind them."""
    nhs = policy("nhs")
    for whole in range(24, 200):
        parts = 8, 8, whole - 16
        shares = [nhs.share(part, whole) for part in parts]
        assert sum(share or 0 for share in shares) == pytest.approx(1, abs=0.0751)


def test_a_typical_time_of_few_clocks_is_withheld_although_none_of_them_is_judged(
    tmp_path: Path,
) -> None:
    rows = ["case_id,activity,time", *(f"C{k},Referral,2024-03-01" for k in range(7))]
    rows += ["D,Referral decision,2024-03-01"]
    log = tmp_path / "log.csv"
    log.write_text("\n".join([*rows, ""]), encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-03-04")
    for its, told in (("dfe", True), ("7", False)):
        line = tl.disclose(audit, "board", small_numbers=its).lines[0]
        assert (line.standard, line.counted, bool(board_typical(line))) == ("N1", 0, told)
