"""Graphs of the events of every case: what follows what, and what waited for what."""

from timeline.case_graph.chains import (
    Chains,
    PossibleWaits,
    floats,
    possible_waits,
    waiting_chains,
)
from timeline.case_graph.observed import Follows, directly_follows, following, follows_together

__all__ = [
    "Chains",
    "Follows",
    "PossibleWaits",
    "directly_follows",
    "floats",
    "following",
    "follows_together",
    "possible_waits",
    "waiting_chains",
]
