"""Sound files of every kind that is read, of which the broken ones are made."""

from __future__ import annotations

import datetime as dt
import io
import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import xlsxwriter

import timeline as tl
from timeline.pathway import built_in_text, load_pathway
from timeline.writing import convert

PROJECT = Path(__file__).resolve().parents[2]
CANARY = "Zebedee"
"""Stands in cells that may be a name; nothing that is said may hold it."""
LOG = f"""\
case_id,activity,time,earliest,episode,outcome,case:age_months,note
A,Referral,12/04/2021,,,,20,{CANARY}
A,Strategy discussion,2021-04-12 14:30,2021-04-11,,section 47,,
A,Skeletal survey requested,12-14/04/2021,,{CANARY},,,"a ""quoted""
note"
{CANARY},{CANARY},13/04/2021,,,,,
B,ICPC,{CANARY},,,,,
B,First radiologist report,n/a,,,,,
Total,,,,,,,
""".encode()
WIDE = f"""\
Case;Referral;Referral time;SS requested;Second report;Second report: outcome
A;12/04/2021;09:30;13.4.21;awaiting;
{CANARY};44298;14:30;2021-04;n/a;{CANARY}
C;01/05/2021;;{CANARY};14 April 2021;agree
""".encode("cp1252")
SSD = f"icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_transfer_in,icpc_icpc_date,icpc_icpc_outcome_cp_flag\ni1,{CANARY},s1,N,2024-03-26,Y\ni2,8,,Y,01/05/2024,N\n".encode()
RIS = f'Patient ID,Exam name,Date of test request,Date of test,Date test report issued\n{CANARY},"Skeletal survey",2024-03-04 09:00,2024-03-04 15:00,05/03/2024\n{CANARY},CT Head,,04/03/2024,\n'.encode()
CENSUS = f"""<?xml version="1.0" encoding="UTF-8"?><Message><Children><Child><ChildIdentifiers>
<LAchildID>{CANARY}</LAchildID></ChildIdentifiers><CINdetails><CINreferralDate>2019-04-01</CINreferralDate><ReferralNFA>0</ReferralNFA>
<Assessments><AssessmentActualStartDate>2019-04-02</AssessmentActualStartDate><AssessmentAuthorisationDate>2019-05-01</AssessmentAuthorisationDate></Assessments>
<Section47><S47ActualStartDate>2019-04-03</S47ActualStartDate><ICPCnotRequired>1</ICPCnotRequired></Section47>
<ChildProtectionPlans><CPPstartDate>2019-04-25</CPPstartDate><Reviews><CPPreviewDate>2019-07-24</CPPreviewDate>
</Reviews></ChildProtectionPlans><CINclosureDate>2019-09-30</CINclosureDate></CINdetails></Child></Children></Message>""".encode()
FHIR = [
    {"resourceType": "ServiceRequest", "id": "R1", "intent": "order", "subject": {"reference": f"Patient/{CANARY}"}, "code": {"text": "Skeletal survey"}, "authoredOn": "2024-03-04T09:00:00Z"},
    {"resourceType": "ImagingStudy", "id": "S1", "basedOn": [{"reference": "ServiceRequest/R1"}], "subject": {"reference": f"Patient/{CANARY}"}, "started": "2024-03-04T15:00:00Z"},
    {"resourceType": "DiagnosticReport", "id": "D1", "status": "preliminary", "code": {"text": "Skeletal survey"}, "basedOn": [{"reference": "ServiceRequest/R1"}], "subject": {"reference": f"Patient/{CANARY}"}, "resultsInterpreter": [{"reference": f"Practitioner/{CANARY}"}], "issued": "2024-03-05T08:00:00Z"},
]  # fmt: skip
FHIR_XML = f"""<Bundle xmlns="http://hl7.org/fhir"><entry><resource><ServiceRequest><id value="R1"/><intent value="order"/>
<subject><reference value="Patient/{CANARY}"/></subject><code><text value="Skeletal survey"/></code><authoredOn value="2024-03-04T09:00:00Z"/></ServiceRequest></resource></entry>
<entry><resource><DiagnosticReport><id value="D1"/><status value="final"/><basedOn><reference value="ServiceRequest/R1"/></basedOn><subject><reference value="Patient/{CANARY}"/></subject>
<code><text value="Skeletal survey"/></code><issued value="2024-03-05T08:00:00Z"/></DiagnosticReport></resource></entry></Bundle>""".encode()
MAPPING = f"""date_order = {{ "Referral" = "day first" }}
excel_days = 1904
different_times = "one event"
repeated_rows = "set aside"
[headings]
"note" = "case:ward"
"outcome" = "skip"
[activities]
"{CANARY}" = "Skeletal survey performed"
[words]
"{CANARY}" = "awaiting"
"-" = "blank"
[sheets]
"Old" = "skip"
""".encode()
KEYS = f"case_id,log\nA17,A\n{CANARY},B\n,\n".encode()
ANNEX_A = {
    "List 3": (["Child Unique ID", "Date of Referral", "Referral Source", "Referral NFA?"], [CANARY, "2024-03-01", "6", "No"]),
    "5": (["Child unique ID", "Strategy discussion initiating Section 47 Enquiry Start Date", "Was an Initial Child Protection Conference deemed unnecessary?", "Date of Initial Child Protection Conference", "Did the Initial Child Protection Conference Result in a Child Protection Plan"], [CANARY, "2024-03-04", "b) No", "2024-03-25", "a) Yes"]),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file: what it is called, sound ones, and what lies beside it in its folder."""

    file: str
    sound: Callable[[], list[bytes]]
    beside: dict[str, bytes] = field(default_factory=dict)
    given: str = ""
    """What is given as the log where that is another than the file: a file's name, or '.'."""
    option: str = ""
    """The option of the command by which the file is given; '' where it is the log."""


def _recorded(*patterns: str) -> list[bytes]:
    """Files among the fixtures, and those that other software wrote."""
    found = [one for pattern in patterns for one in sorted(PROJECT.glob(pattern))]
    return [one.read_bytes() for one in found if one.stat().st_size < 60_000]


def _annex_a() -> list[bytes]:
    sink = io.BytesIO()
    with xlsxwriter.Workbook(sink) as book:
        book.set_properties({"created": dt.datetime(2024, 4, 1, tzinfo=dt.UTC)})
        for name, rows in ANNEX_A.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return [sink.getvalue()]


def _written(form: str) -> Callable[[], list[bytes]]:
    """Our own writer's file of `LOG`, and what other software wrote."""
    ending = convert.FORMATS[form]

    def write() -> list[bytes]:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "log.csv").write_bytes(LOG)
            reading = tl.read_log(Path(folder) / "log.csv")
            cases = convert.Cases(lambda: reading.logs, load_pathway("nai-under-5"))
            convert.write(cases, form, Path(folder) / "out")
            ours = (Path(folder) / "out").read_bytes()
        return [ours, *_recorded(f"tests/recorded/*{ending}", f"tests/peers/*/*{ending}")]

    return write


KINDS: dict[str, Kind] = {
    "csv": Kind("log.csv", lambda: [LOG, WIDE, *_recorded("fixtures/*/log.csv", "tests/recorded/*.csv")]),
    "tsv": Kind("log.tsv", lambda: [LOG.replace(b",", b"\t"), WIDE.replace(b";", b"\t"), *_recorded("tests/recorded/*.tsv")]),
    "xlsx": Kind("log.xlsx", lambda: [one for one in _recorded("fixtures/*/*.xlsx", "tests/recorded/*.xlsx") if one.startswith(b"PK")]),
    "parquet": Kind("log.parquet", _written("parquet")),
    "annex-a": Kind("annex-a.xlsx", _annex_a),
    "census": Kind("census.xml", lambda: [CENSUS]),
    "safeguarding-dataset": Kind("icpc.csv", lambda: [SSD], {"log.csv": LOG}, given="."),
    "radiology": Kind("ris.csv", lambda: [RIS]),
    "fhir": Kind("bundle.json", lambda: [json.dumps({"resourceType": "Bundle", "entry": [{"resource": one} for one in FHIR]}).encode()]),
    "fhir-lines": Kind("resources.ndjson", lambda: ["\n".join(map(json.dumps, FHIR)).encode()]),
    "fhir-xml": Kind("bundle.xml", lambda: [FHIR_XML]),
    "xes": Kind("log.xes", _written("xes")),
    "ocel-json": Kind("log.jsonocel", _written("ocel-json")),
    "ocel-xml": Kind("log.xmlocel", _written("ocel-xml")),
    "ocel-sqlite": Kind("log.sqlite", _written("ocel-sqlite")),
    "mapping": Kind("mapping.toml", lambda: [MAPPING], {"log.csv": LOG}, given="log.csv", option="mapping"),
    "keys": Kind("keys.csv", lambda: [KEYS], {"log.csv": LOG}, given="log.csv", option="keys"),
    "pathway": Kind("pathway.toml", lambda: [built_in_text(one).encode() for one in ("local-examples", "nai-under-5")], {"log.csv": LOG}, given="log.csv", option="pathway"),
}  # fmt: skip


@cache
def sound(kind: str) -> list[bytes]:
    """Whole files of a kind."""
    return KINDS[kind].sound()
