"""Files of every kind that is read, broken in ways that are told by a seed."""

from __future__ import annotations

import io
import random
import re
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
CANARY = "Zebedee"
"""Stands in cells that cannot be read; no message may tell it."""
LOG = f"""\
case_id,activity,time,episode,outcome,case:age_months,note
A,Referral,12/04/2021,,,20,{CANARY}
A,Strategy discussion,2021-04-12 14:30,,section 47,,
A,Skeletal survey requested,12-14/04/2021,{CANARY},,,"a ""quoted""
note"
A,{CANARY},13/04/2021,,,,
B,ICPC,{CANARY},,,,
B,First radiologist report,n/a,,,,
Total,,,,,,
""".encode()
WIDE = f"""\
Case;Referral;Referral time;SS requested;Second report;Second report: outcome
A;12/04/2021;09:30;13.4.21;awaiting;
{CANARY};44298;14:30;2021-04;n/a;{CANARY}
C;01/05/2021;;{CANARY};14 April 2021;agree
""".encode("cp1252")
ENDINGS = {
    "csv": ("*.csv", "*.tsv"),
    "xlsx": ("*.xlsx",),
    "parquet": ("*.parquet",),
    "xml": ("*.xml", "*.xes", "*.xmlocel"),
    "json": ("*.json", "*.jsonocel"),
}
_VALUE = re.compile(rb">[^<>]+<|\"[^\"<>]*\"")
_VALUES = (b"", b"0", b"1", b"-7", b"44298", b"44298.604166", b"99999999999", b"1e308", b"NaN", b"true", b"A", b"Total", b"n/a", CANARY.encode(), b"12-14/04/2021", b"31/12/9999", b"s", b"str", b"inlineStr", b"d", b"e", b"B2", b"XFD9", b"x" * 300, b"&#0;", b"&amp;")  # fmt: skip
_PIECES = (
    b'"', b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n", b"\n" * 50, b",", b";", b"\t", b"9" * 40, b"-1", b"1e308",
    b"2021-02-30", b"31/12/9999", b"44298", b"99/99/9999", b"12-14/04/2021", b"n/a", b"Total", b"case_id", b"\xe9", b"\xf0\x9f\x98\x80",
    b"<", b"&a;", b"]]>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b'r="XFD1048576"', b'r="A99999999999"', b't="s"', b"<v>99999999</v>",
    b"{", b"[", b"[" * 3000, b"null", b"\\ud800", b'"time":', b"=1+1", b"'", b"PAR1", b"PK\x03\x04", b" " * 3000,
)  # fmt: skip


def seeds(kind: str) -> list[bytes]:
    """Whole files of a kind: two of our own, and those among the fixtures and the recorded."""
    found = [
        path.read_bytes()
        for folder in ("fixtures", "tests/recorded", "tests/peers")
        for ending in ENDINGS[kind]
        for path in sorted((PROJECT / folder).rglob(ending))
        if path.stat().st_size < 60_000
    ]
    return [LOG, WIDE, *found] if kind == "csv" else found


def broken(kind: str, whole: list[bytes], seed: int) -> bytes:
    """One file, broken."""
    chance = random.Random(f"{kind} {seed}")
    data = chance.choice(whole)
    if kind == "xlsx" and chance.random() < 0.8:
        return _repacked(data, whole, chance)
    if kind == "xml" and chance.random() < 0.5:
        return _revalued(data, chance)
    return _changed(data, whole, chance)


def _repacked(data: bytes, whole: list[bytes], chance: random.Random) -> bytes:
    """A workbook with one or two of its parts broken, packed again so that they are reached."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    named = [name for name in parts if "sheet" in name or "Strings" in name] or [*parts]
    for name in chance.sample([*named, *parts], 2):
        gentle = chance.random() < 0.7
        parts[name] = (
            _revalued(parts[name], chance) if gentle else _changed(parts[name], whole, chance)
        )
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            if chance.random() > 0.03:
                archive.writestr(name, content)
    return sink.getvalue()


def _revalued(data: bytes, chance: random.Random) -> bytes:
    """An XML text that is still one, with some of its values others."""
    found = [*_VALUE.finditer(data)]
    for one in sorted(chance.sample(found, min(len(found), 4)), key=re.Match.start, reverse=True):
        data = data[: one.start() + 1] + chance.choice(_VALUES) + data[one.end() - 1 :]
    return data


def _changed(data: bytes, whole: list[bytes], chance: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.randrange(1, 8)):
        at = chance.randrange(len(made) + 1)
        end = min(len(made), at + chance.choice((1, 1, 2, 8, 60)))
        way = chance.randrange(7)
        if way == 0:
            del made[at:end]
        elif way == 1 and at < len(made):
            made[at] = chance.randrange(256)
        elif way == 2:
            made[at:at] = made[at:end] * chance.choice((1, 2, 200))
        elif way == 3:
            other = chance.choice(whole)
            begin = chance.randrange(len(other) + 1)
            made[at:end] = other[begin : begin + 200]
        elif way == 4 and chance.random() < 0.2:
            del made[at:]
        else:
            made[at:at] = chance.choice(_PIECES)
    return bytes(made)
