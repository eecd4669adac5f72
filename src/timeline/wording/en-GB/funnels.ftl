### Funnels: whether one place is clearly different from all together.

# $site (Hospital G). $share (67%). $overall (90%). $position (far-below).
one-site = { $site } { $position ->
    [far-below] is clearly slower
    [below] may be slower
    [above] may be faster
   *[far-above] is clearly faster
}: { $share } in time, against { $overall } overall.
# $site (Hospital G). $share (67%). $position (far-below).
next-site = { $site } { $position ->
    [far-below] is clearly slower
    [below] may be slower
    [above] may be faster
   *[far-above] is clearly faster
}: { $share } in time.
# $n (3): sites.
more-sites = The table has { $n ->
    [one] { $n } more.
   *[other] { $n } more.
}
# $n (10): sites. $share (90%).
no-site = None of { $n } sites is clearly different from the { $share } in time overall.
sites-differ = The sites differ more than chance would explain.
funnel-not-why = This does not say why.

## Where a site lies

position-within = within the expected range
position-above = above the 95% limit
position-below = below the 95% limit
position-far-above = above the 99.8% limit
position-far-below = below the 99.8% limit
