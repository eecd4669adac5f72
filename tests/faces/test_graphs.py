"""The networkx graphs of an audit, and their way through GraphML and back."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest

import timeline as tl
from command import PROJECT
from timeline.audit import Audit


@pytest.fixture(scope="module")
def audit() -> Audit:
    return tl.analyse(tl.read_log(PROJECT / "fixtures/one-year/log.csv"))


@pytest.mark.parametrize("which", ["pathway", "observed", "case"])
def test_a_graph_survives_a_graphml_round_trip(audit: Audit, tmp_path: Path, which: str) -> None:
    graph: nx.Graph[str] = {
        "pathway": tl.graphs.pathway(audit),
        "observed": tl.graphs.observed(audit),
        "case": tl.graphs.case(audit, audit.first_cases[0].case),
    }[which]
    file = tmp_path / "graph.graphml"
    nx.write_graphml(graph, file)
    again = nx.read_graphml(file, force_multigraph=graph.is_multigraph())
    assert type(again) is type(graph)
    assert dict(again.nodes(data=True)) == dict(graph.nodes(data=True))
    told = [sorted(map(repr, one.edges(data=True))) for one in (again, graph)]
    assert told[0] == told[1]
    assert graph.number_of_edges() > 5


def test_the_pathways_graph_carries_what_its_map_shows(audit: Audit) -> None:
    edge = tl.graphs.pathway(audit).edges["strategy_discussion", "icpc", "strategy-conference"]
    glance = next(one for one in audit.glances if one.standard == "N3")
    assert glance.share
    assert (edge["n"], edge["met"], edge["counted"]) == (207, glance.share.met, glance.share.n)
    assert edge["excess_days"] == audit.milestones[0].waits[0].excess_days > 0
    assert edge["typical"] == glance.typical.words


def test_a_cases_graph_marks_the_chain_and_holds_its_clocks(audit: Audit) -> None:
    chain = next(one for one in audit.chains if len(one.links) > 1)
    graph = tl.graphs.case(audit, chain.case)
    for link in chain.links:
        edge = graph.edges[link.start_row, link.stop_row, link.step]
        assert chain.milestone in edge["chains"].split(";")
    assert audit.chain(chain.case, chain.milestone) is chain
    with pytest.raises(KeyError, match="no chain to"):
        audit.chain(chain.case, "referral")
    with pytest.raises(KeyError, match="no such case"):
        tl.graphs.case(audit, "nobody")


def test_the_observed_graph_counts_every_step_from_one_event_to_the_next(audit: Audit) -> None:
    graph = tl.graphs.observed(audit)
    assert sum(n for *_, n in graph.edges(data="n")) == audit.counts.events - audit.counts.cases
