"""Files of each kind, damaged at random but always alike: each ends in a log or a plain refusal.

    python fuzz.py --each 5000 [--seed 1] [KIND...]: exits 1 where one does not, and keeps it.

Whatever happens, no message, problem or notice may hold a word of a cell, and the rows read are
the events, the words and the rows set aside.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl

import timeline as tl
from timeline.errors import NoUsableEventError, TimelineError
from timeline.pathway import load_pathway
from timeline.reading import Reading
from timeline.writing import convert

NAME = "Zebedee"
"""In every cell that may be a name; in no message."""
LONGEST, LARGEST = 10.0, 500 << 20
"""Seconds of work for one file, and bytes that the whole run may come to hold."""
CENSUS = f"""<?xml version="1.0" encoding="UTF-8"?><Message><Children><Child><ChildIdentifiers>
<LAchildID>{NAME}</LAchildID></ChildIdentifiers><CINdetails><CINreferralDate>2019-04-01</CINreferralDate>
<Section47><S47ActualStartDate>2019-04-03</S47ActualStartDate><ICPCnotRequired>1</ICPCnotRequired></Section47>
<ChildProtectionPlans><CPPstartDate>2019-04-25</CPPstartDate><Reviews><CPPreviewDate>2019-07-24</CPPreviewDate>
</Reviews></ChildProtectionPlans><CINclosureDate>2019-09-30</CINclosureDate></CINdetails></Child></Children></Message>"""
FHIR = [
    {"resourceType": "ServiceRequest", "id": "R1", "intent": "order", "subject": {"reference": f"Patient/{NAME}"}, "code": {"text": "Skeletal survey"}, "authoredOn": "2024-03-04T09:00:00Z"},
    {"resourceType": "ImagingStudy", "id": "S1", "basedOn": [{"reference": "ServiceRequest/R1"}], "subject": {"reference": f"Patient/{NAME}"}, "started": "2024-03-04T15:00:00Z"},
    {"resourceType": "DiagnosticReport", "id": "D1", "status": "preliminary", "basedOn": [{"reference": "ServiceRequest/R1"}], "subject": {"reference": f"Patient/{NAME}"}, "issued": "2024-03-05T08:00:00Z"},
]  # fmt: skip
SSD = f"icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_transfer_in,icpc_icpc_date,icpc_icpc_outcome_cp_flag\ni1,{NAME},s1,N,2024-03-26,Y\ni2,8,,Y,01/05/2024,N\n"
RIS = f'Patient ID,Exam name,Date of test request,Date of test,Date test report issued\n{NAME},"Skeletal survey",2024-03-04 09:00,2024-03-04 15:00,05/03/2024\n{NAME},CT Head,,04/03/2024,\n'
WIDE = f"Case;Referral;ICPC;Core group 1;Strategy discussion: outcome\n{NAME};04/03/2024;n/a;awaiting;x\nB;13/03/2024;2024-04;;\n"
LOG = f'case_id,activity,time,earliest,note,case:team\n{NAME},Referral,2024-03-04,,{NAME},East\n{NAME},ICPC,2024-03-25T10:00:00+00:00,2024-03-20,"a; b",\nB,Core group,2024-04,,,West\n'


def _annex_a() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Child Unique ID", "Date of Referral", "Referral Source", "Referral NFA?"])
    sheet.append([NAME, "2024-03-01", "6", "No"])
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


def _written(ending: str) -> Callable[[], bytes]:
    def write() -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder) / "log.csv"
            log.write_text(LOG, encoding="utf-8")
            reading = tl.read_log(log)
            cases = convert.Cases(lambda: reading.logs, load_pathway("nai-under-5"))
            out = Path(folder) / f"out.{ending}"
            convert.write(
                cases, next(k for k, v in convert.FORMATS.items() if v == out.suffix), out
            )
            return out.read_bytes()

    return write


KINDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "long": (".csv", LOG.encode),
    "wide": (".csv", WIDE.encode),
    "safeguarding-dataset": (".csv", SSD.encode),
    "radiology": (".csv", RIS.encode),
    "annex-a": (".xlsx", _annex_a),
    "parquet": (".parquet", _written("parquet")),
    "census": (".xml", CENSUS.encode),
    "fhir": (".json", json.dumps({"resourceType": "Bundle", "entry": [{"resource": one} for one in FHIR]}).encode),
    "fhir-lines": (".ndjson", "\n".join(map(json.dumps, FHIR)).encode),
    "xes": (".xes", _written("xes")),
    "ocel-json": (".jsonocel", _written("jsonocel")),
    "ocel-xml": (".xmlocel", _written("xmlocel")),
}  # fmt: skip
"""The ending of each kind, and a sound file of it."""
PIECES = (
    b"\0", b"\xff\xfe", b'"', b"'", b"\r", b"\n", b",", b";", b"<", b">", b"&lt;", b"&#0;", b"&x;", b"]]>", b"<![CDATA[", b"<!--", b"{", b"}", b"[", b"]", b":", b"null",
    b"1e999", b"\\u0000", b"\\ud800", b"9" * 400, b"x" * 20_000, b"2024-13-45", b"0001-01-01", b"9999-12-31T23:59:59+14:00", b"\xf0\x9f\x91\xb6", b"\xe2\x80\xae", b"n/a",
)  # fmt: skip


def damaged(sound: bytes, chance: random.Random) -> bytes:
    """The file with one to six damages: bytes changed, cut, moved, doubled, or strange ones put in."""
    data = bytearray(sound)
    for _ in range(chance.randint(1, 6)):
        begin = chance.randrange(len(data) + 1)
        end = min(len(data), begin + chance.choice((1, 2, 8, 60, 400)))
        piece = bytes(data[begin:end])
        match chance.randrange(6):
            case 0:
                data[begin:end] = bytes(chance.randrange(256) for _ in piece)
            case 1:
                del data[begin:end]
            case 2:
                data[begin:begin] = chance.choice(PIECES)
            case 3:
                data[begin:end] = piece * chance.choice((2, 3, 50))
            case 4:
                at = chance.randrange(len(data) + 1)
                data[at:at] = piece
            case _:
                data[begin:end] = chance.choice(PIECES)
    return bytes(data)


def fault_of(path: Path) -> str:
    """What is wrong with how a file is taken; '' where it ends in a log or a plain refusal."""
    begun = time.process_time()
    try:
        reading = tl.read_log(path)
        told = [one.problem for one in (*reading.problems, *reading.notices)]
        if isinstance(reading, Reading):
            words = len(reading.log.not_required) + reading.log.still_open
            if reading.rows_read != len(reading.log) + words + reading.set_aside:
                return "rows are lost"
    except TimelineError as error:
        told = [str(error)]
        if isinstance(error, NoUsableEventError):
            told += [one.problem for one in error.problems]
    except Exception:  # noqa: BLE001  that is what is looked for
        return traceback.format_exc()
    if any(NAME in one for one in told):
        return "a cell is quoted"
    return "too slow" if time.process_time() - begun > LONGEST else ""


def faults(kind: str, each: int, seed: int, folder: Path) -> Iterator[tuple[Path, str]]:
    """Take so many damaged files of a kind; those that are wrong, with what is wrong."""
    ending, make = KINDS[kind]
    sound, chance = make(), random.Random(f"{kind} {seed}")
    for number in range(each):
        path = folder / f"{kind}-{seed}-{number}{ending}"
        path.write_bytes(damaged(sound, chance) if number else sound)
        wrong = fault_of(path)
        if wrong:
            yield path, wrong
        else:
            path.unlink()


def main() -> int:
    """Take damaged files of each kind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", default=[*KINDS])
    parser.add_argument("--each", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="timeline-fuzz-"))
    found = 0
    for kind in asked.kinds:
        begun = time.monotonic()
        for path, wrong in faults(kind, asked.each, asked.seed, folder):
            found += 1
            print(f"{path}\n{wrong}")
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
        print(f"{kind}: {asked.each} files in {time.monotonic() - begun:.0f} s, most memory {most >> 20} MB")  # fmt: skip
        found += most > LARGEST
    print(f"{found} wrong" if found else "none wrong")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
