"""A share of `make fuzz`: broken files of each kind end in an audit or a plain refusal, and no cell is told."""

from __future__ import annotations

import pytest
from mutate import ENDINGS
from run import run


@pytest.mark.parametrize("kind", [*ENDINGS])
def test_a_broken_file_is_measured_or_refused(kind: str) -> None:
    outcomes, faults = run(kind, range(60))
    assert faults == []
    assert sum(outcomes.values()) == 60
