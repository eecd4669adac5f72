"""The engine and the plain reading agree on larger random logs; `make soak` takes larger ones yet."""

from __future__ import annotations

from pathlib import Path

import pytest
import worlds
from parity import agree


@pytest.mark.parametrize("as_of", worlds.AS_OF)
def test_the_engine_agrees_with_a_plain_reading_of_random_logs(tmp_path: Path, as_of: str) -> None:
    rows = worlds.random_rows(seed=worlds.AS_OF.index(as_of), cases=600)
    assert agree(tmp_path, worlds.one_table(rows), as_of) > 1_500
