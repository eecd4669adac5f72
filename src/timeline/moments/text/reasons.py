"""What is said of a time that was not read, or that was read in a way worth knowing; it is never quoted."""

from __future__ import annotations

from timeline.moments.zone import FIRST_YEAR, LAST_YEAR

EMPTY = "empty; every event needs its time"
NO_TIME = "not a date we can read; write it as 2021-04-12 or 12/04/2021"
NUMBER = "a number and not a date; give the column a date format, or write 2021-04-12"
DAYS = "numbers here are read as a spreadsheet's days, counted from {}: {} is 12 April 2021"
BACKWARDS = "a range that ends before it begins; check it, and write it as 2021-04-12 to 2021-04-14"
YEAR_ALONE = "a year alone; write the date, or at least the month as 2021-04"
NOT_THERE = (
    "there is no such date or time; check it, and write it as 2021-04-12 or 2021-04-12 14:30"
)
OUT_OF_YEARS = (
    f"a year outside {FIRST_YEAR} to {LAST_YEAR}, or of two digits that could be of either century; "
    "check it, and write it in full"
)
EITHER = "{} could be day or month first, and this column has both kinds; write 2021-04-03"
DAY_FIRST = (
    "no date here shows whether the day or the month is first, so the day is: 03/04/2021 is 3 April"
)
CONTRARY = (
    "the order of day and month was settled for this column, and some dates here can only have the "
    "other one; those are read as they must be, so check the rest"
)
MONTH_FIRST = (
    "some dates here can only have the month first, so all are read so: 03/04/2021 is 4 March"
)
NEVER_WAS = (
    "this local time never happened, because the clocks went forward; read as any time of that day"
)
