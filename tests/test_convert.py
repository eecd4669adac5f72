"""A log written in each format and read again is the same log; what PM4Py writes is read too."""

from __future__ import annotations

import csv
import datetime as dt
import json
import sqlite3
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import timeline as tl
from command import PROJECT, timeline
from tables import rows_of
from timeline.errors import FileError, NoUsableEventError
from timeline.pathway import load_pathway
from timeline.writing import convert, rows

PEERS = PROJECT / "tests/peers"
sys.path.insert(0, str(PEERS))
import compare  # noqa: E402  it stands beside the files it compares

PATHWAY = load_pathway("nai-under-5")
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12).map(
    "x{}".format
)
TIMES = st.one_of(
    st.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2028, 1, 1)).map(str),
    st.datetimes(dt.datetime.fromisoformat("2000-01-01"), dt.datetime.fromisoformat("2028-01-01")).map(lambda one: one.isoformat(" ", "seconds")),
    st.sampled_from(["2024-04", "2024-10-27 01:30", "2024-03-31 01:30", "2024-07-01T10:00:00+05:30", "2024-01-01T00:00:00Z"]),
)  # fmt: skip
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["A", "b;c", "Å 7", '"q"']),
        st.one_of(st.sampled_from(["icpc", "Core group", "SS requested", "NaN 2"]), TEXTS),
        TIMES,
        st.one_of(st.just(""), TEXTS),
        st.one_of(st.just(""), TEXTS),
        st.sampled_from(["", "7", "8"]),
    ),
    min_size=1,
    max_size=12,
)
HEADINGS = ["case_id", "activity", "time", "by", "note", "case:age_months"]


@pytest.mark.parametrize("form", convert.FORMATS)
@settings(
    max_examples=15,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(ROWS)
def test_what_is_written_is_read_again_event_for_event(
    tmp_path: Path, form: str, table: list[tuple[str, ...]]
) -> None:
    log = tmp_path / "log.json.csv"
    with log.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *table])
    reading = tl.read_log(log)
    cases = convert.Cases(lambda: reading.logs, PATHWAY)
    written = tmp_path / f"log{convert.FORMATS[form]}"
    assert convert.write(cases, form, written) == len(reading.log)
    again = tl.read_log(written)
    assert [*convert.Cases(lambda: again.logs, PATHWAY)] == [*cases]
    assert (again.rows_read, again.set_aside) == (len(reading.log), 0)
    age = reading.log.case_attributes.get("age_months")
    assert (age is None) == (again.log.case_attributes.get("age_months") is None)
    if age is not None:
        said, before = (
            {
                case: sorted(age)
                for case, age in zip(log.cases, log.case_attributes["age_months"], strict=True)
                if age is not None
            }
            for log in (again.log, reading.log)
        )
        assert said == before


@pytest.mark.parametrize("ending", compare.ENDINGS)
def test_what_pm4py_writes_is_read_as_the_log_it_was_given(ending: str) -> None:
    ours = PEERS / "log.csv"
    assert compare.events(PEERS / "written-by-pm4py" / f"log.{ending}") == compare.events(ours)
    counts = json.loads((PEERS / "written-by-pm4py/follows.json").read_text(encoding="utf-8"))
    assert counts[ending] == compare.our_follows(ours)
    assert sum(n for *_, n in counts[ending]) == 9


def test_a_range_is_written_by_both_its_ends(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("case_id,activity,time\nA,referral,2024-07\nA,icpc,2024-10-27 01:30\n")
    assert timeline("convert", log, "--out", tmp_path / "out.csv").returncode == 0
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines() == [
        "case_id,activity,time,earliest",
        "A,Referral,2024-07-31T23:59:59+01:00,2024-07-01T00:00:00+01:00",
        "A,Initial child protection conference,2024-10-27T01:30:00+00:00,2024-10-27T01:30:00+01:00",
    ]


def test_earliest_is_the_beginning_of_a_range_that_ends_at_time(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "case_id,activity,time,earliest\nA,referral,2024-03-05,2024-03-03\nA,icpc,2024-03-20,\n"
        "A,core group,2024-03-20,2024-03-21\nA,core group,2024-03-22,soon\n"
    )
    reading = tl.read_log(log)
    (case,) = convert.Cases(lambda: reading.logs, PATHWAY)
    assert [(one.earliest[:10], one.time[:10]) for one in case.events if not one.word] == [
        ("2024-03-03", "2024-03-05"),
        ("2024-03-20", "2024-03-20"),
    ]
    assert [one.row for one in reading.problems] == [4, 5]


XES = """<log xmlns="http://www.xes-standard.org/"><trace><string key="concept:name" value="A"/>
<string key="team" value="East"/>
<event><string key="concept:name" value="Referral"/><date key="time:timestamp" value="2024-03-05T09:00:00.250Z"/>
<string key="lifecycle:transition" value="complete"/><string key="Costs" value="7"/><string key="org:resource" value="R"/></event>
<event><string key="concept:name" value="ICPC"/><date key="time:timestamp" value="2024-03-06T09:00:00Z"/>
<string key="lifecycle:transition" value="start"/></event>
<event><string key="concept:name" value="ICPC"/></event>
</trace><event><string key="concept:name" value="ICPC"/><date key="time:timestamp" value="2024-03-06T09:00:00Z"/></event></log>"""


def test_xes_gives_complete_events_and_sets_the_others_aside(tmp_path: Path) -> None:
    (tmp_path / "log.xes").write_text(XES, encoding="utf-8")
    reading = tl.read_log(tmp_path / "log.xes")
    assert [*convert.Cases(lambda: reading.logs, PATHWAY)] == [
        rows.Case(
            "A",
            {"team": "East"},
            (
                rows.Event("Referral", "2024-03-05T09:00:00+00:00", "", {"by": "R"}),
                rows.Event("Initial child protection conference", "", "", {}, "could not be read"),
            ),
        )
    ]
    told = [(one.row, one.column) for one in reading.problems]
    assert told == [(5, "status"), (7, "time"), (8, "case_id")]
    assert (reading.rows_read, reading.set_aside) == (4, 3)
    assert any("1 of its attributes" in one.problem for one in reading.notices)


def ocel(types: dict[str, str], related: list[list[str]]) -> str:
    objects = [{"id": one, "type": kind} for one, kind in types.items()]
    events = [
        {"id": f"e{k}", "type": "Core group", "time": f"2024-03-0{k}T09:00:00Z",
         "relationships": [{"objectId": one, "qualifier": ""} for one in its]}
        for k, its in enumerate(related, 1)
    ]  # fmt: skip
    return json.dumps({"events": events, "objects": objects})


def test_an_event_of_several_cases_stands_in_each_and_one_of_none_is_set_aside(
    tmp_path: Path,
) -> None:
    log = tmp_path / "log.jsonocel"
    log.write_text(
        ocel({"A": "child", "B": "child", "S": "staff"}, [["A", "B", "S"], ["S"], ["B"]])
    )
    reading = tl.read_log(log)
    cases = [*convert.Cases(lambda: reading.logs, PATHWAY)]
    assert {one.id: len(one.events) for one in cases} == {"A": 1, "B": 2}
    assert [(one.row, one.column) for one in reading.problems] == [(2, "case_id")]
    assert reading.rows_read == 4


@pytest.mark.parametrize("types", [{"A": "team", "B": "meeting"}, {}])
def test_ocel_without_one_type_for_the_case_is_refused(
    tmp_path: Path, types: dict[str, str]
) -> None:
    (tmp_path / "log.jsonocel").write_text(ocel(types, [["A"]]))
    with pytest.raises(NoUsableEventError, match="name the type of its cases 'case'"):
        tl.read_log(tmp_path / "log.jsonocel")


@pytest.mark.parametrize(
    "text",
    [
        "{", "[" * 200, "[" * 900_000, '{"a": "' + "x" * 1_100_000 + '"}', '{"objectTypes": [], "events": [' + "[" * 150 + "]" * 150 + "]}", "{}}", "[1e999999, 9" + "9" * 5000 + "]",
        '{"events": "\xff\0"}', '{"resourceType": "Bundle", "entry": [{"resource": {"a": [' + "0," * 500_001 + "0]}}]}",
    ],
)  # fmt: skip
def test_json_that_could_harm_or_is_none_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "log.json").write_text(text, encoding="latin-1")
    with pytest.raises((FileError, NoUsableEventError)):
        tl.read_log(tmp_path / "log.json")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--out", "log.txt"], 2),
        (["--out", "log.csv", "--to", "pdf"], 2),
        (["--out", "fixtures/nai-audit/log.csv"], 2),
        (["--out", "/proc/none/log.csv"], 5),
    ],
)
def test_what_cannot_be_written_is_refused(arguments: list[str], code: int) -> None:
    said = timeline("convert", "fixtures/nai-audit/log.csv", *arguments)
    assert said.returncode == code, said.stderr


def test_convert_says_what_it_leaves_out(tmp_path: Path) -> None:
    said = timeline(
        "convert", "fixtures/wide-sheet/log.csv", "--to", "xes", "--out", tmp_path / "a"
    )
    assert said.returncode == 0
    assert "words (not required, still open)" in said.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def ocel_sqlite(*statements: str) -> bytes:
    """Our own SQLite form of a case with one event, after these statements."""
    with sqlite3.connect(":memory:") as database:
        database.executescript(
            "CREATE TABLE event (ocel_id, ocel_type); INSERT INTO event VALUES ('e', 'icpc');"
            "CREATE TABLE object (ocel_id, ocel_type); INSERT INTO object VALUES ('A', 'case');"
            "CREATE TABLE event_object (ocel_event_id, ocel_object_id); INSERT INTO event_object VALUES ('e', 'A');"
            "CREATE TABLE event_map_type (ocel_type, ocel_type_map); INSERT INTO event_map_type VALUES ('icpc', 'i');"
            "CREATE TABLE object_map_type (ocel_type, ocel_type_map);"
            "CREATE TABLE event_i (ocel_id, ocel_time); INSERT INTO event_i VALUES ('e', '2024-03-04');"
        )
        for one in statements:
            database.executescript(one)
        return database.serialize()


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'e' AS ocel_id, i AS ocel_time FROM n"


@pytest.mark.parametrize(
    ("statements", "events"),
    [
        ([], 1),
        (["PRAGMA journal_mode = WAL"], 1),
        (["DROP TABLE event_i", f"CREATE VIEW event_i AS {ENDLESS}"], 0),
        (["DROP TABLE event_object", f"CREATE VIEW event_object AS {ENDLESS}"], None),
        (["ALTER TABLE event_i ADD COLUMN note AS (hex(zeroblob(900000000)))"], None),
        (["DROP TABLE event_map_type"], None),
    ],
)
def test_an_ocel_database_gives_its_rows_and_does_nothing_else(
    tmp_path: Path, statements: list[str], events: int | None
) -> None:
    (tmp_path / "log.sqlite").write_bytes(ocel_sqlite(*statements))
    if events:
        assert len(tl.read_log(tmp_path / "log.sqlite").log) == events
        return
    with pytest.raises((FileError, NoUsableEventError), match=r"log\.sqlite"):
        tl.read_log(tmp_path / "log.sqlite")
    assert [one.name for one in tmp_path.iterdir()] == ["log.sqlite"]


@pytest.mark.parametrize("ending", [*convert.FORMATS.values()])
def test_events_that_say_the_same_are_not_taken_for_copies_when_they_are_read_again(
    tmp_path: Path, ending: str
) -> None:
    """Two cells of one row are two events, whatever they hold."""
    sheet = tmp_path / "wide.csv"
    sheet.write_text(
        "case_id,Referral,SS requested,Skeletal survey requested\nA,2024-03-01,2024-03-11,2024-03-11\n"
        "B,2024-03-01,2024-03-11,2024-04-11\n"
    )
    first = tl.read_log(sheet)
    assert len(first.log) == 6
    written = tmp_path / f"log{ending}"
    cases = convert.Cases(lambda: first.logs, load_pathway("nai-under-5"))
    assert convert.write(cases, convert.format_for(written, None), written) == 6
    again = tl.read_log(written)
    assert (again.set_aside, len(again.log)) == (0, 6)
    waits = [
        [(one.case, one.step, one.outcome) for one in rows_of(tl.analyse(log, as_of="2024-06-30"))]
        for log in (first, again)
    ]
    assert waits[0] == waits[1]


@pytest.mark.parametrize(("ending", "said"), [(".csv", "without a time are kept"), (".xmlocel", "write .csv, .parquet or .xes")])  # fmt: skip
def test_rows_that_could_not_be_read_are_kept_or_said_to_be_left_out(
    tmp_path: Path, ending: str, said: str
) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "case_id,activity,time\nA,Referral,2024-07-01\nA,Referral decision,Zoe Bloggs\nB,Core group,n/a\n",
        encoding="utf-8",
    )
    for command in ("convert", "pseudonymise"):
        out = tmp_path / f"{command}{ending}"
        done = timeline(command, log, "--out", out)
        assert done.returncode == 0, done.stderr
        assert said in done.stderr
        assert "2 rows" in done.stderr
        assert "Zoe" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["csv", "parquet", "xes"])
def test_a_wait_that_its_own_files_cannot_end_is_not_late_in_what_is_written(
    tmp_path: Path, ending: str
) -> None:
    one, two, out = tmp_path / "one.csv", tmp_path / "two.csv", tmp_path / f"both.{ending}"
    one.write_text("Case,Referral,Strategy discussion\nA,2024-03-01,2024-03-04\n", encoding="utf-8")
    two.write_text(
        "Case,Referral,Referral decision\nB,2024-03-01,2024-03-02\nC,2024-03-01,\n",
        encoding="utf-8",
    )
    found = []
    for logs in ([one, two], [out]):
        if logs == [out]:
            said = timeline("convert", one, two, "--out", out)
            assert "3 rows without a time are kept" in said.stderr
        audit = tl.analyse(tl.read_log(*logs), as_of="2024-06-30")
        found.append({i.case: i.outcome for i in rows_of(audit) if i.standard == "N1"})
    assert found == [{"B": "met", "C": "overdue"}, {"A": "unclear", "B": "met", "C": "overdue"}]
    assert (
        "3 rows without a time are left out"
        in timeline("convert", one, two, "--out", tmp_path / "both.sqlite").stderr
    )


@pytest.mark.parametrize("ending", ["csv", "parquet", "xes"])
def test_a_word_for_not_known_is_not_written_as_a_time_that_could_not_be_read(
    tmp_path: Path, ending: str
) -> None:
    log, out = tmp_path / "log.csv", tmp_path / f"out.{ending}"
    log.write_text(
        "case_id,activity,time\nA,ICPC,2024-07-01\nB,ICPC,not known\nC,ICPC,31/02/2024\n",
        encoding="utf-8",
    )
    first = tl.read_log(log)
    convert.write(convert.Cases(lambda: first.logs, PATHWAY), ending, out)
    again = tl.read_log(out)
    for reading in (first, again):
        assert {one.case: one.is_set_aside for one in reading.log.not_known} == {
            "B": False,
            "C": True,
        }
        assert (reading.rows_read, reading.set_aside) == (3, 1)
