"""A JSON file read item by item, with one item in memory.

ijson parses it as a stream; the standard library would hold the whole of it, ten times over.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, BinaryIO

import ijson

from timeline.errors import FileError

DEEPEST = 100
"""Levels within one another; the formats read here have a tenth of that."""
LARGEST_ITEM = 500_000
"""Values in one item."""
LONGEST_TEXT = 1_000_000
"""Bytes without a quotation mark among them."""
LONGEST_KEY = 1_000
"""Characters of the name of a value."""
PIECE = 4 << 10
"""Bytes parsed at a time."""
_IN_LIST = "item"
"""The place of a value in a list."""
_ESCAPED = re.compile(rb"\\.", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


def items(file: BinaryIO, name: str, wanted: Collection[str]) -> Iterator[tuple[str, Any]]:
    """Every object at one of the places `wanted`, with its place; '' is the top.

    Several objects may follow one another at the top, as in NDJSON. Raises FileError.
    """
    builder, begun, size = None, 0, 0
    try:
        for event, value, path in _walked(file, name):
            size += 1
            if event == "start_map" and builder is None and ".".join(path) in wanted:
                builder, begun, size, place = ijson.ObjectBuilder(), len(path), 0, ".".join(path)
            if builder is None:
                continue
            if size > LARGEST_ITEM:
                raise _beyond(name)
            builder.event(event, _clean(value))
            if event == "end_map" and len(path) == begun:
                yield place, builder.value
                builder = None
    except (ijson.JSONError, ValueError, OverflowError, ArithmeticError) as error:
        message = f"{name}: not well-formed JSON; export the file again"
        raise FileError(message) from error


def _walked(file: BinaryIO, name: str) -> Iterator[tuple[str, Any, list[str]]]:
    """Every event of the parser, with the names that lead to its value; raises FileError.

    ijson's own places are as long as the names in them, and made for each value of a piece at once.
    """
    path: list[str] = []
    watched = _Watched(file, name)
    for event, value in ijson.basic_parse(
        watched, buf_size=PIECE, multiple_values=True, use_float=True
    ):
        if event in {"end_map", "end_array"}:
            path.pop()
        elif event == "map_key":
            if len(value) > LONGEST_KEY:
                raise _beyond(name)
            path[-1] = value
        yield event, value, path
        if event in {"start_map", "start_array"}:
            if len(path) == DEEPEST:
                raise _beyond(name)
            path.append("" if event == "start_map" else _IN_LIST)


class _Watched:
    """A file that is refused where a text in it is longer than any text of a log."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file, self._name, self._since, self._escaped = file, name, 0, False

    def read(self, size: int) -> bytes:
        """The next bytes."""
        piece = self._file.read(size)
        at = self._bare(piece).rfind(b'"')
        self._since = self._since + len(piece) if at < 0 else len(piece) - at
        if self._since > LONGEST_TEXT:
            raise _beyond(self._name)
        return piece

    def _bare(self, piece: bytes) -> bytes:
        """The piece with other signs in place of those after a backslash, which end no text."""
        if not self._escaped and b"\\" not in piece:
            return piece
        whole = b"\\" + piece if self._escaped else piece
        bare = _ESCAPED.sub(b"  ", whole)
        held, self._escaped = self._escaped, bare.endswith(b"\\")
        return bare[1:] if held else bare


def _clean(value: object) -> object:
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def _beyond(name: str) -> FileError:
    return FileError(
        f"{name}: values too deep within one another, texts too long or more than {LARGEST_ITEM:,} values in one item; "
        "no export of cases has that, so it was not read"
    )


def texts(node: object, *path: str) -> list[str]:
    """The texts at a path below a node; lists on the way are replaced by each of their items."""
    nodes = [node]
    for key in path:
        holders = [one for many in nodes for one in _each(many) if isinstance(one, dict)]
        nodes = [holder[key] for holder in holders if key in holder]
    return [_text(one) for holder in nodes for one in _each(holder) if not isinstance(one, dict | list)]  # fmt: skip


def _each(node: object) -> list[object]:
    return node if isinstance(node, list) else [node]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def text(node: object, *path: str) -> str:
    """The first text at a path; '' where there is none."""
    return next(iter(texts(node, *path)), "")
