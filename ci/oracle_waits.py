"""Waits with open cases, competing ends and truncated delays, by statsmodels and plain sums."""

import math

import numpy as np
from scipy import stats


def times(inputs):
    """Times, events and entries; an entry below 0 is none."""
    time, event, entry = map(np.array, inputs)
    return time, event.astype(int), np.where(entry < 0, -1.0, entry)


def survival(time, event, entry):
    from statsmodels.duration.survfunc import SurvfuncRight

    return SurvfuncRight(time, event, entry=entry)


def at(curve, values, place, before):
    """The value of a step function at a place."""
    index = np.searchsorted(curve.surv_times, place, side="right") - 1
    return values[index] if index >= 0 else before


def kaplan_meier(inputs):
    """Share, error, 95 % interval and median (-1 where there is none), then mean and variance up to the place."""
    *lists, [place] = inputs
    time, event, entry = times(lists)
    curve = survival(time, event, entry)
    share, error = at(curve, curve.surv_prob, place, 1), at(curve, curve.surv_prob_se, place, 0)
    spread = stats.norm.ppf(0.975) * error / (share * math.log(share))
    ends = sorted(share ** math.exp(sign * spread) for sign in (1, -1))
    reached = curve.surv_times[curve.surv_prob <= 0.5 + 1e-12]
    median = reached[0] if len(reached) else -1
    return [share, error, *ends, median, *restricted(curve, place)]


def restricted(curve, horizon):
    """The area, and its variance as the integral of the covariances of all pairs of points."""
    edges = np.unique([0, *curve.surv_times[curve.surv_times < horizon], horizon])
    widths, starts = np.diff(edges), edges[:-1]
    shares = np.array([at(curve, curve.surv_prob, start, 1) for start in starts])
    errors = np.array([at(curve, curve.surv_prob_se, start, 0) for start in starts])
    sums = np.divide(errors, shares, out=np.zeros_like(errors), where=shares > 0) ** 2
    earlier = np.minimum.outer(np.arange(len(starts)), np.arange(len(starts)))
    areas = widths * shares
    return [areas.sum(), (np.outer(areas, areas) * sums[earlier]).sum()]


def log_rank(inputs):
    """Times, events, entries, groups and strata."""
    from statsmodels.duration.survfunc import survdiff

    time, event, entry = times(inputs[:3])
    group, stratum = map(np.array, inputs[3:])
    # It takes strata or entries, not both.
    more = {"entry": entry} if len(set(stratum)) == 1 else {"strata": stratum}
    return list(survdiff(time, event, group, **more))


def aalen_johansen(inputs):
    """Shares of all causes at the last time of any end, then their errors."""
    from statsmodels.duration.survfunc import CumIncidenceRight

    time, cause, [place] = map(np.array, inputs)
    curve = CumIncidenceRight(time, cause.astype(int))
    index = np.searchsorted(curve.times, place, side="right") - 1
    return [part[index] for part in curve.cinc] + [part[index] for part in curve.cinc_se]


def reverse_time(inputs):
    """Shares of delays up to whole numbers, by a survival curve of time turned round."""
    delay, truncation, places = map(np.array, inputs)
    latest = truncation.max() + 1
    turned = survival(latest - delay, np.ones(len(delay), int), latest - truncation - 0.5)
    # Up to t is later than the turned time of what is longer than t.
    return [at(turned, turned.surv_prob, latest - place - 0.5, 1) for place in places]


def heaps(inputs):
    """Dates on a first, on 1 January, and by day of the week."""
    [[first, january, total], days] = inputs
    tails = [
        stats.binomtest(int(count), int(total), share / 365.25, "greater").pvalue
        for count, share in [(first, 12), (january, 1)]
    ]
    week = stats.chisquare(days)
    return [*tails, week.statistic, week.pvalue]


METHODS = {
    "kaplan-meier": kaplan_meier,
    "log-rank": log_rank,
    "aalen-johansen": aalen_johansen,
    "reverse time": reverse_time,
    "heaps": heaps,
}
