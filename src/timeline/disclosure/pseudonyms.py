"""A log in, a shareable one out: a keyed hash in place of every name.

A pseudonym is the beginning of HMAC-SHA-256 of a text under a key: the same text has the same one
in every log under that key, so logs can be joined, and without the key nobody can find a text by
trying. Dates stay as they are: moved by whole weeks they would meet other bank holidays, and the
outcomes would be others.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from timeline.analysis.catalogue import catalogue
from timeline.columnar.coded_text import CodedText, object_array
from timeline.disclosure.names import LETTERS
from timeline.disclosure.plain import KINDS, PlainWords, label
from timeline.event_log import EventLog, Word, in_case_order, known_to
from timeline.pathway import LINKS, Pathway
from timeline.pathway.words import folded

KEY_BYTES = 32


class Pseudonyms:
    """The pseudonyms under one key."""

    def __init__(self, key: bytes, pathway: Pathway, keep: Iterable[str] = ()) -> None:
        """`keep` are words that name nobody, beside those of the pathway."""
        self._key, self._pathway = key, pathway
        self._plain = PlainWords(catalogue(pathway).values, keep)

    def of(self, kind: str, text: str) -> str:
        """'case-k5vq…': what stands for a text of a kind."""
        digest = hmac.digest(self._key, f"{kind}\0{text}".encode(), "sha256")
        letters = base64.b32encode(digest)[:LETTERS].decode().lower()
        return f"{kind.lower()}-{letters}"

    def log(self, log: EventLog) -> EventLog:
        """The log without names, notes and unknown activities, cases in the order of their pseudonyms."""
        known = known_to(log, self._pathway)
        table = known.table[known.table.activity.codes < len(self._pathway.activity_names)]
        names = object_array(self.of("case", one) for one in known.cases)
        order = np.argsort(names)
        replaced = replace(
            table,
            case=CodedText(np.argsort(order)[table.case.codes], names[order]),
            attributes={
                name: _anew(column, partial(self._of_event, name))
                for name, column in table.attributes.items()
            },
        )
        said = {
            name: _anew(column[order], partial(self._said, name))
            for name, column in known.case_attributes.items()
        }
        return replace(
            known,
            table=in_case_order(replaced),
            not_required=self._words(known.not_required),
            not_known=self._words(known.not_known),
            cancelled=self._words(known.cancelled),
            recorded=known.recorded.only(frozenset(self._pathway.activity_names)),
            held=known.held[order] if len(known.held) else known.held,
            case_attributes={name: its for name, its in said.items() if (its.codes >= 0).any()},
        )

    def _words(self, words: Iterable[Word]) -> tuple[Word, ...]:
        """Words under activities that the pathway knows; any other may be a name."""
        return tuple(
            one._replace(case=self.of("case", one.case))
            for one in words
            if one.activity in self._pathway.activity_names
        )

    def _of_event(self, name: str, cell: str) -> str | None:
        if name == "episode":
            return self.of("episode", folded(cell))
        if name in LINKS:
            ids = filter(None, map(folded, cell.split(";")))
            return ";".join(self.of("event", one) for one in ids)
        if name not in KINDS:
            return None
        parts = filter(None, map(str.strip, cell.split(";")))
        return ";".join(self._word(name, one) for one in parts)

    def _word(self, kind: str, text: str) -> str:
        if self._plain.has(kind, text):
            return text
        return self.of(label(kind), folded(text))

    def _said(self, name: str, value: object) -> str | tuple[str, ...] | None:
        """What is said of a case once, or in several ways."""
        if isinstance(value, tuple):
            return tuple(filter(None, (self._of_case(name, one) for one in value))) or None
        return self._of_case(name, value) if isinstance(value, str) else None

    def _of_case(self, name: str, value: str) -> str | None:
        if self._plain.answers(name, value):
            return value
        if self._plain.asks(name) or self._plain.keeps(name):
            return self._word(name, value)
        return None


def _anew(column: CodedText, replacement: Callable[[Any], Hashable]) -> CodedText:
    """A column with each text replaced; blank where `replacement` gives None."""
    replaced = CodedText.of(replacement(one) for one in column.names)
    return CodedText(np.append(replaced.codes, -1)[column.codes], replaced.kept)
