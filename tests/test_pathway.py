"""The built-in pathway, the calendar, and what is said of a pathway with mistakes."""

from __future__ import annotations

import csv
import tomllib
from datetime import date
from importlib.resources import files
from pathlib import Path

import holidays
import networkx as nx
import pytest

import timeline as tl
from tables import cells, rows_of
from timeline.analysis.catalogue import standards
from timeline.errors import CommandLineError, PathwayError
from timeline.pathway import load_pathway
from timeline.pathway.graph import reference_graph
from timeline.pathway.load import built_in_text, read_pathway
from timeline.wording.pathway import standard_sentences

STANDARDS = """
id  | at_least       | within          | tier  | from       | to         | confidence | sentence
N1  |                | 1 working day   | limit | 2018-07-04 |            | read       | Referral decision within 1 working day of referral
N2  |                | 45 working days | limit | 2013-04-15 |            | read       | Assessment authorised within 45 working days of referral
N3  |                | 15 working days | limit | 2015-03-26 |            | read       | Initial child protection conference within 15 working days of strategy discussion (outcome: section 47)
N3b |                | 15 working days | limit |            |            | read       | Transfer-in conference within 15 working days of told of a permanent move
N4  |                | 10 working days | limit | 2018-07-04 |            | quoted     | Core group within 10 working days of initial child protection conference
N5  |                | 3 months        | limit | 2018-07-04 |            | quoted     | Review conference within 3 months of initial child protection conference
N6  |                | 6 months        | limit | 2018-07-04 |            | quoted     | Next review conference within 6 months of review conference
N7  |                | 72 hours        | limit | 1991-10-14 |            | quoted     | Police protection ended within 72 hours of police protection started
N8  |                | 8 days          | limit | 1991-10-14 |            | quoted     | Emergency protection order ended within 8 days of emergency protection order made
N10 |                | 5 working days  | limit | 2018-06-29 |            | quoted     | Serious incident notified within 5 working days of serious incident known to the authority
N11 |                | 15 working days | limit | 2018-07-04 |            | quoted     | Rapid review within 15 working days of serious incident notified
S1  | 3 working days |                 | limit | 2020-09-01 |            | read       | Initial child protection conference at least 3 working days after conference report shared with parents
S2  | 5 working days |                 | limit | 2020-09-01 |            | read       | Review conference at least 5 working days after conference report shared with parents
S3  |                | 1 working day   | limit | 2020-05-01 | 2022-08-31 | read       | Decision letter sent within 1 working day of initial child protection conference or review conference
R1  |                | 24 hours        | aim   | 2017-09-01 |            | quoted     | First radiologist report within 24 hours of skeletal survey requested
R2  |                | 72 hours        | limit | 2017-09-01 |            | quoted     | First radiologist report within 72 hours of skeletal survey requested
R3  | 11 days        | 14 days         | aim   | 2017-09-01 |            | quoted     | Follow-up skeletal survey between 11 and 14 days after skeletal survey performed
R4  |                | 28 days         | limit | 2017-09-01 |            | quoted     | Follow-up skeletal survey within 28 days of skeletal survey performed
R5  |                | 28 days         | limit | 2023-08-09 |            | read       | First radiologist report within 28 days of skeletal survey performed
R5-ct |              | 28 days         | limit | 2023-08-09 |            | read       | CT head report within 28 days of CT head
R6  |                | 1 hour          | limit |            |            | read       | CT head report within 1 hour of CT head
"""
GOOD = """
[pathway]
id = "mine"
title = "Mine"
milestone = ["b"]
[[source]]
id = "here"
title = "Here"
confidence = "read"
[[activity]]
id = "a"
name = "A"
agency = "Health"
[[activity]]
id = "b"
name = "B"
agency = "Health"
[[step]]
id = "s"
title = "S"
start = "a"
stop = "b"
[[step.standard]]
id = "X1"
within = "3 days"
source = "here"
"""


def test_the_built_in_pathway_has_every_published_standard() -> None:
    pathway = load_pathway("nai-under-5")
    sentences = standard_sentences(standards(pathway))
    found = {}
    for _, standard in pathway.standards():
        source = pathway.sources[standard.citations[0].source]
        found[standard.id] = {
            "id": standard.id,
            "at_least": standard.at_least.words if standard.at_least else "",
            "within": standard.within.words if standard.within else "",
            "tier": standard.tier,
            "from": str(standard.in_force_from or ""),
            "to": str(standard.in_force_to or ""),
            "confidence": source.confidence,
            "sentence": sentences[standard.id],
        }
    assert found == {row["id"]: row for row in cells(STANDARDS)}
    assert {kept.id for kept in pathway.kept_as_text} == {"N3-old", "N8-extension"}


def test_local_examples_are_a_pathway_of_their_own() -> None:
    local = {standard.id for _, standard in load_pathway("local-examples").standards()}
    assert local == {"L1", "L2", "L3", "L4", "L5"}
    assert not local & {standard.id for _, standard in load_pathway("nai-under-5").standards()}


def test_the_reference_graph_has_the_activities_as_nodes_and_the_steps_as_edges() -> None:
    pathway = load_pathway("nai-under-5")
    graph = reference_graph(pathway)
    assert isinstance(graph, nx.MultiDiGraph)
    assert set(graph) == set(pathway.activity_names)
    steps = {(start, stop, step.id) for step in pathway.steps for start in step.start for stop in step.stop}  # fmt: skip
    assert {(start, stop, key) for start, stop, key in graph.edges(keys=True)} == steps


def test_every_bank_holiday_agrees_with_the_holidays_package() -> None:
    text = (files("timeline") / "data/bank-holidays-england-and-wales.csv").read_text("utf-8")
    ours = {date.fromisoformat(row[0]) for row in csv.reader(text.splitlines()[1:])}
    theirs = holidays.country_holidays("GB", subdiv="ENG", years=range(2000, 2029))
    assert {day for day in ours if day.weekday() < 5} == {
        day for day in theirs if day.weekday() < 5
    }


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('stop = "b"', 'stop = "c"', "[[step]] s: stop: no activity 'c'"),
        ('milestone = ["b"]', 'milestone = ["c"]', "[pathway]: milestone: no activity 'c'"),
        ('source = "here"', 'source = "there"', "source: no source 'there'"),
        ('title = "S"', 'title = "S"\ncolour = "red"', "[[step]] s: colour: not a key"),
        ('title = "S"\n', "", "[[step]] s: title: is missing"),
        ('within = "3 days"', 'within = "3 fortnights"', "[[standard]] X1: within"),
        ('within = "3 days"', 'within = "3 days"\nat_least = "1 hour"', "X1"),
        ('within = "3 days"', 'within = "3 hours"\ncounting = "from_and_including"', "X1"),
        ('within = "3 days"', 'within = "3 days"\nat_least = "4 days"', "X1"),
        (
            'within = "3 days"',
            'within = "0 hours"',
            "0 hours is no limit; for the same day write '0 days'",
        ),
        (
            'within = "3 days"',
            'within = "0 weeks"',
            "0 weeks is no limit; for the same day write '0 days'",
        ),
        (
            'within = "3 days"',
            'at_least = "0 days"',
            "at_least = '0 days' sets no limit; leave it out",
        ),
        (
            'within = "3 days"',
            'within = "0 days"\ncounting = "from_and_including"',
            "X1: within = '0 days' from and including the start would end before it",
        ),
        (
            'source = "here"',
            'source = "here"\ntarget = 2',
            "target: a number of 1.0 or less belongs here",
        ),
        ('stop = "b"', 'stop = "b"\nends = ["a"]', "[[step]] s"),
        ('stop = "b"', 'stop = "b"\nends = ["c"]', "[[step]] s: ends: no activity 'c'"),
        (
            'stop = "b"',
            'stop = "b"\nends = [{ activity = "c", outcome = "no" }]',
            "[[step]] s: ends: no activity 'c'",
        ),
        (
            'stop = "b"',
            'stop = "b"\nends = [{ activity = "a", outcomes = "no" }]',
            "outcomes: not a key that is known here",
        ),
        (
            'stop = "b"',
            'stop = "b"\nends = [{ activity = "a", outcome = "outcomes.refused" }]',
            "[[step]] s: ends: the list 'refused' is not in [outcomes]; the lists there are: none",
        ),
        (
            'stop = "b"',
            'stop = "b"\nstart_where = { outcome = ["yes", "outcomes.refused"] }\n[outcomes]\ngone = "no"',
            "[[step]] s: start_where: the list 'refused' is not in [outcomes]; the lists there are: gone",
        ),
        (
            'stop = "b"',
            'stop = "b"\n[outcomes]\none = ["outcomes.other"]\nother = "outcomes.one"',
            "[outcomes]: one: the list 'one' leads back to itself; the lists there are: one, other",
        ),
        (
            'stop = "b"',
            'stop = "b"\n[outcomes]\nnone = []',
            "[outcomes]: none: is empty; fill it in",
        ),
        (
            'stop = "b"',
            'stop = "b"\n[outcomes]\nnone = [3]',
            "[outcomes]: none: a text belongs here",
        ),
        ('id = "b"', 'id = "a"', "activity a: the id is there 2 times"),
        ("[pathway]", "[pathway", "not valid TOML"),
    ],
)
def test_a_mistake_in_a_pathway_names_file_table_and_key(old: str, new: str, words: str) -> None:
    assert read_pathway(GOOD, "mine.toml").steps
    with pytest.raises(PathwayError) as told:
        read_pathway(GOOD.replace(old, new, 1), "mine.toml")
    assert str(told.value).startswith("mine.toml: ")
    assert words in str(told.value)


LISTS = """
[outcomes]
refused = ["outcomes.no_action", "advice only"]
no_action = ["no further action", "NFA"]
urgent = "urgent"
[[check]]
id = "c"
title = "C"
kind = "preceded by"
of = "a"
by = "b"
where = { outcome = "outcomes.urgent" }
sentence = "C?"
source = "here"
"""


def test_a_list_of_outcomes_is_named_wherever_an_outcome_may_be_written() -> None:
    named = (
        'start_where = { outcome = "outcomes.urgent" }\nstop_where = { outcome = ["yes", "outcomes.no_action"] }\n'
        'ends = [{ activity = "a", outcome = ["outcomes.refused", "closed"] }, { activity = "b", outcome = "no" }]'
    )
    pathway = read_pathway(GOOD.replace('stop = "b"', f'stop = "b"\n{named}', 1) + LISTS, "mine")
    step = pathway.steps[0]
    assert step.start_where == {"outcome": ("urgent",)}
    assert step.stop_where == {"outcome": ("yes", "no further action", "NFA")}
    refused = ("no further action", "NFA", "advice only", "closed")
    assert [one.outcome for one in step.ends] == [refused, ("no",)]
    assert pathway.check[0].where == {"outcome": ("urgent",)}


def test_a_single_ending_may_name_a_list() -> None:
    ends = 'ends = { activity = "a", outcome = "outcomes.refused" }'
    pathway = read_pathway(GOOD.replace('stop = "b"', f'stop = "b"\n{ends}', 1) + LISTS, "mine")
    assert pathway.steps[0].ends[0].outcome == ("no further action", "NFA", "advice only")


def test_the_built_in_pathway_repeats_no_list_of_outcomes() -> None:
    tables = tomllib.loads(built_in_text("nai-under-5"))
    lists = [
        tuple(its["outcome"])
        for kind in ("step", "check")
        for one in tables[kind]
        for its in (*one.get("ends", ()), *(one.get(key, {}) for key in WHERE))
        if isinstance(its, dict) and isinstance(its.get("outcome"), list)
    ]
    assert len(lists) == len({*lists})


WHERE = ("start_where", "stop_where", "where")


def test_a_start_under_guidance_issued_anew_says_so(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "case_id,activity,time\nbefore,Referral,2026-03-17\nsince,Referral,2026-03-18\n"
        "other,Referral decision,2026-03-18\n",
        encoding="utf-8",
    )
    audit = tl.analyse(tl.read_log(log), as_of="2026-03-19")
    notes = {one.case: one.note for one in rows_of(audit) if one.standard == "N1"}
    assert notes["before"] == ""
    assert "2026 edition" in notes["since"]


ONCE = [
    ('agency = "Health"\n', "", "[[activity]] a: agency: is missing; give it"),
    ('name = "A"\n', "", "[[activity]] a: name: is missing; give it"),
    ('id = "a"', 'id = ""', "[[activity]] number 1: id: letters, digits, '-' and '_' are the only characters allowed here"),
    ('start = "a"\n', "", "[[step]] s: start: is missing; give it"),
    ('start = "a"', "start = []", "[[step]] s: start: is empty; fill it in"),
    ('within = "3 days"', "within = 3", "[[step]] s, [[standard]] X1: within: write a limit as '24 hours', '10 days', '6 weeks', '15 working days' or '3 months'"),
    ('id = "X1"\n', "", "[[step]] s, [[standard]] number 1: id: is missing; give it"),
    ('stop = "b"', 'stop = "b"\nwhen = { age = { is = [[1]] } }', "[[step]] s: when.age.is: a text or a number belongs here"),
    ('stop = "b"', 'stop = "b"\nstart_where = { colour = ["x"] }', "[[step]] s: start_where.colour: write 'episode', 'agency', 'site', 'by', 'outcome', 'mode', 'attended', 'invited' or 'note'"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "words"), ONCE, ids=[one[2] for one in ONCE])
def test_a_mistake_is_said_once_and_only_where_it_is(old: str, new: str, words: str) -> None:
    with pytest.raises(PathwayError) as caught:
        read_pathway(GOOD.replace(old, new, 1), "mine.toml")
    assert str(caught.value) == f"mine.toml: {words}"


def test_each_of_several_mistakes_is_said_once() -> None:
    text = GOOD.replace('agency = "Health"\n', "").replace('within = "3 days"', "within = 3")
    with pytest.raises(PathwayError) as caught:
        read_pathway(text, "mine.toml")
    first, *mistakes = str(caught.value).splitlines()
    assert first == "mine.toml: 3 mistakes in the pathway"
    assert [one.split(": ")[0].strip() for one in mistakes] == [
        "[[activity]] a",
        "[[activity]] b",
        "[[step]] s, [[standard]] X1",
    ]


def test_a_pathway_with_no_step_says_so() -> None:
    with pytest.raises(PathwayError, match="the file: step: is missing; give it"):
        read_pathway(GOOD.split("[[step]]", maxsplit=1)[0], "mine.toml")


def test_a_pathway_too_large_to_be_read_by_anyone_is_refused_plainly(tmp_path: Path) -> None:
    names = [f"a{k}" for k in range(40)]
    activities = [
        f'[[activity]]\nid = "{one}"\nname = "{one}"\nagency = "Health"\n' for one in names
    ]
    steps = [
        f'[[step]]\nid = "{one}-{other}"\ntitle = "S"\nstart = "{one}"\nstop = "{other}"\n'
        for one in names
        for other in names
        if one != other
    ]
    path = tmp_path / "mine.toml"
    path.write_text(
        "\n".join(['[pathway]\nid = "p"\ntitle = "P"', *activities, *steps]), encoding="utf-8"
    )
    with pytest.raises(PathwayError) as caught:
        load_pathway(path)
    assert str(caught.value) == (
        "mine.toml: the file: step: there are 1560, and no more than 200 are read; take some out"
    )


def test_a_log_is_measured_against_the_pathway_it_was_read_with(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("case_id,activity,time\nA,Referral,2021-01-04 09:00\n", encoding="utf-8")
    reading = tl.read_log(log, pathway="local-examples")
    title = tl.analyse(reading).title
    assert title == reading.pathway.pathway.title
    assert tl.analyse(reading, pathway="local-examples").title == title
    for measured in (tl.analyse, tl.glance, tl.wait_tables):
        with pytest.raises(CommandLineError, match="read with another pathway"):
            measured(reading, pathway="nai-under-5")
