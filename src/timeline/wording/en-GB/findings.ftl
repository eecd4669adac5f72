### What was found of a case that is neither an outcome of a wait nor a fault in the input.

# $title (Report to review conference). $found (Review held, but no record that the report was shared first).
finding = { $title }: { $found }.

## Steps

# $stop (Review conference). $start (conference report shared).
stop-without-start = { $stop } recorded, but no record of { $start } before that
# $stop (Review conference). $start (conference report shared).
out-of-order = { $stop } recorded before the first { $start }
# $attributes (age months): of a case.
condition-not-known = Not measured, because the record does not give the { $attributes } of the case, or gives two
# $stop (Conference). $n (23): days. $since (second report). $start (centre report).
possible-wait-since = { $stop } came { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
} after { $since }, and after { $start }
# $stop (Conference). $n (23): days. $start (centre report).
possible-wait = { $stop } came { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
} after { $start }
# $stop (Conference). $start (centre report).
not-needed = { $stop } may not have needed to wait for { $start }

## An earlier start that does not count

# $start (conference report shared).
earlier-ended = The earlier { $start } does not count, because the case or plan ended in between.
# $start (conference report shared). $attribute (episode).
earlier-other = The earlier { $start } does not count, because it is of another { $attribute }.
# $start (conference report shared). $attribute (episode).
earlier-other-or-ended = The earlier { $start } does not count: it is of another { $attribute }, or the case or plan ended in between.
