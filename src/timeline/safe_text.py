r"""Texts of a log or of its path, written where a line end or an invisible mark could act.

A file's name can end a comment, colour a terminal or turn the order of letters round. So line
ends, control characters and the invisible marks of direction are written as escapes there, such
as \u202e, and all else stays as it is. Other places have one function each too: cells of CSV
files `csv_text`, pages their templates and `report.parts.for_a_script`, charts `charts.words.safe`,
slides `slides.deck.plain`, and addresses of databases `Path.as_uri`.
"""

from __future__ import annotations

import json
import unicodedata

_ACTING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of control, format and surrogate characters, and of ends of lines and paragraphs."""


def on_one_line(text: str) -> str:
    """A text for a terminal or a comment."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escaped(one) if unicodedata.category(one) in _ACTING else one for one in text)


def toml_string(text: str) -> str:
    """A TOML string on one line, which reads back as the text; half a surrogate pair as U+FFFD."""
    whole = "".join("\ufffd" if unicodedata.category(one) == "Cs" else one for one in text)
    return on_one_line(json.dumps(whole, ensure_ascii=False))


def _escaped(character: str) -> str:
    return f"\\u{ord(character):04x}" if character <= "\uffff" else f"\\U{ord(character):08x}"
