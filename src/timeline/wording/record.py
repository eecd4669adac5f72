"""The files that were read, and where to find what is not shown here."""

from __future__ import annotations

from timeline.audit import Audit, Input
from timeline.audit.audit import SURVEYS
from timeline.wording.messages import Messages

_MESSAGES = Messages("record")


def fingerprint(table: Input) -> str:
    """'SHA-256 3f9a...', or that it is not shown."""
    if not table.sha256:
        return _MESSAGES.text("no-fingerprint")
    return _MESSAGES.text("fingerprint", sha256=table.sha256)


def surveys_elsewhere(audit: Audit) -> str:
    """Of a large log, where the surveys behind every number are; empty where all are shown."""
    if not audit.surveys_file:
        return ""
    message = "surveys-in-csv" if audit.surveys_file == SURVEYS else "surveys-in-parquet"
    return _MESSAGES.text(message, noun=audit.pathway.case_noun[1])
