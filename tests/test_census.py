"""The children in need census: what is said of its dates."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from timeline.errors import NoUsableEventError

CENSUS = """<Message><Children><Child><ChildIdentifiers><LAchildID>A</LAchildID></ChildIdentifiers>
<CINdetails><CINreferralDate>{year}-02-01</CINreferralDate>
<CINPlanDates><CINPlanStartDate>{year}-03-01</CINPlanStartDate><CINPlanEndDate>{year}-04-01</CINPlanEndDate></CINPlanDates>
<Assessments><AssessmentActualStartDate>{year}-02-02</AssessmentActualStartDate>
<AssessmentInternalReviewDate>{year}-02-12</AssessmentInternalReviewDate>{more}</Assessments>
<Section47><S47ActualStartDate>{year}-02-03</S47ActualStartDate>
<InitialCPCtarget>{year}-02-23</InitialCPCtarget></Section47>
</CINdetails></Child></Children></Message>"""


def census(folder: Path, year: int, more: str = "") -> Path:
    path = folder / "census.xml"
    path.write_text(CENSUS.format(year=year, more=more), encoding="utf-8")
    return path


def test_nothing_is_said_of_dates_that_are_known_and_not_needed(tmp_path: Path) -> None:
    reading = tl.read_log(census(tmp_path, 2023))
    assert (len(reading.log), reading.problems) == (3, ())
    assert [one for one in reading.notices if one.kind == "columns_ignored"] == []


def test_a_date_under_a_name_that_the_census_does_not_have_is_counted(tmp_path: Path) -> None:
    reading = tl.read_log(census(tmp_path, 2023, "<SeenOnDate>2023-02-05</SeenOnDate>"))
    (said,) = [one for one in reading.notices if one.kind == "columns_ignored"]
    assert (said.sheet, said.count) == ("Assessments", 1)


def test_a_census_without_a_date_that_can_be_right_says_where_and_what_to_do(
    tmp_path: Path,
) -> None:
    with pytest.raises(NoUsableEventError) as refused:
        tl.read_log(census(tmp_path, 1970))
    assert refused.value.exit_code == 3
    assert [one.row for one in refused.value.problems] == [2, 4, 6]
    assert all("check the year" in one.problem for one in refused.value.problems)
