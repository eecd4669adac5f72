"""Times as people write them, read strictly: a whole column at once, and never by guess.

A text that is not a date, or a date that is not there, is refused with a reason; what it holds
is never quoted. Whether 03/04/2021 has its day or its month first is decided from a whole file: a
25 in either place shows which it is. A file that shows nothing is read in the English order, day
first, and says so; in one that shows both, what could be either is refused.
"""

from timeline.moments.text.column import Times, read_moment, read_times
from timeline.moments.text.distinct import NO_DAYS, NOTHING, Settled
from timeline.moments.text.order import Order, Shown, shown_by

__all__ = [
    "NOTHING",
    "NO_DAYS",
    "Order",
    "Settled",
    "Shown",
    "Times",
    "read_moment",
    "read_times",
    "shown_by",
]
