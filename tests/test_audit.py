"""What the audit's own values say of themselves, for every face alike."""

from __future__ import annotations

import pytest

from timeline.audit import Share
from timeline.audit.rounding import percent
from timeline.wording.shares import bounds_words, interval_words, share_words


@pytest.mark.parametrize(
    ("met", "n", "unclear", "words", "interval", "bounds"),
    [
        (1, 2, 0, "1 of 2", "only 2: read the cases", ""),
        (4, 4, 1, "4 of 4", "only 4: read the cases", ""),
        (4, 5, 0, "4 of 5 (80%)", "38% to 96%", ""),
        (12, 20, 5, "12 of 20 (60%)", "39% to 78%", "48% to 68% with those the dates cannot tell"),
        (1200, 2000, 0, "1,200 of 2,000 (60%)", "58% to 62%", ""),
    ],
)
def test_a_share_of_fewer_than_five_is_given_as_a_count_alone(
    met: int, n: int, unclear: int, words: str, interval: str, bounds: str
) -> None:
    low, high = {5: (0.376, 0.964), 20: (0.387, 0.781), 2000: (0.578, 0.621)}.get(n, (0.1, 0.9))
    share = Share(
        met=met,
        n=n,
        share=met / n,
        low=low,
        high=high,
        if_unclear_not_met=met / (n + unclear),
        if_unclear_met=(met + unclear) / (n + unclear),
    )
    assert (share_words(share), interval_words(share), bounds_words(share)) == (
        words,
        interval,
        bounds,
    )


@pytest.mark.parametrize(
    ("met", "n", "words"),
    [
        (1000, 1000, "100%"),
        (999, 1000, "over 99%"),
        (989, 1000, "99%"),
        (4, 1000, "under 1%"),
        (0, 1000, "0%"),
    ],
)
def test_a_hundred_per_cent_is_said_of_all_and_none_of_none_alone(
    met: int, n: int, words: str
) -> None:
    assert percent(met / n) == words
