"""Links between events: what each format keeps of them, and that they are written and hidden."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import timeline as tl
from command import timeline
from tables import rows_of
from timeline.audit import Audit

REFERRAL = """<CINdetails><CINreferralDate>{}</CINreferralDate>
<Assessments><AssessmentActualStartDate>{}</AssessmentActualStartDate>
<AssessmentAuthorisationDate>{}</AssessmentAuthorisationDate></Assessments></CINdetails>"""


def answered(audit: Audit, step: str) -> list[tuple[str, str]]:
    """The dates of the start and the stop of a step's waits."""
    return [
        (str(one.start_earliest)[:10], str(one.stop_earliest or "")[:10])
        for one in rows_of(audit)
        if one.step == step
    ]


@pytest.mark.parametrize("line_end", ["\n", ""], ids=["lines", "all on one line"])
def test_an_assessment_answers_the_referral_that_it_is_nested_in(
    tmp_path: Path, line_end: str
) -> None:
    log = tmp_path / "census.xml"
    groups = [
        REFERRAL.format("2023-04-03", "2023-04-04", "2023-09-29"),
        REFERRAL.format("2023-05-02", "2023-05-03", "2023-06-01"),
    ]
    log.write_text(
        "<Message><Children><Child><ChildIdentifiers><LAchildID>A</LAchildID></ChildIdentifiers>"
        + "".join(groups).replace("\n", line_end)
        + "</Child></Children></Message>",
        encoding="utf-8",
    )
    audit = tl.analyse(tl.read_log(log))
    pairs = [("2023-04-03", "2023-09-29"), ("2023-05-02", "2023-06-01")]
    assert answered(audit, "referral-assessment") == pairs
    assert answered(audit, "assessment") == [
        ("2023-04-04", "2023-09-29"),
        ("2023-05-03", "2023-06-01"),
    ]


def test_an_assessment_answers_the_referral_whose_id_it_has(tmp_path: Path) -> None:
    (tmp_path / "ssd_cin_episodes.csv").write_text(
        "cine_referral_id,cine_person_id,cine_referral_date\n7,A,2023-04-03\n8,A,2023-05-02\n", "utf-8"
    )  # fmt: skip
    (tmp_path / "ssd_cin_assessments.csv").write_text(
        "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_auth_date\n"
        "7,A,8,2023-05-03,2023-06-01\n8,A,7,2023-04-04,2023-09-29\n",
        "utf-8",
    )
    audit = tl.analyse(tl.read_log(tmp_path))
    pairs = [("2023-04-03", "2023-09-29"), ("2023-05-02", "2023-06-01")]
    assert answered(audit, "referral-assessment") == pairs


def test_a_record_written_twice_is_a_copy_although_all_stands_on_one_line(tmp_path: Path) -> None:
    log = tmp_path / "census.xml"
    enquiry = "<Section47><S47ActualStartDate>2023-04-05</S47ActualStartDate></Section47>"
    log.write_text(
        "<Message><Children><Child><ChildIdentifiers><LAchildID>A</LAchildID></ChildIdentifiers>"
        "<CINdetails><CINreferralDate>2023-04-03</CINreferralDate>"
        f"{enquiry}{enquiry}</CINdetails></Child></Children></Message>",
        encoding="utf-8",
    )
    reading = tl.read_log(log)
    assert (reading.rows_read, reading.set_aside) == (3, 1)


def test_an_enquiry_without_further_action_waits_for_no_conference(tmp_path: Path) -> None:
    (tmp_path / "ssd_s47_enquiry.csv").write_text(
        "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date,s47e_s47_nfa\n"
        "1,A,2023-04-03,Y\n2,A,2023-06-05,N\n3,B,2023-04-03,N\n",
        "utf-8",
    )
    (tmp_path / "ssd_initial_cp_conference.csv").write_text(
        "icpc_icpc_id,icpc_s47_enquiry_id,icpc_person_id,icpc_icpc_date\n5,2,A,2023-06-19\n",
        "utf-8",
    )
    audit = tl.analyse(tl.read_log(tmp_path), as_of="2023-12-01")
    found = [
        (one.case, str(one.start_earliest)[:10], one.outcome)
        for one in rows_of(audit)
        if one.standard == "N3"
    ]
    assert sorted(found) == [
        ("A", "2023-04-03", "not_required"),
        ("A", "2023-06-05", "met"),
        ("B", "2023-04-03", "overdue"),
    ]


def test_the_conference_of_a_row_belongs_to_the_discussion_of_that_row(tmp_path: Path) -> None:
    log = tmp_path / "list5.csv"
    log.write_text(
        "Child Unique ID,Strategy discussion initiating Section 47 Enquiry Start Date,Date of Initial Child Protection Conference\n"
        "A,03/04/2023,28/04/2023\nA,05/06/2023,13/06/2023\n",
        "utf-8",
    )
    audit = tl.analyse(tl.read_log(log))
    pairs = [("2023-04-03", "2023-04-28"), ("2023-06-05", "2023-06-13")]
    assert answered(audit, "strategy-conference")[:1] == pairs[:1]
    assert sorted(set(answered(audit, "strategy-conference"))) == pairs


def test_rows_of_an_extract_are_linked_and_copies_of_a_row_are_still_copies(tmp_path: Path) -> None:
    log = tmp_path / "ris.csv"
    heading = "Patient ID,Examination,Date of test request,Date of test,Date test report issued"
    rows = [
        "P,XR Skeletal survey,2024-03-05 10:00,2024-03-05 14:00,2024-03-09 12:00",
        "P,XR Skeletal survey,2024-03-06 10:00,2024-03-06 12:00,2024-03-06 18:00",
    ]
    log.write_text("\n".join([heading, *rows, rows[0]]) + "\n", "utf-8")
    reading = tl.read_log(log)
    assert (len(reading.log), reading.set_aside) == (6, 3)
    low = [one.low for one in rows_of(tl.analyse(reading)) if one.standard == "R2"]
    assert low == [98, 8]


@pytest.mark.parametrize("form", ["csv", "parquet", "xes"])
def test_links_are_written_and_pseudonyms_stand_for_their_ids(tmp_path: Path, form: str) -> None:
    log, out, shared = tmp_path / "log.csv", tmp_path / f"out.{form}", tmp_path / f"shared.{form}"
    log.write_text(
        "case_id,activity,time,event_id,link\nA,SS requested,2024-03-05 10:00,secret1,\n"
        "A,SS requested,2024-03-06 10:00,secret2,\nA,First report,2024-03-06 18:00,,secret2\n"
        "A,First report,2024-03-09 12:00,,SECRET1; other\n",
        "utf-8",
    )
    assert timeline("convert", log, "--out", out).returncode == 0
    assert timeline("pseudonymise", log, "--out", shared, "--key", tmp_path / "key").returncode == 0
    for file in (out, shared):
        low = [one.low for one in rows_of(tl.analyse(tl.read_log(file))) if one.standard == "R2"]
        assert low == [98, 8]
    if form != "parquet":
        assert "secret" not in shared.read_text(encoding="utf-8").casefold()


def resource(kind: str, time: str, **more: object) -> dict[str, Any]:
    when = {"ServiceRequest": "authoredOn", "ImagingStudy": "started", "DiagnosticReport": "issued"}
    status = {"ServiceRequest": "active", "ImagingStudy": "available", "DiagnosticReport": "final"}
    subject = {"reference": "Patient/P1"}
    return {"resourceType": kind, "status": status[kind], "subject": subject, when[kind]: time, **more}  # fmt: skip


NAME = {"text": "XR skeletal survey"}
FIRST, SECOND = "2024-03-05T10:00:00Z", "2024-03-06T10:00:00Z"


def identified(value: str, system: str = "urn:acc") -> dict[str, Any]:
    return {"identifier": [{"system": system, "value": value}]}


@pytest.mark.parametrize(
    ("requests", "references"),
    [
        ([{"id": "r1"}, {"id": "r2"}], [{"reference": "ServiceRequest/r1/_history/2"}, {"reference": "https://a.b/fhir/ServiceRequest/r2"}]),
        ([identified("1"), identified("2")], [{"identifier": {"system": "urn:acc", "value": "1"}}, {"identifier": {"value": "2"}}]),
        ([{}, {}], [{"reference": "urn:uuid:0000000a"}, {"reference": "URN:UUID:0000000b"}]),
        ([{"id": "0000000a"}, {"id": "other"}], [{"reference": "urn:uuid:0000000a"}, {"reference": "ServiceRequest/other"}]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("lines", [False, True])
def test_a_report_answers_the_request_that_it_refers_to(
    tmp_path: Path, requests: list[Any], references: list[Any], *, lines: bool
) -> None:
    first, second = (
        resource("ServiceRequest", time, code=NAME, **more)
        for time, more in zip((FIRST, SECOND), requests, strict=True)
    )
    late = resource("DiagnosticReport", "2024-03-09T12:00:00Z", id="d1", basedOn=[references[0]])
    soon = resource("DiagnosticReport", "2024-03-06T18:00:00Z", id="d2", basedOn=[references[1]])
    every = [first, second, soon, late]
    entries = [{"fullUrl": f"urn:uuid:0000000{one}", "resource": its} for one, its in zip("abcd", every, strict=True)]  # fmt: skip
    bundle = {"resourceType": "Bundle", "entry": entries}
    file = tmp_path / ("bundle.ndjson" if lines else "bundle.json")
    file.write_text(json.dumps(bundle) + "\n" * lines, "utf-8")
    reading = tl.read_log(file)
    assert reading.set_aside == 0
    low = [one.low for one in rows_of(tl.analyse(reading)) if one.standard == "R2"]
    assert low == [98, 8]


def test_a_contained_request_is_read_and_one_not_to_do_something_starts_nothing(
    tmp_path: Path,
) -> None:
    order = resource("ServiceRequest", FIRST, id="o", code=NAME)
    del order["subject"]
    study = resource("ImagingStudy", "2024-03-05T14:00:00Z", id="s", basedOn=[{"reference": "#o"}], contained=[order])  # fmt: skip
    no = resource("ServiceRequest", SECOND, id="n", code=NAME, doNotPerform=True)
    file = tmp_path / "bundle.json"
    entries = [{"resource": one} for one in (study, no)]
    file.write_text(json.dumps({"resourceType": "Bundle", "entry": entries}), "utf-8")
    reading = tl.read_log(file)
    assert (len(reading.log), reading.set_aside) == (2, 1)
    found = [(one.case, one.low) for one in rows_of(tl.analyse(reading)) if one.step == "survey-requested-performed"]  # fmt: skip
    assert found == [("P1", 4)]


def test_the_xml_form_knows_addresses_and_contained_resources_too(tmp_path: Path) -> None:
    file = tmp_path / "bundle.xml"
    file.write_text(
        '<Bundle xmlns="http://hl7.org/fhir"><entry><fullUrl value="urn:uuid:1"/><resource><ServiceRequest>'
        '<status value="active"/><code><text value="skeletal survey"/></code><subject><reference value="Patient/P1"/></subject>'
        f'<authoredOn value="{FIRST}"/></ServiceRequest></resource></entry>'
        '<entry><resource><ImagingStudy><contained><ServiceRequest><id value="o"/><status value="active"/>'
        f'<code><text value="skeletal survey"/></code><authoredOn value="{SECOND}"/></ServiceRequest></contained>'
        '<status value="available"/><subject><reference value="Patient/P1"/></subject><basedOn><reference value="#o"/></basedOn>'
        '<started value="2024-03-06T14:00:00Z"/></ImagingStudy></resource></entry>'
        '<entry><resource><ImagingStudy><status value="available"/><subject><reference value="Patient/P1"/></subject>'
        '<basedOn><reference value="urn:uuid:1"/></basedOn><started value="2024-03-08T10:00:00Z"/></ImagingStudy></resource></entry></Bundle>',
        "utf-8",
    )
    reading = tl.read_log(file)
    found = [one.low for one in rows_of(tl.analyse(reading)) if one.step == "survey-requested-performed"]  # fmt: skip
    assert (reading.set_aside, found) == (0, [72, 4])


def test_links_are_kept_from_file_to_file_as_a_bulk_export_writes_them(tmp_path: Path) -> None:
    first, second = (
        resource("ServiceRequest", time, id=one, code=NAME)
        for one, time in (("r1", FIRST), ("r2", SECOND))
    )
    reports = [
        resource("DiagnosticReport", time, id=one, code=NAME, basedOn=[{"reference": f"ServiceRequest/{of}"}])
        for one, of, time in (("d2", "r2", "2024-03-06T18:00:00Z"), ("d1", "r1", "2024-03-09T12:00:00Z"))
    ]  # fmt: skip
    for name, its in (("DiagnosticReport", reports), ("ServiceRequest", [first, second])):
        file = tmp_path / f"{name}.ndjson"
        file.write_text("".join(json.dumps(one) + "\n" for one in its), "utf-8")
    audit = tl.analyse(tl.read_log(tmp_path))
    assert [one.low for one in rows_of(audit) if one.standard == "R2"] == [98, 8]


def test_contained_requests_with_the_same_id_are_requests_of_their_own(tmp_path: Path) -> None:
    reports = [
        resource(
            "DiagnosticReport", time, id=one, basedOn=[{"reference": "#o"}],
            contained=[resource("ServiceRequest", since, id="o", code=NAME)],
        )
        for one, since, time in (("d2", SECOND, "2024-03-06T18:00:00Z"), ("d1", FIRST, "2024-03-09T12:00:00Z"))
    ]  # fmt: skip
    file = tmp_path / "bundle.json"
    entries = [{"resource": one} for one in reports]
    file.write_text(json.dumps({"resourceType": "Bundle", "entry": entries}), "utf-8")
    reading = tl.read_log(file)
    assert reading.set_aside == 0
    assert [one.low for one in rows_of(tl.analyse(reading)) if one.standard == "R2"] == [98, 8]


@pytest.mark.parametrize("status", ["registered", "cancelled", "entered-in-error"])
def test_a_report_whose_status_makes_it_no_event_shows_that_reports_are_recorded(
    tmp_path: Path, status: str
) -> None:
    order = resource("ServiceRequest", FIRST, id="r1", code=NAME)
    report = resource("DiagnosticReport", SECOND, id="d1", basedOn=[{"reference": "ServiceRequest/r1"}]) | {"status": status}  # fmt: skip
    file = tmp_path / "bundle.json"
    entries = [{"resource": one} for one in (order, report)]
    file.write_text(json.dumps({"resourceType": "Bundle", "entry": entries}), "utf-8")
    audit = tl.analyse(tl.read_log(file), as_of="2024-06-30")
    assert [one.outcome for one in rows_of(audit) if one.standard == "R2"] == ["overdue"]
    assert [one.count for one in audit.cautions if one.kind == "did_not_happen"] == [1]
