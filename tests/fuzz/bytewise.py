"""The bytes of a file damaged: cut, changed, repeated, or others put in."""

from __future__ import annotations

import random

_PIECES = (
    b'"', b"'", b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n", b"\n" * 50, b",", b";", b"\t", b"9" * 5000, b"-1", b"1e999", b"99/99/9999", b"\xe9", b"\xf0\x9f\x98\x80", b"\xe2\x80\xae",
    b"<", b">", b"&a;", b"&#0;", b"]]>", b"<![CDATA[", b"<!--", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b'r="XFD1048576"', b'r="A99999999999"', b't="s"', b"<v>99999999</v>",
    b"{", b"}", b"[", b"[" * 3000, b"null", b":", b"\\u0000", b"\\ud800", b'"time":', b"PAR1", b"PK\x03\x04", b" " * 3000, b"x" * 20_000,
)  # fmt: skip
"""Put anywhere."""


def changed(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """The bytes with one to seven damages: cut, changed, repeated, or others put in."""
    made = bytearray(data)
    for _ in range(chance.randrange(1, 8)):
        at = chance.randrange(len(made) + 1)
        end = min(len(made), at + chance.choice((1, 1, 2, 8, 60, 400)))
        match chance.randrange(8):
            case 0:
                del made[at:end]
            case 1:
                made[at:end] = chance.randbytes(end - at)
            case 2:
                made[at:at] = made[at:end] * chance.choice((1, 2, 50, 200))
            case 3:
                other = chance.choice(others)
                begin = chance.randrange(len(other) + 1)
                made[at:end] = other[begin : begin + 200]
            case 4 if chance.random() < 0.2:
                del made[at:]
            case 5:
                made[at:end] = chance.choice(_PIECES)
            case _:
                made[at:at] = chance.choice(_PIECES)
    return bytes(made)
