"""An audit as JSON: written, read back, and described by a JSON Schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.errors import FileError
from timeline.safe_open import all_of, opened

LARGEST = 512 << 20
"""Bytes: the audit of the largest log shown in detail has a tenth."""
MOST_FAULTS = 3


def to_json(audit: Audit | Board) -> str:
    """The audit as the text of `audit.json`."""
    return audit.model_dump_json(indent=1) + "\n"


def load_audit(path: str | Path) -> Audit | Board:
    """The audit in a file that `analyse` wrote: a `Board` where it was made for a board.

    Raises FileError for a file that is no such audit, or is of another version.

    >>> import timeline as tl
    >>> audit = tl.analyse(tl.read_log("fixtures/nai-audit/log.csv"), as_of="2021-04-30")
    >>> from pathlib import Path
    >>> from tempfile import mkdtemp
    >>> path = Path(mkdtemp()) / "audit.json"
    >>> _ = path.write_text(audit.model_dump_json())
    >>> tl.load_audit(path) == audit
    True
    """
    file = Path(path)
    with opened(file, file.name) as content:
        text = all_of(content, file.name, LARGEST)
    try:
        written = json.loads(text)
        _check_version(written, file.name)
        model = Board if written["disclosure"]["audience"] == "board" else Audit
        return model.model_validate_json(text)
    except ValidationError as error:
        where = (".".join(map(str, one["loc"])) for one in error.errors(include_input=False))
        places = ", ".join([*where][:MOST_FAULTS])
        raise FileError(_not_an_audit(file.name, f"at {places}")) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FileError(_not_an_audit(file.name)) from error


def _check_version(written: dict[str, Any], name: str) -> None:
    known = {model.model_fields["schema_version"].default for model in (Audit, Board)}
    version = written["schema_version"]
    if isinstance(version, int) and version not in known:
        message = (
            f"{name}: an audit of version {version}, and this timeline reads version "
            f"{max(known)}; make it again with timeline analyse"
        )
        raise FileError(message)


def _not_an_audit(name: str, where: str = "") -> str:
    place = f" ({where})" if where else ""
    return f"{name}: is not an audit that timeline wrote{place}; give the audit.json of an analysis"


def schema() -> dict[str, Any]:
    """The JSON Schema of `audit.json`: of an audit, or of a board's."""
    found: dict[str, Any] = TypeAdapter(Audit | Board).json_schema(mode="serialization")
    version = Audit.model_fields["schema_version"].default
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"audit.json, version {version}",
        **found,
    }
