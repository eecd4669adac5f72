"""Groups are told in the order in which people list their names."""

from __future__ import annotations

import csv
import random
from collections import defaultdict
from pathlib import Path

import pytest

import timeline as tl
from command import FIXTURES
from timeline.audit import NOT_KNOWN, Audience, Audit
from timeline.audit.sort_order import by_name, in_order
from timeline.disclosure import Names, disclose

WARDS = 12
LISTS = [
    ["Site 1", "Site 2", "Site 10", "Site 11", "Site 100"],
    ["A&E", "Hospital 2", "hospital 3", "Hospital North", "Ward 2", "ward 2b", "Ward 10"],
    ["Ward", "Ward 0", "Ward 1 bay 9", "Ward 1 bay 10", "Ward 01 bay 11", "Ward 2"],
    ["2 West", "10 West", "x"],
    ["9" * 5_000, "1" + "0" * 5_000],
]


@pytest.mark.parametrize("names", LISTS, ids=lambda names: names[0][:8])
def test_numbers_in_names_stand_by_size(names: list[str]) -> None:
    for seed in range(20):
        mixed = random.Random(seed).sample(names, len(names))
        assert sorted(mixed, key=by_name) == names


def test_no_two_names_are_alike_so_that_their_order_is_one() -> None:
    names = ["Ward 02", "Ward 2", "ward 2", "ward  2", "WARD 2"]
    assert len({str(by_name(one)) for one in names}) == len(names)


def test_groups_with_an_order_of_their_own_keep_it_and_the_unknown_is_last() -> None:
    days = ["not known", "Friday", "Monday", "Sunday"]
    assert in_order("weekday", days) == ["Monday", "Friday", "Sunday", "not known"]
    own = ("before", "during", "after")
    assert in_order("segment", ["after", "before", "during"], own) == [*own]
    assert in_order("site", ["not known", "Ward 10", "Ward 9"]) == [
        "Ward 9",
        "Ward 10",
        "not known",
    ]


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """A year of surveys at twelve wards, read by twelve readers."""
    return tl.analyse(tl.read_log(of_wards(tmp_path_factory.mktemp("wards"))), as_of="2025-03-31")


def of_wards(folder: Path) -> Path:
    """The year's log with its places, readers and agencies known by numbers."""
    with (FIXTURES / "one-year/log.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        number = int(row["case_id"][1:])
        row["site"] = f"Ward {number % WARDS + 1}"
        row["by"] = f"Reader {(number + ('Second' in row['activity'])) % WARDS + 1}"
        row["attended"] = "Agency 10; Agency 9"
    path = folder / "log.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def lists(audit: Audit) -> dict[str, list[list[str]]]:
    """The groups of each kind that are told by name, as often as they are."""
    told = audit.turnaround
    every = [one for its in (*told.by_step, *told.by_standard) for one in its.groupings]
    found: dict[str, list[list[str]]] = defaultdict(list)
    for one in every:
        found[one.by].append([its.name for its in one.groups if its.name != NOT_KNOWN])
    found["funnel"] = [[site.name for site in its.funnel.sites] for its in told.by_standard]
    found["agencies"] = [[its.agency for its in one.attendance] for one in audit.meetings]
    return found


@pytest.mark.parametrize("audience", ["team", "meeting"])
def test_every_list_of_groups_is_in_the_order_of_their_names(
    audit: Audit, audience: Audience
) -> None:
    told = disclose(audit, audience, Names(audit))
    assert isinstance(told, Audit)
    found = lists(told)
    noun = "Ward" if audience == "team" else "Site"
    for kind in ("site", "funnel"):
        longest = max(found[kind], key=len)
        assert longest == [f"{noun} {k + 1}" for k in range(WARDS)], kind
    for kind in ("site", "funnel", "readers", "agencies"):
        assert found[kind]
        for names in found[kind]:
            assert names == sorted(names, key=by_name), kind
    if audience == "team":
        assert "Reader 2 and Reader 3" in max(found["readers"], key=len)
        assert "Reader 9 and Reader 10" in max(found["readers"], key=len)
        assert {*map(tuple, found["agencies"])} == {("Agency 9", "Agency 10")}
