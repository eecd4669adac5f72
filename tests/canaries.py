"""A log whose every text that may be a name can be found again, and the search for it."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Iterator

import pyarrow.parquet as pq

CANARY = "Zqxwvkj"
"""It begins every text of the log that may be a name."""
KINDS = "case episode agency site by outcome mode attended invited note"
LONG = f"""case_id,activity,time,episode,agency,site,by,outcome,mode,attended,invited,note,case:dob,case:{CANARY}column,case:age_months,{CANARY}heading,case:team
{CANARY}case1,Referral,2021-03-01,{CANARY}episode,{CANARY}agency,{CANARY}site,{CANARY}by,{CANARY}outcome,,,,{CANARY}note,2020-02-29,{CANARY}value,{CANARY}age,{CANARY}cell,{CANARY}team
{CANARY}case1,Strategy discussion,2021-03-02 10:00,,Police,,,section 47,{CANARY}mode,Police; {CANARY}attended,{CANARY}invited,,2020-02-29,,,,
{CANARY}case1,Initial child protection conference,2021-04-20,,,,,,{CANARY}mode,{CANARY}attended,,,2020-02-29,,,,
{CANARY}case1,{CANARY}activity was born,2020-02-29,,,,,,,,,,,,,,
{CANARY}case2,Referral,2021-03-03,,,,,,,,,,,,,,
{CANARY}case2,Referral decision,{CANARY}date,,,,,,,,,,,,,,
{CANARY}case2,{CANARY}later,2022-01-01,,,,,,,,,,,,,,
{CANARY}case3,{CANARY}activity was born,2020-02-29,,,,,,,,,,,,,,
{CANARY}case4,Referral,2022-01-01,,,,,,,,,,,,,,
{CANARY}case5,Referral,2021-03-04,,,,,,,,,,,,,,
{CANARY}case5,Case closed,2021-03-05,,,,,,,,,,,,,,
{CANARY}case5,Skeletal survey requested,2021-03-04 09:00,,,,,,,,,,,,,,
{CANARY}case5,Skeletal survey performed,2021-03-04 15:00,,,,,,,,,,,,,,
{CANARY}case5,First radiologist report,2021-03-04 18:00,,,,{CANARY}reader and {CANARY}other,,,,,,,,,,
{CANARY}case5,Second radiologist report,2021-03-05 09:00,,,,{CANARY}second,,,,,,,,,,
"""
BORN = ("2020-02-29", "29 February 2020", "29/02/2020", "29 Feb 2020", "43890")


def opened(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """A file, and all files within it."""
    yield name, content
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            assert not packed.comment
            for part in packed.infolist():
                yield name, part.filename.encode() + part.comment + part.extra
                yield from opened(f"{name}/{part.filename}", packed.read(part))
    if content[:4] == b"PAR1":
        table = pq.read_table(io.BytesIO(content))
        yield name, f"{table.schema.metadata}{table.to_pylist()}".encode()


def needles(secret: str) -> list[bytes]:
    """A text as a file may hold it: in several encodings, escaped, packed, or as a fingerprint."""
    texts = {secret, secret.lower(), secret.upper(), secret[::-1]}
    found = [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")]
    for text in texts:
        raw = text.encode()
        found += [raw.hex().encode(), raw.hex().upper().encode()]
        found += ["".join(f"\\u{ord(one):04x}" for one in text).encode()]
        found += ["".join(f"&#{ord(one)};" for one in text).encode()]
        for shift in range(3):  # without the characters that depend on what stands beside it
            found.append(base64.b64encode(b"\0" * shift + raw)[4 if shift else 0 : -4])
        for kind in ("md5", "sha1", "sha256", "blake2b"):
            found.append(hashlib.new(kind, raw).hexdigest().encode())
    return [one for one in found if len(one) > 4]


def leaks(files: dict[str, bytes], *secrets: str) -> list[str]:
    wanted = {one for secret in secrets for one in needles(secret)}
    return [
        f"{place}: {one!r}"
        for name, content in files.items()
        for place, part in opened(name, content)
        for one in wanted
        if one in part
    ]


SECRETS = (
    CANARY,
    *(f"{CANARY}{kind}" for kind in KINDS.split()),
    *(f"{CANARY}case{k}" for k in range(1, 8)),
    f"{CANARY}activity was born",
)
