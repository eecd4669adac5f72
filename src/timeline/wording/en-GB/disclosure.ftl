### What an audience is shown, what is left out for them, and why.

## For the team

all-shown = Nothing is left out: this is for people who hold the record.

## For a meeting, without names

numbers-for-names = Cases, files, sheets and episodes have numbers in place of names, cases in the order of their first events. Whoever has the files can follow each row.
fingerprints = Fingerprints of the files are not shown: a small file can be guessed from them. The team's report has them.
# $what (2 people, 3 sites): how many of each.
numbered = Numbered, because the words may hold a name: { $what }.
# $n (2): how many.
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
# $n (2): how many.
sites = { $n ->
    [one] { $n } site
   *[other] { $n } sites
}
# $n (2): how many.
teams = { $n ->
    [one] { $n } team
   *[other] { $n } teams
}
# $n (2): how many.
agencies = { $n ->
    [one] { $n } agency
   *[other] { $n } agencies
}
# $n (2): how many.
outcomes = { $n ->
    [one] { $n } outcome in free words
   *[other] { $n } outcomes in free words
}
# $n (2): how many.
modes = { $n ->
    [one] { $n } way of meeting in free words
   *[other] { $n } ways of meeting in free words
}
notes-and-attributes = Not shown: notes, and attributes of a case that the pathway does not use. A date of birth is shown as an age at the first event.
# $n (2): events.
unknown-events = Counted, but not shown: { $n ->
    [one] { $n } event
   *[other] { $n } events
} of activities that the pathway does not know.
# $noun (children).
dates-shown = Dates of events are shown, because no deadline can be checked without them. Whoever knows a case can recognise it by its dates, so this is still information about { $noun }.

## For a board, without small numbers

board-shown = Shown: numbers over all cases, at one moment. Not shown: any case, row or other date, and activities that the pathway does not know.
# $n (5): the largest number that is not shown.
board-small = Not shown: numbers from 1 to { $n }, and every number from which one of them could be worked out.
# $n (5): what numbers are rounded to.
board-rounded = Larger numbers are rounded to the nearest { $n }, so parts need not add up.
board-sums = So the numbers of rows, events, waits and meetings are not shown. Practice and attendance are shown as percentages.
board-with-it = A number that is not shown takes its share, its typical time and its days beyond a deadline with it.
board-open = Waits that are open and in time so far are not shown.
board-two-reports = Two reports on overlapping cases, or of different days, can reveal small numbers. Make reports for fixed dates and periods.

## The marking of every page

# $marking (OFFICIAL-SENSITIVE).
marking-team = { $marking }: for the team, as recorded
# $marking (OFFICIAL-SENSITIVE).
marking-meeting = { $marking }: for a meeting, without names
# $marking (OFFICIAL-SENSITIVE). $policy (NHS): its name. $n (7): the largest number not shown. $rounded (5): what larger ones are rounded to.
marking-board = { $marking }: for a board, { $policy } 1-{ $n } not shown{ $rounded ->
    [0] {""}
    [one] {""}
   *[other] , nearest { $rounded }
}
