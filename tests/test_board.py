"""What a board is told: no case, and no small number, not even by reckoning."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit, Glance, Outcome
from timeline.audit.board import Board
from timeline.disclosure.small_numbers import DFE, NHS, TOTAL, policy, table, withheld

LATE: tuple[Outcome, ...] = ("breached", "overdue")


@cache
def year() -> Audit:
    return tl.analyse(tl.read_log(FIXTURES / "one-year/log.csv"))


@pytest.mark.parametrize(
    ("up_to", "columns", "most"), [(3, 4, 7), (4, 3, 12), (5, 3, 14), (7, 2, 24)]
)
def test_who_knows_how_numbers_are_withheld_cannot_tell_any_of_them(
    up_to: int, columns: int, most: int
) -> None:
    """Of all tables there are, those that are told alike differ in each withheld number."""
    alike = defaultdict(list)
    for numbers in itertools.product(range(most + 1), repeat=columns):
        cells = dict(zip("abcd", numbers, strict=False))
        hidden = withheld(cells, up_to)
        told = tuple(None if name in hidden else n for name, n in cells.items())
        alike[told, None if TOTAL in hidden else sum(numbers)].append(numbers)
    assert any(total is not None and None in told for told, total in alike)
    for (told, total), tables in alike.items():
        if total is not None and total > most:
            continue  # some of the tables that add up to it are not among these
        for place, number in enumerate(told):
            assert number is not None or len({one[place] for one in tables}) > 1, (told, total)


cells = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 30), min_size=1)


@given(cells, st.integers(3, 20), st.integers(0, 20))
def test_a_stricter_policy_withholds_all_that_another_does(
    numbers: dict[str, int], up_to: int, more: int
) -> None:
    assert withheld(numbers, up_to) <= withheld(numbers, up_to + more)


@given(cells, st.sampled_from(["dfe", "nhs", "9", "4:10"]))
def test_no_small_number_is_told(numbers: dict[str, int], name: str) -> None:
    its = policy(name)
    for told, number in ((table(numbers, its)[cell], n) for cell, n in numbers.items()):
        assert told is None or number == 0 or number > its.up_to
        assert told is None or told % its.rounded_to == 0
        assert told is None or abs(told - number) * 2 <= its.rounded_to


@pytest.mark.parametrize("text", ["2", "101", "dft", "5:0", "5:", "", "-5", "5.5"])
def test_a_policy_that_is_none_is_told_with_what_to_write(text: str) -> None:
    with pytest.raises(ValueError, match="write dfe, nhs"):
        policy(text)
    assert (policy("dfe"), policy("nhs")) == (DFE, NHS)


class Attack:
    """All that is told of a board's numbers, as equations; the least and most each can be."""

    def __init__(self) -> None:
        self.names: dict[str, int] = {}
        self.told: dict[str, int | None] = {}
        self.sums: list[dict[str, int]] = []

    def cell(self, name: str, told: int | None) -> None:
        self.names.setdefault(name, len(self.names))
        self.told[name] = told

    def range(self, name: str) -> tuple[float, float]:
        n = len(self.names)
        rows = np.zeros((len(self.sums), n))
        for row, parts in zip(rows, self.sums, strict=True):
            for part, weight in parts.items():
                row[self.names[part]] = weight
        low, high = np.zeros(n), np.full(n, 1e6)
        for one, number in self.told.items():
            if number is not None:
                low[self.names[one]] = high[self.names[one]] = number
        ends = []
        for sign in (1, -1):
            goal = np.zeros(n)
            goal[self.names[name]] = sign
            found = milp(
                goal,
                constraints=LinearConstraint(rows, 0, 0),
                bounds=Bounds(low, high),
                integrality=np.ones(n),
            )
            assert found.success
            ends.append(sign * found.fun)
        return ends[0], ends[1]


def attacked(board: Board) -> Iterator[tuple[str, float, float]]:
    """The range of each withheld number, by all equations there are; each table by itself."""
    sums = ("met", "late", "too_soon")
    for line in board.lines:
        yield from _of_table({name: getattr(line, name) for name in sums}, line.judged)
    for one in board.checks:
        names = ("done", "not_done", "not_recorded")
        yield from _of_table({name: getattr(one, name) for name in names}, one.cases)
    counts = board.counts
    names = ("measured", "after_as_of", "set_aside")
    yield from _of_table({name: getattr(counts, name) for name in names}, counts.read)
    for whole in board.milestones:
        for name in ("days", "excess_days"):
            its = {str(k): getattr(wait, name) for k, wait in enumerate(whole.waits)}
            yield from _of_table(its, getattr(whole, name))


def _of_table(
    parts: dict[str, int | None], total: int | None
) -> Iterator[tuple[str, float, float]]:
    attack = Attack()
    for name, told in {**parts, TOTAL: total}.items():
        attack.cell(name, told)
    attack.sums.append({**dict.fromkeys(parts, 1), TOTAL: -1})
    for name, told in attack.told.items():
        if told is None:
            yield name, *attack.range(name)


def with_outcomes(audit: Audit, numbers: list[tuple[int, ...]]) -> Audit:
    """The audit with other outcomes of its first standards."""
    glances = list(audit.glances)
    at = [k for k, one in enumerate(glances) if one.standard][: len(numbers)]
    for k, (met, breached, overdue, too_soon, unclear) in zip(at, numbers, strict=True):
        its = {"met": met, "breached": breached, "overdue": overdue, "too_soon": too_soon}
        outcomes = {**dict.fromkeys(glances[k].outcomes, 0), **its, "unclear": unclear}
        glances[k] = glances[k].model_copy(
            update={"outcomes": outcomes, "n": sum(outcomes.values())}
        )
    return audit.model_copy(update={"glances": tuple(glances)})


outcomes = st.lists(st.tuples(*[st.integers(0, 12)] * 5), min_size=5, max_size=5)


@settings(max_examples=15)
@given(numbers=outcomes)
def test_no_withheld_number_can_be_computed_from_what_is_told(
    numbers: list[tuple[int, ...]],
) -> None:
    found = list(attacked(tl.disclose(with_outcomes(year(), numbers), "board")))
    for name, least, most in found:
        assert least < most, name


@settings(max_examples=25)
@given(numbers=outcomes)
def test_what_follows_from_a_withheld_number_is_withheld(
    numbers: list[tuple[int, ...]],
) -> None:
    board = tl.disclose(with_outcomes(year(), numbers), "board")
    by_step = defaultdict(list)
    for line in board.lines:
        by_step[line.step].append(line)
        if None in (line.met, line.judged):
            assert line.share is None
    for lines in by_step.values():
        hidden = [None in (one.met, one.late, one.too_soon, one.unclear) for one in lines]
        if any(hidden):
            assert all(one.typical == "" and one.typical_low is None for one in lines)
        if sum(1 for one in lines if one.standard) > 1:  # the same clocks: all of a line or nothing
            assert all(
                {one.judged, one.met, one.late, one.too_soon, one.unclear} == {None}
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


@settings(max_examples=15)
@given(numbers=outcomes)
def test_of_two_policies_the_stricter_tells_nothing_that_the_other_withholds(
    numbers: list[tuple[int, ...]],
) -> None:
    """Its numbers are those of the other, rounded, or withheld: so both together tell no more."""
    audit = with_outcomes(year(), numbers)
    mild, strict = (dict(leaves(tl.disclose(audit, "board", small_numbers=one).model_dump())) for one in ("dfe", "nhs"))  # fmt: skip
    compared = 0
    for at, number in strict.items():
        if at[0] in {"marking", "disclosure", "headline", "late", "most_late"} or "share" in at:
            continue
        if type(number) is int and at[0] not in {"schema_version", "inputs"}:
            told = mild[at]
            assert isinstance(told, int), at
            assert number == NHS.told(told), at
            compared += 1
        elif number not in {None, ""}:
            assert number == mild[at], at
    assert compared > 50


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
        same = tuple(one.model_copy(update={"sha256": ""}) for one in audit.inputs)
        board = tl.disclose(audit.model_copy(update={"inputs": same}), "board")
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
    assert line.typical == glance.typical.words
    assert board.counts.cases == year().counts.cases
    assert "withheld" in tl.report.render(board)
    nhs = tl.disclose(year(), "board", small_numbers="nhs")
    assert nhs.marking.endswith("for a board, NHS 1-7 withheld, nearest 5")
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
    same = tuple(one.model_copy(update={"sha256": ""}) for one in audit.inputs)
    counts = audit.counts.model_copy(update={"read": 1_000, "measured": 1_000})
    return tl.disclose(audit.model_copy(update={"inputs": same, "counts": counts}), "board")


def test_a_typical_time_of_few_clocks_is_withheld_although_none_of_them_is_judged(
    tmp_path: Path,
) -> None:
    rows = ["case_id,activity,time", *(f"C{k},Referral,2024-03-01" for k in range(7))]
    log = tmp_path / "log.csv"
    log.write_text("\n".join([*rows, ""]), encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-03-04")
    for its, told in (("dfe", True), ("7", False)):
        line = tl.disclose(audit, "board", small_numbers=its).lines[0]
        assert (line.standard, line.judged, bool(line.typical)) == ("N1", 0, told)
