### Control charts: what they show, in the words of a meeting.

## Titles and scales

# $by (month).
title-share = Share in time by { $by }
# $by (month).
title-median = Median by { $by }
title-days = Days between late waits
scale-share = share in time
scale-days = days between
# $unit (hours).
scale-median = median, { $unit }
middle-average = average
middle-gap = typical gap

## What the latest point shows

no-real-change = No real change.
# $type (improvement). $side (above). $by (month). $since (January 2023). $but_one (no): whether one is not.
run = { $type ->
    [improvement] Improving
    [concern] Getting worse
    [high] Higher
   *[low] Lower
}: { $side ->
    [above] above
   *[below] below
} average in every { $by }{ $but_one ->
    [yes] {" "}but one
   *[no] {""}
} since { $since }.
# $type (improvement). $side (above). $n (9): gaps in a row. $but_one (no): whether one is not.
run-of-gaps = { $type ->
    [improvement] Improving
    [concern] Getting worse
    [high] Higher
   *[low] Lower
}: { $but_one ->
    [yes] all but one
   *[no] all
} of the last { $n } gaps are { $side ->
    [above] longer
   *[below] shorter
} than usual.
# $type (improvement). $side (above). $label (April 2024).
beyond = { $type ->
    [improvement] Improving
    [concern] Getting worse
    [high] Higher
   *[low] Lower
}: { $label } is { $side ->
    [above] above
   *[below] below
} the expected range.
# $type (improvement). $side (above). $label (12 April 2024).
gap-beyond = { $type ->
    [improvement] Improving
    [concern] Getting worse
    [high] Higher
   *[low] Lower
}: the gap before { $label } is { $side ->
    [above] longer
   *[below] shorter
} than expected.
# $type (improvement). $side (above). $n (7): points. $what (months).
trend = { $type ->
    [improvement] Improving
    [concern] Getting worse
    [high] Higher
   *[low] Lower
}: { $side ->
    [above] rising
   *[below] falling
} over the last { $n } { $what }.
# $type (improvement). $side (above). $what (months).
near = { $type ->
    [improvement] Improving
    [concern] Getting worse
    [high] Higher
   *[low] Lower
}: two of the last three { $what } are close to the { $side ->
    [above] upper
   *[below] lower
} limit.
long-since = The time since the last late wait is already longer than chance would explain.

## The target

target-always-met = The target can be expected to be met.
target-never-met = The target can be expected to be missed, unless something changes.
target-now-and-then = The target is sometimes met and sometimes missed, by chance alone.
target-no-limits = Nothing can be said of the target, because the values never changed.

## Beside the chart

# $begin (January 2020). $middle (average). $mean (83%). $span (75% to 91%).
levels = From { $begin }: { $middle } { $mean }, expected range { $span }.
# $begin (January 2020). $middle (average). $mean (83%).
levels-without-limits = From { $begin }: { $middle } { $mean }. No limits, because the values never changed.
# $n (8): points. $needs (12).
provisional = The limits come from { $n } points; from { $needs } points on they are firm.
two-averages = Most points show a real change, so one average does not fit the whole time. If you know what changed, recalculate the limits from that day in a list of periods, with the reason.
# $n (2): months.
left-still-open = Left out: the last { $n ->
    [one] month, because a wait
   *[other] { $n } months, because waits
} that began then may still be open.
# $n (2): months or quarters. $by (month). $needs (6).
left-few = Left out: { $n } { $n ->
    [one] { $by }
   *[other] { $by }s
} with fewer than { $needs } waits that count.
# $n (2): months or quarters. $by (month).
left-not-reached = Left out: { $n } { $n ->
    [one] { $by }
   *[other] { $by }s
} in which fewer than half are done.
# $n (2): late waits.
left-no-day = Left out: { $n ->
    [one] { $n } late wait
   *[other] { $n } late waits
} with no recorded day, so gaps may be shorter in truth.
# $n (2): months.
left-nothing-began = Left out: { $n ->
    [one] { $n } month
   *[other] { $n } months
} in which no wait began.

## What a point is part of

pattern-common = no real change
pattern-above-the-limit = above the expected range
pattern-below-the-limit = below the expected range
pattern-seven-rising = seven or more rising
pattern-seven-falling = seven or more falling
pattern-two-of-three-high = two of three close to the upper limit
pattern-two-of-three-low = two of three close to the lower limit
pattern-seven-above-the-mean = seven or more above average
pattern-seven-below-the-mean = seven or more below average
