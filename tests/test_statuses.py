"""Statuses in every form: what is heeded, counted and pointed out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

import timeline as tl
from command import timeline
from tables import rows_of
from timeline.audit import Audit
from timeline.reading import files
from timeline.reading.merge import partitions
from timeline.reading.tables.statuses import meaning

REQUEST = "Skeletal survey requested,2024-03-05 10:00"


def write(path: Path, heading: str, *rows: str) -> Path:
    path.write_text("\n".join([heading, *rows]) + "\n", encoding="utf-8")
    return path


def outcomes(audit: Audit, standard: str) -> dict[str, str]:
    return {one.case: one.outcome for one in rows_of(audit) if one.standard == standard}


@pytest.mark.parametrize("heading", ["Status", "exam status", "Report Status", "Event status"])
def test_a_status_under_any_of_its_headings_is_heeded(tmp_path: Path, heading: str) -> None:
    log = write(
        tmp_path / "log.csv",
        f"case_id,activity,time,{heading}",
        f"A,{REQUEST},final",
        "A,First radiologist report,2024-03-05 18:00,draft",
        "A,First radiologist report,2024-03-09 12:00,verified",
    )
    assert outcomes(tl.analyse(tl.read_log(log)), "R2") == {"A": "breached"}


def test_rows_that_are_no_events_and_statuses_not_known_are_counted_with_their_column(
    tmp_path: Path,
) -> None:
    log = write(
        tmp_path / "log.csv",
        "case_id,activity,time,status",
        f"A,{REQUEST},",
        "A,Skeletal survey performed,2024-03-05,Booked",
        "A,Skeletal survey performed,2024-03-06,Zorked",
        "A,Skeletal survey performed,2024-03-07,Frobbed",
    )
    reading = tl.read_log(log)
    said = [(one.kind, one.column, one.count) for one in reading.notices]
    assert said == [("did_not_happen", "column D", 1), ("statuses", "column D", 2)]
    found = {one.kind: one.count for one in tl.analyse(reading).cautions}
    assert (found["did_not_happen"], found["statuses"], found.get("not_read")) == (1, 2, None)
    assert not any("orked" in one.problem for one in (*reading.notices, *reading.problems))
    assert [(one.row, one.column) for one in reading.problems] == [(3, "status")]
    mapping = tmp_path / "mapping.toml"
    mapping.write_text('[statuses]\nzorked = "not yet"\nFrobbed = "happened"\n', encoding="utf-8")
    settled = tl.read_log(log, mapping=mapping)
    assert [one.count for one in settled.notices if one.kind == "did_not_happen"] == [2]
    assert not [one for one in settled.notices if one.kind == "statuses"]
    assert len(settled.log) == 2


def test_in_a_wide_table_only_a_status_headed_by_its_activity_counts(tmp_path: Path) -> None:
    log = write(
        tmp_path / "log.csv",
        "case_id,SS requested,SS performed,SS performed status,First report,status",
        "A,2024-03-05,2024-03-06,Cancelled,,Cancelled",
        "B,2024-03-05,2024-03-06,DNA,,",
        "C,2024-03-05,2024-03-06,done,2024-03-06,Cancelled",
    )
    reading = tl.read_log(log)
    assert (reading.rows_read, len(reading.log), reading.set_aside) == (7, 5, 2)
    assert sum(one.kind == "columns_ignored" or "not used" in one.problem for one in reading.notices) == 1  # fmt: skip
    audit = tl.analyse(reading, as_of="2024-03-31")
    found = outcomes(audit, "R2")
    assert found == {"A": "not_required", "B": "overdue", "C": "met"}


def test_a_status_stands_beside_a_time_of_day_and_several_dates(tmp_path: Path) -> None:
    log = write(
        tmp_path / "log.csv",
        "case_id,SS performed,SS performed time,SS performed status,Core group,Core group status",
        "A,2024-03-06,09:30,Booked,2024-03-06; 2024-04-06; n/a,Cancelled",
        "B,2024-03-06,09:30,done,2024-03-06; 2024-04-06,",
    )
    reading = tl.read_log(log)
    assert (reading.rows_read, len(reading.log), reading.set_aside) == (7, 3, 3)
    assert {one.problem for one in reading.problems} == {
        "its status says that it did not happen, so it is no event"
    }


@pytest.mark.parametrize(
    "heading", ["SS performed status", "Status of SS performed", "STATUS (SS performed)", "status - SS performed"]
)  # fmt: skip
def test_a_status_may_come_before_or_after_the_name_of_its_activity(
    tmp_path: Path, heading: str
) -> None:
    log = write(
        tmp_path / "log.csv",
        f"case_id,SS requested,SS performed,{heading}",
        "A,2024-03-05,2024-03-06,Patient did not attend",
        "B,2024-03-05,2024-03-06,done",
    )
    reading = tl.read_log(log)
    assert [one.row for one in reading.problems] == [2]
    assert not [one for one in reading.notices if one.kind == "columns_ignored"]


@pytest.mark.parametrize(
    ("status", "meant"),
    [
        ("Patient did not attend", "not yet"),
        ("Exam not performed: child asleep", "not yet"),
        ("Parent refused", "not yet"),
        ("Awaiting second signature", "not yet"),
        ("To be re-booked", "not yet"),
        ("Cancelled, rebooked for Tuesday", "not yet"),
        ("Hospital cancelled", "cancelled"),
        ("Request withdrawn by ward", "cancelled"),
        ("No longer clinically needed", None),
        ("no longer needed (see notes)", "cancelled"),
        ("Attended late", "happened"),
        ("completed (portable)", "happened"),
        ("Reported; second report awaited", None),
        ("Not cancelled", None),
        ("Undoubtedly", None),
        ("Bookedly", None),
    ],
)
def test_a_longer_status_is_known_by_its_phrases_unless_they_contradict_one_another(
    status: str, meant: str | None
) -> None:
    assert meaning(status) == meant


@pytest.mark.parametrize(
    ("status", "events"), [("Verified", 2), ("Cancelled", 0), ("DNA", 1), ("Appointment made", 1), ("", 2)]
)  # fmt: skip
def test_in_a_radiology_extract_a_cancelled_row_cancels_its_request_too(
    tmp_path: Path, status: str, events: int
) -> None:
    log = write(
        tmp_path / "ris.csv",
        "CRIS number,Exam name,Exam status,Request date,Exam date,Verified date,Reporter",
        f"P1,XR Skeletal survey,{status},2024-03-05 09:30,2024-03-06 14:00,,",
        "P2,XR Skeletal survey,Verified,2024-03-05 09:30,2024-03-05 14:00,2024-03-06 09:00,RAD",
    )
    reading = tl.read_log(log)
    assert len(reading.log) == 3 + events
    assert reading.rows_read == 5 == len(reading.log) + reading.set_aside


def test_a_table_of_a_format_heeds_its_status(tmp_path: Path) -> None:
    log = write(
        tmp_path / "list4.csv",
        "Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation,Status",
        "A,2024-03-05,2024-04-05,Entered in error",
        "B,2024-03-05,2024-04-05,Complete",
    )
    reading = tl.read_log(log)
    assert [*reading.log.table.case] == ["B", "B"]
    assert reading.set_aside == 2


def test_the_same_is_said_of_a_log_in_partitions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["final", "cancelled", "scheduled", "odd", "", "odder"]
    rows = [f"C{k},Skeletal survey performed,2024-03-{k % 28 + 1:02},{words[k % 6]}" for k in range(90)]  # fmt: skip
    rows += [f"C{k},{REQUEST},final" for k in range(90)]
    log = write(tmp_path / "log.csv", "case_id,activity,time,status", *rows, "Z,ICPC,2025-01-01,scheduled")  # fmt: skip
    whole = tl.read_log(log)
    monkeypatch.setattr(files, "LARGE", 0)
    monkeypatch.setattr(partitions, "PARTITION", 1_000)
    parts = tl.read_log(log)
    assert isinstance(parts, partitions.Partitions)
    logs = [*parts.logs]
    assert sum(map(len, logs)) == len(whole.log)
    assert sum(len(one.cancelled) for one in logs) == len(whole.log.cancelled) == 15
    assert (parts.set_aside, parts.last) == (whole.set_aside, whole.last)
    kinds = [
        {
            (one.kind, one.column, one.count, one.problem)
            for one in reading.notices
            if one.kind in {"did_not_happen", "statuses"}
        }
        for reading in (parts, whole)
    ]
    assert kinds[0] == kinds[1]
    assert len(kinds[0]) == 2


@pytest.mark.parametrize(
    ("transition", "status", "outcome"),
    [
        ("withdraw", "withdrawn", "not_required"),
        ("pi_abort", "cancelled", "not_required"),
        ("ate_abort", "abandoned", "overdue"),
        ("schedule", "scheduled", "overdue"),
    ],
)
def test_a_transition_in_xes_and_a_status_in_a_table_have_the_same_outcome(
    tmp_path: Path, transition: str, status: str, outcome: str
) -> None:
    events = "".join(
        f'<event><string key="concept:name" value="{name}"/><date key="time:timestamp" value="2024-03-0{day}T09:00:00Z"/>'
        f'<string key="lifecycle:transition" value="{said}"/></event>'
        for name, day, said in [
            ("Skeletal survey requested", 5, "complete"),
            ("First radiologist report", 6, transition),
        ]
    )
    xes = tmp_path / "log.xes"
    xes.write_text(f'<log><trace><string key="concept:name" value="A"/>{events}</trace></log>', "utf-8")  # fmt: skip
    log = write(
        tmp_path / "log.csv",
        "case_id,activity,time,status",
        f"A,{REQUEST},",
        f"A,First radiologist report,2024-03-06 09:00,{status}",
    )
    for one in (xes, log):
        assert outcomes(tl.analyse(tl.read_log(one), as_of="2024-03-31"), "R2") == {"A": outcome}


def test_csv_xes_and_fhir_share_one_vocabulary(tmp_path: Path) -> None:
    assert meaning("Entered-in-Error") == meaning("revoked") == "cancelled"
    assert meaning("withdraw", lifecycle=True) == meaning("pi_abort", lifecycle=True) == "cancelled"
    assert meaning("ate_abort", lifecycle=True) == meaning("anything", lifecycle=True) == "not yet"
    assert (meaning("complete", lifecycle=True), meaning("nobody knows")) == ("happened", None)
    rows = [("2024-03-05T09:00:00", "complete"), ("2024-03-06T09:00:00", "schedule")]
    log, xes = tmp_path / "log.csv", tmp_path / "log.xes"
    with log.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(
            ["case:concept:name", "concept:name", "time:timestamp", "lifecycle:transition"]
        )
        table.writerows(["A", "CT head", *row] for row in rows)
    events = "".join(
        f'<event><string key="concept:name" value="CT head"/><date key="time:timestamp" value="{time}"/>'
        f'<string key="lifecycle:transition" value="{said}"/></event>'
        for time, said in rows
    )
    xes.write_text(f'<log><trace><string key="concept:name" value="A"/>{events}</trace></log>', "utf-8")  # fmt: skip
    assert [len(tl.read_log(one).log) for one in (log, xes)] == [1, 1]
    bundle = tmp_path / "bundle.json"
    study = {"resourceType": "ImagingStudy", "id": "s", "status": "entered-in-error", "started": "2024-03-05T09:00:00Z", "subject": {"reference": "Patient/A"}, "description": "CT head"}  # fmt: skip
    other = {**study, "id": "t", "status": "available"}
    bundle.write_text(json.dumps({"resourceType": "Bundle", "entry": [{"resource": one} for one in (study, other)]}), "utf-8")  # fmt: skip
    reading = tl.read_log(bundle)
    assert (len(reading.log), reading.set_aside) == (1, 1)


def test_an_outcome_says_that_nothing_happened_in_a_wide_table_and_in_xes_too(
    tmp_path: Path,
) -> None:
    wide = write(
        tmp_path / "wide.csv",
        "case_id,SS requested,SS performed,SS performed outcome,SS performed status",
        "A,2024-03-05,2024-03-06,Cancelled,",
        "B,2024-03-05,2024-03-06,DNA,DNA",
        "C,2024-03-05,2024-03-06,done,",
    )
    reading = tl.read_log(wide)
    assert [(one.row, one.problem.partition(" says")[0]) for one in reading.problems] == [
        (2, "its outcome"),
        (3, "its status"),
    ]
    said = [(one.column, one.count) for one in reading.notices if one.kind == "did_not_happen"]
    assert said == [("column E", 1), ("column D", 1)]
    found = {
        one.case: one.outcome
        for one in rows_of(tl.analyse(reading, as_of="2024-03-31"))
        if one.step == "survey-requested-performed"
    }
    assert found == {"A": "not_required", "B": "running", "C": "measured"}
    xes = tmp_path / "log.xes"
    events = "".join(
        f'<event><string key="concept:name" value="{name}"/>'
        f'<date key="time:timestamp" value="2024-03-0{day}T10:00:00Z"/>'
        f'<string key="outcome" value="{outcome}"/></event>'
        for name, day, outcome in [
            ("Skeletal survey requested", 4, ""),
            ("Skeletal survey performed", 5, "Not held"),
            ("Skeletal survey performed", 6, "done"),
        ]
    )
    xes.write_text(
        f'<log><trace><string key="concept:name" value="A"/>{events}</trace></log>',
        encoding="utf-8",
    )
    assert [len(tl.read_log(xes).log), *(one.kind for one in tl.read_log(xes).problems)] == [
        2,
        "did_not_happen",
    ]


def test_what_did_not_happen_is_not_listed_as_unreadable(tmp_path: Path) -> None:
    events = "".join(
        f'<event><string key="concept:name" value="Referral"/>'
        f'<date key="time:timestamp" value="{time}"/>'
        f'<string key="lifecycle:transition" value="{transition}"/></event>'
        for time, transition in [
            ("2024-03-04T10:00:00Z", "complete"),
            ("2024-03-05T10:00:00Z", "schedule"),
            ("31/02/2024", "complete"),
        ]
    )
    log = tmp_path / "log.xes"
    log.write_text(
        f'<log><trace><string key="concept:name" value="A"/>{events}</trace></log>',
        encoding="utf-8",
    )
    unread, _, rest = timeline("check", log).stdout.partition("Did not happen, so not counted:")
    assert "Could not be read:" in unread
    assert "its status says that it did not happen" not in unread
    assert "its status says that it did not happen" in rest
