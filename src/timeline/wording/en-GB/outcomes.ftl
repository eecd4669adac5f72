### The outcome of a wait under one standard, and its result under all standards of its step.

## Outcomes
outcome-met = in time
outcome-breached = late
outcome-no-notice = not enough notice
outcome-too-soon = too early
outcome-unclear = cannot tell from the dates
outcome-running = waiting, in time so far
outcome-overdue = late, still waiting
outcome-not-required = not needed
outcome-measured = no standard to check against

## What outcomes mean

meaning-met = the wait ended, and certainly in time
meaning-breached = the wait ended, and certainly after the limit or aim
meaning-no-notice = the notice was given, and certainly later than the standard allows; under a limit the wait counts as late
meaning-too-soon = the wait ended, and certainly sooner than the standard allows
meaning-unclear = the dates recorded cannot tell on which side of the limit or aim the wait ended
meaning-running = the wait has not ended, and the limit or aim has not certainly passed
meaning-overdue = the wait has not ended, and the limit or aim has certainly passed
meaning-not-required = the wait never ended, because the case or the plan ended, or the record says the step was not required
meaning-measured = the wait ended, and no published standard sets it a limit or aim

## Results

result-late = late
result-missed-aim = missed an aim
result-too-early = too early
result-unclear = cannot tell from the dates
result-in-time = in time
result-waiting = waiting, in time so far
result-not-needed = not needed
result-no-standard = no standard to check against

## How late

# $over (8 working days late).
overdue-by = { $over }, still waiting
