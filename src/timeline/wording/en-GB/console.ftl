### What the command line prints: the catalogue, the problems and the summary.

## The opening of an analysis

# $position (Position at 30 April 2021.): the moment. $cases (2): how many. $noun (children): what they are. $events (54): events.
opening-position = { $position } { $cases } { $noun }, { $events ->
    [one] { $events } event
   *[other] { $events } events
}.

## The standards at a glance

# $share (12 of 20 (60%)): waits in time.
kept = { $share } in time
# $share (12 of 20 (60%)): waits in time. $range (39% to 78%): the 95% confidence interval.
kept-with-range = { $share } in time, 95% confidence interval { $range }
kept-none = none due yet
# $kept (12 of 20 (60%) in time): the share. $typical (9 working days): half took less.
kept-and-typical = { $kept }; typical time: { $typical }
no-wait-to-check = No wait to check against:

## The summary of an analysis

# $n (2): activities. $events (5): events.
unknown-activities = { $n ->
    [one] { $n } activity that the pathway does not know
   *[other] { $n } activities that the pathway does not know
} ({ $events ->
    [one] { $events } event
   *[other] { $events } events
}): `timeline check` lists them; they are not measured.
# $audience (meeting): whom the files are for.
written-for = Written for the { $audience }:
open-in-browser = (open this file in a browser)
large-not-rendered = The tables of every wait are not in audit.json. They stay with the files of the analysis.
# $audience (meeting): whom the audit was written for. $other (board): who else it should be for.
made-for-others = this audit was written for the { $audience }, so it cannot be made for the { $other }; give the audit.json written for the team
# $read (56): rows.
not-read-of = Could not be read, of { $read ->
    [one] { $read } row
   *[other] { $read } rows
}:
# $n (4): lines.
more-in-problems = and { $n } more, in problems.csv
# $n (4): lines.
more-in-check = and { $n } more, which `timeline check` lists

## Rows of a log that is converted or checked

# $read (9): rows. $events (6 events): what became of events. $words (2): cells that say a word. $unread (1): rows that could not be read.
rows = { $read ->
    [one] { $read } row
   *[other] { $read } rows
} = { $events } + { $words ->
    [one] { $words } word
   *[other] { $words } words
} (not required, still open) + { $unread } that could not be read
# $n (6): events.
rows-events = { $n ->
    [one] { $n } event
   *[other] { $n } events
}
# $n (6): events.
rows-events-written = { $n ->
    [one] { $n } event written
   *[other] { $n } events written
}
# $n (6): events. $left (2): events left out.
rows-events-left-out = { $n ->
    [one] { $n } event written
   *[other] { $n } events written
} + { $left } left out
# $events (6 events): events. $n (2): rows of the same meetings.
rows-with-joined = { $events } + { $n } more of the same meetings
# $n (2): rows of known cases without an event.
rows-without-times-kept = { $n ->
    [one] { $n } row without a time is kept
   *[other] { $n } rows without a time are kept
}, as 'could not be read', 'not known' or 'not required'.
# $n (2): rows of known cases without an event.
rows-without-times-left-out = { $n ->
    [one] { $n } row without a time is left out
   *[other] { $n } rows without a time are left out
}, because every event of OCEL has a time. Open waits may look late in this file. To measure it again, write .csv, .parquet or .xes.
# $file (log.xes): the file.
written = Written: { $file }
# $n (2): events.
left-out = { $n ->
    [one] Left out: { $n } event of an activity that the pathway does not know, which may be a date of birth.
   *[other] Left out: { $n } events of activities that the pathway does not know, which may be dates of birth.
}
left-out-notes = Left out: notes, and details of a case that the pathway does not use. Dates are as recorded.
# $file (log.key): the file.
key-made = Key: { $file } (made just now)
# $file (log.key): the file.
key-kept = Key: { $file } (as it was)
keep-key-apart = Keep the key apart from the log: whoever has both can try names until one fits.
key-is-needed = With the same key, the same name always gets the same pseudonym. Without the key this cannot be undone.

## What `timeline check` lists

could-not-be-read = Could not be read:
did-not-happen = Did not happen, so not counted:
activities-not-known = Activities the pathway does not know (kept, not measured):
worth-knowing = Worth knowing:
no-problem = No problem found.
# $file (mapping.toml): the file.
mapping-drafted = Draft of a mapping: { $file }

## The catalogue of standards

# $tier (limit). $scope (England): where it holds. $in_force (in force from 2018-07-01): when.
standard-about = { $tier }; { $scope }; { $in_force }
no-scope = no scope given
# $id (N3): the standard. $sentence (Strategy discussion to conference within 15 working days): what it says.
standard-line = { $sentence } ({ $id })
# $id (T1): the standard. $title (Time of the visit): its title.
text-line = { $title } ({ $id }, kept as text, not measured)
not-given = not given
no-shortest = no shortest time
no-longest = no longest time
not-measured = no; a single start, stop and limit cannot express it
# $begin (2018-07-01): the first day. $end (2023-12-14): the last.
in-force-between = in force from { $begin } to { $end }
# $begin (2018-07-01): the first day.
in-force-from = in force from { $begin }
# $end (2023-12-14): the last day.
in-force-to = in force to { $end }
in-force-not-given = no dates in force given

## Formats of other systems

# $case (the child): what a case is.
format-case = case: { $case }
# $names (Referral; Assessment): activities.
format-has = has: { $names }
# $names (Skeletal survey requested): activities.
format-has-not = does not have: { $names }

## Mistakes on the command line

# $id (N99): what was given. $known (N1, N2): standards.
no-such-standard = no standard { $id }; there are { $known }
# $text (everyone): what was given. $known (team, meeting, board): audiences.
no-such-audience = no audience { $text }; there are { $known }
# $file (words.txt): the file.
not-a-text-file = { $file }: cannot be read as a text file in UTF-8; give one with a word in each line
# $file (log.csv): the file.
takes-place-of-log = { $file }: the output would take this file's place; choose another --out
# $file (log.csv): the file.
takes-place-of-file = { $file }: would take the place of another file of this command; choose another
# $file (sheet.ods): the file.
not-xlsx = { $file }: a workbook's name ends in .xlsx; give a name that does
# $file (sheet.xlsx): the file.
template-written = Written: { $file }. Fill it in, and then: timeline check { $file }
