"""The groups in which each interval is counted, beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pyarrow as pa

from timeline.analysis.turnaround.aggregates import Parted, fine
from timeline.analysis.turnaround.groups import Grouped, Groups
from timeline.analysis.turnaround.segments import segment_of, segments
from timeline.analysis.turnaround.survey_stages import beginnings, stage_positions
from timeline.audit import SEGMENT, GroupedBy, Period
from timeline.columnar.arrow_compute import by_code
from timeline.event_log import Codes
from timeline.pathway import Pathway
from timeline.waits import Measured
from timeline.working_time import Calendar

if TYPE_CHECKING:
    import pandas as pd


def groups_beside(
    measured: Measured,
    table: pd.DataFrame,
    pathway: Pathway,
    calendar: Calendar,
    periods: tuple[Period, ...],
) -> dict[str, pa.DictionaryArray]:
    """The month, the groups and the segment of time of each interval of a measured log's `table`.

    A stage of a survey has the groups of the request that began the survey.
    """
    columns = measured.columns
    begun = _begun(measured, table, pathway)
    found: dict[str, pa.DictionaryArray] = {
        part.by: by_code([*part.names], part.codes)
        for part in _parts(measured, table, begun, pathway, calendar)
    }
    cut = segments(periods)
    if cut:
        inside = segment_of(columns.last_day[begun], cut)
        found[SEGMENT] = by_code([one.name for one in cut], inside)
    return found


class CountedIn(NamedTuple):
    """The groups in which some waits are counted, each set of them once."""

    sets: tuple[dict[GroupedBy, str], ...]
    """In the order of their groups' names."""
    places: Codes
    """By wait the place of its groups among them; -1 where its step has no groups."""


def counted_in(measured: Measured, pathway: Pathway, calendar: Calendar) -> CountedIn:
    """The groups of each interval of a measured log, as the shares by group count it."""
    table = measured.table
    begun = _begun(measured, table, pathway)
    parts = [
        part
        for part in _parts(measured, table, begun, pathway, calendar)
        if isinstance(part, Grouped)
    ]
    survey_stages = stage_positions(pathway)
    has_groups = [bool(step.standard) or k in survey_stages for k, step in enumerate(pathway.steps)]
    here = np.flatnonzero(np.asarray(has_groups)[table["step"].to_numpy()])
    codes = np.stack([part.codes[here] for part in parts])
    distinct, place = np.unique(codes, axis=1, return_inverse=True)
    sets = [
        {part.by: part.names[code] for part, code in zip(parts, its, strict=True) if code >= 0}
        for its in distinct.T.tolist()
    ]
    order = sorted(range(len(sets)), key=lambda k: [*sets[k].values()])
    places = np.full(len(table), -1)
    places[here] = np.argsort(order)[place]
    return CountedIn(tuple(sets[k] for k in order), places)


def _begun(measured: Measured, table: pd.DataFrame, pathway: Pathway) -> Codes:
    """By wait the event that its groups are of: for a stage of a survey, the request that began it."""
    step, start = (table[name].to_numpy() for name in ("step", "start"))
    return np.where(
        np.isin(step, stage_positions(pathway)), beginnings(measured, pathway)[start], start
    )


def _parts(
    measured: Measured, table: pd.DataFrame, begun: Codes, pathway: Pathway, calendar: Calendar
) -> Iterator[Parted | Grouped]:
    """The month and every group of each interval; -1 for the readers of a step that has none."""
    groups = Groups(measured.columns, pathway, calendar)
    read = np.asarray([one.id in groups.read_steps for one in pathway.steps])
    for part in fine(begun, measured.columns, groups, next(iter(groups.read_steps), "")):
        if part.by == "readers":
            with_readers = np.where(read[table["step"].to_numpy()], part.codes, -1)
            yield part._replace(codes=with_readers)
        else:
            yield part
