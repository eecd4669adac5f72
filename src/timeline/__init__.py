"""Safeguarding process timelines: how long each step took, against what guidance expects."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime
    from pathlib import Path

    import pyarrow as pa

    from timeline import charts, graphs, slides, tables, wording, workbook
    from timeline.audit import Audience, Audit, Overview, Period
    from timeline.audit.board import Board
    from timeline.event_log import Recorded
    from timeline.moments import Moment
    from timeline.pathway import Pathway
    from timeline.reading import Reading
    from timeline.reading.merge.partitions import Partitions
    from timeline.working_time import Calendar

__all__ = [
    "analyse",
    "charts",
    "disclose",
    "glance",
    "graphs",
    "load_audit",
    "log_batches",
    "measure_batches",
    "read_log",
    "report",
    "slides",
    "tables",
    "wait_tables",
    "wording",
    "workbook",
]
__version__ = "0.1.0"


def analyse(
    log: Reading | Partitions,
    pathway: str | Path | None = None,
    as_of: str | date | datetime | None = None,
    closures: str | Path | None = None,
    periods: str | Path | None = None,
) -> Audit:
    """Measure a log against the pathway it was read with, as of a moment.

    `pathway` may be left out; another than the log's is refused. `as_of` is a date or a time, as
    a text ('2021-04-30') or a Python object, by default the date of the last record; `closures` a CSV file
    of local days (`date`, `name`) that are no working days; `periods` a CSV file of named periods
    (`name`, `from`, `to`, `reason`) in place of the packaged one. Raises the errors of
    `timeline.errors`, each of which says what to do.

    >>> import timeline as tl
    >>> audit = tl.analyse(tl.read_log("fixtures/nai-audit/log.csv"), as_of="2021-04-30")
    >>> f"{audit.as_of.latest:%d %B %Y}"
    '30 April 2021'
    """
    from timeline.analysis import analyse as measure  # noqa: PLC0415  pandas is slow to load

    known, moment, calendar = _pathway(log, pathway), _moment(as_of), _calendar(closures)
    return measure(log, known, moment, calendar, __version__, _periods(periods))


@overload
def disclose(
    audit: Audit, audience: Literal["team", "meeting"] = ..., keep: Iterable[str] = ...
) -> Audit: ...
@overload
def disclose(
    audit: Audit, audience: Literal["board"], keep: Iterable[str] = ..., small_numbers: str = ...
) -> Board: ...
def disclose(
    audit: Audit,
    audience: Audience = "meeting",
    keep: Iterable[str] = (),
    small_numbers: str = "dfe",
) -> Audit | Board:
    """The audit as an audience may have it.

    For the 'team' as recorded, which is what `analyse` gives; for a 'meeting' without names; for
    a 'board' aggregates alone, without small numbers. `keep` are words that name nobody (sites,
    agencies) and so stay; `small_numbers` is 'dfe', 'nhs' or an own limit such as '9' or '9:5'.
    Raises ValueError for another, and where the audit was made for an audience already.

    >>> import timeline as tl
    >>> audit = tl.analyse(tl.read_log("fixtures/nai-audit/log.csv"), as_of="2021-04-30")
    >>> [case.id for case in tl.disclose(audit).cases]
    ['Case 1', 'Case 2']
    >>> tl.disclose(audit, "board").counts.cases is None
    True
    """
    from timeline.disclosure import Names, policy  # noqa: PLC0415  loaded where it is used
    from timeline.disclosure import disclose as disclosed  # noqa: PLC0415  as the first: loaded where it is used

    return disclosed(audit, audience, Names(audit, keep), policy(small_numbers))


def log_batches(log: Reading | Partitions) -> Iterator[pa.RecordBatch]:
    """A log of any size as pyarrow record batches of whole cases, for `measure_batches`.

    >>> import timeline as tl
    >>> batch = next(tl.log_batches(tl.read_log("fixtures/nai-audit/log.csv")))
    >>> batch.schema.names[:5]
    ['kind', 'case_id', 'activity', 'earliest', 'latest']
    """
    from timeline.analysis.measure_batches import log_batches as batches_of  # noqa: PLC0415  pandas is slow to load
    from timeline.analysis.measure_blocks import BLOCK  # noqa: PLC0415  as the first

    return (batch for part in log.logs for batch in batches_of(part, BLOCK))


def measure_batches(
    batches: Iterable[pa.RecordBatch],
    pathway: str | Path,
    as_of: str | date | datetime,
    calendar: Calendar | None = None,
    *,
    recorded: Recorded,
) -> Iterator[pa.RecordBatch]:
    """The waits of events: record batches of whole cases in, the columns of waits.csv out.

    A pure function, so batches can be measured anywhere and in any order; no name is replaced.
    `calendar` is that of England and Wales by default. `recorded` is what the whole log records,
    as `read_log` finds it. What is beside an outcome comes as facts, in place of the note.

    >>> import timeline as tl
    >>> log = tl.read_log("fixtures/nai-audit/log.csv")
    >>> waits = tl.measure_batches(
    ...     tl.log_batches(log), "nai-under-5", "2021-04-30", recorded=log.recorded
    ... )
    >>> sum(len(batch) for batch in waits)
    69
    """
    from timeline.analysis.measure_batches import measure_batches as measured  # noqa: PLC0415  pandas is slow to load
    from timeline.pathway import load_pathway  # noqa: PLC0415  as the first: loaded where it is used

    moment = _moment(as_of)
    if moment is None:
        message = "measure_batches needs the moment to read the events as of"
        raise ValueError(message)
    known = load_pathway(pathway)
    return measured(batches, known, moment, calendar or _calendar(None), recorded)


def wait_tables(
    log: Reading | Partitions,
    pathway: str | Path | None = None,
    as_of: str | date | datetime | None = None,
    closures: str | Path | None = None,
    periods: str | Path | None = None,
) -> Iterator[pa.Table]:
    """Every wait of a log of any size as pyarrow tables, a block of cases at a time.

    The columns are those of `measure_batches`, and then the month, the groups and the segment of
    time in which a wait is counted.

    >>> import timeline as tl
    >>> tables = tl.wait_tables(tl.read_log("fixtures/nai-audit/log.csv"), as_of="2021-04-30")
    >>> sum(len(table) for table in tables)
    69
    """
    from timeline.analysis import every_wait  # noqa: PLC0415  pandas is slow to load

    known, moment, calendar = _pathway(log, pathway), _moment(as_of), _calendar(closures)
    return every_wait(log, known, moment, calendar, _periods(periods))


def glance(
    log: Reading | Partitions,
    pathway: str | Path | None = None,
    as_of: str | date | datetime | None = None,
    closures: str | Path | None = None,
) -> Overview:
    """The standards at a glance: what `analyse` counts over all cases, without any of them.

    >>> import timeline as tl
    >>> seen = tl.glance(tl.read_log("fixtures/nai-audit/log.csv"), as_of="2021-04-30")
    >>> seen.glances[0].outcomes["met"]
    1
    """
    from timeline.analysis import measure_log, overview  # noqa: PLC0415  pandas is slow to load

    known = _pathway(log, pathway)
    calendar, moment = _calendar(closures), _moment(as_of)
    return overview(measure_log(log, known, moment, calendar, only_counts=True), known)


def _pathway(log: Reading | Partitions, pathway: str | Path | None) -> Pathway:
    """The pathway that the log was read with; raises CommandLineError if another one is given."""
    if pathway is None:
        return log.pathway
    from timeline.errors import CommandLineError  # noqa: PLC0415  as the first: loaded where it is used
    from timeline.pathway import load_pathway  # noqa: PLC0415  as the first: loaded where it is used

    if load_pathway(pathway) != log.pathway:
        message = (
            f"pathway: this log was read with another pathway ({log.pathway.pathway.id}); give the "
            "pathway to read_log, and leave it out here"
        )
        raise CommandLineError(message)
    return log.pathway


def _periods(path: str | Path | None) -> tuple[Period, ...]:
    from timeline.reading.sources.calendar_files import packaged_periods, read_periods  # noqa: PLC0415  as the first: loaded where it is used

    return read_periods(path) if path else packaged_periods()


def _calendar(closures: str | Path | None) -> Calendar:
    from timeline.working_time import england_and_wales, with_closures  # noqa: PLC0415  as the first: loaded where it is used

    calendar = england_and_wales()
    if not closures:
        return calendar
    from timeline.reading.sources.calendar_files import read_closures  # noqa: PLC0415  as the first: loaded where it is used

    return with_closures(calendar, *read_closures(closures))


def _moment(as_of: str | date | datetime | None) -> Moment | None:
    from timeline.errors import CommandLineError  # noqa: PLC0415  as the first: loaded where it is used
    from timeline.moments.text import read_moment  # noqa: PLC0415  as the first: loaded where it is used

    try:
        return read_moment(str(as_of)) if as_of else None
    except ValueError as error:
        message = f"as of: {error}"
        raise CommandLineError(message) from error


def read_log(
    *paths: str | Path,
    pathway: str | Path = "nai-under-5",
    query: str | None = None,
    mapping: str | Path | None = None,
    keys: str | Path | None = None,
) -> Reading | Partitions:
    """Read one or more files of events as one log; a path such as 'postgresql://…' is a database.

    `pathway` is the name of a built-in pathway or a TOML file; the log is measured against it. The
    headings of a wide sheet are found by the names and aliases of its activities.
    `query` is the SELECT whose rows are the log of a database; `mapping` is a TOML file that
    decides what no name covers, and `keys` a CSV file of a case's numbers in different files.

    >>> import timeline as tl
    >>> reading = tl.read_log("fixtures/nai-audit/log.csv")
    >>> reading.set_aside
    1
    """
    from timeline.pathway import load_pathway  # noqa: PLC0415  pandas is slow to load
    from timeline.reading import read_log as read  # noqa: PLC0415  as the first: loaded where it is used
    from timeline.reading.matching.keys import read_keys  # noqa: PLC0415  as the first: loaded where it is used
    from timeline.reading.matching.mapping import load_mapping  # noqa: PLC0415  as the first: loaded where it is used

    return read(
        *paths,
        pathway=load_pathway(pathway),
        query=query,
        mapping=load_mapping(mapping) if mapping else None,
        keys=read_keys(keys, paths) if keys else None,
    )


def __getattr__(name: str) -> Any:  # noqa: ANN401  a module
    """Import `charts` and the other faces when they are first used."""
    if name == "load_audit":
        return import_module("timeline.stored").load_audit
    if name in __all__:
        return import_module(f"timeline.{name}")
    message = f"module 'timeline' has no attribute {name!r}"
    raise AttributeError(message)
