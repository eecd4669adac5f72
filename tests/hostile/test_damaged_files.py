"""A few damaged files of each kind; `make fuzz` takes thousands."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import fuzz


@pytest.mark.parametrize("kind", fuzz.KINDS)
def test_a_damaged_file_ends_in_a_log_or_a_plain_refusal(kind: str, tmp_path: Path) -> None:
    assert [*fuzz.faults(kind, 25, 7, tmp_path)] == []
