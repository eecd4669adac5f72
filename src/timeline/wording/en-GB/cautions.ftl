### The block 'Before you show this': for each kind of caution what was found, and what to do.

title = Before you show this

## The cautions; each opens a line, and '.do' follows it

# $n (3): columns.
columns-ignored = { $n ->
    [one] { $n } column was ignored, because its heading is not known.
   *[other] { $n } columns were ignored, because their headings are not known.
}
    .do = { $n ->
        [one] Rename it, or say in a mapping file what it means (timeline check LOG --write-mapping FILE drafts one).
       *[other] Rename them, or say in a mapping file what they mean (timeline check LOG --write-mapping FILE drafts one).
    }
# $n (3): activities.
activities-ignored = { $n ->
    [one] { $n } activity was ignored, because its name is not known.
   *[other] { $n } activities were ignored, because their names are not known.
}
    .do = { $n ->
        [one] Correct it, or say in a mapping file what it means (timeline check LOG --write-mapping FILE drafts one).
       *[other] Correct them, or say in a mapping file what they mean (timeline check LOG --write-mapping FILE drafts one).
    }
# $n (3): rows or cells; 'some' where the number is not shown.
not-read = { $n ->
    [some] Some rows or cells could not be read, so they are not counted.
    [one] { $n } row or cell could not be read, so it is not counted.
   *[other] { $n } rows or cells could not be read, so they are not counted.
}
    .do = { $n ->
        [one] Correct it where it was entered, and run this again.
       *[other] Correct them where they were entered, and run this again.
    }
# $n (3): stages.
not-checked = { $n ->
    [one] { $n } stage was not checked, because this record would not show that it ended.
   *[other] { $n } stages were not checked, because this record would not show that they ended.
}
    .do = Add what is missing, or say in a mapping file that this record would show it.
# $n (3): open waits; 'some' where the number is not shown.
no-closures = { $n ->
    [some] No closures are recorded, so some open waits may have ended.
    [one] No closures are recorded, so { $n } open wait may have ended.
   *[other] No closures are recorded, so { $n } open waits may have ended.
}
    .do = Add when cases were closed, plans ended or no further action was decided.
# $n (3): waits; 'some' where the number is not shown.
past-calendar = { $n ->
    [some] For some waits the limit cannot be checked, because it falls after the last year whose bank holidays are known.
    [one] For { $n } wait the limit cannot be checked, because it falls after the last year whose bank holidays are known.
   *[other] For { $n } waits the limit cannot be checked, because it falls after the last year whose bank holidays are known.
}
    .do = Install a newer release of timeline, and run this again.
# $n (3): rows; 'some' where the number is not shown.
copies = { $n ->
    [some] Some rows are copies of others, so each is counted once.
    [one] { $n } row is a copy of another, so it is counted once.
   *[other] { $n } rows are copies of others, so each is counted once.
}
    .do = { $n ->
        [one] Check that it is a copy; a mapping file can count each.
       *[other] Check that they are copies; a mapping file can count each.
    }
# $n (3): cells; 'some' where the number is not shown.
struck-out = { $n ->
    [some] Some cells are struck out, so they are not counted.
    [one] { $n } cell is struck out, so it is not counted.
   *[other] { $n } cells are struck out, so they are not counted.
}
    .do = { $n ->
        [one] If it did happen, take the strike-out off.
       *[other] If one did happen, take the strike-out off.
    }
# $n (3): rows or cells; 'some' where the number is not shown.
did-not-happen = { $n ->
    [some] Some rows or cells have a status or outcome saying that they did not happen, so they are not counted.
    [one] { $n } row or cell has a status or outcome saying that it did not happen, so it is not counted.
   *[other] { $n } rows or cells have a status or outcome saying that they did not happen, so they are not counted.
}
    .do = { $n ->
        [one] If it did happen, correct that.
       *[other] If any did happen, correct that.
    }
# $n (3): dates; 'some' where the number is not shown.
date-order = { $n ->
    [some] For some dates nothing shows whether the day or the month comes first. Day first is assumed.
    [one] For { $n } date nothing shows whether the day or the month comes first. Day first is assumed.
   *[other] For { $n } dates nothing shows whether the day or the month comes first. Day first is assumed.
}
    .do = Check one date, and say date_order in a mapping file if it is wrong.
# $n (3): dates; 'some' where the number is not shown.
dates-disagree = { $n ->
    [some] Some dates disagree with others in the same file.
    [one] { $n } date disagrees with others in the same file.
   *[other] { $n } dates disagree with others in the same file.
}
    .do = Check which is right. Where day and month are mixed up, say date_order in a mapping file.
# $n (1): 'some' where it is not shown that a single case is the reason.
as-of = { $n ->
    [some] The position date is more than 90 days after most of this record.
   *[other] The position date comes from one case, more than 90 days after all other cases.
}
    .do = Check this date, or give the right one with --as-of.
# $n (3): cells; 'some' where the number is not shown.
not-available = { $n ->
    [some] Some cells say NA, which may mean not available or not applicable.
    [one] { $n } cell says NA, which may mean not available or not applicable.
   *[other] { $n } cells say NA, which may mean not available or not applicable.
}
    .do = Say in a mapping file what NA means: [words] "NA" = "not required", or "blank".
# $n (3): statuses; 'some' where the number is not shown.
statuses = { $n ->
    [some] Some statuses are not known, so their events are counted.
    [one] { $n } status is not known, so its event is counted.
   *[other] { $n } statuses are not known, so their events are counted.
}
    .do = { $n ->
        [one] Check whether this event happened.
       *[other] Check whether these events happened.
    }
# $n (3): case numbers; 'some' where the number is not shown.
case-numbers = { $n ->
    [some] Some case numbers look wrong or very like others.
    [one] { $n } case number looks wrong or very like another.
   *[other] { $n } case numbers look wrong or very like others.
}
    .do = { $n ->
        [one] Check it: one case may be counted as two, or two as one.
       *[other] Check them: one case may be counted as two, or two as one.
    }
# $n (3): files; 'some' where the number is not shown.
files-passed-over = { $n ->
    [some] Some files were passed over.
    [one] { $n } file was passed over.
   *[other] { $n } files were passed over.
}
    .do = { $n ->
        [one] Check that nothing in it is missing here.
       *[other] Check that nothing in them is missing here.
    }

## Where

# $columns (C (nearest: Core group), F): letters of columns. $n (2): how many. $more (0): those not listed.
columns = { $n ->
    [one] Column { $columns }.
   *[other] Columns { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
# $column (C): its letter. $name (Core group): the nearest heading.
column-nearest = { $column } (nearest: { $name })
# $place (log.csv, row 3): where. $names (Core group): the nearest names.
place-nearest = { $place } (nearest known: { $names })
# $n (3): a row.
row = row { $n }
# $name (Cases): a sheet.
sheet = sheet { $name }
# $n (3): places.
more-places = and { $n } more

## The stages that were not checked

# $stage (Referral to decision): the stage. $n (3): waits. $outcomes (yes): whether the late ones are counted. $late (2): those late. $aim (0): those past an aim alone.
stage-open = { $stage }: { $n ->
    [one] { $n } wait would be open
   *[other] { $n } waits would be open
}{ $outcomes ->
    [yes] {" "}({ $late ->
        [0] none late
       *[other] { $late } late
    }{ $aim ->
        [0] )
       *[other] , { $aim } past an aim)
    }.
   *[no] .
}
# $stage (Referral to decision): the stage. $n (3): waits; 'some' where the number is not shown.
stage-past-calendar = { $stage }: { $n ->
    [some] some waits
    [one] { $n } wait
   *[other] { $n } waits
}.
# $stage (Referral to decision): the stage.
stage-some-open = { $stage }: some waits would be open.
# $names (Core group or Review conference): activities.
why-no-column = There is no column or event for { $names }.
# $names (Core group): activities.
why-empty-column = The column is empty for { $names }.
# $names (Core group): activities.
why-no-second = No case has two of { $names }, so a next one may not be recorded here.
# $names (Core group): activities.
why-other-files = { $names } is recorded, but not in the files that hold these cases.
# $attribute (outcome): of an event. $names (Strategy discussion): its activity. $quoted ("Strategy discussion"): its name in quotation marks. $value (section 47): of the attribute.
why-attribute = No { $attribute } of { $names } is recorded. If it is always the same: [assume] { $quoted } = {"{"} { $attribute } = "{ $value }" {"}"}.
# $attribute (age_months): of a case.
why-attribute-of-case = No case has a value of { $attribute }. Add a column headed case:{ $attribute }.
# $quoted ("Core group"): names in quotation marks.
say-recorded = If this record would show it: recorded = [{ $quoted }].
