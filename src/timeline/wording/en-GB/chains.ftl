### Where the time went: the waiting chains to each milestone.

## The chains of all cases to a milestone

# $noun (child). $milestone (conference).
not-reached = No { $noun } has a record of { $milestone }.
# $n (3): cases. $noun (children). $milestone (conference). $days (145): calendar days of all of them.
reached = { $n } { $noun } reached { $milestone }, after { $days ->
    [one] { $days } calendar day
   *[other] { $days } calendar days
} in all.
no-stage-late = No stage on the way went past its deadline.
# $n (12): calendar days. $cases (2): cases. $noun (children).
stages-late = Of these days, { $n } came after the deadline of a stage, for { $cases } { $noun }.
several-stages = Deadlines that cover several stages are in the table above.
# $noun (child).
what-waited-for = What each { $noun } was waiting for, step by step. The days add up to the whole wait.

## What keeping to a limit could have saved

# $n (5): calendar days.
saving = Up to { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
} sooner, had this stage kept to its limit.
# $n (5): calendar days. $cases (2): cases. $noun (children).
saving-in-cases = Up to { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
} sooner for { $cases } { $noun }, had this stage kept to its limit.

## The chain of one case

# $case (A17). $milestone (conference).
no-chain = { $case }: nothing in the record leads to { $milestone }.
# $case (A17). $n (30): calendar days. $begin (referral). $milestone (conference).
chain = { $case }: { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
} from { $begin } to { $milestone }.
# $stage (Referral to strategy discussion). $n (20): calendar days. $share (67%): of the whole.
longest-wait = The longest wait was { $stage }: { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
} ({ $share }).
# $stage (Strategy discussion to conference). $over (8 working days late).
milestone-late = { $stage }: { $over }.
