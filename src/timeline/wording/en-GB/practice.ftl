### Checks of practice: what is looked for in the record, and what the record shows.

## What a check looks for, where the pathway has no words for it

# $attribute (note): what a record may hold of an event.
attribute = { $attribute ->
    [episode] which episode it was of
    [agency] which agency it was
    [site] where it was
    [by] who did it
    [outcome] what came of it
    [mode] how it was held
    [attended] who attended
    [invited] who was invited
   *[note] what was noted
}
# $by (blood result shared): what is looked for. $of (blood result): the events checked.
question-followed-by = Is { $by } recorded after { $of }?
# $by (time frame given). $of (blood result).
question-preceded-by = Is { $by } recorded before { $of }?
# $by (father contacted).
question-in-the-case = Is { $by } recorded in the case?
# $by (first report or second report). $n (2): people.
question-different-readers = Does the record of { $by } name at least { $n } people?
# $of (father contacted). $attribute (who did it).
question-recorded = Where { $of } is recorded, does the record say { $attribute }?
# $who (Police): an agency. $of (strategy discussion).
question-invited = Was { $who } invited to { $of }?
# $who (Police). $of (strategy discussion).
question-attended = Was { $who } at { $of }?

## The record shows otherwise; the beginning of a sentence

# $by (time frame given). $of (blood result).
not-done-preceded-by = { $by } is recorded only after { $of }
# $by (first report or second report). $n (2): people.
not-done-different-readers = the record of { $by } names fewer than { $n } people
# $who (Police). $of (strategy discussion).
not-done-invited = { $who } is not among those recorded as invited to { $of }
# $who (Police). $of (strategy discussion).
not-done-attended = { $who } is not among those recorded at { $of }

## The record holds nothing about it; the beginning of a sentence

# $by (blood result shared). $of (blood result).
not-recorded-followed-by = no record of { $by } after { $of }
# $by (time frame given). $of (blood result).
not-recorded-preceded-by = no record of { $by } before { $of }
# $by (father contacted).
not-recorded-in-the-case = no record of { $by }
# $by (first report or second report). $n (2): people.
not-recorded-different-readers = no record of { $n } people for { $by }
# $of (father contacted). $attribute (who did it).
not-recorded-recorded = { $of } is recorded, but not { $attribute }
# $of (strategy discussion).
not-recorded-invited = no record of who was invited to { $of }
# $of (strategy discussion).
not-recorded-attended = no record of who was at { $of }

## A check over all cases

# $title (SWIFT invited). $noun (child).
check-none = { $title }: no { $noun } to check.
# $title (SWIFT invited). $cases (12). $noun (children).
check-not-recorded = { $title }: not recorded for any of { $cases } { $noun }.
# $title (SWIFT invited). $cases (12). $noun (children). $done (7). $not_done (3). $not_recorded (2).
check-counts = { $title }: done for { $done } of { $cases } { $noun }; not done for { $not_done }; not recorded for { $not_recorded }.
