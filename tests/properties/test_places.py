"""Where pairing begins to look in a case, and where a stretch ends, as loops over small logs say."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline.columnar.coded_text import CodedText
from timeline.event_log import EventLog, Events, in_case_order
from timeline.pairing.columns import Columns

SPANS = st.tuples(st.sampled_from("PQR"), st.integers(0, 9), st.integers(0, 4))
LOGS = st.lists(SPANS, min_size=1, max_size=8)


def _columns(events: list[tuple[str, int, int]]) -> Columns:
    """Events as (case, earliest, how much later the latest), with instants of a few seconds."""
    case, earliest, longer = zip(*sorted(events), strict=True)
    begin = np.asarray(earliest, np.int64)
    table = Events(
        case=CodedText.of(case),
        activity=CodedText.of(["referral"] * len(events)),
        earliest=begin,
        latest=begin + np.asarray(longer, np.int64),
        sheet=np.zeros(len(events), np.int64),
        row=np.arange(2, 2 + len(events)),
    )
    return Columns.of(EventLog(in_case_order(table)))


@given(LOGS)
def test_a_start_looks_from_the_first_event_that_may_have_been_no_earlier_and_knows_its_own_place(
    events: list[tuple[str, int, int]],
) -> None:
    columns = _columns(events)
    for place, (case, earliest) in enumerate(zip(columns.case, columns.earliest, strict=True)):
        may_be = np.flatnonzero((columns.case == case) & (columns.latest >= earliest))
        assert columns.reach[place] == may_be[0]
        its_case = np.flatnonzero(columns.case == case).tolist()
        assert columns.number(np.asarray([place]))[0] == 1 + its_case.index(place)


@given(LOGS, st.integers(-3, 20))
def test_what_comes_after_an_instant_begins_in_the_case_or_at_the_next(
    events: list[tuple[str, int, int]], instant: int
) -> None:
    columns = _columns(events)
    for case in np.unique(columns.case):
        at = columns.after(np.asarray([case]), np.asarray([instant]))
        earlier = (columns.case < case) | ((columns.case == case) & (columns.latest <= instant))
        assert at == earlier.sum()
