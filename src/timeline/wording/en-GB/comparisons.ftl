### What groups of waits show, and what differs between two of them.

## Groups

# $title (Site). $groups (Hospital A 31 hours; Hospital B 12 hours).
groups-shown = { $title }: { $groups }.
# $n (3): pairs of readers. $needs (10).
pairs-shown = { $n ->
    [one] { $n } pair
   *[other] { $n } pairs
} of readers with { $needs } waits or more.
# $n (3): groups. $needs (10).
groups-not-shown = { $n ->
    [one] { $n } group under { $needs } is not shown.
   *[other] { $n } groups under { $needs } are not shown.
}
# $site (Hospital A). $shown (only 2: read the cases).
site-alone = { $site } alone: { $shown }.
# $site (Hospital A). $share (97 of 117 (83%)). $interval (75% to 89%).
site-alone-share = { $site } alone: { $share } in time, 95% confidence interval { $interval }.
# $site (Hospital A). $time (31 hours). $n (117): waits. $open (3): still open.
site-alone-time = { $site } alone: half took less than { $time } ({ $n } waits, { $open } still open).
groups-title-site = Site
groups-title-agency = Agency
groups-title-team = Team
groups-title-readers = Readers
groups-title-age = Age
groups-title-weekday = Weekday
groups-title-time = Time of day
groups-title-hours = In or out of hours
groups-title-bank-holiday-week = Bank-holiday week
about-site = The site recorded where the wait starts; for a survey, where it was requested.
about-agency = The agency recorded where the wait starts; for a survey, where it was requested.
about-team = The team recorded for the case (case:team).
about-readers = The two people who reported the survey, in the order of their names. A survey with one reader, or three, has no pair. This describes surveys and says nothing about a person.
about-age = The age recorded for the case in months (case:age_months).
about-weekday = The day in London on which the wait starts; for a survey, on which it was requested.
about-time = The time in London at which the wait starts, or the survey was requested. A date without a time is not known.
about-hours = In hours is Monday to Friday, 09:00 to 17:00 in London, except bank holidays. A date without a time on a working day is not known.
about-bank-holiday-week = Whether a bank holiday lies in the week, Monday to Sunday, in which the wait starts or the survey was requested.

## Two groups compared

side-during = during it
side-since = since then
side-before = before it
side-after = after it
side-in-hours = in hours
side-out-of-hours = out of hours
# $day (1 April 2021).
side-before-day = before it (from { $day })
# $day (31 March 2022).
side-after-day = after it (to { $day })
# $period (Covid).
side-other = in { $period }
in-or-out = In or out of hours
nothing-compared = There are no two periods to compare.
# $name (Reader rota). $one (before it). $two (since then).
compared = { $name }: { $one } and { $two }
# $name (Reader rota). $n (3): waits on the smaller side. $needs (6).
few-compared = { $name }: not compared, because one side has only { $n ->
    [one] { $n } wait
   *[other] { $n } waits
} of the { $needs } needed.
# $name (Reader rota). $first (90 of 217 (41%)). $one (before it). $second (70 of 287 (24%)). $two (since then).
shares-compared = { $name }: { $first } { $one }, { $second } { $two }.
# $points (17). $more (no): whether it rose. $rounded (no): whether rounded shares differ by another number.
shares-differ = A clear difference: { $points } percentage { $points ->
    [one] point
   *[other] points
} { $more ->
    [yes] higher
   *[no] lower
}{ $rounded ->
    [yes] {" "}(before rounding)
   *[no] {""}
}.
no-clear-difference = No clear difference.
no-difference = No difference to the nearest percentage point.
no-end = The dates set no end to the difference.
not-why = This does not say why.
# $by (−17). $low (−24). $high (−10): percentage points.
points-with-interval = { $by } ({ $low } to { $high })
# $time (31 hours). $side (before it).
side-half = half took less than { $time } { $side }
# $side (before it).
side-not-half = fewer than half are done { $side }
# $name (Reader rota). $first (half took less than 31 hours before it). $second (half took less than 12 hours since then).
halves-compared = { $name }: { $first }; { $second }.
# $longer (yes): whether the second takes longer. $amount (4 to 5 hours).
halves-differ = A clear difference: { $amount } { $longer ->
    [yes] longer
   *[no] shorter
}.
# $longer (yes): whether the second takes longer.
halves-differ-without-end = A clear difference: { $longer ->
    [yes] longer
   *[no] shorter
}.
whole-curves-differ = But the whole curves differ.
p-very-unlikely = Very unlikely to be chance (p < 0.01).
# $p (0.03).
p-unlikely = Unlikely to be chance (p = { $p }).
# $p (0.40).
p-chance = It could be chance (p = { $p }).

## Named periods

# $name (Covid). $begin (1 April 2020). $end (31 March 2021).
period-from-to = { $name } ({ $begin } to { $end })
# $name (Covid). $begin (1 April 2020).
period-from = { $name } (from { $begin })
# $name (Covid). $end (31 March 2021).
period-until = { $name } (until { $end })
# $others (Covid).
period-overlaps = Not compared, because it overlaps { $others }
