"""XML that would hurt: entities, nesting and attributes without end, texts of megabytes, or none at all."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from timeline.errors import FileError


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE Message [<!ENTITY a 'x'>]><Message>&a;</Message>",
        "<!DOCTYPE Message SYSTEM 'file:///etc/passwd'><Message/>",
        "<Message>" + "<a>" * 300,
        "<Message><LAchildID>" + "x" * 1_000_001 + "</LAchildID></Message>",
        "<Message a='" + "x" * 1_000_001 + "'/>",
        "<Message " + " ".join(f"a{k}='x'" for k in range(300_000)) + "/>",
        "<Message><CINdetails>",
        "<html/>",
        "",
        "<Message>\0</Message>",
        '<?xml version="1.0" encoding="no-such"?><Message/>',
    ],
)
def test_xml_that_could_harm_or_is_none_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "census.xml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FileError) as refused:
        tl.read_log(file)
    assert refused.value.exit_code == 5
    assert "passwd" not in str(refused.value)
