"""The graphs of an audit as networkx graphs, for those who program; all of them export as GraphML.

Nodes and attributes are texts, numbers and truth values alone, so that `networkx.write_graphml`
and `read_graphml` keep them. A number that the record cannot tell is left out.

>>> import timeline as tl
>>> audit = tl.analyse(tl.read_log("fixtures/nai-audit/log.csv"), as_of="2021-04-30")
>>> tl.graphs.case_graph(audit, "A17").number_of_nodes()
32
>>> tl.graphs.observed_graph(audit).edges["referral", "referral_decision"]["n"]
2
"""

from __future__ import annotations

from typing import Any

import networkx as nx

from timeline.audit import Audit, Edge
from timeline.wording.dates import when
from timeline.wording.times import typical_words
from timeline.wording.waits import verdict_elapsed


def pathway_graph(audit: Audit) -> nx.MultiDiGraph[str]:
    """The pathway, with the waits of this log along each of its steps.

    Nodes are activity ids with `name`, `agency`, `known` (to the pathway) and `events`. An edge
    for each start and stop of a step is keyed by the step's id: `title`; `n`, the waits that
    stopped along it; `unit`, `typical` (in words) and `typical_low` and `typical_high` in that
    unit; `standards` (their ids, separated by ';'); `share`, `met` and `counted`, of the first
    standard with anything to count; and `excess_days`, over the waiting chains to the milestone
    that has most of them.

    >>> import timeline as tl
    >>> audit = tl.analyse(tl.read_log("fixtures/nai-audit/log.csv"), as_of="2021-04-30")
    >>> tl.graphs.pathway_graph(audit).edges["referral", "referral_decision", "referral-decision"]["n"]
    2
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(title=audit.pathway.title)
    for activity in audit.pathway.activities:
        graph.add_node(activity.id, name=activity.name, agency=activity.agency, known=activity.known, events=activity.events)  # fmt: skip
    for edge in audit.edges:
        graph.add_edge(edge.start, edge.stop, key=edge.step, **_step(audit, edge))
    return graph


def _step(audit: Audit, edge: Edge) -> dict[str, Any]:
    step = next(one for one in audit.pathway.steps if one.id == edge.step)
    share = edge.share
    attributes = {
        "title": step.title,
        "n": edge.n,
        "unit": edge.typical.unit,
        "typical": typical_words(edge.typical),
        "typical_low": edge.typical.median_low,
        "typical_high": edge.typical.median_high,
        "standards": ";".join(step.standards),
        "share": share.share if share else None,
        "met": share.met if share else None,
        "counted": share.n if share else None,
        "excess_days": edge.excess_days,
    }
    return {name: value for name, value in attributes.items() if value is not None}


def observed_graph(audit: Audit) -> nx.DiGraph[str]:
    """What directly followed what, in case order.

    Nodes are activity ids with `name` and `events`. Edges carry `n`, `median_low` and
    `median_high` (days between, hours over 24) and `in_pathway`.
    """
    graph: nx.DiGraph[str] = nx.DiGraph(title=audit.pathway.title)
    for activity in audit.pathway.activities:
        if activity.events:
            graph.add_node(activity.id, name=activity.name, events=activity.events)
    for edge in audit.observed:
        graph.add_edge(edge.before, edge.after, n=edge.n, median_low=edge.median_low, median_high=edge.median_high, in_pathway=edge.in_pathway)  # fmt: skip
    return graph


def case_graph(audit: Audit, case_id: str) -> nx.MultiDiGraph[str]:
    """A case in detail: its events, and the waits between them that stopped.

    Nodes are the events' positions in case order, from '1', with `activity`, `name`, `when`,
    `earliest` and `latest` (ISO 8601) and `row`, where it was read (in a wide sheet all events of
    a case may share it). Edges are keyed by the step's id, with its `title`, `elapsed` in words,
    `outcomes` (a standard and its outcome, separated by ';') and `chains`, the milestones whose
    waiting chain goes along it. Raises KeyError if no such case is shown in detail.
    """
    found = next((one for one in audit.cases if one.id == case_id), None)
    if found is None:
        message = "this audit shows no such case in detail"
        raise KeyError(message)
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    titles = {step.id: step.title for step in audit.pathway.steps}
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(case=case_id, as_of=when(audit.as_of))
    for number, event in enumerate(found.events, start=1):
        graph.add_node(str(number), activity=event.activity, name=names[event.activity], when=when(event),
                       earliest=event.earliest.isoformat(), latest=event.latest.isoformat(), row=event.row)  # fmt: skip
    on: dict[tuple[str, int, int], list[str]] = {}
    for chain in audit.chains:
        for link in chain.links if chain.case == case_id else ():
            on.setdefault((link.step, link.start_event, link.stop_event), []).append(
                chain.milestone
            )
    hours = {step.id: step.hours for step in audit.pathway.steps}
    for one in found.waits:
        if one.stop is None:
            continue
        outcomes = [f"{v.standard}: {v.outcome}" if v.standard else v.outcome for v in one.verdicts]
        chains = on.get((one.step, one.start.event, one.stop.event), [])
        graph.add_edge(str(one.start.event), str(one.stop.event), key=one.step, title=titles[one.step],
                       elapsed=verdict_elapsed(one.verdicts[0], hours[one.step]),
                       outcomes=";".join(outcomes), chains=";".join(chains))  # fmt: skip
    return graph
