"""4.9 and 4.12 What is not recorded is not late, and what cannot be read may be anything."""

from __future__ import annotations

from tables import Judge

NONE = "case | outcome"


def test_an_open_wait_is_checked_where_some_case_shows_its_stop(sources: Judge) -> None:
    sources(
        """
        case | survey     | report
        A    | 2024-03-01 | 2024-03-02
        B    | 2024-03-01 |
        """,
        step="survey to report",
        expect="""
        case | outcome
        A    | met
        B    | overdue
        """,
    )


def test_an_empty_column_makes_no_delay(sources: Judge) -> None:
    audit = sources(
        """
        case | survey     | report
        A    | 2024-03-01 |
        B    | 2024-03-01 |
        """,
        step="survey to report",
        expect=NONE,
        findings="case | finding",
    )
    stage = next(one for one in audit.cautions if one.kind == "not_checked").stages[0]
    assert (stage.open, stage.late, stage.empty_column) == (2, 2, True)


def test_a_missing_column_makes_no_delay(sources: Judge) -> None:
    audit = sources(
        """
        case | survey     | repport
        A    | 2024-03-01 | 2024-03-02
        B    | 2024-06-29 |
        """,
        step="survey to report",
        expect=NONE,
        findings="case | finding",
    )
    stage = next(one for one in audit.cautions if one.kind == "not_checked").stages[0]
    assert (stage.open, stage.late, stage.empty_column) == (2, 1, False)


def test_a_word_or_what_cannot_be_read_shows_that_the_stop_would_be_recorded(
    sources: Judge,
) -> None:
    for word in ("n/a", "awaiting", "31/02/2024", "somewhen"):
        sources(
            f"""
            case | survey     | report
            A    |            | {word}
            B    | 2024-03-01 |
            """,
            step="survey to report",
            expect="""
            case | outcome
            B    | overdue
            """,
        )


def test_a_word_for_not_known_records_nothing(sources: Judge) -> None:
    sources(
        """
        case | survey     | report
        A    | 2024-03-01 | not known
        B    | 2024-03-01 |
        """,
        step="survey to report",
        expect=NONE,
    )


def test_an_event_after_the_as_of_date_shows_it_too(sources: Judge) -> None:
    sources(
        """
        case | survey     | report
        A    | 2024-03-01 | 2024-07-04
        B    | 2024-06-29 |
        """,
        step="survey to report",
        expect="""
        case | outcome
        A    | overdue
        B    | running
        """,
    )


def test_a_mapping_may_say_that_the_record_would_show_it(sources: Judge) -> None:
    sources(
        """
        case | survey
        A    | 2024-03-01
        """,
        step="survey to report",
        mapping='recorded = ["Report"]',
        expect="""
        case | outcome
        A    | overdue
        """,
    )


def test_a_stop_that_is_also_the_start_needs_a_case_that_has_two(sources: Judge) -> None:
    sources(
        """
        case | activity | time
        A    | visit    | 2024-03-01
        B    | visit    | 2024-03-01
        """,
        step="visit",
        expect=NONE,
    )
    sources(
        """
        case | activity | time
        A    | visit    | 2024-03-01
        A    | visit    | 2024-03-05
        B    | visit    | 2024-03-01
        """,
        step="visit",
        expect="""
        case | outcome
        A    | met
        A    | overdue
        B    | overdue
        """,
    )


def test_a_source_that_does_not_hold_the_case_shows_nothing_of_it(sources: Judge) -> None:
    sources(
        """
        case | survey
        A    | 2024-03-01
        B    | 2024-03-01
        C    | 2024-03-01
        """,
        """
        case | report
        A    | 2024-03-02
        B    |
        """,
        step="survey to report",
        expect="""
        case | outcome
        A    | met
        B    | overdue
        """,
    )


def test_tables_with_the_same_columns_are_one_source(sources: Judge) -> None:
    sources(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        """,
        """
        case | activity | time
        B    | survey   | 2024-03-01
        B    | report   | 2024-03-02
        """,
        step="survey to report",
        expect="""
        case | outcome
        A    | overdue
        B    | met
        """,
    )


def test_a_step_whose_start_is_recorded_nowhere_makes_no_stop_without_start(
    sources: Judge,
) -> None:
    sources(
        """
        case | survey     | report
        A    |            | 2024-03-02
        B    |            |
        """,
        step="survey to report",
        expect=NONE,
        findings="case | finding",
    )
    sources(
        """
        case | survey     | report
        A    |            | 2024-03-02
        B    | 2024-03-01 |
        """,
        step="survey to report",
        expect="""
        case | outcome
        B    | overdue
        """,
        findings="""
        case | finding
        A    | stop without start
        """,
    )


def test_a_condition_on_what_is_recorded_nowhere_is_not_checked(judge: Judge) -> None:
    audit = judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 2024-03-02
        B    | survey   | 2024-03-01
        """,
        "case | outcome",
        limit="15 days",
        as_of="2024-06-30",
        step={"stop_where": {"outcome": ["formal"]}},
        findings="case | finding | rows",
    )
    stage = next(one for one in audit.cautions if one.kind == "not_checked").stages[0]
    assert (stage.reason, stage.attribute, stage.open) == ("attribute", "outcome", 2)


def test_a_condition_on_an_attribute_of_cases_that_no_case_has_is_not_checked(
    judge: Judge,
) -> None:
    audit = judge(
        """
        case | activity | time       | case:age_months
        A    | survey   | 2024-03-01 |
        B    | survey   | 2024-03-01 |
        """,
        "case | outcome",
        stop="report",
        limit="15 days",
        as_of="2024-06-30",
        step={"when": {"age_months": {"below": 24}}},
        findings="case | finding | rows",
    )
    stage = next(one for one in audit.cautions if one.kind == "not_checked").stages[0]
    assert (stage.reason, stage.open, stage.late) == ("attribute of the case", 2, 2)


def test_a_mapping_may_say_what_to_assume_where_an_attribute_is_blank(sources: Judge) -> None:
    audit = sources(
        """
        case | activity | time       | outcome
        A    | survey   | 2024-03-01 |
        B    | survey   | 2024-03-01 | routine
        B    | report   | 2024-03-02 |
        """,
        step="survey to report",
        mapping='[assume]\nsurvey = { outcome = "urgent" }',
        expect="""
        case | outcome
        A    | overdue
        B    | met
        """,
    )
    said = [one.attributes.get("outcome") for case in audit.cases for one in case.events]
    assert said == ["urgent", "routine", None]


def test_an_open_wait_is_unclear_beside_something_unreadable(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | 31/02/2024
        B    | survey   | 2024-03-01
        B    | report   | not known
        C    | survey   | 2024-03-01
        C    | report   | 2024-03-02
        C    | report   | ?
        D    | survey   | 2024-03-01
        """,
        """
        case | outcome
        A    | unclear
        B    | unclear
        C    | met
        D    | overdue
        """,
        limit="15 days",
        as_of="2024-06-30",
    )


def test_a_wait_that_may_have_ended_in_a_row_not_read_is_in_no_typical_time(judge: Judge) -> None:
    unread = [
        row
        for k in range(6)
        for row in (f"U{k} | survey | 2024-03-01", f"U{k} | report | 31/02/2024")
    ]
    rows = [
        row
        for k in range(9)
        for row in (f"C{k} | survey | 2024-03-01", f"C{k} | report | 2024-03-{5 + k:02}")
    ]
    table = "case | activity | time\n"
    typical = []
    for its in (rows, rows + unread):
        audit = judge(table + "\n".join(its), limit="15 days", as_of="2024-06-30")
        curve = audit.turnaround.by_step[0].curve
        typical.append(
            (audit.glances[0].typical, curve.n, curve.open, curve.excused, curve.quantiles)
        )
    assert typical[0] == typical[1]
    assert audit.glances[0].outcomes["unclear"] == 6


def test_what_closed_may_have_been_answered_before(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | not known
        A    | closed   | 2024-04-01
        B    | survey   | 2024-03-01
        B    | closed   | 2024-04-01
        """,
        """
        case | outcome
        A    | unclear
        B    | not_required
        """,
        limit="15 days",
        as_of="2024-06-30",
        step={"ends": ["closed"]},
    )


def test_no_finding_rests_on_the_absence_of_something_unreadable(judge: Judge) -> None:
    judge(
        """
        case | activity | time
        A    | survey   | not known
        A    | report   | 2024-03-02
        B    | report   | 2024-03-02
        C    | report   | 2024-03-02
        C    | survey   | 2024-03-05
        D    | report   | 2024-03-02
        D    | survey   | 2024-03-05
        D    | survey   | not known
        """,
        limit="15 days",
        as_of="2024-06-30",
        findings="""
        case | finding            | rows
        B    | stop without start | log.csv:4
        C    | out of order       | log.csv:5
        """,
    )


def test_no_practice_point_rests_on_it_either(ask: Judge) -> None:
    ask(
        'kind = "followed by"\nof = "survey"\nby = "report"',
        """
        case | activity | time
        A    | survey   | 2024-03-01
        A    | report   | not known
        B    | survey   | 2024-03-01
        C    | survey   | 2024-03-01
        C    | report   | 2024-03-02
        """,
        """
        cases | done | not_done | not_recorded
        2     | 1    | 0        | 1
        """,
        findings="""
        case | finding      | rows
        B    | not recorded | 4
        """,
    )
