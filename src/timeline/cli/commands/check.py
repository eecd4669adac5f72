"""The command that lists what cannot be read or is not known."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import show
from timeline.cli.options import (
    BUILT_IN,
    AsOf,
    KeysOption,
    Logs,
    MappingOption,
    PathwayOption,
    Query,
)
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
    from timeline.cli import option_checks, outputs
    from timeline.errors import TimelineError
    from timeline.pathway import load_pathway
    from timeline.reading.matching.vocabulary import unknown_activities
    from timeline.wording import console

    def draft(stages: Iterable[StageNotChecked]) -> None:
        if write_mapping:
            outputs.write_draft(write_mapping, option_checks.files(logs), pathway, mapping, stages)
            show(console.text("mapping-drafted", file=str(write_mapping)))

    try:
        reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
        seen = glance(reading, as_of=as_of)
    except TimelineError:
        draft(())
        raise
    draft(stage for one in seen.cautions if one.kind == "not_checked" for stage in one.stages)
    for line in console.cautions(seen.cautions, None, outcomes=False):
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
    rows = console.RowCounts(reading.rows_read, events, joined, reading.set_aside)
    show(rows.checked)
    for heading, found in (
        ("could-not-be-read", [one for one in reading.problems if one.kind != "did_not_happen"]),
        ("did-not-happen", [one for one in reading.problems if one.kind == "did_not_happen"]),
        ("activities-not-known", unknown),
        ("worth-knowing", notices),
    ):
        if found:
            show(console.text(heading))
            for line in console.problems(found):
                show(f"  {line}")
    if not (reading.problems or unknown or notices or seen.cautions):
        show(console.text("no-problem"))
