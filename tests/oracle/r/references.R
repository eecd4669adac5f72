# What R says of the same clocks: Rscript references.R > references.json
#
# Debian 12: r-base-core 4.2.2, r-cran-survival 3.5-3, r-cran-npsurv 0.5-0, r-cran-jsonlite 1.8.4;
# and bpcp 1.4.2 of CRAN. The data are those packages' own, and small ones made here.
suppressMessages({library(survival); library(npsurv); library(bpcp); library(jsonlite)})

LEVELS <- c(0.5, 0.75, 0.9)

# Exact times, some open: Kaplan-Meier (survival), its 95 % beta product interval and quantiles (bpcp).
open_clocks <- function(name, time, stopped) {
  fit <- survfit(Surv(time, stopped) ~ 1)
  sure <- bpcp(time, stopped)
  list(name = name, time = time, stopped = stopped,
       at = fit$time, share = 1 - fit$surv,
       sure_at = sure$L, sure_from = 1 - sure$upper, sure_to = 1 - sure$lower,
       quantiles = unname(quantile(fit, LEVELS, conf.int = FALSE)),
       sure_quantiles = unname(as.matrix(quantile(sure, 1 - LEVELS))[, c("lower", "upper")]))
}

# Where a curve rests on a level exactly: its quantiles (survival).
resting <- function(name, time, stopped) {
  fit <- survfit(Surv(time, stopped) ~ 1)
  list(name = name, time = time, stopped = stopped,
       quantiles = unname(quantile(fit, LEVELS, conf.int = FALSE)))
}

# Exact times with endings: Aalen-Johansen (survival). `state` is 0 open, 1 stopped, 2 ended.
ended_clocks <- function(name, time, state) {
  fit <- survfit(Surv(time, factor(state, 0:2, c("open", "stopped", "ended"))) ~ 1)
  list(name = name, time = time, state = state, at = fit$time,
       share = fit$pstate[, match("stopped", fit$states)])
}

# Ranges (L, R], exact where L = R, open where R is infinite: the NPMLE (npsurv).
ranges <- function(name, low, high) {
  fit <- npsurv(cbind(low, high))$f
  list(name = name, low = low, high = ifelse(is.infinite(high), -1, high),
       atom_low = fit$left, atom_high = ifelse(is.infinite(fit$right), -1, fit$right), mass = fit$p)
}

# Two groups: the log-rank test (survival).
parted <- function(name, time, stopped, group) {
  test <- survdiff(Surv(time, stopped) ~ group)
  list(name = name, time = time, stopped = stopped, group = as.integer(factor(group)),
       chance = pchisq(test$chisq, 1, lower.tail = FALSE))
}

set.seed(20210430)
days <- rgeom(40, 0.15); watched <- sample(0:25, 40, TRUE)
few <- rgeom(7, 0.2)
state <- sample(0:2, 60, TRUE, c(0.2, 0.6, 0.2)); when <- rgeom(60, 0.1)
low <- sample(0:20, 50, TRUE); wide <- sample(0:6, 50, TRUE)
high <- ifelse(runif(50) < 0.15, Inf, low + wide)
data(cancer, package = "npsurv"); treated <- cancer
halves <- split(treated, treated$group)
first <- with(mgus2, ifelse(pstat == 1, ptime, futime))
which_end <- with(mgus2, ifelse(pstat == 1, 1, 2 * death))

cat(toJSON(list(
  open = list(
    open_clocks("days with open clocks, many tied, some 0", pmin(days, watched), as.integer(days <= watched)),
    open_clocks("seven clocks, all stopped", few, rep(1L, 7)),
    with(subset(aml, x == "Maintained"), open_clocks("aml, maintained", time, status)),
    with(lung, open_clocks("lung", time, status - 1))),
  plateaus = list(
    resting("all stopped, half at each of two times", rep(c(9, 12), each = 4), rep(1L, 8)),
    resting("four of ten stopped, the rest open before", c(10:13, rep(1, 6)), rep(1:0, c(4, 6))),
    resting("half stopped, and the rest open for good", c(1:5, rep(10, 4), 12), rep(1:0, c(5, 5))),
    resting("half stopped at once, and the rest open then", rep(3, 10), rep(1:0, c(5, 5))),
    resting("three quarters, and some open on the way", c(1:6, 6, 6, 9, 9, 14, 20), c(rep(1L, 6), 0L, 0L, 1L, 1L, 0L, 1L)),
    resting("nine in ten", c(1:9, 30), rep(1L, 10)),
    resting("0 is a time", c(0, 0, 1, 1, 2, 2, 5, 5), rep(1L, 8)),
    resting("less than half", c(1:3, rep(7, 4)), rep(1:0, c(3, 4)))),
  ended = list(
    ended_clocks("days with endings, many tied", when, state),
    ended_clocks("mgus2", first, which_end)),
  ranges = list(
    with(halves$RT, ranges("breast cosmesis, radiotherapy", L, R)),
    with(halves$RCT, ranges("breast cosmesis, with chemotherapy", L, R)),
    ranges("ranges, exact and open mixed", low, high)),
  parted = list(
    with(aml, parted("aml", time, status, x)),
    with(lung, parted("lung by sex", time, status - 1, sex)),
    with(veteran, parted("veteran by treatment", time, status, trt)),
    parted("days, odd and even", pmin(days, watched), as.integer(days <= watched), seq_along(days) %% 2)),
  binomial = lapply(c(1, 5, 12, 40, 200), function(n)
    list(n = n, share = 0.83, low = qbinom(c(0.001, 0.025), n, 0.83), high = qbinom(c(0.975, 0.999), n, 0.83)))
), digits = NA, auto_unbox = TRUE))
