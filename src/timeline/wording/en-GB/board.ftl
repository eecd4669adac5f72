### What a board reads first.

# $n (40): cases. $noun (children): what they are.
cases = { $n } { $noun }.
# $noun (children): what cases are.
cases-not-shown = The number of { $noun } is not shown.
no-standard-shown = No standard has numbers large enough to show.
# $late (12): waits past a limit. $missed (7): waits that missed an aim alone.
past-limit = { $late ->
    [0] No wait
    [one] { $late } wait
   *[other] { $late } waits
} went past a limit{ $missed ->
    [0] .
   *[other] , and { $missed } missed an aim.
}
# $n (2): standards with small numbers.
standards-hidden = { $n ->
    [one] The small numbers of { $n } more standard are not shown.
   *[other] The small numbers of { $n } more standards are not shown.
}

## Surveys

no-survey = No survey is recorded.
surveys-shown = The same numbers as in the standards at a glance, stage by stage.
surveys-not-shown = Not shown: surveys by site, team, reader, age, hour, weekday, month and period, and how times are spread.
surveys-why = Such groups are small, and subtracted from the whole they would give back what is not shown.
surveys-longest = The time by which nine in ten were done is that of a single survey.
