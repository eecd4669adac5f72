### How each statistic is made, where that is published, and why one has no result.

## Methods

# $ended (no): whether an ending closed some. $ranged (no): whether times are ranges. $name (Kaplan-Meier).
method-curve = The share of all waits done by each time, open ones included ({ $name }), with a 95% confidence interval that holds for few waits (beta product).{ $ended ->
    [yes] {" "}A wait closed by an ending counts as never done.
   *[no] {""}
}{ $ranged ->
    [yes] {" "}Where a time is a range, the bounds hold all that the dates allow.
   *[no] {""}
}
# $ended (no): whether an ending closed some. $ranged (no): whether times are ranges. $name (Kaplan-Meier).
method-medians = The time by which half of each group's waits are done, open ones included ({ $name }), with its 95% confidence interval.{ $ended ->
    [yes] {" "}A wait closed by an ending counts as never done.
   *[no] {""}
}{ $ranged ->
    [yes] {" "}Where a time is a range, the bounds hold all that the dates allow.
   *[no] {""}
}
method-typical = Half took less than this. It is a range where dates had no time. Waits still open count for as long as they have lasted (Kaplan-Meier, or Turnbull for ranges). A wait closed by an ending counts as never done. Where exactly half were done for a while, it is the middle of that while.
method-log-rank = The difference has a 95% confidence interval made from those of the two curves. The log-rank test says how often chance alone would part them so far.
method-wilson = The share in time of each group, with its 95% confidence interval (Wilson). Open waits past their limit count as late.
method-newcombe = The difference of two shares, with a 95% confidence interval (Newcombe's hybrid score).
method-xmr-share = The share in time, by when the wait began.
method-xmr-median = The median of the waits that began then, open ones included, each at the longest its dates allow.
method-xmr = The expected range is the average ± 2.66 × the mean moving range, without moving ranges above 3.267 × their mean.
method-t-days = The days between one late wait and the next, by when they began. Where fewer waits begin, the gaps are longer for that reason alone.
# $mean (0.8): late waits in a month. $empty (40%): months with none.
method-t-rare = A month has { $mean } late waits on average, and { $empty } of months have none. That is too few for a chart by month, so the chart shows the days between.
method-t = The days are charted as their 3.6th root and turned back.
# $widened (no): whether sites differ more than chance. $phi (1.4): by how much.
method-funnel = Each site's share beside exact binomial limits, 95% and 99.8%, about the share of all sites together.{ $widened ->
    [yes] {" "}Sites differ more than chance alone (phi { $phi }), and the limits allow for it.
   *[no] {""}
}
method-published = The share of the waits that ended in the year, by the publisher's definition, with its 95% confidence interval (Wilson).
# $step (5 minutes). $at_most (no): whether some are rounded less.
method-rounded = Very many different times are rounded first: to whole { $step }{ $at_most ->
    [yes] {" "}or less
   *[no] {""}
} below 4 days, and more coarsely beyond. Ranges are rounded outwards, exact times up.
# $n (117): waits. $method (The share in time of each group.). $source (Wilson 1927).
basis = n = { $n }. { $method } Source: { $source }.

## Sources

source-kaplan-meier = Kaplan and Meier 1958; interval: Fay, Brittain and Proschan 2013
source-aalen-johansen = Aalen and Johansen 1978; interval: Fay, Brittain and Proschan 2013
source-turnbull = Turnbull 1976; interval: Fay, Brittain and Proschan 2013
source-turnbull-competing = Turnbull 1976; Hudgens, Satten and Longini 2001; interval: Fay, Brittain and Proschan 2013
source-log-rank = Zou and Donner 2008; Mantel 1966
source-wilson = E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212
source-newcombe = Newcombe 1998, method 10
source-xmr = Wheeler 1993; NHS England, Making Data Count, as in NHSRplotthedots 0.2.2
source-t = Nelson 1994
source-funnel = Spiegelhalter 2005, on funnel plots and on over-dispersion

## Why there is no result

# $n (2): waits. $needs (6).
few-waits = No curve: only { $n ->
    [one] { $n } wait
   *[other] { $n } waits
} of the { $needs } needed. Read the cases.
# $n (2): waits. $needs (6).
few-on-one-side = Not compared: one side has only { $n ->
    [one] { $n } wait
   *[other] { $n } waits
} of the { $needs } needed.
# $title (site). $needs (10).
few-in-groups = No group by { $title } has { $needs } waits, so none is shown.
# $title (site).
not-recorded = Not recorded: { $title }.
# $title (site). $name (Hospital A).
one-group = Nothing to compare by { $title }: only { $name } is recorded.
# $n (2): points. $needs (3).
few-points = No control chart: only { $n ->
    [one] { $n } point
   *[other] { $n } points
} of the { $needs } needed.
# $by (month). $least (2 days). $most (3 days).
coarse = No control chart: the median hardly moves from { $by } to { $by }, between { $least } and { $most }. Whole days are too coarse a scale for limits.
# $n (2): sites. $needs (8).
few-sites = No chart by site: only { $n ->
    [one] { $n } site
   *[other] { $n } sites
} of the { $needs } needed. The table has as much.
# $n (9): sites. $share (100%).
sites-alike = No chart by site: all { $n } sites are at { $share }.
# $n (2): waits of the largest site.
sites-small = No chart by site: no site has more than { $n ->
    [one] { $n } wait
   *[other] { $n } waits
}, so chance may give any share.
other-definition = The published definition is another, so this log is not counted by it.
none-by-definition = This record has no wait that the published definition counts.
# $needs (10).
few-in-years = No year has { $needs } waits, so no share is given.
