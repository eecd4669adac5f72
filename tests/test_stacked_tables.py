"""Several tables in one sheet: below one another under headings of their own, or side by side."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

import timeline as tl
from tables import cells
from timeline.errors import FileError
from timeline.event_log import known_to
from timeline.moments.zone import iso_in_london
from timeline.pathway import load_pathway
from timeline.reading import Reading

LONG = "case_id | activity | time | outcome"


def sheet(path: Path, text: str) -> Path:
    """A table of texts as CSV, or as a workbook with real blanks."""
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    if path.suffix == ".csv":
        path.write_text("\n".join(",".join(row) for row in rows) + "\n", encoding="utf-8")
        return path
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append([cell or None for cell in row])
    book.save(path)
    return path


def read(path: Path, **more: Path) -> Reading:
    reading = tl.read_log(path, **more)
    assert isinstance(reading, Reading)
    words = len(reading.log.not_required) + reading.log.still_open
    assert reading.rows_read == len(reading.log) + words + reading.set_aside
    return reading


def events(reading: Reading) -> list[str]:
    """Each event in the order of the rows: case, activity, day, row and outcome."""
    known = known_to(reading.log, load_pathway("nai-under-5")).events
    days = [str(one)[:10] for one in iso_in_london(known["earliest"].to_numpy())]
    told = zip(known["row"], known["case"], known["activity"], days, known["outcome"].astype(object), strict=True)  # fmt: skip
    return [
        f"{case} {activity} {day[8:]}/{day[5:7]} row {row} {outcome if isinstance(outcome, str) else ''}".strip()
        for row, case, activity, day, outcome in sorted(told, key=lambda one: one[0])
    ]


KINDS = pytest.mark.parametrize("ending", ["csv", "xlsx"])


@KINDS
def test_headings_in_another_order_begin_a_table_of_their_own(tmp_path: Path, ending: str) -> None:
    path = sheet(
        tmp_path / f"log.{ending}",
        f"""
        {LONG}
        A | ICPC | 2021-04-06 |
        A | Core group | 2021-04-12 |

        time | outcome | case_id | activity | note
        2021-04-26 | plan | B | ICPC | x
        2021-04-27 | | B | Core group |
        """,
    )
    reading = read(path)
    assert events(reading) == [
        "A icpc 06/04 row 2",
        "A core_group 12/04 row 3",
        "B icpc 26/04 row 6 plan",
        "B core_group 27/04 row 7",
    ]
    assert (reading.rows_read, reading.set_aside) == (4, 0)
    assert [one.row for one in reading.notices if "another table" in one.problem] == [5]


@KINDS
def test_the_same_headings_again_are_no_row_and_no_other_table(tmp_path: Path, ending: str) -> None:
    path = sheet(
        tmp_path / f"log.{ending}",
        """
        Case | Referral | ICPC
        A | 06/04/2021 | 26/04/2021
        Case | Referral | ICPC
        B | 13/04/2021 |
        CASE | referral | icpc
        C | 13/04/2021 |
        """,
    )
    reading = read(path)
    assert (reading.rows_read, reading.set_aside, len(reading.sheets)) == (4, 0, 1)
    assert [*reading.log.cases] == ["A", "B", "C"]


@KINDS
def test_tables_that_take_turns_are_each_one_table(tmp_path: Path, ending: str) -> None:
    first, second = "Case | Referral | ICPC", "Case | ICPC | Core group"
    rows = [f"{head}\n{case} | 06/04/2021 | 26/04/2021" for case, head in zip("ABCDEF", [first, second] * 3, strict=True)]  # fmt: skip
    reading = read(sheet(tmp_path / f"log.{ending}", "\n".join(rows)))
    assert (reading.rows_read, len(reading.sheets)) == (12, 2)
    assert max({*events(reading)}).startswith("F icpc 06/04")


@KINDS
def test_a_table_below_that_says_more_does_not_hide_the_first(tmp_path: Path, ending: str) -> None:
    path = sheet(
        tmp_path / f"log.{ending}",
        """
        Audit of 2021
        Case | Referral
        A | 06/04/2021

        Case | Referral | ICPC | Core group
        B | 13/04/2021 | 26/04/2021 |
        """,
    )
    assert [*read(path).log.cases] == ["A", "B"]


@KINDS
def test_headings_in_two_rows_may_begin_a_table_too(tmp_path: Path, ending: str) -> None:
    path = sheet(
        tmp_path / f"log.{ending}",
        """
        Case | Referral
        A | 06/04/2021

             | Skeletal survey |           | ICPC
        Case | Requested       | Performed | Date
        B    | 13/04/2021      | 14/04/2021 | 26/04/2021
        """,
    )
    reading = read(path)
    assert (reading.rows_read, reading.set_aside) == (4, 0)
    assert events(reading)[1:] == [
        "B skeletal_survey_requested 13/04 row 6",
        "B skeletal_survey_performed 14/04 row 6",
        "B icpc 26/04 row 6",
    ]


NO_HEADINGS = """
row
Child | ICPC | 2021-04-26 |
Case | note |  | see the other sheet
case | Strategy discussion | 12/04/2021 | section 47
"""


@KINDS
@pytest.mark.parametrize("row", [one["row"] for one in cells("row\nx")] + NO_HEADINGS.strip().splitlines()[1:])  # fmt: skip
def test_a_row_that_only_has_a_word_of_headings_in_it_is_a_row(
    tmp_path: Path, ending: str, row: str
) -> None:
    path = sheet(tmp_path / f"log.{ending}", f"{LONG}\nA | ICPC | 2021-04-06 |\n{row}\n")
    reading = read(path)
    assert (reading.rows_read, len(reading.sheets)) == (2, 1)


BESIDE = """
Case | Strategy discussion | ICPC | | Case | Skeletal survey requested | First radiologist report
A1 | 11/01/2021 | 29/01/2021 | | B1 | 07/04/2021 | 08/04/2021
A2 | 12/01/2021 | 29/01/2021 | | A1 | 12/01/2021 | 13/01/2021
   |            |            | | B2 | 12/01/2021 |
"""


@KINDS
def test_tables_side_by_side_are_each_read_by_itself(tmp_path: Path, ending: str) -> None:
    reading = read(sheet(tmp_path / f"log.{ending}", BESIDE))
    assert {one.partition(" row")[0] for one in events(reading)} == {
        "A1 strategy_discussion 11/01", "A1 icpc 29/01", "A2 strategy_discussion 12/01", "A2 icpc 29/01",
        "B1 skeletal_survey_requested 07/04", "B1 first_radiologist_report 08/04",
        "A1 skeletal_survey_requested 12/01", "A1 first_radiologist_report 13/01", "B2 skeletal_survey_requested 12/01",
    }  # fmt: skip
    assert (reading.rows_read, reading.set_aside) == (9, 0)
    assert [one.column for one in reading.notices if "beside" in one.problem] == ["column E"]


@KINDS
def test_long_tables_side_by_side_count_each_row_once(tmp_path: Path, ending: str) -> None:
    path = sheet(
        tmp_path / f"log.{ending}",
        """
        case_id | activity | time | | case_id | activity | time
        A | ICPC | 2021-04-06 | | B | ICPC | 2021-04-07
        A | Core group | 2021-04-12 | | | |
        """,
    )
    reading = read(path)
    assert (reading.rows_read, reading.set_aside) == (3, 0)


@KINDS
def test_two_columns_of_the_case_are_refused_and_a_mapping_settles_it(
    tmp_path: Path, ending: str
) -> None:
    text = "Case | Child ID | Referral | ICPC\nF1 | C1 | 06/04/2021 | \nF1 | C2 | 06/04/2021 |"
    path = sheet(tmp_path / f"log.{ending}", text)
    with pytest.raises(FileError, match=r"the columns A and B both say which case") as refused:
        tl.read_log(path)
    assert "F1" not in str(refused.value)
    mapping = tmp_path / "mapping.toml"
    mapping.write_text('[headings]\n"Case" = "skip"\n', encoding="utf-8")
    assert [*read(path, mapping=mapping).log.cases] == ["C1", "C2"]


@KINDS
def test_two_columns_of_the_case_that_say_the_same_are_one(tmp_path: Path, ending: str) -> None:
    text = "case_id | case:concept:name | activity | time\nA | A | ICPC | 2021-04-06\nB | B | ICPC | 2021-04-07"
    assert [*read(sheet(tmp_path / f"log.{ending}", text)).log.cases] == ["A", "B"]
