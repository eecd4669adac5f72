"""What every case's events make together: what follows what, and what waited for what."""

from timeline.case_graph.observed import Follows, directly_follows, following, follows_together
from timeline.case_graph.waits import PossibleWaits, Waits, floats, possible_waits, waits

__all__ = [
    "Follows",
    "PossibleWaits",
    "Waits",
    "directly_follows",
    "floats",
    "following",
    "follows_together",
    "possible_waits",
    "waits",
]
