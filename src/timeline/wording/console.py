"""What the command line prints: the catalogue, the problems and the summary, a line at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.audit import FEW, Overview, Standard
from timeline.audit.board import Board
from timeline.errors import Problem
from timeline.wording.cautions import MOST_LINES, caution_lines, title
from timeline.wording.dates import position
from timeline.wording.headline import headline, large_log, rows_read
from timeline.wording.messages import Messages
from timeline.wording.outcomes import outcome_words
from timeline.wording.pathway import citation, citation_read, standard_sentence, standard_sentences
from timeline.wording.shares import interval_words, share_words
from timeline.wording.times import typical_words

if TYPE_CHECKING:
    from timeline.audit import Audit, Caution, Disclosure, Share, TextStandard
    from timeline.reading.formats.catalogue import Format

_MESSAGES = Messages("console")
text = _MESSAGES.text
MOST_PROBLEMS = 20
"""Problems printed at the end of an analysis; the rest are in problems.csv."""


def problems(found: Iterable[Problem]) -> Iterator[str]:
    """Problems below their file and sheet, a line each."""
    for (file, sheet), of_table in groupby(found, key=lambda one: (one.file, one.sheet)):
        yield f"{file}, sheet {sheet}" if sheet else file
        for one in of_table:
            row = f"row {one.row}" if one.row else ""
            place = ", ".join(filter(None, (row, one.column)))
            yield f"  {place}: {one.problem}" if place else f"  {one.problem}"


def glance(overview: Overview) -> Iterator[str]:
    """The standards at a glance: for each, how many waits were in time, and how long they took."""
    yield from _opening(overview)
    sentences = standard_sentences(overview.standards)
    for line in overview.glances:
        if line.standard and line.n:
            yield text("standard-line", id=line.standard, sentence=sentences[line.standard])
            kept = text(
                "kept-and-typical", kept=_kept(line.share), typical=typical_words(line.typical)
            )
            yield f"    {kept}"
            notice = line.standard in overview.notices
            counts = ((outcome_words(name, notice=notice), n) for name, n in line.outcomes.items())
            yield "    " + ", ".join(f"{n:,} {name}" for name, n in counts if n)
    unused = [line.standard for line in overview.glances if line.standard and not line.n]
    if unused:
        yield text("no-wait-to-check")
        for one in unused:
            yield f"  {text('standard-line', id=one, sentence=sentences[one])}"


def _kept(share: Share | None) -> str:
    if share is None:
        return text("kept-none")
    if share.n < FEW:
        return text("kept", share=share_words(share))
    return text("kept-with-range", share=share_words(share), range=interval_words(share))


def _opening(audit: Audit | Overview) -> Iterator[str]:
    counts = audit.counts
    one, many = audit.case_noun if isinstance(audit, Overview) else audit.pathway.case_noun
    opening = text(
        "opening-position",
        position=position(audit.as_of),
        cases=counts.cases,
        noun=one if counts.cases == 1 else many,
        events=counts.events,
    )
    yield audit.title
    yield from (f"  {line}" for line in (opening, rows_read(counts), headline(audit.results)))


def summary(audit: Audit, disclosure: Disclosure, files: list[Path]) -> Iterator[str]:
    """How much there was and what came out, with the audience and where the files are.

    The console is for the team: it counts as recorded and names files as they are.
    """
    yield from _opening(audit)
    if large := large_log(audit.counts, audit.pathway.case_noun):
        yield f"  {large}"
    if unknown := audit.counts.unknown_activities:
        events = audit.counts.unknown_events
        yield f"  {text('unknown-activities', n=unknown, events=events)}"
    if audit.problems:
        yield f"  {text('not-read-of', read=audit.counts.read)}"
        yield from (f"  {line}" for line in _first_lines(audit.problems, "more-in-problems"))
    yield text("written-for", audience=disclosure.audience)
    yield from _files(files)


def rendered(head: Audit | Board, files: list[Path]) -> Iterator[str]:
    """The files that were made again, and what an audit.json has too little for."""
    yield text("written-for", audience=head.disclosure.audience)
    yield from _files(files)
    if not isinstance(head, Board) and not head.all_in_detail:
        yield f"  {text('large-not-rendered')}"


def _files(files: list[Path]) -> Iterator[str]:
    for path in files:
        hint = f"  {text('open-in-browser')}" if path.suffix == ".html" else ""
        yield f"  {path}{hint}"


def _first_lines(found: Iterable[Problem], more: str = "more-in-check") -> Iterator[str]:
    lines = list(problems(found))
    yield from (f"  {line}" for line in lines[:MOST_PROBLEMS])
    if len(lines) > MOST_PROBLEMS:
        yield f"  {text(more, n=len(lines) - MOST_PROBLEMS)}"


def catalogue(standards: Iterable[Standard], texts: Iterable[TextStandard]) -> Iterator[str]:
    """Every standard in three lines: what it says, where it holds, and where it is written."""
    for one in standards:
        yield text("standard-line", id=one.id, sentence=standard_sentence(one))
        scope = one.scope or text("no-scope")
        about = text("standard-about", tier=one.tier, scope=scope, in_force=_in_force(one))
        yield f"    {about}"
        yield f"    {citation(one.citations[0])}"
    for kept in texts:
        yield text("text-line", id=kept.id, title=kept.title)
        yield f"    {kept.text}"
        yield f"    {citation(kept.citations[0])}"


def cautions(
    found: Iterable[Caution], most: int | None = MOST_LINES, *, outcomes: bool = True
) -> Iterator[str]:
    """The block of what to know before any number; nothing where there is nothing to know."""
    lines = caution_lines(found, outcomes=outcomes)
    if not lines:
        return
    yield f"{title()}:"
    for line in lines[:most]:
        yield f"- {line.words}"
        if most is None or line.of_stages:
            yield from (f"    {one}" for one in line.details)
    if most is not None and len(lines) > most:
        yield f"- {text('more-in-check', n=len(lines) - most)}"


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
        if self.joined:
            events = text("rows-with-joined", events=events, n=self.joined)
        return text("rows", read=self.read, events=events, words=self.words, unread=self.set_aside)

    @property
    def checked(self) -> str:
        """The counts of a log that is only read."""
        return self.sentence(text("rows-events", n=self.events))


def _without_times(beside: tuple[int, int]) -> Iterator[str]:
    """How many rows without an event are kept, and how many the format has no place for."""
    kept, left_out = beside
    if kept:
        yield f"  {text('rows-without-times-kept', n=kept)}"
    if left_out:
        yield f"  {text('rows-without-times-left-out', n=left_out)}"


def converted(
    rows: RowCounts, beside: tuple[int, int], faults: Iterable[Problem], out: Path
) -> Iterator[str]:
    """What of a log was written, and what was not."""
    yield rows.sentence(text("rows-events-written", n=rows.events))
    yield from _without_times(beside)
    yield from _first_lines(faults)
    yield text("written", file=str(out))


def pseudonymised(
    rows: RowCounts, beside: tuple[int, int], events: int, out: Path, key: Path, *, made: bool
) -> Iterator[str]:
    """What of a log was written for others (`events` events), and what must be kept from them."""
    left = rows.events - events
    yield rows.sentence(text("rows-events-left-out", n=events, left=left))
    if left:
        yield f"  {text('left-out', n=left)}"
    yield from _without_times(beside)
    yield f"  {text('left-out-notes')}"
    yield text("written", file=str(out))
    yield text("key-made" if made else "key-kept", file=str(key))
    yield f"  {text('keep-key-apart')}"
    yield f"  {text('key-is-needed')}"


def format_in_full(one: Format, carried: Iterable[str], names: dict[str, str]) -> Iterator[str]:
    """A format: what it is, and which activities of a pathway (names by id) it can and cannot hold."""
    carried = [*carried]
    yield f"{one.title}: {one.files}"
    has = "; ".join(names[name] for name in carried if name in names)
    has_not = "; ".join(names[name] for name in names if name not in carried)
    yield f"    {text('format-case', case=one.case)}"
    yield f"    {text('format-has', names=has)}"
    yield f"    {text('format-has-not', names=has_not)}"
    yield f"    {one.note}"


def in_full(one: Standard | TextStandard) -> Iterator[str]:
    """One standard with all that is known of it."""
    if isinstance(one, Standard):
        yield text("standard-line", id=one.id, sentence=standard_sentence(one))
        yield f"  step:      {one.step}"
        yield f"  tier:      {one.tier}"
        yield f"  at least:  {one.at_least or text('no-shortest')}"
        yield f"  within:    {one.within or text('no-longest')}"
        yield f"  unit:      {one.unit}"
    else:
        yield text("standard-line", id=one.id, sentence=one.title)
        yield f"  text:      {one.text}"
        yield f"  measured:  {text('not-measured')}"
    yield f"  scope:     {one.scope or text('not-given')}"
    yield f"  in force:  {_in_force(one).removeprefix('in force ')}"
    if isinstance(one, Standard) and one.note:
        yield f"  note:      {one.note}"
    for its in one.citations:
        yield f"  source:    {citation_read(its)}"


def _in_force(one: Standard | TextStandard) -> str:
    begin, end = one.in_force_from, one.in_force_to
    if begin and end:
        return text("in-force-between", begin=str(begin), end=str(end))
    if begin:
        return text("in-force-from", begin=str(begin))
    return text("in-force-to", end=str(end)) if end else text("in-force-not-given")
