"""Of a file of any kind, whatever it says, each row read is measured, comes after the as-of date or is set aside."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from forms import said_otherwise
from hypothesis import given, settings
from hypothesis import strategies as st
from kinds import KINDS, sound
from take import laid, read

import timeline as tl
from timeline.errors import TimelineError

DAYS = st.sampled_from([None, "2019-04-03", "2021-04-12", "2024-03-04"])


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=8)
@given(seed=st.integers(0, 1 << 32), as_of=DAYS)
def test_no_row_is_lost(kind: str, seed: int, as_of: str | None) -> None:
    chance = random.Random(seed)
    data = said_otherwise(kind, chance.choice(sound(kind)), chance) if seed else sound(kind)[0]
    with TemporaryDirectory() as folder:
        log, options = laid(kind, data, Path(folder))
        try:
            reading = read(log, options)  # which adds up, and tells no cell
            counts = tl.glance(reading, as_of=as_of).counts
        except TimelineError:
            assert seed or as_of  # a sound file is read
            return
    assert counts.read == counts.measured + counts.after_as_of + counts.set_aside
    assert (counts.read, counts.set_aside) == (reading.rows_read, reading.set_aside)
