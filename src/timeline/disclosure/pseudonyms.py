"""A log in, a shareable one out: a keyed hash in place of every name.

A pseudonym is the beginning of HMAC-SHA-256 of a text under a key: the same text has the same one
in every log under that key, so logs can be joined, and without the key nobody can find a text by
trying. Dates stay as they are: moved by whole weeks they would meet other bank holidays, and the
outcomes would be others.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pandas as pd

from timeline.analysis.catalogue import catalogue
from timeline.disclosure.plain import KINDS, PlainWords, label
from timeline.event_log import EventLog, known_to
from timeline.pathway import ATTRIBUTES, Pathway
from timeline.pathway.words import folded

KEY_BYTES = 32
_LETTERS = 16
"""Letters of a pseudonym, of 5 bits each: two of a million texts are alike once in 10^12 keys."""


class Pseudonyms:
    """The pseudonyms under one key."""

    def __init__(self, key: bytes, pathway: Pathway, keep: Iterable[str] = ()) -> None:
        """`keep` are words that name nobody, beside those of the pathway."""
        self._key, self._pathway = key, pathway
        self._plain = PlainWords(catalogue(pathway).values, keep)

    def of(self, kind: str, text: str) -> str:
        """'case-k5vq…': what stands for a text of a kind."""
        digest = hmac.digest(self._key, f"{kind}\0{text}".encode(), "sha256")
        letters = base64.b32encode(digest)[:_LETTERS].decode().lower()
        return f"{kind.lower()}-{letters}"

    def log(self, log: EventLog) -> EventLog:
        """The log without names, notes and unknown activities, its cases in the order of their pseudonyms."""
        known = known_to(log, self._pathway)
        shown = known.events["activity"].isin(list(self._pathway.activity_names))
        events = known.events[shown.to_numpy()]
        names = [self.of("case", str(one)) for one in known.cases]
        order = np.argsort(np.asarray(names, dtype=object))
        place = np.argsort(order)
        case = pd.Categorical.from_codes(
            place[events["case"].cat.codes.to_numpy()],
            categories=pd.Index([names[k] for k in order], dtype=object),
        )
        columns = {name: self._attribute(name, events[name]) for name in ATTRIBUTES}
        told = events.assign(case=case, **columns).sort_values("case", kind="stable")
        return replace(
            known,
            events=told.reset_index(drop=True),
            not_required=self._words(known.not_required),
            case_attributes=self._of_cases(known.case_attributes),
        )

    def _attribute(self, name: str, column: pd.Series) -> pd.Categorical:
        """An attribute of events with each text told anew; what is not told is blank."""
        codes, texts = column.cat.codes.to_numpy(), column.cat.categories
        told = pd.Series([self._told(name, str(one)) for one in texts], dtype=object)
        return pd.Categorical(told.reindex(codes).to_numpy())

    def _told(self, name: str, cell: str) -> str | None:
        if name == "episode":
            return self.of("episode", folded(cell))
        if name not in KINDS:
            return None
        parts = filter(None, map(str.strip, cell.split(";")))
        return ";".join(self._word(name, one) for one in parts)

    def _word(self, kind: str, text: str) -> str:
        if self._plain.has(kind, text):
            return text
        return self.of(label(kind), folded(text))

    def _of_cases(self, said: pd.DataFrame) -> pd.DataFrame:
        """What the pathway asks of cases, ages, and what is kept by name."""
        told = {}
        for name in map(str, said.columns):
            column = [self._said(name, one) for one in said[name]]
            if any(column):
                told[name] = column
        index = [self.of("case", str(one)) for one in said.index]
        return pd.DataFrame(told, index=pd.Index(index, dtype=object), dtype=object)

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

    def _words(self, words: pd.DataFrame) -> pd.DataFrame:
        return words.assign(case=[self.of("case", str(one)) for one in words["case"]])
