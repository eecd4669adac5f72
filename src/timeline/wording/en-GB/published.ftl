### Published figures beside the log's own.

# $year (2024).
year-to = year to 31 March { $year }
# $figures (England 83.4%, London 80.1%). $when (year to 31 March 2024).
latest = Published: { $figures }, { $when }.
# $when (year to 31 March 2024). $share (97 of 117 (83%)).
own-share = In the { $when }: { $share } in this log, counted as published.
# $figures (England 83.4%).
same-year = Published for that year: { $figures }.
nothing-for-year = Nothing is published here for that year.
# $share (97 of 117 (83%)). $interval (75% to 89%).
own-row = { $share }, 95% confidence interval { $interval }
this-log = This log
# $when (year to 31 March 2024). $share (97 of 117 (83%)).
own-hover = this log, { $when }: { $share }
