"""Which start meets which stop (measuring 4), for every case of a log at once."""

from timeline.pairing.columns import Columns
from timeline.pairing.every_step import pair_every
from timeline.pairing.steps import Pairs

__all__ = ["Columns", "Pairs", "pair_every"]
