"""Checks that every value of a mapping file is a name that the pathway or the reader knows."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.errors import FileError
from timeline.pathway import Pathway
from timeline.reading.matching.mapping import NO_MAPPING, Mapping
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.headings import is_heading


def vocabulary(pathway: Pathway, mapping: Mapping | None) -> Vocabulary:
    """The pathway's names with the mapping's; raises FileError if the mapping has an unknown name."""
    known = Vocabulary(pathway, mapping or NO_MAPPING)
    faults = [*_unknown(known)]
    if faults:
        message = f"{known.mapping.file}: the mapping has mistakes"
        raise FileError(message, faults)
    return known


def _unknown(known: Vocabulary) -> Iterator[str]:
    """Each unknown name, by its place: keys and values may be swapped, so neither is quoted."""
    pathway, mapping = known.pathway, known.mapping
    for key, texts in (("recorded", mapping.recorded), ("[assume]", mapping.assume)):
        for number, text in enumerate(texts, start=1):
            if known.find_activity(text) is None:
                place = f"{key}, {'entry' if key == 'recorded' else 'line'} {number}"
                yield f"{place}: not known to the pathway{_nearest(text, pathway)}"
    for table, meanings in (("headings", mapping.headings), ("activities", mapping.activities)):
        for number, meant in enumerate(meanings.values(), start=1):
            is_known = (
                is_heading(meant, known) if table == "headings" else pathway.find_activity(meant)
            )
            if not is_known:
                hint = _nearest(meant, pathway)
                yield f"[{table}], line {number}: its value is not known to the pathway{hint}"


def _nearest(text: str, pathway: Pathway) -> str:
    near = pathway.nearest_activities(text)
    return f" (nearest: {', '.join(near)})" if near else ""
