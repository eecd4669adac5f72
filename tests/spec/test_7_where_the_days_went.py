"""7 Where the days went: waiting chains, excess, waits that need not have been, practice."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from tables import Judge, rows_of
from timeline.wording.chains import chain_sentences, link_saving, milestone_sentence, stage_saving
from timeline.wording.findings import finding_sentences
from timeline.wording.practice import check_sentence

STEPS = """
step       | start    | stop       | limit
decide     | referral | strategy   |
scan       | strategy | survey     | 2 days
report     | survey   | report     |
conference | strategy | conference | 15 working days
outcome    | report   | conference |
"""


def test_the_chain_goes_back_from_the_milestone_to_the_latest_start_each_time(walk: Judge) -> None:
    walk(
        STEPS,
        """
        case | activity   | time
        A    | referral   | 2024-03-04
        A    | strategy   | 2024-03-05
        A    | survey     | 2024-03-11
        A    | report     | 2024-03-12
        A    | conference | 2024-03-20
        B    | referral   | 2024-03-04
        B    | strategy   | 2024-03-06
        B    | conference | 2024-04-05
        """,
        """
        case | step       | start | stop  | days | excess_days | standard
        A    | decide     | row 2 | row 3 | 1    | 0           |
        A    | scan       | row 3 | row 4 | 6    | 4           | scan-limit
        A    | report     | row 4 | row 5 | 1    | 0           |
        A    | outcome    | row 5 | row 6 | 8    | 0           |
        B    | decide     | row 7 | row 8 | 2    | 0           |
        B    | conference | row 8 | row 9 | 30   | 9           | conference-limit
        """,
        floats="""
        case | step       | start | stop  | days
        A    | conference | row 3 | row 6 | 7
        """,
    )


def test_the_days_of_the_links_add_up_to_the_whole_and_the_excess_to_what_could_be_saved(
    walk: Judge,
) -> None:
    audit = walk(
        STEPS,
        """
        case | activity   | time
        A    | referral   | 2024-03-04
        A    | strategy   | 2024-03-05
        A    | survey     | 2024-03-11
        A    | report     | 2024-03-12
        A    | conference | 2024-03-20
        B    | referral   | 2024-03-04
        B    | strategy   | 2024-03-06
        B    | survey     | 2024-03-12
        """,
    )
    (whole,) = audit.milestones
    assert (whole.reached, whole.days, whole.excess_days) == (1, 16, 4)
    assert [(one.step, one.cases, one.days, one.late, one.excess_days) for one in whole.stages] == [
        ("scan", 1, 6, 1, 4),
        ("outcome", 1, 8, 0, 0),
        ("decide", 1, 1, 0, 0),
        ("report", 1, 1, 0, 0),
    ]
    assert stage_saving(whole.stages[0], ("child", "children")) == (
        "Up to 4 calendar days sooner for 1 child, had this stage kept to its limit."
    )
    assert milestone_sentence(whole, audit) == (
        "1 case reached conference, after 16 calendar days in all. "
        "Of these days, 4 came after the deadline of a stage, for 1 case."
    )


def test_of_two_steps_from_the_same_start_the_first_of_the_pathway_is_told(walk: Judge) -> None:
    walk(
        """
        step   | start    | stop       | aim    | limit
        first  | referral | conference | 2 days |
        second | referral | conference |        | 3 days
        """,
        """
        case | activity   | time
        A    | referral   | 2024-03-04
        A    | conference | 2024-03-09
        """,
        """
        case | step  | days | excess_days | standard
        A    | first | 5    | 3           | first-aim
        """,
    )


def test_a_limit_goes_before_an_aim(walk: Judge) -> None:
    walk(
        """
        step   | start    | stop       | aim     | limit
        report | referral | conference | 1 day   | 72 hours
        """,
        """
        case | activity   | time
        A    | referral   | 2024-03-04 10:00
        A    | conference | 2024-03-09 09:00
        B    | referral   | 2024-03-04 10:00
        B    | conference | 2024-03-07 11:00
        """,
        """
        case | step   | days | excess_days | standard
        A    | report | 5    | 2           | report-limit
        B    | report | 3    | 0           | report-limit
        """,
    )


def test_a_chain_goes_by_the_first_event_of_the_milestone_and_only_back_in_case_order(
    walk: Judge,
) -> None:
    walk(
        """
        step  | start    | stop       | keys
        plan  | referral | conference |
        again | conference | conference |
        """,
        """
        case | activity   | time
        A    | conference | 2024-03-09
        A    | referral   | 2024-03-04
        A    | conference | 2024-03-20
        B    | conference | 2024-03-04
        B    | conference | 2024-03-20
        """,
        """
        case | step | start | stop  | days
        A    | plan | row 3 | row 2 | 5
        """,
    )


def test_a_month_counts_at_its_latest_day_and_the_chain_says_that_it_is_not_exact(
    walk: Judge,
) -> None:
    audit = walk(
        STEPS,
        """
        case | activity   | time
        A    | referral   | 2024-02
        A    | strategy   | 2024-03-05
        A    | conference | 2024-04
        """,
        """
        case | step       | start_day  | stop_day   | days | excess_days
        A    | decide     | 2024-02-29 | 2024-03-05 | 5    | 0
        A    | conference | 2024-03-05 | 2024-04-30 | 56   | 35
        """,
    )
    assert not audit.chain("A", "conference").exact


def test_a_deadline_missed_elsewhere_in_a_wide_row_is_not_said_of_the_milestone(
    tmp_path: Path,
) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "Case,Referral,Referral decision,Strategy discussion,Outcome strategy discussion,ICPC\n"
        "A,01/03/2024,20/03/2024,05/03/2024,08/03/2024,12/03/2024\n",
        encoding="utf-8",
    )
    audit = tl.analyse(tl.read_log(log))
    assert [(one.standard, one.outcome) for one in rows_of(audit) if one.over] == [
        ("N1", "breached")
    ]
    assert [*chain_sentences(audit, [audit.chain("A", "icpc")])] == [
        (
            "A: 11 calendar days from referral to initial child protection conference. "
            "The longest wait was Referral to strategy discussion: 4 calendar days (36%)."
        )
    ]


def test_each_late_wait_says_how_much_sooner_in_its_case(walk: Judge) -> None:
    audit = walk(
        STEPS,
        """
        case | activity   | time
        A    | strategy   | 2024-03-05
        A    | survey     | 2024-03-08
        A    | report     | 2024-03-12
        A    | conference | 2024-03-20
        """,
    )
    assert [link_saving(link) for link in audit.chain("A", "conference").links] == [
        "Up to 1 calendar day sooner, had this stage kept to its limit.",
        "",
        "",
    ]


def test_a_notice_is_no_wait(walk: Judge) -> None:
    walk(
        """
        step    | start    | stop       | keys
        plan    | referral | conference |
        shared  | shared   | conference | notice = true
        """,
        """
        case | activity   | time
        A    | referral   | 2024-03-04
        A    | shared     | 2024-03-08
        A    | conference | 2024-03-09
        """,
        """
        case | step | start | stop  | days
        A    | plan | row 2 | row 4 | 5
        """,
        floats="case | step | start | stop | days",
    )


def test_a_wait_that_need_not_have_been_is_a_finding_and_never_an_outcome(walk: Judge) -> None:
    audit = walk(
        """
        step   | start      | stop       | keys
        refer  | report     | specialist |
        wait   | specialist | conference | need_not_wait = true & once = "report"
        report | report     | conference |
        """,
        """
        case | activity   | time
        A    | report     | 2024-03-04
        A    | specialist | 2024-03-25
        A    | conference | 2024-03-27
        B    | specialist | 2024-03-25
        B    | report     | 2024-03-26
        B    | conference | 2024-03-27
        C    | report     | 2024-03-04
        C    | conference | 2024-03-05
        C    | specialist | 2024-03-25
        """,
    )
    waits = [one for one in audit.findings if one.finding == "possible wait"]
    assert [(one.case, one.step, len(one.rows)) for one in waits] == [("A", "wait", 3)]
    assert [*finding_sentences(audit, waits)] == [
        (
            "Wait: Conference came 23 calendar days after report, and after specialist. "
            "Conference may not have needed to wait for specialist."
        )
    ]
    clocks = [one for one in rows_of(audit) if one.step == "wait" and one.case != "C"]
    assert {one.outcome for one in clocks} == {"measured"}


def test_followed_by_asks_for_an_event_that_may_have_been_after(ask: Judge) -> None:
    ask(
        'kind = "followed by"\nof = "report"\nby = "centre"',
        """
        case   | activity | time
        after  | report   | 2024-03-04
        after  | centre   | 2024-03-06
        month  | report   | 2024-03-04
        month  | centre   | 2024-03
        before | centre   | 2024-03-01
        before | report   | 2024-03-04
        never  | report   | 2024-03-04
        """,
        """
        cases | done | not_done | not_recorded
        4     | 2    | 0        | 2
        """,
        """
        case   | finding      | rows
        before | not recorded | 7
        never  | not recorded | 8
        """,
    )


def test_preceded_by_is_not_done_where_it_is_recorded_only_afterwards(ask: Judge) -> None:
    ask(
        'kind = "preceded by"\nof = "result"\nby = "told"\nsame = "episode"',
        """
        case   | activity | time       | episode
        before | told     | 2024-03-01 | B1
        before | result   | 2024-03-04 | B1
        other  | told     | 2024-03-01 | B1
        other  | result   | 2024-03-04 | B2
        after  | result   | 2024-03-04 |
        after  | told     | 2024-03-06 |
        """,
        """
        cases | done | not_done | not_recorded
        3     | 1    | 1        | 1
        """,
        """
        case  | finding      | rows
        other | not recorded | 5
        after | not done     | 6; 7
        """,
    )


def test_in_the_case_asks_for_an_event_anywhere_in_it(ask: Judge) -> None:
    ask(
        'kind = "in the case"\nof = "strategy"\nby = "father"',
        """
        case | activity | time
        A    | father   | 2024-03-01
        A    | strategy | 2024-03-04
        B    | strategy | 2024-03-04
        B    | strategy | 2024-03-14
        """,
        """
        cases | done | not_done | not_recorded
        2     | 1    | 0        | 1
        """,
        """
        case | finding      | rows
        B    | not recorded | 4
        """,
    )


def test_different_readers_are_counted_by_name_and_a_blank_is_not_recorded(ask: Judge) -> None:
    ask(
        'kind = "different readers"\nof = "survey"\nby = ["first", "second"]\nat_least = 2',
        """
        case  | activity | time       | by
        two   | survey   | 2024-03-01 |
        two   | first    | 2024-03-02 | Reader A
        two   | second   | 2024-03-03 | Reader B
        joint | survey   | 2024-03-01 |
        joint | first    | 2024-03-02 | Reader A; Reader B
        same  | survey   | 2024-03-01 |
        same  | first    | 2024-03-02 | Reader A
        same  | second   | 2024-03-03 | reader  a
        blank | survey   | 2024-03-01 |
        blank | first    | 2024-03-02 | Reader A
        blank | second   | 2024-03-03 |
        one   | survey   | 2024-03-01 |
        one   | first    | 2024-03-02 | Reader A
        """,
        """
        cases | done | not_done | not_recorded
        5     | 2    | 1        | 2
        """,
        """
        case  | finding      | rows
        same  | not done     | 7; 8; 9
        blank | not recorded | 10; 11; 12
        one   | not recorded | 13; 14
        """,
    )


@pytest.mark.parametrize("kind", ["invited", "attended"])
def test_who_came_is_looked_for_among_those_named_and_a_blank_is_not_recorded(
    ask: Judge, kind: str
) -> None:
    ask(
        f'kind = "{kind}"\nof = "strategy"\nwho = ["SWIFT", "Specialist family service"]',
        f"""
        case  | activity | time       | {kind}
        named | strategy | 2024-03-01 | Police; swift
        alias | strategy | 2024-03-01 | specialist family  service
        other | strategy | 2024-03-01 | Police; Health
        both  | strategy | 2024-03-01 | SWIFT
        both  | strategy | 2024-03-05 | Police
        blank | strategy | 2024-03-01 |
        """,
        """
        cases | done | not_done | not_recorded
        5     | 2    | 2        | 1
        """,
        """
        case  | finding      | rows
        other | not done     | 4
        both  | not done     | 6
        blank | not recorded | 7
        """,
    )


def test_what_none_of_five_cases_or_more_records_is_said_once_and_makes_no_findings(
    ask: Judge,
) -> None:
    audit = ask(
        'kind = "recorded"\nof = "father"\nattribute = "by"',
        """
        case | activity | time
        A    | father   | 2024-03-01
        B    | father   | 2024-03-04
        C    | father   | 2024-03-04
        D    | father   | 2024-03-05
        E    | father   | 2024-03-05
        """,
        """
        cases | done | not_done | not_recorded
        5     | 0    | 0        | 5
        """,
        "case | finding | rows",
    )
    assert check_sentence(audit.checks[0], ("case", "cases")) == (
        "Asked: not recorded for any of 5 cases."
    )


def test_what_none_of_a_few_cases_records_is_a_finding_of_each(ask: Judge) -> None:
    ask(
        """kind = "followed by"\nof = "report"\nby = "referral"\nwhere = { outcome = ["disagree"] }""",
        """
        case | activity | time       | outcome
        A    | report   | 2024-03-01 | disagree
        B    | report   | 2024-03-04 | agree
        C    | referral | 2024-03-04 |
        """,
        """
        cases | done | not_done | not_recorded
        1     | 0    | 0        | 1
        """,
        """
        case | finding      | rows
        A    | not recorded | 2
        """,
    )
