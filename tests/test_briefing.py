"""What the learning briefing of April 2021 asks, row by row, answered from the built-in pathway."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import timeline as tl
from command import FIXTURES, PROJECT
from tables import cells, long_csv, rows_of
from timeline.audit import Audit, Check
from timeline.wording.chains import chain_sentences
from timeline.wording.comparisons import contrast_words, period_words
from timeline.wording.findings import finding_sentences
from timeline.wording.pathway import citation
from timeline.wording.times import typical_words

Ask = Callable[..., Audit]
BUILT_IN = PROJECT / "src/timeline/data/nai-under-5.toml"


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Analyse a table of events."""

    def run(events: str, pathway: str | Path = "nai-under-5") -> Audit:
        log = tmp_path / "log.csv"
        log.write_text(long_csv(cells(events)), encoding="utf-8")
        return tl.analyse(tl.read_log(log, pathway=pathway))

    return run


@pytest.fixture(scope="module")
def two_cases() -> Audit:
    return tl.analyse(tl.read_log(FIXTURES / "nai-audit/log.csv"), as_of="2021-04-30")


def clocks(audit: Audit, *steps: str) -> list[tuple[str, str, str]]:
    return [(one.step, one.elapsed, one.outcome) for one in rows_of(audit) if one.step in steps]


def answer(audit: Audit, check: str) -> tuple[int, int, int]:
    """Cases done, not done and not recorded; they add up to those that could show it."""
    one: Check = next(one for one in audit.checks if one.id == check)
    assert one.cases == one.done + one.not_done + one.not_recorded
    assert one.source_sentence
    assert "East Sussex" in citation(one.citation)
    return one.done, one.not_done, one.not_recorded


def found(audit: Audit, step: str) -> list[tuple[str, str, list[str]]]:
    return [
        (one.case, one.finding, [row.rpartition(":")[2] for row in one.rows])
        for one in audit.findings
        if one.step == step
    ]


def test_delay_in_medical_assessments_and_test_results(ask: Ask) -> None:
    audit = ask(
        """
        case | activity                     | time
        A    | strategy discussion          | 2021-01-11 09:00
        A    | child protection medical requested | 2021-01-11 10:00
        A    | child protection medical     | 2021-01-14 10:00
        A    | medical report               | 2021-01-20
        A    | skeletal survey requested    | 2021-01-14 12:00
        A    | skeletal survey performed    | 2021-01-18 12:00
        A    | first radiologist report     | 2021-01-19 12:00
        A    | second radiologist report    | 2021-01-21 12:00
        A    | outcome strategy discussion  | 2021-01-25
        """
    )
    assert clocks(audit, "medical-requested-medical", "medical-report", "survey-requested-performed", "survey-reported", "second-report") == [
        ("medical-requested-medical", "72 hours", "measured"),
        ("medical-report", "6 days", "measured"),
        ("survey-requested-performed", "96 hours (4 days)", "measured"),
        ("survey-reported", "120 hours (5 days)", "breached"),
        ("survey-reported", "120 hours (5 days)", "breached"),
        ("second-report", "48 hours", "measured"),
    ]  # fmt: skip
    chain = audit.chain("A", "outcome_strategy_discussion")
    assert [(link.step, link.days) for link in chain.links] == [
        ("strategy-medical-requested", 0),
        ("medical-requested-medical", 3),
        ("medical-survey-requested", 0),
        ("survey-requested-performed", 4),
        ("survey-performed-reported", 1),
        ("second-report", 2),
        ("reports-outcome", 4),
    ]
    (sentence,) = chain_sentences(audit, [chain])
    assert (
        "The longest wait was Skeletal survey requested to performed: 4 calendar days" in sentence
    )


def test_skeletal_surveys_are_reported_by_two_consultant_radiologists(ask: Ask) -> None:
    audit = ask(
        """
        case | activity                  | time             | by
        two  | skeletal survey performed | 2021-01-11 09:00 |
        two  | first radiologist report  | 2021-01-12 09:00 | Reader A
        two  | second radiologist report | 2021-01-13 09:00 | Reader B
        one  | skeletal survey performed | 2021-01-11 09:00 |
        one  | first radiologist report  | 2021-01-12 09:00 | Reader A
        one  | second radiologist report | 2021-01-13 09:00 | Reader A
        bare | skeletal survey performed | 2021-01-11 09:00 |
        bare | first radiologist report  | 2021-01-12 09:00 | Reader A
        """
    )
    assert answer(audit, "two-radiologists") == (1, 1, 1)
    assert found(audit, "two-radiologists") == [
        ("one", "not done", ["5", "6", "7"]),
        ("bare", "not recorded", ["8", "9"]),
    ]
    assert [*finding_sentences(audit, audit.findings)] == [
        "Skeletal survey reported by two radiologists: Only one radiologist is named.",
        "Skeletal survey reported by two radiologists: No record that two radiologists reported.",
    ]
    assert clocks(audit, "second-report")[:2] == [("second-report", "24 hours", "measured")] * 2


def test_on_uncertainty_or_disagreement_a_further_opinion_is_sought_from_the_specialist_centre(
    ask: Ask,
) -> None:
    audit = ask(
        """
        case | activity                   | time       | outcome
        sent | second radiologist report  | 2021-01-11 | Disagree
        sent | specialist centre referral | 2021-01-13 |
        sent | specialist centre report   | 2021-02-01 |
        kept | second radiologist report  | 2021-01-11 | uncertain
        same | second radiologist report  | 2021-01-11 | agree
        """
    )
    assert answer(audit, "disagreement-to-centre") == (1, 0, 1)
    assert found(audit, "disagreement-to-centre") == [("kept", "not recorded", ["5"])]
    assert clocks(audit, "specialist-opinion") == [("specialist-opinion", "19 days", "measured")]


def test_the_outcome_of_the_strategy_meeting_often_need_not_wait_for_the_specialist_centre(
    ask: Ask,
) -> None:
    audit = ask(
        """
        case | activity                    | time
        A    | first radiologist report    | 2021-01-11
        A    | second radiologist report   | 2021-01-12
        A    | specialist centre referral  | 2021-01-14
        A    | specialist centre report    | 2021-02-01
        A    | outcome strategy discussion | 2021-02-04
        B    | second radiologist report   | 2021-01-12
        B    | specialist centre referral  | 2021-01-14
        B    | outcome strategy discussion | 2021-01-15
        B    | specialist centre report    | 2021-02-01
        """
    )
    (wait,) = [one for one in audit.findings if one.finding == "possible wait"]
    assert (wait.case, len(wait.rows)) == ("A", 3)
    (sentence,) = finding_sentences(audit, [wait])
    assert "came 23 calendar days after second radiologist report" in sentence
    assert "The meeting may not have needed to wait for the centre." in sentence
    assert "does not need to be delayed waiting for a report" in sentence
    assert "learning briefing of April 2021" in sentence
    outcomes = {outcome for _, _, outcome in clocks(audit, "specialist-outcome")}
    assert outcomes <= {"measured", "running"}


def test_parents_are_told_of_a_likely_time_frame_and_of_the_results(ask: Ask) -> None:
    audit = ask(
        """
        case | activity                    | time
        told | blood test taken            | 2021-01-11
        told | time frame given to parents | 2021-01-12
        told | blood result available      | 2021-01-15
        told | result shared with parents  | 2021-01-18
        late | blood test taken            | 2021-01-11
        late | blood result available      | 2021-01-15
        late | time frame given to parents | 2021-01-16
        """
    )
    assert clocks(audit, "blood-time-frame", "blood-result", "result-shared")[:3] == [
        ("blood-time-frame", "1 day", "measured"),
        ("blood-result", "4 days", "measured"),
        ("result-shared", "3 days", "measured"),
    ]
    assert answer(audit, "time-frame-before-result") == (1, 1, 0)
    assert answer(audit, "result-shared-with-parents") == (1, 0, 1)
    assert found(audit, "time-frame-before-result") == [("late", "not done", ["7", "8"])]
    assert found(audit, "result-shared-with-parents") == [("late", "not recorded", ["7"])]


def test_the_specialist_family_service_is_invited_to_strategy_discussions(ask: Ask) -> None:
    audit = ask(
        """
        case | activity            | time       | invited             | attended
        came | strategy discussion | 2021-01-11 | Police; SWIFT       | Police; SWIFT
        not  | strategy discussion | 2021-01-11 | Police; swift       | Police
        bare | strategy discussion | 2021-01-11 | Police              | Police
        gap  | strategy discussion | 2021-01-11 |                     |
        """
    )
    assert answer(audit, "swift-invited") == (2, 1, 1)
    assert answer(audit, "swift-attended") == (1, 2, 1)
    assert found(audit, "swift-attended") == [
        ("not", "not done", ["3"]),
        ("bare", "not done", ["4"]),
        ("gap", "not recorded", ["5"]),
    ]


def test_attendance_at_strategy_discussions_conferences_and_core_groups_by_mode(ask: Ask) -> None:
    audit = ask(
        """
        case | activity                           | time       | mode      | attended
        A    | strategy discussion                | 2021-01-11 | virtual   | Police; Health
        B    | strategy discussion                | 2021-01-11 | in person | Police
        C    | strategy discussion                | 2021-01-12 | in person |
        A    | initial child protection conference | 2021-01-28 | hybrid    | Health
        A    | core group                         | 2021-02-04 | virtual   | Health; School
        """
    )
    assert [
        (one.meeting, one.mode, one.meetings, one.attendance_recorded, {a.agency: a.attended for a in one.attendance})
        for one in audit.meetings
    ] == [
        ("strategy_discussion", "in person", 2, 1, {"Police": 1}),
        ("strategy_discussion", "virtual", 1, 1, {"Health": 1, "Police": 1}),
        ("icpc", "hybrid", 1, 1, {"Health": 1}),
        ("core_group", "virtual", 1, 1, {"Health": 1, "School": 1}),
    ]  # fmt: skip


def test_fathers_and_non_birthing_partners_are_engaged(ask: Ask) -> None:
    audit = ask(
        """
        case | activity                                | time       | by
        A    | referral                                | 2021-01-11 |
        A    | strategy discussion                     | 2021-01-11 |
        A    | father or non-birthing partner contacted | 2021-01-14 | Social worker
        B    | referral                                | 2021-01-11 |
        C    | strategy discussion                     | 2021-01-11 |
        C    | father or non-birthing partner contacted | 2021-01-12 |
        """
    )
    assert clocks(audit, "father-contacted") == [
        ("father-contacted", "3 days", "measured"),
        ("father-contacted", "1 day", "measured"),
    ]
    assert answer(audit, "father-or-partner-contacted") == (2, 0, 1)
    assert answer(audit, "father-contacted-by-whom") == (1, 0, 1)
    assert found(audit, "father-or-partner-contacted") == [("B", "not recorded", ["5"])]
    assert found(audit, "father-contacted-by-whom") == [("C", "not recorded", ["7"])]


def test_professional_challenge_and_escalation(ask: Ask) -> None:
    audit = ask(
        """
        case | activity                       | time
        A    | professional challenge raised   | 2021-01-11
        A    | professional challenge resolved | 2021-01-20
        B    | professional challenge raised   | 2021-01-11
        """
    )
    assert clocks(audit, "challenge") == [
        ("challenge", "9 days", "measured"),
        ("challenge", "9 days so far", "running"),
    ]
    assert answer(audit, "challenge-resolved") == (1, 0, 1)
    assert found(audit, "challenge-resolved") == [("B", "not recorded", ["4"])]


CORE_GROUPS = """
    case | activity                           | time
    A    | initial child protection conference | 2021-01-04
    A    | core group                         | 2021-01-14
    A    | core group                         | 2021-02-25
    A    | core group                         | 2021-04-15
"""
LOCAL = """
[[step.standard]]
id = "local-core-groups"
within = "6 weeks"
source = "pan-sussex"
scope = "local"
"""


def test_core_groups_keep_to_their_rhythm(ask: Ask, tmp_path: Path) -> None:
    published = ask(CORE_GROUPS)
    assert clocks(published, "core-groups")[:2] == [
        ("core-groups", "42 days", "measured"),
        ("core-groups", "49 days", "measured"),
    ]
    mine = tmp_path / "mine.toml"
    its = 'id = "core-groups"'
    before, step, after = BUILT_IN.read_text(encoding="utf-8").partition(its)
    rest, unit, others = after.partition('unit = "days"\n')
    mine.write_text(before + step + rest + unit + LOCAL + others, encoding="utf-8")
    for pathway in (mine, "local-examples"):
        local = ask(CORE_GROUPS, pathway)
        assert [outcome for *_, outcome in clocks(local, "core-groups")[:2]] == ["met", "breached"]


def test_covid_changed_practice_is_marked_and_compared_and_never_waived(two_cases: Audit) -> None:
    (period,) = two_cases.turnaround.periods
    assert period_words(period) == "Covid, 2020-21 (1 April 2020 to 31 March 2021)"
    assert [one.outcome for one in rows_of(two_cases)].count("breached") == 8  # none is waived
    for chart in (
        tl.charts.case_timeline(two_cases, "A17"),
        tl.charts.waiting_chain(two_cases, "A17", "icpc"),
    ):
        marked = [one.text for one in chart.layout.annotations]
        assert any("Covid" in one for one in marked)
    years = tl.analyse(tl.read_log(FIXTURES / "five-years/log.csv"), as_of="2025-03-31")
    compared = next(
        one for one in years.shares_of("R2").contrasts if one.period == "Covid, 2020-21"
    )
    assert (compared.one.what, compared.two.what) == ("during", "after")
    assert compared.ci_low is not None
    assert compared.ci_high is not None
    assert compared.ci_low <= compared.difference <= compared.ci_high
    assert contrast_words(compared).startswith("Covid, 2020-21: ")


def test_two_cases_looked_at_in_depth_with_statistics_silent(two_cases: Audit) -> None:
    for one in two_cases.glances:
        assert one.typical.median_low is None
        assert typical_words(one.typical).startswith(("only ", "none yet"))
    for name in (case.id for case in two_cases.cases):
        assert tl.charts.case_timeline(two_cases, name).data
        (sentence,) = chain_sentences(two_cases, [two_cases.chain(name, "icpc")])
        assert sentence.startswith(f"{name}: ")
        assert tl.charts.waiting_chain(two_cases, name, "icpc").data
        assert tl.charts.pathway_map(two_cases, name).layout.shapes
    said = [text.text for text in tl.charts.pathway_map(two_cases).layout.annotations]
    assert not any("%" in one for one in said)
