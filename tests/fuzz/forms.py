"""A sound file of a kind with its form kept, and what it says changed."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import json
import random
import re
import sqlite3
import tomllib
import xml.etree.ElementTree as ET  # our own sound files alone are parsed with it
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from copy import deepcopy
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from bytewise import changed
from kinds import CANARY, KINDS

VALUES = (
    "", "0", "1", "-7", "44298", "44298.604166", "99999999999", "1e308", "NaN", "true", "A", "Total", "n/a", CANARY, "12-14/04/2021", "w/c 12/04/2021", "Mon 12/04/2021", "04/13/2021", "12/04/2021 pm & 13/04/2021", "20240305093000+0000", "12\u200e/04/2021", "2021-02-30", "0001-01-01",
    "31/12/9999", "9999-12-31T23:59:59+14:00", "2024-03-31T01:30:00Z", "10:00", "s", "str", "inlineStr", "d", "e", "B2", "XFD9", "case_id", "time", "x" * 300, "&#0;", "&amp;", "=1+1", ";", "\u202e",
)  # fmt: skip
"""Put in the place of what a file says."""
_SAID = {
    "csv": re.compile(rb"[^,;\t\r\n\"]+"),
    "xml": re.compile(rb"(?<=>)[^<>]+(?=<)|(?<=\")[^\"<>]*(?=\")"),
    "json": re.compile(rb"(?<=\")[^\"\\]*(?=\")|\b\d+\b"),
    "sheet": re.compile(rb"(?<=>)[^<>]+(?=<)"),
}
"""The values of a text, by its kind."""
_TEXT = {
    "csv": "csv", "tsv": "csv", "xml": "xml", "xes": "xml", "xmlocel": "xml", "json": "json",
    "jsonocel": "json", "ndjson": "json",
}  # fmt: skip
_TYPES = (pa.binary(), pa.timestamp("ns", "UTC"), pa.date32(), pa.int64(), pa.float64(), pa.large_string(), pa.bool_(), pa.null())  # fmt: skip


def said_otherwise(kind: str, data: bytes, chance: random.Random) -> bytes:
    """A file that has its form, with the form kept, so that what reads it gets further."""
    ending = Path(KINDS[kind].file).suffix[1:]
    way = _WAYS[ending]
    if ending not in _TEXT or chance.random() < 0.5:
        return way(data, chance)
    return _revalued(data, _TEXT[ending], chance)


def _revalued(data: bytes, text: str, chance: random.Random) -> bytes:
    """A text with some of its values others."""
    found = [*_SAID[text].finditer(data)]
    for one in sorted(chance.sample(found, min(len(found), 4)), key=re.Match.start, reverse=True):
        new = chance.choice(VALUES).encode() if chance.random() < 0.8 else chance.choice(found)[0]
        data = data[: one.start()] + new + data[one.end() :]
    return data


def _relined(data: bytes, chance: random.Random) -> bytes:
    """A text with lines left out, repeated or moved, or in another encoding."""
    lines = data.splitlines(keepends=True)
    for _ in range(chance.randrange(1, 4)):
        at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(4):
            case 0 if len(lines) > 1:
                del lines[at]
            case 1:
                lines[to:to] = lines[at : at + 3] * chance.choice((1, 2, 500))
            case 2:
                lines[at], lines[to] = lines[to], lines[at]
            case _:
                mine, its = (re.split(rb"([,;\t])", lines[one].rstrip()) for one in (at, to))
                lines[at] = b"".join([*mine[: len(mine) // 2], *its[len(its) // 2 :]]) + b"\n"
    text = b"".join(lines).decode("utf-8", "replace")
    return text.encode(chance.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252")), "replace")  # fmt: skip


def _repacked(data: bytes, chance: random.Random) -> bytes:
    """A workbook with some of its parts broken, packed again so that they are reached."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    named = [name for name in parts if "sheet" in name or "Strings" in name] or [*parts]
    for name in dict.fromkeys(chance.sample([*named * 3, *parts], chance.choice((1, 1, 2)))):
        match chance.randrange(6):
            case 0:
                parts[name] = changed(parts[name], [*parts.values()], chance)
            case 1 | 2 if parts[name].lstrip().startswith(b"<"):
                parts[name] = _replanted(parts[name], chance)
            case _:
                parts[name] = _revalued(parts[name], "sheet", chance)
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for name, content in parts.items():
            if (
                chance.random() > 0.005
            ):  # a part has no time, so that the bytes are the same each day
                archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return sink.getvalue()


def _replanted(data: bytes, chance: random.Random) -> bytes:
    """An XML text with elements left out, repeated, moved or renamed."""
    root = ET.fromstring(data)  # noqa: S314  a sound file of our own
    for _ in range(chance.randrange(1, 5)):
        every = [*root.iter()]
        parent, other = chance.choice(every), chance.choice(every)
        match chance.randrange(4):
            case 0 if len(parent):
                parent.remove(chance.choice([*parent]))
            case 1:
                copies = chance.choice((1, 2, 40)) if len(every) < 2000 else 1
                parent.extend(deepcopy(other) for _ in range(copies))
            case 2:
                parent.tag = other.tag
            case _:
                parent.text, parent.tail = chance.choice(VALUES[:-6]), other.text
                if parent.attrib:
                    parent.set(chance.choice([*parent.attrib]), chance.choice(VALUES[:-6]))
    return ET.tostring(root, xml_declaration=chance.random() < 0.5, encoding=chance.choice(("utf-8", "utf-16")))  # fmt: skip


def _regrown(root: Any, chance: random.Random) -> Any:  # noqa: ANN401  any JSON
    """A tree of values with some left out, repeated, moved or of another type."""
    for _ in range(chance.randrange(1, 5)):
        spots = [*_spots(root)]
        if not spots:
            break
        (holder, key), (its, other) = chance.choice(spots), chance.choice(spots)
        match chance.randrange(4):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, list):
                holder += [holder[key]] * chance.choice((1, 2, 40))
            case 2:
                holder[key] = deepcopy(its[other])
            case _:
                holder[key] = chance.choice((*VALUES, None, True, -1, 1e300, [], {}, [[]], {"": 0}))
    return root


def _regrown_json(data: bytes, chance: random.Random) -> bytes:
    return json.dumps(_regrown(json.loads(data), chance)).encode()


def _regrown_toml(data: bytes, chance: random.Random) -> bytes:
    return _toml(_regrown(tomllib.loads(data.decode()), chance))


def _toml(root: dict[str, Any]) -> bytes:
    """A TOML text, with tables and arrays in lines of their own at the top alone."""

    def inline(value: Any) -> str:  # noqa: ANN401  any TOML
        if isinstance(value, dict):
            return f"{{{', '.join(f'{json.dumps(key)} = {inline(one)}' for key, one in value.items())}}}"  # fmt: skip
        if isinstance(value, list):
            return f"[{', '.join(map(inline, value))}]"
        return value.isoformat() if isinstance(value, dt.date) else json.dumps(value)

    return "".join(f"{json.dumps(key)} = {inline(value)}\n" for key, value in root.items()).encode()


def _spots(node: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401  any JSON
    """Each place in a tree where a value stands: what holds it, and its key."""
    keys = [*node] if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield node, key
        yield from _spots(node[key])


def _retyped(data: bytes, chance: random.Random) -> bytes:
    """A Parquet file with columns of other types, names or numbers."""
    table = pq.read_table(io.BytesIO(data))
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(table.num_columns)
        name, column = table.field(at).name, table.column(at)
        match chance.randrange(5):
            case 0:
                column = pa.array([chance.choice((*VALUES, None)) for _ in column], pa.string())
            case 1:
                column = pa.nulls(len(table), chance.choice(_TYPES))
            case 2:
                column = pa.array([chance.choice(([], None, ["x"])) for _ in column], pa.list_(pa.string()))  # fmt: skip
            case 3:
                name = chance.choice((*VALUES, *table.column_names))
            case _:
                column = column.dictionary_encode() if column.type == pa.string() else column
        table = table.set_column(at, name, column)
    table = pa.concat_tables([table] * chance.choice((1, 1, 2, 500)))
    sink = io.BytesIO()
    pq.write_table(table, sink, compression=chance.choice(("NONE", "SNAPPY", "ZSTD")), row_group_size=max(chance.choice((1, 3, 1000)), len(table) // 50))  # fmt: skip
    return sink.getvalue()


def _restated(data: bytes, chance: random.Random) -> bytes:
    """A SQLite file with rows and tables of other values, names or numbers."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        for _ in range(chance.randrange(1, 5)):
            tables = [one for (one,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]  # fmt: skip
            table = chance.choice(tables)
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
            column, every = chance.choice(columns), chance.choice((1, 2, 5))
            with contextlib.suppress(
                sqlite3.Error
            ):  # a key that stands twice, a name that is taken
                match chance.randrange(6):
                    case 0:
                        database.execute(f'DELETE FROM "{table}" WHERE rowid % {every} = 0')
                    case 1:
                        database.execute(f'INSERT INTO "{table}" SELECT * FROM "{table}"')
                    case 2:
                        database.execute(f'ALTER TABLE "{table}" RENAME COLUMN "{column}" TO "{chance.choice(columns)}2"')  # fmt: skip
                    case 3 if chance.random() < 0.3:
                        database.execute(f'DROP TABLE "{table}"')
                    case _:
                        value = chance.choice((*VALUES, None, b"\xff\0", 1e308))
                        database.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid % {every} = 0', (value,))  # fmt: skip
        database.commit()
        return database.serialize()


_WAYS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "xlsx": _repacked,
    "parquet": _retyped,
    "sqlite": _restated,
    "toml": _regrown_toml,
    **dict.fromkeys(("json", "jsonocel"), _regrown_json),
    **dict.fromkeys(("xml", "xes", "xmlocel"), _replanted),
    **dict.fromkeys(("csv", "tsv", "ndjson"), _relined),
}
"""How the form of a file is kept and what it says changed, by its ending."""
