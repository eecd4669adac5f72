### What a pathway expects: its activities within a sentence, its standards and its sources.

## Activities within a sentence

# $one (first radiologist report): activities. $other (second radiologist report): one more.
either = { $one } or { $other }
# $activity (strategy discussion). $attributes (outcome: section 47): what its record must hold.
with-attributes = { $activity } ({ $attributes })
# $activity (core group).
next = next { $activity }

## Standards

# $stop (Conference). $limit (15 working days). $start (strategy discussion).
standard-within = { $stop } within { $limit } of { $start }
# $stop (Report). $limit (0 days). $start (survey).
standard-same-day = { $stop } within { $limit } (the same day) of { $start }
# $stop (Conference). $limit (3 working days). $start (report shared).
standard-at-least = { $stop } at least { $limit } after { $start }
# $stop (Follow-up survey). $low (11). $high (14 days). $start (survey).
standard-between = { $stop } between { $low } and { $high } after { $start }
# $stop (Specialist report). $start (referral).
standard-no-limit = { $stop } after { $start }: no published limit

## Sources

# $source (Learning briefing, April 2021). $by (Practice review): another publication.
quoted-by = { $source }, as quoted by { $by }
# $source (Learning briefing, April 2021).
quoted-elsewhere = { $source }, as quoted elsewhere
# $source (Learning briefing, April 2021).
read-in-full = { $source } (read in the publisher's own text)
