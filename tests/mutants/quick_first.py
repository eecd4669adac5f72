"""Under a fault the quick tests go first, well mixed, so that most faults are seen at once."""

from __future__ import annotations

import zlib

import pytest

SLOW = ("test_spreadsheets.py", "test_reading.py", "test_parity.py")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put tests of single rules before those of whole logs; mixed, not by rule, but ever alike."""
    items.sort(key=lambda item: (item.path.name in SLOW, zlib.crc32(item.nodeid.encode())))
