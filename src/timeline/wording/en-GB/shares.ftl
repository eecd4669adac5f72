### Shares in time.

# $met (97). $n (117). $share (83%).
share = { $met } of { $n } ({ $share })
# $met (1). $n (2).
share-of-few = { $met } of { $n }
# $low (75%). $high (89%).
interval = { $low } to { $high }
# $low (60%). $high (70%).
bounds = { $low } to { $high } with those the dates cannot tell
none-due = none due yet
