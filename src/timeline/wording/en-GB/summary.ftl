### What an audit says first: how many waits are late, which standard matters most, which case first.

## The opening sentences

no-standard-applies = No wait has a standard to check against.
none-late = No wait went past a limit or missed an aim.
# $late (3): waits past a limit.
past-limit = { $late ->
    [0] No wait
    [one] { $late } wait
   *[other] { $late } waits
} went past a limit.
# $late (3): waits past a limit. $missed (2): waits that missed an aim alone.
past-limit-and-aim = { $late ->
    [0] No wait
    [one] { $late } wait
   *[other] { $late } waits
} went past a limit, and { $missed } missed an aim.
# $n (2): waits.
late-open = { $n ->
    [one] { $n } wait is late and still open.
   *[other] { $n } waits are late and still open.
}
# $n (2): waits.
cannot-tell = { $n ->
    [one] For { $n } wait the dates cannot tell.
   *[other] For { $n } waits the dates cannot tell.
}

# $read (56): rows. $used (54): those used. $later (1): those dated later. $unread (1): those that could not be read.
rows-read = { $read ->
    [one] { $read } row
   *[other] { $read } rows
}: { $used } used, { $later } dated later, { $unread } could not be read.

## Where nothing is late

nothing-late = No wait is late.
# $n (2): waits.
too-early = { $n ->
    [one] { $n } wait is too early.
   *[other] { $n } waits are too early.
}
# $n (2): waits.
still-open = { $n ->
    [one] { $n } wait is still open.
   *[other] { $n } waits are still open.
}

## The standard with the longest overrun

# $late (3): waits past it. $counted (12): waits counted. $tier (limit).
most-late = { $late } of { $counted } { $tier ->
    [limit] late.
   *[aim] missed this aim.
}
# $late (3): waits past it. $counted (12): waits counted. $tier (limit). $overrun (10 days): how far, together. $at_least (no).
most-late-by = { $late } of { $counted } { $tier ->
    [limit] late
   *[aim] missed this aim
}, by { $at_least ->
    [yes] at least { $overrun }
   *[no] { $overrun }
}{ $late ->
    [one] :
   *[other] {" "}in all:
} the longest overrun.
no-limit-passed = No wait went past a limit.
# $n (10): days.
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
less-than-a-minute = less than a minute

# $stop (Conference). $tier (limit).
top-late = { $stop } { $tier ->
    [limit] late
   *[aim] later than its aim
}
# $start (Report shared with parents). $stop (conference).
top-no-notice = { $start }: not enough notice of { $stop }

## Why a case comes first; the parts are joined by '; '

# $stage (Skeletal survey requested to first formal report). $elapsed (4 days): the wait. $over (2 days late). $tier (limit).
first-late = { $stage }: { $elapsed }, { $tier ->
    [limit] { $over }
   *[aim] missed an aim, { $over }
}
# $stage (Notice to conference). $elapsed (1 day): the wait. $tier (limit).
first-no-notice = { $stage }: { $elapsed }, { $tier ->
    [limit] not enough notice
   *[aim] missed an aim, not enough notice
}
# $n (2): waits.
first-missed-aim = { $n ->
    [one] { $n } wait missed an aim
   *[other] { $n } waits missed an aim
}
# $n (2): steps.
first-too-early = { $n ->
    [one] { $n } step taken too early
   *[other] { $n } steps taken too early
}
# $n (2): waits.
first-unclear = { $n ->
    [one] for { $n } wait the dates cannot tell
   *[other] for { $n } waits the dates cannot tell
}
# $n (2): findings of practice. $other (no): whether a late wait was named before.
first-points = { $other ->
    [yes] { $n ->
        [one] { $n } other practice point
       *[other] { $n } other practice points
    }
   *[no] { $n ->
        [one] { $n } practice point
       *[other] { $n } practice points
    }
}

# $noun (child).
none-first = No { $noun } has a late wait, a missed aim, a step taken too early, dates that cannot tell or a practice point.

## Which cases of a large log are shown in detail

large-log-none = A large log: no case is shown in detail, because each has too many events or nothing to talk about. All counts, shares and times are of all cases. Every wait is in waits.parquet.
# $n (40): cases in detail. $noun (children). $of (120): cases with something to talk about.
large-log = A large log: { $n } { $noun } to look at first are shown in detail, of { $of } with something to talk about. All counts, shares and times are of all cases. Every wait is in waits.parquet.
