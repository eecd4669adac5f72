### How long waits take.

## A typical time, and times by which a share is done

# $n (2): waits.
only = only { $n }: read the { $n ->
    [one] case
   *[other] cases
}
none-yet = none yet
typical-not-reached = not reached: fewer than half are done
not-reached = not reached in this record
# $time (31 hours). $interval (28 to 43 hours): 95% confidence interval.
time-with-interval = { $time } ({ $interval })
# $time (31 hours). $low (28 hours): the lower end of the 95% confidence interval.
time-at-least = { $time } (at least { $low })
# $time (31 hours).
time-without-interval = { $time } (no interval)
# $share (83%). $limit (within 72 hours). $soon (no): whether a wait can end too early.
done-by = { $share } { $limit }{ $soon ->
    [yes] , too early included
   *[no] {""}
}
# $low (75%). $high (83%).
from-to = { $low } to { $high }
# $done (83% within 72 hours). $low (75%). $high (89%).
done-with-interval = { $done } ({ $low } to { $high })

# $unit (hours).
time-scale = { $unit } from the start of the wait

## A curve; the sentences follow one another

# $half (31 hours). $most (70 hours).
half-and-most = Half took less than { $half }; 9 in 10 took less than { $most }.
# $half (31 hours).
half-alone = Half took less than { $half }; fewer than 9 in 10 are done.
fewer-than-half = Fewer than half are done.
# $share (83%). $limit (within 72 hours). $soon (no): whether a wait can end too early.
were-done = { $share } were done { $limit }{ $soon ->
    [yes] , too early included
   *[no] {""}
}.
# $n (117): waits. $open (3): still open. $ended (2): closed by an ending.
of-waits = { $n } { $n ->
    [one] wait
   *[other] waits
}{ $open ->
    [0] {""}
   *[other] , { $open } still open
}{ $ended ->
    [0] {""}
   *[other] , { $ended } closed by an ending
}.

## The first line of the section

# $title (Skeletal survey requested to first formal report). $share (97 of 117 (83%)). $limit (within 72 hours).
first-stage = { $title }: { $share } { $limit }.
# $half (31 hours).
first-half = Half took less than { $half }.
# $n (2): waits.
first-unclear = For { $n } the dates cannot tell.
no-survey = No survey with a limit is recorded.
no-stages = This pathway has no survey.
