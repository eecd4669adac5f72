### Dates and times, and ranges of them.

# $day (12). $month (4): of the year. $year ('21): the year, as a text.
day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
# $day (12 April 2021). $time (09:30).
day-and-time = { $day }, { $time }
# $begin (1 April 2021). $end (3 May 2021).
days = { $begin } to { $end }
# $begin (1 April 2021, 09:00 BST). $end (2 April 2021, 17:00 BST).
between = between { $begin } and { $end }
not-shown = not shown
# $when (30 April 2021).
position = Position at { $when }.
# $when (30 April 2021).
position-of-last-record = Position at { $when }, the date of the last record.
