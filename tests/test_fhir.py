"""FHIR R4: which status of which resource is which event, in JSON, NDJSON and XML alike."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import pytest

import timeline as tl
from tables import rows_of
from timeline.audit import Audit
from timeline.reading import Reading
from timeline.wording.dates import when

Node = dict[str, Any]


def resource(kind: str, one: str, time: str, **more: object) -> Node:
    """A resource of patient P1's skeletal survey, unless `more` says otherwise."""
    when = {"ServiceRequest": "authoredOn", "ImagingStudy": "started", "DiagnosticReport": "issued"}
    default: Node = {
        "resourceType": kind,
        "id": one,
        "status": "final" if kind == "DiagnosticReport" else "active",
        "subject": {"reference": "Patient/P1"},
        "code": {"text": "XR Skeletal survey"},
        when[kind]: time,
    }
    if kind != "ServiceRequest":
        default["basedOn"] = [{"reference": "ServiceRequest/R1"}]
    return default | more


REQUEST = resource(
    "ServiceRequest", "R1", "2024-03-04T09:00:00Z", intent="order",
    identifier=[{"type": {"coding": [{"code": "ACSN"}]}, "value": "ACC-1"}],
)  # fmt: skip
STUDY = resource("ImagingStudy", "S1", "2024-03-04T15:00:00Z", code=None)


def report(status: str, time: str, one: str = "D1", reader: str = "Dr-1", **more: object) -> Node:
    return resource(
        "DiagnosticReport", one, time, status=status,
        resultsInterpreter=[{"reference": f"Practitioner/{reader}"}], **more,
    )  # fmt: skip


def as_json(resources: list[Node], folder: Path) -> Path:
    entries = [{"fullUrl": "urn:uuid:1", "resource": one} for one in resources]
    file = folder / "bundle.json"
    file.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}))
    return file


def as_lines(resources: list[Node], folder: Path) -> Path:
    file = folder / "resources.ndjson"
    file.write_text("".join(json.dumps(one) + "\n" for one in resources))
    return file


def as_xml(resources: list[Node], folder: Path) -> Path:
    def element(tag: str, node: object) -> str:
        if isinstance(node, list):
            return "".join(element(tag, one) for one in node)
        if isinstance(node, dict):
            return f"<{tag}>{''.join(element(key, one) for key, one in node.items())}</{tag}>"
        return "" if node is None else f"<{tag} value={quoteattr(str(node))}/>"

    inner = []
    for one in resources:
        rest = {key: value for key, value in one.items() if key != "resourceType"}
        inner.append(f"<entry><resource>{element(one['resourceType'], rest)}</resource></entry>\n")
    file = folder / "bundle.xml"
    file.write_text(f'<Bundle xmlns="http://hl7.org/fhir">{"".join(inner)}</Bundle>')
    return file


@pytest.fixture(params=[as_json, as_lines, as_xml])
def read(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Reading]:
    def of(*resources: Node) -> Reading:
        found = tl.read_log(request.param([*resources], tmp_path))
        assert isinstance(found, Reading)
        return found

    return of


def events(audit: Audit) -> list[tuple[str, str]]:
    return [(one.activity, when(one)) for case in audit.cases for one in case.events]


def measured(reading: Reading) -> Audit:
    audit = tl.analyse(reading, as_of="2024-05-01")
    counts = audit.counts
    assert counts.read == counts.measured + counts.after_as_of + counts.set_aside
    return audit


def judged(audit: Audit, standard: str) -> list[str]:
    return [one.outcome for one in rows_of(audit) if one.standard == standard]


def test_the_first_formal_report_stops_the_clock_and_the_final_one_does_not(
    read: Callable[..., Reading],
) -> None:
    audit = measured(
        read(
            REQUEST,
            STUDY,
            report("preliminary", "2024-03-05T08:00:00Z"),
            report("final", "2024-03-20T08:00:00Z"),
            report("amended", "2024-03-25T08:00:00Z"),
            {"resourceType": "Patient", "id": "P1", "name": [{"family": "Nobody"}]},
        )
    )
    assert events(audit) == [
        ("skeletal_survey_requested", "4 March 2024, 09:00"),
        ("skeletal_survey_performed", "4 March 2024, 15:00"),
        ("first_radiologist_report", "5 March 2024, 08:00"),
        ("final_radiology_report", "20 March 2024, 08:00"),
        ("radiology_report_amended", "25 March 2024, 08:00"),
    ]
    assert judged(audit, "R1") == judged(audit, "R2") == ["met"]
    assert {one.attributes["episode"] for one in audit.cases[0].events} == {"ACC-1"}
    assert audit.cases[0].id == "P1"
    assert audit.counts.read == 5
    assert audit.inputs[0].layout == "FHIR R4"


def test_a_report_known_only_as_amended_was_issued_between_images_and_amendment(
    read: Callable[..., Reading],
) -> None:
    audit = measured(read(REQUEST, STUDY, report("corrected", "2024-03-20T08:00:00Z")))
    assert [one for one, _ in events(audit)][-1] == "first_radiologist_report"
    assert judged(audit, "R1") == judged(audit, "R2") == ["unclear"]
    alone = read(REQUEST, STUDY, report("appended", "2024-03-20T08:00:00Z", basedOn=None))
    assert [one.row for one in alone.problems] == [3]


def test_another_report_is_a_second_one_only_by_another_reader(
    read: Callable[..., Reading],
) -> None:
    first = report("final", "2024-03-05T08:00:00Z")
    other = report("final", "2024-03-06T08:00:00Z", "D2", "Dr-2")
    same = report("final", "2024-03-07T08:00:00Z", "D3", "Dr-1")
    reading = read(REQUEST, STUDY, first, other, same)
    found = [one for one, _ in events(measured(reading))]
    assert found[2:] == ["first_radiologist_report", "second_radiologist_report"]
    assert reading.set_aside == 1
    assert "no second report" in reading.problems[0].problem


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"status": "registered"}, "not yet verified"),
        ({"status": "partial"}, "not yet verified"),
        ({"status": "entered-in-error"}, "withdrawn"),
        ({"issued": "2024"}, "year"),
        ({"issued": None}, "empty"),
        ({"subject": None}, "every event needs its case"),
    ],
)
def test_what_is_no_event_is_set_aside_with_its_reason(
    read: Callable[..., Reading], change: Node, words: str
) -> None:
    reading = read(REQUEST, STUDY, report("final", "2024-03-05T08:00:00Z") | change)
    assert (reading.rows_read, reading.set_aside) == (3, 1)
    assert words in reading.problems[0].problem


def test_an_order_starts_the_clock_and_a_plan_does_not(read: Callable[..., Reading]) -> None:
    plan = resource("ServiceRequest", "R1", "2024-03-01T09:00:00Z", intent="plan")
    reading = read(plan, STUDY)
    assert "only an order starts a wait" in reading.problems[0].problem


@pytest.mark.parametrize(
    ("name", "study", "issued"),
    [
        ("CT Head", "ct_head", "ct_head_report"),
        ("XR Skeletal survey follow-up", "follow_up_skeletal_survey", None),
        ("XR Chest", None, None),
    ],
)
def test_the_examination_is_known_by_its_name(
    read: Callable[..., Reading], name: str, study: str | None, issued: str | None
) -> None:
    code = {"coding": [{"system": "http://snomed.info/sct", "code": "1", "display": name}]}
    named = resource(
        "ImagingStudy", "S2", "2024-03-06T09:00:00Z", code=None, procedureCode=[code], basedOn=None
    )
    told = report("preliminary", "2024-03-06T09:50:00Z", "D9", code=code, basedOn=None, imagingStudy=[{"reference": "ImagingStudy/S2"}])  # fmt: skip
    reading = read(REQUEST, named, told)
    found = [one for one, _ in events(measured(reading))]
    assert found[1:] == [one for one in (study, issued) if one]
    assert reading.set_aside == 3 - len(found)
