"""Named periods cut time into segments, and each is compared with the one before it (measuring 6.2c)."""

from __future__ import annotations

import itertools
from datetime import timedelta
from pathlib import Path

import pytest

import timeline as tl
from tables import cells, long_csv, pathway_toml
from timeline.audit import Audit
from timeline.wording.comparisons import period_lines, side_words

YEARS = [f"{year}-{month:02}" for year in (2019, 2020, 2021, 2022) for month in range(1, 13)]


def read(folder: Path, periods: str, months: list[str] = YEARS) -> Audit:
    """Two waits begun in each month, read with some named periods."""
    rows = [
        row
        for month in months
        for case in ("a", "b")
        for row in (
            {"case": f"{month}{case}", "activity": "survey", "time": f"{month}-05"},
            {"case": f"{month}{case}", "activity": "report", "time": f"{month}-09"},
        )
    ]
    log, pathway, named = (folder / one for one in ("log.csv", "pathway.toml", "periods.csv"))
    log.write_text(long_csv(rows), encoding="utf-8")
    pathway.write_text(pathway_toml(rows, "", "", {}, {"within": "10 days"}), encoding="utf-8")
    lines = [",".join(row.values()) for row in cells(periods)]
    named.write_text("\n".join(["name,from,to", *lines, ""]), encoding="utf-8")
    return tl.analyse(
        tl.read_log(log, pathway=pathway), pathway=pathway, as_of="2022-12-31", periods=named
    )


def told(audit: Audit) -> list[tuple[str, str, int, str, int]]:
    """What is compared, of shares; times are compared alike."""
    (judged,), (timed,) = audit.turnaround.by_standard, audit.turnaround.by_step
    shares = [
        (one.period, side_words(one.one), one.one_share.n, side_words(one.two), one.two_share.n)
        for one in judged.contrasts
        if one.one_share and one.two_share
    ]
    assert [
        (one.period, side_words(one.one_side), one.one.n, side_words(one.two_side), one.two.n)
        for one in timed.contrasts
    ] == shares
    return shares


ONE = """
name | from       | to
Rota | 2020-07-01 | 2021-06-30
"""
OPEN = """
name | from       | to
Rota | 2020-07-01 |
"""
APART = """
name  | from       | to
Covid | 2020-04-01 | 2021-03-31
Rota  | 2022-01-01 |
"""
NEXT = """
name | from       | to
New  | 2021-01-01 |
Rota | 2022-01-01 |
"""
UNTIL = """
name | from | to
Old  |      | 2020-12-31
"""
FIRST = """
name  | from       | to
Covid | 2018-04-01 | 2019-03-31
Rota  | 2020-01-01 | 2020-12-31
"""
THREE = """
name | from       | to
B    | 2020-07-01 | 2020-12-31
A    | 2020-01-01 | 2020-06-30
C    | 2021-07-01 | 2021-12-31
"""
COMPARED = [
    ("a period with the time before it, and not with what came after", ONE, [("Rota", "before it", 36, "during it", 24)]),
    ("a period without an end lasts to the end of the record", OPEN, [("Rota", "before it", 36, "since then", 60)]),
    ("never with a time that holds another period", APART, [("Covid", "before it", 30, "during it", 24), ("Rota", "before it (from 1 April 2021)", 18, "since then", 24)]),
    ("without an end it lasts to the next named period", NEXT, [("New", "before it", 48, "during it", 24), ("Rota", "in New", 24, "since then", 24)]),
    ("with the time after it where none is before", UNTIL, [("Old", "during it", 48, "after it", 48)]),
    ("the time after it ends where another period begins", FIRST, [("Covid", "during it", 6, "after it (to 31 December 2019)", 18), ("Rota", "before it (from 1 April 2019)", 18, "during it", 24)]),
    ("periods side by side, in whatever order they are given", THREE, [("B", "in A", 12, "during it", 12), ("A", "before it", 24, "during it", 12), ("C", "before it (from 1 January 2021)", 12, "during it", 12)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("periods", "expected"), [one[1:] for one in COMPARED], ids=[one[0] for one in COMPARED]
)
def test_what_a_named_period_is_compared_with(
    periods: str, expected: list[tuple[str, str, int, str, int]], tmp_path: Path
) -> None:
    assert told(read(tmp_path, periods)) == expected


def test_where_no_wait_began_before_it_a_period_is_compared_with_the_time_after(
    tmp_path: Path,
) -> None:
    audit = read(tmp_path, ONE, [month for month in YEARS if month >= "2020-07"])
    assert told(audit) == [("Rota", "during it", 24, "after it", 36)]


OVERLAP = """
name  | from       | to
Covid | 2020-04-01 | 2021-03-31
Rota  | 2021-01-01 | 2021-06-30
New   | 2022-01-01 |
"""


def test_periods_that_overlap_are_not_compared_and_it_is_said_why(tmp_path: Path) -> None:
    audit = read(tmp_path, OVERLAP)
    assert told(audit) == [("New", "before it (from 1 July 2021)", 12, "since then", 24)]
    why = "Not compared, because it overlaps {}"
    assert [one.overlaps for one in audit.turnaround.compared] == [("Rota",), ("Covid",), ()]
    assert period_lines(audit.turnaround) == (
        f"Covid (1 April 2020 to 31 March 2021). {why.format('Rota')}.",
        f"Rota (1 January 2021 to 30 June 2021). {why.format('Covid')}.",
        "New (from 1 January 2022).",
    )


def test_no_period_is_compared_with_a_part_of_one_that_overlaps_another(tmp_path: Path) -> None:
    audit = read(
        tmp_path,
        """
        name  | from       | to
        Covid | 2020-01-01 | 2020-12-31
        Rota  | 2020-07-01 | 2020-09-30
        New   | 2021-01-01 | 2021-06-30
        """,
    )
    assert told(audit) == [("New", "during it", 12, "after it", 36)]


def test_every_wait_is_in_one_segment_of_time(tmp_path: Path) -> None:
    audit = read(tmp_path, OVERLAP)
    segments = audit.turnaround.segments
    assert [one.name for one in segments] == [
        "before Covid",
        "Covid",
        "Covid and Rota",
        "Rota",
        "between Rota and New",
        "New",
    ]
    for one, other in itertools.pairwise(segments):
        assert one.end is not None
        assert other.begin == one.end + timedelta(days=1)
    assert (segments[0].begin, segments[-1].end) == (None, None)
