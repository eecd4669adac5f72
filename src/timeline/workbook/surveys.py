"""The sheet of the surveys behind the numbers, each stage by stage."""

from __future__ import annotations

from timeline.audit import Audit
from timeline.wording.comparisons import group_titles
from timeline.wording.dates import when
from timeline.wording.outcomes import outcome_words
from timeline.wording.record import surveys_elsewhere
from timeline.wording.waits import stage_elapsed
from timeline.workbook.book import Cell, Column, Table


def surveys_table(audit: Audit) -> Table:
    """Each stage of each survey shown in detail, with the groups it is counted in."""
    titles = {one.step: one.title for one in audit.turnaround.by_step}
    groups = group_titles(audit)
    hours = {step.id: step.hours for step in audit.pathway.steps}
    rows: list[tuple[Cell, ...]] = [
        (one.case, one.episode or None, when(one), one.month, *(one.groups.get(by) for by in groups), titles[stage.step], stage_elapsed(stage, hours[stage.step]),
         "; ".join(f"{name} {outcome_words(its)}" for name, its in stage.outcomes.items()) or None, stage.start_row, stage.stop_row or None)
        for one in audit.turnaround.surveys
        for stage in one.survey_stages
    ]  # fmt: skip
    return Table(
        "Surveys",
        tuple(filter(None, ("Each stage of each survey, with the groups it is counted in: filter it to find what is behind a number.", surveys_elsewhere(audit)))),
        (Column("Case", 24), Column("Episode", 20), Column("Requested", 24), Column("Month"), *(Column(title, 24) for title in groups.values()),
         Column("Stage", 46), Column("Elapsed", 26), Column("Outcomes", 30), Column("Start row", 24), Column("Stop row", 24)),
        rows,
        none="no survey",
        contents="each survey stage by stage, with its groups, outcomes and rows",
    )  # fmt: skip
