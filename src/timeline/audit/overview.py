"""What is counted over all cases of a log, without any of them."""

from __future__ import annotations

from timeline.audit.catalogue import Standard
from timeline.audit.cautions import Caution
from timeline.audit.primitives import Frozen
from timeline.audit.record import AsOf, Counts
from timeline.audit.summary import Glance, WaitCounts


class Overview(Frozen):
    """What is counted over all cases, without any of them."""

    title: str
    as_of: AsOf
    counts: Counts
    cautions: tuple[Caution, ...]
    """What to know before any number, the gravest first."""
    case_noun: tuple[str, str]
    results: WaitCounts
    standards: tuple[Standard, ...]
    notices: tuple[str, ...]
    """The standards of steps whose start gives notice of their stop."""
    glances: tuple[Glance, ...]
