"""What a log leaves unclear, not needed or unchecked is so in what is written of it: no false delay."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import timeline as tl
from timeline.audit import OUTCOMES
from timeline.disclosure.pseudonyms import Pseudonyms
from timeline.event_log import EventLog, known_to, read_as_of
from timeline.moments.text import read_moment
from timeline.pathway import load_pathway
from timeline.waits import measure
from timeline.working_time import england_and_wales
from timeline.writing import convert

FORMS = ["csv", "parquet", "xes"]
PATHWAY = load_pathway("nai-under-5")
ACTIVITIES = [
    "Referral",
    "Referral decision",
    "Strategy discussion",
    "ICPC",
    "Core group",
    "Skeletal survey requested",
    "Skeletal survey performed",
    "First radiologist report",
    "Zoe Bloggs seen",
]
SPOILT = [
    "Zoe Bloggs",
    "31/04/2021",
    "",
    "unknown",
    "NA",
    "n/a",
    "awaiting",
    "#REF!",
    "approx 2021",
]
TIMES = ["2021-04-01", "2021-04-06 09:00", "2021-04-12", "2021-05-20", "2021-04"]
ROW = st.tuples(
    st.sampled_from("ABC"),
    st.sampled_from(ACTIVITIES),
    st.sampled_from([*TIMES, *TIMES, *SPOILT]),
    st.sampled_from(["", "", "section 47"]),
    st.sampled_from(["", "E1"]),
    st.sampled_from(["", "", "", "cancelled", "did not attend"]),
)


CALENDAR = england_and_wales()
AS_OF = read_moment("2021-07-01")


def outcomes(log: EventLog) -> Counter[tuple[str, str, int, str]]:
    known = read_as_of(known_to(log, PATHWAY), AS_OF).log
    measured = measure(known, PATHWAY, AS_OF, CALENDAR)
    cases = known.table.case.texts
    return Counter(
        (cases[start], PATHWAY.steps[rows.step].id, rows.standard, OUTCOMES[code])
        for rows in measured.verdicts
        for start, code in zip(rows.start.tolist(), rows.outcome.tolist(), strict=True)
    )


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=25, derandomize=True, deadline=None)
@example(
    [
        ("A", "Referral", "2021-04-01", "", "", ""),
        ("A", "Referral decision", "31/04/2021", "", "", ""),
    ]
)
@example(
    [
        ("A", "Referral", "2021-04-01", "", "", ""),
        ("B", "Referral decision", "awaiting", "", "", ""),
    ]
)
@example(
    [
        ("A", "Referral", "2021-04-01", "", "", ""),
        ("A", "Referral decision", "n/a", "", "", ""),
        ("", "ICPC", "2021-04-01", "", "", ""),
    ]
)
@example(
    [
        ("A", "Skeletal survey requested", "2021-04-01", "", "E1", ""),
        ("A", "Skeletal survey performed", "2021-04-02", "", "E1", "cancelled"),
        ("B", "First radiologist report", "2021-04-02", "", "E1", ""),
    ]
)
@given(st.lists(ROW, min_size=1, max_size=14))
def test_what_is_converted_has_the_outcomes_of_the_original(
    form: str, rows: list[tuple[str, ...]]
) -> None:
    every = [("Z", "Rapid review", "2021-06-01", "", "", ""), *rows]
    with TemporaryDirectory() as folder:
        log = Path(folder) / "log.csv"
        heading = "case_id,activity,time,outcome,episode,status"
        log.write_text("\n".join([heading, *map(",".join, every)]) + "\n", encoding="utf-8")
        reading = tl.read_log(log)
        found = outcomes(reading.log)
        written = Path(folder) / f"out{convert.FORMATS[form]}"
        convert.write(convert.Cases(lambda: reading.logs, PATHWAY), form, written)
        assert outcomes(tl.read_log(written).log) == found
        shared = Pseudonyms(b"k" * 32, PATHWAY)
        hidden = Path(folder) / f"hidden{convert.FORMATS[form]}"
        cases = convert.Cases(lambda: map(shared.log, reading.logs), PATHWAY)
        convert.write(cases, form, hidden)
        its = outcomes(tl.read_log(hidden).log)
        assert its == Counter(
            {(shared.of("case", case), *rest): n for (case, *rest), n in found.items()}
        )
        assert b"Zoe" not in hidden.read_bytes()
