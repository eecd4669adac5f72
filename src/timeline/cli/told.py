"""What the command line prints: the catalogue, the problems and the summary, as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.audit import FEW, Overview, Standard
from timeline.audit.caution_words import MOST_LINES, TITLE, caution_lines
from timeline.audit.primitives import outcome_words, so_many
from timeline.errors import Problem
from timeline.wording.headline import headline, large_log

if TYPE_CHECKING:
    from timeline.audit import Audit, Caution, Citation, Disclosure, Share, TextStandard
    from timeline.reading.sector.formats import Format

_WORDS = (
    "  the words are no events, so the file does not have them: what they close stays open there"
)
MOST_PROBLEMS = 20
"""So many problems are printed at the end of an analysis; the rest are in problems.csv."""


def problems(found: Iterable[Problem]) -> Iterator[str]:
    """Problems below their file and sheet, a line each."""
    for (file, sheet), of_table in groupby(found, key=lambda one: (one.file, one.sheet)):
        yield f"{file}, sheet {sheet}" if sheet else file
        for one in of_table:
            row = f"row {one.row}" if one.row else ""
            place = ", ".join(filter(None, (row, one.column)))
            yield f"  {place}: {one.problem}" if place else f"  {one.problem}"


def glance(seen: Overview) -> Iterator[str]:
    """The standards at a glance: for each, how many were kept, and how long it usually took."""
    yield from _opening(seen)
    sentences = {one.id: f"{one.id}: {one.sentence}" for one in seen.standards}
    for line in seen.glances:
        if line.standard and line.n:
            yield sentences[line.standard]
            yield f"    {_kept(line.share)}; typical time: {line.typical.words}"
            notice = line.standard in seen.notices
            counts = ((outcome_words(name, notice=notice), n) for name, n in line.outcomes.items())
            yield "    " + ", ".join(f"{n:,} {name}" for name, n in counts if n)
    unused = [line.standard for line in seen.glances if line.standard and not line.n]
    if unused:
        yield f"No interval to hold against: {', '.join(unused)}"


def _kept(share: Share | None) -> str:
    if share is None:
        return "none that counts"
    interval = "" if share.n < FEW else f", 95 % interval {share.interval_words}"
    return f"{share.words} within the limit{interval}"


def _opening(audit: Audit | Overview) -> Iterator[str]:
    counts = audit.counts
    noun = audit.case_noun if isinstance(audit, Overview) else audit.pathway.case_noun
    yield audit.title
    yield f"  {audit.as_of.position} {so_many(counts.cases, *noun)}, {so_many(counts.events, 'event')}."
    yield (
        f"  {counts.read:,} rows read = {counts.measured:,} measured + {counts.after_as_of:,} after "
        f"the as-of date + {counts.set_aside:,} set aside"
    )
    yield f"  {headline(audit.results)}"


def summary(audit: Audit, disclosure: Disclosure, files: list[Path]) -> Iterator[str]:
    """How much there was and what came out, with whom it is for and where the files are.

    The console is the team's own: it counts as recorded and calls files by their names.
    """
    yield from _opening(audit)
    if large := large_log(audit.counts, audit.pathway.case_noun):
        yield f"  {large}"
    if unknown := audit.counts.unknown_activities:
        yield (
            f"  {so_many(unknown, 'activity', 'activities')} that the pathway does not know "
            f"({so_many(audit.counts.unknown_events, 'event')}): listed by `timeline check`, not measured"
        )
    yield from (f"  {line}" for line in _set_aside(audit))
    yield f"Written for the {disclosure.audience}:"
    for path in files:
        hint = "  (open this one in a browser)" if path.suffix == ".html" else ""
        yield f"  {path}{hint}"


def _set_aside(audit: Audit) -> Iterator[str]:
    if not audit.problems:
        return
    yield f"Set aside, of {audit.counts.read:,} rows read:"
    yield from _first_lines(audit.problems, "in problems.csv")


def _first_lines(
    found: Iterable[Problem], rest: str = "which `timeline check` lists"
) -> Iterator[str]:
    lines = list(problems(found))
    yield from (f"  {line}" for line in lines[:MOST_PROBLEMS])
    if len(lines) > MOST_PROBLEMS:
        yield f"  and {len(lines) - MOST_PROBLEMS:,} more, {rest}"


def catalogue(standards: Iterable[Standard], texts: Iterable[TextStandard]) -> Iterator[str]:
    """Every standard in two lines: what it says, and where that is written."""
    for one in standards:
        yield f"{one.id}: {one.sentence}"
        yield f"    {one.tier}; {one.scope or 'no scope given'}; {_in_force(one)}"
        yield f"    {one.citations[0].words}"
    for text in texts:
        yield f"{text.id}: {text.title} (kept as text, not judged)"
        yield f"    {text.text}"
        yield f"    {text.citations[0].words}"


def cautions(
    found: Iterable[Caution], most: int | None = MOST_LINES, *, outcomes: bool = True
) -> Iterator[str]:
    """The block of what to know before any number; nothing where there is nothing to know."""
    lines = caution_lines(found, outcomes=outcomes)
    if not lines:
        return
    yield f"{TITLE}:"
    for line in lines[:most]:
        yield f"- {line.words}"
        if most is None or line.kind == "not_checked":
            yield from (f"    {one}" for one in line.details)
    if most is not None and len(lines) > most:
        yield f"- and {len(lines) - most:,} more, which `timeline check` lists"


class RowCounts(NamedTuple):
    """What became of the rows of a log that were read."""

    read: int
    events: int
    joined: int
    """Rows joined to another of the same meeting."""
    set_aside: int

    @property
    def words(self) -> int:
        """Rows or cells that are no events but words: not required, still open."""
        return self.read - self.events - self.joined - self.set_aside

    def sentence(self, events: str) -> str:
        """The counts, which add up to the rows read; `events` says what became of the events."""
        more = f" + {self.joined:,} more of the same meetings" if self.joined else ""
        return (
            f"{self.read:,} rows read = {events}{more} + {self.words:,} words (not required, "
            f"still open) + {self.set_aside:,} set aside"
        )


def converted(rows: RowCounts, faults: Iterable[Problem], out: Path) -> Iterator[str]:
    """What of a log was written, and what was not."""
    yield rows.sentence(f"{rows.events:,} events written")
    if rows.words:
        yield _WORDS
    yield from _first_lines(faults)
    yield f"Written: {out}"


def pseudonymised(
    rows: RowCounts, events: int, out: Path, key: Path, *, made: bool
) -> Iterator[str]:
    """What of a log was written for others, so many events, and what must be kept from them."""
    left = rows.events - events
    yield rows.sentence(f"{events:,} events written + {left:,} left out")
    if left:
        yield f"  left out: {so_many(left, 'event')} of activities that the pathway does not know, which may be dates of birth"
    if rows.words:
        yield _WORDS
    yield "  left out: notes, and what is said of a case beyond what the pathway asks; dates are as recorded"
    yield f"Written: {out}"
    yield f"Key: {key} ({'made just now' if made else 'as it was'})"
    yield "  Keep the key apart from the log: whoever has both can try names until one fits."
    yield "  With the same key the same name is always told alike. Without it this cannot be undone."


def format_in_full(one: Format, carried: Iterable[str], names: dict[str, str]) -> Iterator[str]:
    """A format: what it is, and which activities of a pathway (names by id) it can and cannot carry."""
    carried = [*carried]
    yield f"{one.title}: {one.files}"
    yield f"    case: {one.case}"
    yield f"    carries: {'; '.join(names[name] for name in carried if name in names)}"
    yield f"    cannot carry: {'; '.join(names[name] for name in names if name not in carried)}"
    yield f"    {one.note}"


def in_full(one: Standard | TextStandard) -> Iterator[str]:
    """One standard with all that is known of it."""
    yield f"{one.id}: {one.sentence if isinstance(one, Standard) else one.title}"
    if isinstance(one, Standard):
        yield f"  step:      {one.step}"
        yield f"  tier:      {one.tier}"
        yield f"  at least:  {one.at_least or 'no shortest time'}"
        yield f"  within:    {one.within or 'no longest time'}"
        yield f"  unit:      {one.unit}"
    else:
        yield f"  text:      {one.text}"
        yield "  judged:    no; one start, one stop and one limit cannot say it"
    yield f"  scope:     {one.scope or 'not given'}"
    yield f"  in force:  {_in_force(one).removeprefix('in force ')}"
    if isinstance(one, Standard) and one.note:
        yield f"  note:      {one.note}"
    for citation in one.citations:
        yield f"  source:    {_source(citation)}"


def _source(citation: Citation) -> str:
    read = " (read in the publisher's own text)" if citation.confidence == "read" else ""
    return f"{citation.words}{read}"


def _in_force(one: Standard | TextStandard) -> str:
    begin, end = one.in_force_from, one.in_force_to
    if begin and end:
        return f"in force from {begin} to {end}"
    if begin:
        return f"in force from {begin}"
    return f"in force to {end}" if end else "no dates in force given"
