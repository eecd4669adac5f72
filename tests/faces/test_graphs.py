"""The networkx graphs of an audit."""

from __future__ import annotations

import networkx as nx
import pytest

import timeline as tl
from command import PROJECT
from timeline.audit import Audit
from timeline.wording.times import typical_words


@pytest.fixture(scope="module")
def audit() -> Audit:
    return tl.analyse(tl.read_log(PROJECT / "fixtures/one-year/log.csv"))


@pytest.fixture(scope="module")
def wide() -> Audit:
    return tl.analyse(tl.read_log(PROJECT / "fixtures/wide-sheet/log.csv"))


def test_the_pathways_graph_carries_what_its_map_shows(audit: Audit) -> None:
    edge = tl.graphs.pathway_graph(audit).edges[
        "strategy_discussion", "icpc", "strategy-conference"
    ]
    glance = next(one for one in audit.glances if one.standard == "N3")
    assert glance.share
    assert (edge["n"], edge["met"], edge["counted"]) == (207, glance.share.met, glance.share.n)
    assert edge["excess_days"] == audit.milestones[0].stages[0].excess_days > 0
    assert edge["typical"] == typical_words(glance.typical)


def test_a_cases_graph_marks_the_chain_and_holds_its_clocks(audit: Audit) -> None:
    chain = next(one for one in audit.chains if len(one.links) > 1)
    graph = tl.graphs.case_graph(audit, chain.case)
    for link in chain.links:
        edge = graph.edges[str(link.start_event), str(link.stop_event), link.step]
        assert chain.milestone in edge["chains"].split(";")
        assert graph.nodes[str(link.stop_event)]["row"] == link.stop_row
    assert audit.chain(chain.case, chain.milestone) is chain
    with pytest.raises(KeyError, match="no chain to"):
        audit.chain(chain.case, "referral")
    with pytest.raises(KeyError, match="no such case"):
        tl.graphs.case_graph(audit, "nobody")


def test_the_observed_graph_counts_every_step_from_one_event_to_the_next(audit: Audit) -> None:
    graph = tl.graphs.observed_graph(audit)
    assert sum(n for *_, n in graph.edges(data="n")) == audit.counts.events - audit.counts.cases


def test_the_events_of_a_wide_sheets_row_are_nodes_of_their_own(wide: Audit) -> None:
    graph = tl.graphs.case_graph(wide, "W1")
    assert {row for _, row in graph.nodes(data="row")} == {"log.csv:4"}
    assert graph.number_of_nodes() == len(wide.cases[0].events) == 8
    assert nx.number_of_selfloops(graph) == 0
    assert graph.edges["1", "4", "referral-strategy"]["chains"] == "icpc"
