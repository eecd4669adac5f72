### How long a wait took, how late it is, and what else there is to know about it.

## Elapsed time

# $time (9 days).
so-far = { $time } so far
# $time (9 days).
no-answer = { $time } with no answer
# $time (9 days).
not-required-after = not required, after { $time }
# $low (2): the shortest. $high (26 hours): the longest.
range = { $low } to { $high }

## How late

# $time (8 working days). $exact (yes): whether the wait is known exactly.
late-by = { $exact ->
    [yes] { $time } late
   *[no] at least { $time } late
}
# $exact (yes): whether the wait is known exactly.
less-than-a-minute-late = { $exact ->
    [yes] less than a minute late
   *[no] at least 1 second late
}

## Notes beside an outcome; several are joined by '; '

past-calendar = no outcome, because the limit is after the last year with known bank holidays: use a newer release
# $outcome (Late). $day (1): 0 or 1.
other-counting = { $outcome } if your authority counts the first day as day { $day }
# $event (Case closed). $row (log.csv:14).
closed-by = closed by: { $event } ({ $row })
# $event (Referral decision). $outcome (no further action). $row (log.csv:14).
closed-by-outcome = closed by: { $event } (outcome: { $outcome }) ({ $row })
excused = the record says that it was not required
doubtful = an entry that could not be read may have ended this wait
