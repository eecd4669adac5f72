"""Messages about times that were not read, or read in a way worth knowing; the text is never quoted."""

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
OUT_OF_YEARS = f"a year outside {FIRST_YEAR} to {LAST_YEAR}; check it, and write it in full"
TWO_DIGITS = "a year of two digits that could be of either century; write all four"
EITHER = (
    "{} could be day or month first, and this file has both kinds; write 2021-04-03, or say "
    'date_order = "day first" in a mapping file'
)
WEEKDAY = "the weekday and the date disagree; check which is right"
SUMMER_TIME = "BST is written beside a date on which the clocks are not put forward; check it"
DOUBTFUL = (
    "marked as doubtful, so nothing is measured from it; write the month alone, or a range such as "
    "12/04/2021 to 16/04/2021"
)
NO_YEAR = "a day and a month without a year; write it as 2021-04-12 or 12/04/2021"
NO_DATE = "a time of day without a date; write it as 2021-04-12 14:30"
MIDNIGHT = (
    "midnight may be the beginning or the end of that day; write the date alone, or a time such "
    "as 23:59"
)
FIGURES = (
    "a date and time in figures alone, beside dates that are written otherwise; write it as "
    "2021-04-12 14:30"
)
DAY_FIRST = (
    "no date in this file shows whether the day or the month is first, so 03/04/2021 is read as "
    '3 April; if it is 4 March, say date_order = "month first" in a mapping file'
)
MONTH_FIRST = "some dates in this file can only have the month first, so all are read so: 03/04/2021 is 4 March"
BOTH_ORDERS = (
    "some dates in this file can only have the day first and others only the month, so those that "
    'could be either are set aside; say date_order = "day first" or "month first" in a mapping file'
)
CONTRARY = (
    "a mapping file settles the order of day and month of this column, and some dates here can "
    "only have the other; those are read as they must be, so check the rest"
)
NEVER_WAS = (
    "this local time never happened, because the clocks went forward; read as any time of that day"
)
