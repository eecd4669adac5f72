"""Files that other software wrote are read without a word of explanation, and csv-spectrum exactly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import timeline as tl
from timeline.errors import FileError
from timeline.moments.zone import iso_in_london
from timeline.reading import Reading
from timeline.reading.sources.csv_file import records

RECORDED = Path(__file__).parent / "recorded"
SPECTRUM = sorted(path.stem for path in (RECORDED / "csv-spectrum").glob("*.csv"))
MISPRINTS = {"location_coordinates": {"Contact Phone Number": "2095257564"}}
"""Where the JSON of csv-spectrum 2.0.0 says another number than its CSV."""
TYPED = [
    "A17 referral 2021-04-12T09:30 2021-04-12T09:30",
    "A17 skeletal_survey_requested 2021-04-12T16:00 2021-04-12T16:00",
    "A17 skeletal_survey_performed 2021-04-13T00:00 2021-04-13T23:59",
    "A17 second_radiologist_report 2021-04-15T00:00 2021-04-15T23:59",
    "B04 referral 2021-05-01T14:05 2021-05-01T14:05",
    "B04 skeletal_survey_requested 2021-05-03T00:00 2021-05-03T23:59",
    "C09 referral 2021-06-03T00:00 2021-06-03T23:59",
    "C09 skeletal_survey_requested 2021-06-12T00:00 2021-06-12T23:59",
    "C09 skeletal_survey_performed 2021-06-12T00:00 2021-06-14T23:59",
]
SECOND_SHEET = [
    "A17 ICPC 2021-04-28T00:00 2021-04-28T23:59",
    "B04 Strategy meeting 2021-05-04T00:00 2021-05-04T23:59",
]
LONG = [
    "A17 Strategy discussion 2021-04-12T14:30 2021-04-12T14:30",
    "A17 ICPC 2021-04-28T00:00 2021-04-28T23:59",
    "B04 Referral 2021-04-12T00:00 2021-04-14T23:59",
]


def read(name: str) -> Reading:
    reading = tl.read_log(RECORDED / name)
    assert isinstance(reading, Reading)
    return reading


def events(reading: Reading) -> list[str]:
    found = reading.log.events
    begin, end = (iso_in_london(found[name].to_numpy()) for name in ("earliest", "latest"))
    rows = zip(found["case"], found["activity"], begin, end, strict=True)
    return [f"{case} {what} {str(a)[:16]} {str(b)[:16]}" for case, what, a, b in rows]


@pytest.mark.parametrize("name", sorted(path.name for path in RECORDED.glob("libreoffice-*")))
def test_a_sheet_typed_in_libreoffice_needs_no_documentation(name: str) -> None:
    reading = read(name)
    two_sheets = name.endswith(".xlsx")
    assert sorted(events(reading)) == sorted(TYPED + (SECOND_SHEET if two_sheets else []))
    assert reading.rows_read == len(reading.log) + 2 + reading.set_aside
    assert [one.problem[:15] for one in reading.problems] == ["a row of totals"]
    assert reading.log.events["outcome"].dropna().tolist()[0] == "agree"


@pytest.mark.parametrize(
    "name",
    ["openpyxl.xlsx", "xlsxwriter.xlsx", "xlsxwriter-1904.xlsx", "pandas.xlsx", "pandas.csv", "pandas.parquet"],
)  # fmt: skip
def test_what_the_libraries_of_python_write_is_read(name: str) -> None:
    reading = read(name)
    assert events(reading) == LONG
    assert not reading.problems


def test_the_template_filled_in_and_saved_by_libreoffice_is_read_without_a_problem() -> None:
    reading = read("template-libreoffice.xlsx")
    assert (reading.rows_read, len(reading.log), reading.set_aside, reading.notices) == (
        6,
        4,
        0,
        (),
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("libreoffice.ods", "open it in LibreOffice"),
        ("libreoffice.xls", "an old Excel workbook"),
        ("msoffcrypto.xlsx", "has a password; open it in Excel, take the password off"),
    ],
)
def test_other_kinds_are_named_with_what_to_do_by_their_name_and_by_what_they_hold(
    tmp_path: Path, name: str, told: str
) -> None:
    disguised = tmp_path / "log.xlsx"
    disguised.write_bytes((RECORDED / name).read_bytes())
    for path in (RECORDED / name, disguised):
        with pytest.raises(FileError, match=told):
            tl.read_log(path)


@pytest.mark.parametrize("name", SPECTRUM)
def test_csv_spectrum_is_read_exactly(name: str) -> None:
    folder = RECORDED / "csv-spectrum"
    text = (folder / f"{name}.csv").read_bytes().decode("utf-8")
    headings, *rows = records(text, ",", name)
    told = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    every = [told] if isinstance(told, dict) else told
    wanted = [{**one, **MISPRINTS.get(name, {})} for one in every]
    assert [dict(zip(headings, row, strict=True)) for row in rows if row] == wanted
