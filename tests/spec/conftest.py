"""The judge: a table of events and a limit in, a table of intervals to hold them to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import timeline as tl
from tables import Judge, cells, long_csv, pathway_toml, told
from timeline.audit import Audit


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Measure a table of events as one step and compare what is told of each interval.

    The step runs from the activity first named in the table to the next other one, unless
    `start` and `stop` say otherwise; `step` gives more of its keys, `standard` of its standard's.
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
    ) -> Audit:
        rows = cells(events)
        log, pathway = tmp_path / "log.csv", tmp_path / "pathway.toml"
        log.write_text(long_csv(rows), encoding="utf-8")
        limits = {"within": limit, "at_least": at_least, **(standard or {})}
        pathway.write_text(pathway_toml(rows, start, stop, step or {}, limits), encoding="utf-8")
        audit = tl.analyse(tl.read_log(log, pathway=pathway), pathway=pathway, as_of=as_of)
        if expect is not None:
            wanted = cells(expect)
            columns = list(wanted[0]) if wanted else []
            assert [told(one, columns) for one in audit.intervals] == wanted
        if findings is not None:
            assert [
                {"case": one.case, "finding": one.finding, "rows": "; ".join(one.rows)}
                for one in audit.findings
            ] == cells(findings)
        return audit

    return run
