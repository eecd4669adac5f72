"""The first findings of the log, as the table shows them."""

from __future__ import annotations

from typing import Any

from timeline.audit import Audit
from timeline.wording.findings import finding_sentences

MOST_SHOWN = 200


def view(audit: Audit) -> dict[str, Any]:
    """The first findings, each with its sentence."""
    first = audit.findings[:MOST_SHOWN]
    return {"shown": list(zip(first, finding_sentences(audit, first), strict=True))}
