"""Turnaround: which group and which period a clock belongs to, and what is published beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from command import FIXTURES
from tables import cells
from timeline.audit import Audit, Comparison, Grouping
from timeline.errors import FileError
from timeline.wording.comparisons import group_words, grouping_words, period_words
from timeline.wording.methods import reason_words
from timeline.wording.published import comparison_words

HEADINGS = "case_id,activity,time,site,by,case:age_months,case:team"


def read(folder: Path, lines: list[str], periods: str = "") -> Audit:
    path = folder / "log.csv"
    path.write_text("\n".join([HEADINGS, *lines, ""]), encoding="utf-8")
    given = folder / "periods.csv"
    given.write_text(periods, encoding="utf-8")
    return tl.analyse(tl.read_log(path), as_of="2024-12-31", periods=given if periods else None)


def surveys(
    n: int, requested: str, reported: str, readers: str = "R1,R2", name: str = "S", more: str = ""
) -> list[str]:
    """So many surveys alike; `more` is the site, the age and the team."""
    site, age, team = [*more.split(","), "", ""][:3]
    first, second = readers.split(",")
    found = []
    for k in range(n):
        case = f"{name}{k}"
        found += [
            f"{case},Skeletal survey requested,{requested},{site},,{age},{team}",
            f"{case},First radiologist report,{reported},{site},{first},{age},{team}",
            f"{case},Second radiologist report,2024-12-01 09:00,{site},{second},{age},{team}",
        ]
    return found


def grouping(audit: Audit, by: str, standard: str = "R2") -> Grouping:
    judged = next(one for one in audit.turnaround.by_standard if one.standard == standard)
    return next(one for one in judged.groupings if one.by == by)


STARTS = cells(
    """
    requested        | weekday   | time           | hours        | bank_holiday_week
    2024-03-11 09:00 | Monday    | 09:00 to 16:59 | in hours     | any other week
    2024-03-11 16:59 | Monday    | 09:00 to 16:59 | in hours     | any other week
    2024-03-11 17:00 | Monday    | 17:00 to 23:59 | out of hours | any other week
    2024-03-11 08:59 | Monday    | 00:00 to 08:59 | out of hours | any other week
    2024-03-16 11:00 | Saturday  | 09:00 to 16:59 | out of hours | any other week
    2024-05-06 11:00 | Monday    | 09:00 to 16:59 | out of hours | a week with a bank holiday
    2024-05-07 11:00 | Tuesday   | 09:00 to 16:59 | in hours     | a week with a bank holiday
    2024-05-12 11:00 | Sunday    | 09:00 to 16:59 | out of hours | a week with a bank holiday
    2024-07-01 09:00 | Monday    | 09:00 to 16:59 | in hours     | any other week
    2024-03-31 09:30 | Sunday    | 09:00 to 16:59 | out of hours | a week with a bank holiday
    2024-03-15       | Friday    | not known      | not known    | any other week
    2024-03-16       | Saturday  | not known      | out of hours | any other week
    2024-03-17       | Sunday    | not known      | out of hours | any other week
    2024-05-06       | Monday    | not known      | out of hours | a week with a bank holiday
    16-17/03/2024    | not known | not known      | out of hours | any other week
    04-06/05/2024    | not known | not known      | out of hours | not known
    15-16/03/2024    | not known | not known      | not known    | any other week
    17-18/03/2024    | not known | not known      | not known    | not known
    29-30/03/2024    | not known | not known      | out of hours | a week with a bank holiday
    03-06/05/2024    | not known | not known      | not known    | not known
    2024-03          | not known | not known      | not known    | not known
    """
)


@pytest.mark.parametrize("row", STARTS, ids=[row["requested"] for row in STARTS])
def test_a_clock_belongs_to_the_day_and_the_hour_of_its_start(
    row: dict[str, str], tmp_path: Path
) -> None:
    audit = read(tmp_path, surveys(1, row["requested"], "2024-06-01 10:00"))
    for by in ("weekday", "time", "hours", "bank_holiday_week"):
        assert [one.name for one in grouping(audit, by).groups] == [row[by]], by


def test_ages_stand_in_bands_and_in_their_order(tmp_path: Path) -> None:
    ages = {"60": "60 months and over", "59": "24 to 59 months", "12": "12 to 23 months"}
    ages |= {"6": "6 to 11 months", "5": "under 6 months", "": "not known", "-1": "not known"}
    lines = [
        line
        for k, age in enumerate(ages)
        for line in surveys(
            1, "2024-03-11 09:00", "2024-03-11 12:00", name=f"A{k}-", more=f"H,{age}"
        )
    ]
    names = [one.name for one in grouping(read(tmp_path, lines), "age").groups]
    assert names == [*reversed(list(ages.values())[:5]), "not known"]


def test_readers_are_a_pair_whichever_came_first_and_never_ordered_by_a_result(
    tmp_path: Path,
) -> None:
    quick, slow = "2024-03-11 12:00", "2024-03-19 12:00"
    lines = [
        *surveys(10, "2024-03-11 09:00", slow, "R9,R1", "A"),
        *surveys(10, "2024-03-11 09:00", quick, "R2,R1", "B"),
        *surveys(10, "2024-03-11 09:00", quick, " r1,R2", "C"),
        *surveys(10, "2024-03-11 09:00", quick, "R1,R1", "D"),
    ]
    told = grouping(read(tmp_path, lines), "readers")
    assert [(one.name, one.n, one.share and one.share.share) for one in told.groups] == [
        ("R1 and R2", 20, 1.0),
        ("R1 and R9", 10, 0.0),
        ("not known", 10, 1.0),
    ]
    assert "R9" not in grouping_words(told)


def test_a_group_of_nine_is_not_shown_and_one_of_ten_is(tmp_path: Path) -> None:
    lines = [
        *surveys(9, "2024-03-11 09:00", "2024-03-11 12:00", name="A", more="Hospital A"),
        *surveys(10, "2024-03-11 09:00", "2024-03-11 12:00", name="B", more="hospital  B"),
    ]
    few, enough = grouping(read(tmp_path, lines), "site").groups
    assert few.share is None
    assert group_words(few) == "only 9: read the cases"
    assert enough.name == "hospital B"
    assert enough.share
    assert (enough.share.met, enough.share.n) == (10, 10)


def test_what_is_of_one_site_or_of_none_is_said_plainly(tmp_path: Path) -> None:
    one = read(tmp_path, surveys(12, "2024-03-11 09:00", "2024-03-11 12:00", more="Hospital A"))
    assert reason_words(grouping(one, "site")) == (
        "Nothing to compare by site: only Hospital A is recorded."
    )
    none = read(tmp_path, surveys(12, "2024-03-11 09:00", "2024-03-11 12:00"))
    assert reason_words(grouping(none, "site")) == "Not recorded: site."


def test_a_site_or_a_team_that_is_written_as_not_known_is_none_and_no_group_beside_none(
    tmp_path: Path,
) -> None:
    lines = [
        *surveys(10, "2024-03-11 09:00", "2024-03-11 12:00", name="A", more="Hospital A,,East"),
        *surveys(4, "2024-03-11 09:00", "2024-03-11 12:00", name="B", more="Not  known,,not known"),
        *surveys(6, "2024-03-11 09:00", "2024-03-11 12:00", name="C"),
    ]
    audit = read(tmp_path, lines)
    for by, named in (("site", "Hospital A"), ("team", "East")):
        its = grouping(audit, by)
        assert [(one.name, one.n) for one in its.groups] == [(named, 10), ("not known", 10)]
        assert reason_words(its).startswith("Nothing to compare")


def comparison(audit: Audit, name: str) -> Comparison:
    return next(one for one in audit.turnaround.comparisons if one.id == name)


def test_a_log_is_counted_by_the_published_definition_in_the_year_of_the_conference(
    tmp_path: Path,
) -> None:
    def conference(name: str, started: str, held: str, n: int) -> list[str]:
        return [
            line
            for k in range(n)
            for line in (
                f"{name}{k},Section 47 enquiry started,{started},,,,",
                *([f"{name}{k},ICPC,{held},,,,"] if held else []),
            )
        ]

    audit = read(
        tmp_path,
        [
            *conference("A", "2024-03-01", "2024-03-22", 12),  # the fifteenth working day
            *conference("B", "2024-03-01", "2024-03-25", 3),
            *conference("C", "2024-03-20", "2024-04-01", 4),
            *conference("D", "2024-03-20", "", 5),
        ],
    )
    told = comparison(audit, "icpc-15-working-days")
    assert told.same
    assert [(one.year, one.n) for one in told.own] == [(2024, 15), (2025, 4)]
    assert told.own[0].share
    assert told.own[0].share.met == 12
    assert told.own[1].share is None
    assert "12 of 15 (80%)" in comparison_words(told)
    assert "England 79.7%, East Sussex 78.2%" in comparison_words(told)
    assert "from the actual start of section 47" in told.note


def test_each_case_has_its_clocks_as_they_are_published_and_their_sums_are_the_logs_own() -> None:
    audit = tl.analyse(tl.read_log(FIXTURES / "one-year/log.csv"), as_of="2025-03-31")
    counted = 0
    for one in audit.turnaround.comparisons:
        its = [
            (clock.year, clock.outcome)
            for case in audit.cases
            for clock in case.published
            if clock.measure == one.id
        ]
        assert one.same or not its
        counted += len(its)
        for own in one.own:
            outcomes = [outcome for year, outcome in its if year == own.year]
            judged = [outcome for outcome in outcomes if outcome in {"met", "breached", "too_soon"}]
            assert len(judged) == own.n
            assert own.share is None or judged.count("met") == own.share.met
        assert {year for year, _ in its} == {own.year for own in one.own}
    assert counted > 100


def test_a_figure_of_another_definition_is_shown_and_the_log_is_not_counted_by_it(
    tmp_path: Path,
) -> None:
    audit = read(tmp_path, surveys(12, "2024-03-11 09:00", "2024-03-11 12:00"))
    told = comparison(audit, "survey-final-report-72-hours")
    assert not told.same
    assert told.own == ()
    assert comparison_words(told).startswith("The published definition is another")
    assert [one.id for one in audit.turnaround.comparisons if one.standard == "N3"] == []


def test_the_packaged_period_is_told_only_where_the_log_reaches_it(tmp_path: Path) -> None:
    audit = read(tmp_path, surveys(1, "2024-03-11 09:00", "2024-03-11 12:00"))
    assert audit.turnaround.periods == ()
    audit = read(tmp_path, surveys(1, "2021-03-31 09:00", "2021-04-02 12:00"))
    (period,) = audit.turnaround.periods
    assert period.packaged
    assert period_words(period) == "Covid, 2020-21 (1 April 2020 to 31 March 2021)"


def test_periods_given_take_the_place_of_the_packaged_one(tmp_path: Path) -> None:
    audit = read(
        tmp_path,
        surveys(1, "2021-03-31 09:00", "2021-04-02 12:00"),
        "name,from,to,reason\nSince the recommendation,2021-04-01,,because\nLong ago,,2015-01-01,\n",
    )
    (period,) = audit.turnaround.periods
    assert (period_words(period), period.reason) == (
        "Since the recommendation (from 1 April 2021)",
        "because",
    )


FAULTS = {
    "when,from,to\nA,2020-01-01,\n": "the headings are not those",
    "name,from,to\nA,01/01/2020,\n": "row 2, from: not a date",
    "name,from,to\n,2020-01-01,\n": "row 2, name: empty",
    "name,from,to\nA,,\n": "row 2: neither from nor to",
    "name,from,to\nA,2020-01-02,2020-01-01\n": "row 2: from is after to",
    "name,from,to\nA,2020-01-02,\na,2021-01-02,\n": "two periods have the same name",
    "name,from,to\n": "no period in it",
    "name,from,to\n"
    + "".join(f"P{k},2020-01-01,\n" for k in range(3_000)): "3,000 periods, and no more than 50",
}


@pytest.mark.parametrize("text", FAULTS, ids=FAULTS.values())
def test_a_list_of_periods_that_cannot_be_used_says_where_and_why(
    text: str, tmp_path: Path
) -> None:
    with pytest.raises(FileError, match=FAULTS[text]) as caught:
        read(tmp_path, surveys(1, "2021-03-31 09:00", "2021-04-02 12:00"), text)
    assert "01/01/2020" not in str(caught.value)
