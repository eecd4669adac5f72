"""Graphs of random logs, whatever texts they hold, go through GraphML and come back as they were."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import networkx as nx
from hypothesis import example, given, settings
from hypothesis import strategies as st

import timeline as tl
from tables import Row, long_csv
from timeline.audit import Audit

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
KNOWN = st.sampled_from(
    ["Referral", "Strategy discussion", "Initial child protection conference", "Core group"]
)
TIMES = st.one_of(
    st.dates(date(2024, 3, 1), date(2024, 3, 12)).map(str),
    st.dates(date(2024, 3, 1), date(2024, 3, 12)).map(lambda day: f"{day} 10:30"),
    st.just("2024-03"),
)
EVENTS = st.lists(
    st.tuples(st.one_of(st.sampled_from(["A", "B"]), TEXTS), st.one_of(KNOWN, TEXTS), TIMES),
    max_size=12,
)


def audited(events: list[tuple[str, str, str]]) -> Audit:
    every = [("A", "Referral", "2024-03-01"), *events]
    log: list[Row] = [dict(zip(("case", "activity", "time"), one, strict=True)) for one in every]
    with TemporaryDirectory() as folder:
        file = Path(folder) / "log.csv"
        file.write_text(long_csv(log), encoding="utf-8")
        return tl.analyse(tl.read_log(file))


def graphs_of(audit: Audit) -> Iterator[nx.Graph[str]]:
    yield tl.graphs.pathway_graph(audit)
    yield tl.graphs.observed_graph(audit)
    for case in audit.cases:
        yield tl.graphs.case_graph(audit, case.id)


@settings(max_examples=60)
@given(EVENTS)
@example([("A\x01\ufffe", "\uffff]]>", "2024-03-02")])
def test_what_graphml_brings_back_equals_what_it_was_given(
    events: list[tuple[str, str, str]],
) -> None:
    for graph in graphs_of(audited(events)):
        sink = BytesIO()
        nx.write_graphml(graph, sink)
        sink.seek(0)
        again = nx.read_graphml(sink, force_multigraph=graph.is_multigraph())
        assert dict(again.nodes(data=True)) == dict(graph.nodes(data=True))
        assert again.adj == graph.adj
        assert again.graph.items() >= graph.graph.items()
