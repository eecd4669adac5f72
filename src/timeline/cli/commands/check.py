"""The command that lists what cannot be read or is not known."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.options import (
    BUILT_IN,
    AsOf,
    KeysOption,
    Logs,
    MappingOption,
    PathwayOption,
    Query,
)
from timeline.cli.saying import show
from timeline.errors import Problem

if TYPE_CHECKING:
    from timeline.audit import StageNotChecked


def check(
    logs: Logs,
    pathway: PathwayOption = BUILT_IN,
    query: Query = None,
    mapping: MappingOption = None,
    keys: KeysOption = None,
    as_of: AsOf = None,
    write_mapping: Annotated[
        Path | None,
        typer.Option(
            "--write-mapping",
            metavar="FILE",
            help="Draft a mapping file of what could not be matched; every suggestion is a comment.",
        ),
    ] = None,
) -> None:
    """List what cannot be read, is not known or would not be checked, and give no outcome."""
    from timeline import glance, read_log
    from timeline.cli import asked, outputs, told
    from timeline.errors import TimelineError
    from timeline.pathway import load_pathway
    from timeline.reading.unknown import unknown_activities

    def draft(stages: Iterable[StageNotChecked]) -> None:
        if write_mapping:
            outputs.write_draft(write_mapping, asked.files(logs), pathway, mapping, stages)
            show(f"Draft of a mapping: {write_mapping}")

    try:
        reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
        seen = glance(reading, pathway=pathway, as_of=as_of)
    except TimelineError:
        draft(())
        raise
    draft(stage for one in seen.cautions for stage in one.stages)
    for line in told.cautions(seen.cautions, None, outcomes=False):
        show(line)
    known = load_pathway(pathway)
    events = joined = 0
    unknown: list[Problem] = []
    for log in reading.logs:
        events += len(log)
        joined += len(log.joined)
        unknown += unknown_activities(log, known)
    far = [reading.far] if reading.far and as_of is None else []
    notices = [*reading.notices, *far]
    rows = told.RowCounts(reading.rows_read, events, joined, reading.set_aside)
    show(rows.sentence(f"{events:,} events"))
    for heading, found in (
        ("Set aside:", reading.problems),
        ("Activities the pathway does not know (kept, not measured):", unknown),
        ("Worth knowing:", notices),
    ):
        if found:
            show(heading)
            for line in told.problems(found):
                show(f"  {line}")
    if not (reading.problems or unknown or notices or seen.cautions):
        show("No problem found.")
