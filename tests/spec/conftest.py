"""The judge: a table of events and a limit in, a table of intervals to hold them to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import timeline as tl
from tables import (
    Judge,
    Row,
    Written,
    cells,
    cells_of,
    everything_recorded,
    long_csv,
    pathway_toml,
    range_in_words,
    rows_of,
    steps_toml,
    uncoded,
)
from timeline.audit import Audit, Finding, Float, Link
from timeline.errors import NoUsableEventError
from timeline.moments.zone import in_london
from timeline.wording.headline import headline as words_of

OTHERS = ("visit", "call")
"""Activities of the pathway beside those of the step."""


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Measure a table of events as one step and compare what is told of each interval.

    The step runs from the activity first named in the table to the next other one, unless
    `start` and `stop` say otherwise; `step` gives more of its keys, `standard` of its standard's.
    The record would show every activity, unless `recorded` names those that it would.
    """

    def run(
        events: str,
        expect: str | None = None,
        *,
        limit: str = "",
        at_least: str = "",
        as_of: str | None = None,
        findings: str | None = None,
        start: str | list[str] = "",
        stop: str | list[str] = "",
        step: dict[str, Any] | None = None,
        standard: dict[str, Any] | None = None,
        recorded: list[str] | None = None,
    ) -> Audit:
        rows = cells(events)
        log, pathway = tmp_path / "log.csv", tmp_path / "pathway.toml"
        log.write_text(long_csv(rows), encoding="utf-8")
        limits = {"within": limit, "at_least": at_least, **(standard or {})}
        pathway.write_text(pathway_toml(rows, start, stop, step or {}, limits), encoding="utf-8")
        audit = _measured(log, pathway, as_of, recorded)
        if expect is not None:
            wanted = cells(expect)
            columns = list(wanted[0]) if wanted else []
            assert [cells_of(one, columns) for one in rows_of(audit)] == wanted
        if findings is not None:
            assert [
                {"case": one.case, "finding": one.finding, "rows": "; ".join(one.rows)}
                for one in audit.findings
            ] == cells(findings)
        return audit

    return run


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Read each form as the only time of a log, and compare what is read, or why it is not."""
    log = tmp_path / "log.csv"

    def read(text: str) -> str:
        log.write_text(
            long_csv([{"case": "A", "activity": "Referral", "time": uncoded(text)}]),
            encoding="utf-8",
        )
        try:
            events = tl.read_log(log).log.table
        except NoUsableEventError as refused:
            return refused.problems[0].problem.partition(";")[0]
        ends = (int(events.earliest[0]), int(events.latest[0]))
        return range_in_words(*map(in_london, ends))

    def run(forms: str) -> None:
        rows = cells(forms)
        assert [(row["written"], read(row["written"])) for row in rows] == [
            (row["written"], row["read"]) for row in rows
        ]

    return run


@pytest.fixture
def sources(tmp_path: Path) -> Judge:
    """Read several tables, each a file of its own, and compare the outcomes of one step."""

    def run(
        *tables: str, expect: str, step: str, findings: str | None = None, mapping: str = ""
    ) -> Audit:
        pathway, settled = tmp_path / "pathway.toml", tmp_path / "mapping.toml"
        names = dict.fromkeys(name.strip() for name in step.split("to"))
        start, stop = [*names] if len(names) > 1 else [*names, *names]
        rows = [{"step": "step", "start": start, "stop": stop, "limit": "15 days"}]
        rows += [{"step": f"of {one}", "start": one, "stop": one} for one in OTHERS]
        text = steps_toml([{**row, "step": row["step"].replace(" ", "-")} for row in rows], stop)
        pathway.write_text(text, encoding="utf-8")
        settled.write_text(mapping, encoding="utf-8")
        logs = [tmp_path / f"table{k}.csv" for k in range(1, len(tables) + 1)]
        for log, table in zip(logs, tables, strict=True):
            log.write_text(long_csv(cells(table)), encoding="utf-8")
        reading = tl.read_log(*logs, pathway=pathway, mapping=settled)
        audit = tl.analyse(reading, as_of="2024-06-30")
        found = [one for one in rows_of(audit) if one.step == "step"]
        wanted = cells(expect)
        assert [cells_of(one, ["case", "outcome"]) for one in found] == wanted
        if findings is not None:
            its = [one for one in audit.findings if one.step == "step"]
            assert [{"case": one.case, "finding": one.finding} for one in its] == cells(findings)
        return audit

    return run


@pytest.fixture
def walk(tmp_path: Path) -> Judge:
    """Measure events against several steps and compare the chains to the milestone, link by link."""

    def run(
        steps: str,
        events: str,
        expect: str | None = None,
        *,
        milestone: str = "conference",
        floats: str | None = None,
        findings: str | None = None,
        as_of: str | None = None,
    ) -> Audit:
        audit = _audit(tmp_path, steps_toml(cells(steps), milestone), cells(events), as_of)
        if expect is not None:
            assert [
                {name: str(_of_link(chain.case, link, name)) for name in cells(expect)[0]}
                for chain in audit.chains
                for link in chain.links
            ] == cells(expect)
        if floats is not None:
            assert [
                {name: str(_of_link(chain.case, one, name)) for name in cells(floats)[0]}
                for chain in audit.chains
                for one in chain.floats
            ] == cells(floats)
        if findings is not None:
            assert [_of_finding(one) for one in audit.findings] == cells(findings)
        return audit

    return run


@pytest.fixture
def count(tmp_path: Path) -> Judge:
    """Measure events against steps with aims and limits; compare the result of each wait, and the headline."""

    def run(
        steps: str,
        events: str,
        expect: str,
        *,
        headline: str | None = None,
        as_of: str | None = None,
    ) -> Audit:
        steps_of = cells(steps)
        audit = _audit(tmp_path, steps_toml(steps_of, steps_of[0]["stop"]), cells(events), as_of)
        waits = {(one.case, one.step, one.start_event): one for one in rows_of(audit)}
        wanted = cells(expect)
        assert [cells_of(one, [*wanted[0]]) for one in waits.values()] == wanted
        assert audit.counts.waits == len(waits)
        if headline is not None:
            assert words_of(audit.results) == headline
        return audit

    return run


@pytest.fixture
def ask(tmp_path: Path) -> Judge:
    """Put a check of practice to a table of events, and compare the cases and the findings."""

    def run(check: str, events: str, expect: str, findings: str | None = None) -> Audit:
        rows = cells(events)
        named = list(dict.fromkeys(row["activity"] for row in rows))
        steps = [
            {"step": f"s{k}", "start": one, "stop": one} for k, one in enumerate([*named, "other"])
        ]
        more = (
            f'[[check]]\nid = "asked"\ntitle = "Asked"\nsentence = "So."\nsource = "here"\n{check}'
        )
        audit = _audit(tmp_path, steps_toml(steps, "other", more), rows, None)
        columns = ("cases", "done", "not_done", "not_recorded")
        found = [{name: str(getattr(one, name)) for name in columns} for one in audit.checks]
        assert found == cells(expect)
        if findings is not None:
            told = [one for one in audit.findings if one.step == "asked"]
            assert [_of_finding(one) for one in told] == cells(findings)
        return audit

    return run


def _audit(folder: Path, pathway: str, rows: list[Row], as_of: str | None) -> Audit:
    log, file = folder / "log.csv", folder / "pathway.toml"
    log.write_text(long_csv(rows), encoding="utf-8")
    file.write_text(pathway, encoding="utf-8")
    return _measured(log, file, as_of)


def _measured(
    log: Path, pathway: Path, as_of: str | None, recorded: list[str] | None = None
) -> Audit:
    """A log that would show every activity of the pathway, or else the `recorded` ones alone."""
    mapping = log.with_name("mapping.toml")
    every = everything_recorded(pathway)
    own = every if recorded is None else f"recorded = {json.dumps(recorded)}\n"
    mapping.write_text(own, encoding="utf-8")
    return tl.analyse(
        tl.read_log(log, pathway=pathway, mapping=mapping), pathway=pathway, as_of=as_of
    )


def _of_link(case: str, link: Link | Float, name: str) -> object:
    if name in {"start", "stop"}:
        return f"row {getattr(link, f'{name}_row').rpartition(':')[2]}"
    return case if name == "case" else getattr(link, name)


def _of_finding(one: Finding) -> Row:
    rows = "; ".join(row.rpartition(":")[2] for row in one.rows)
    return {"case": one.case, "finding": one.finding, "rows": rows}
