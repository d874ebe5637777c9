"""Recomputes what the Statistics module says with scipy, statsmodels and plain enumeration.

Reads the JSON lines that the tests of the module write to the file named by STATISTICS_CASES: method, inputs
(lists of numbers), outputs and a relative tolerance. A method that nobody answers here, or of which no case
came, is a failure as well.
"""

import itertools
import json
import math
import sys
import warnings
from collections import Counter

import numpy as np
import oracle_codes
import oracle_waits
from scipy import integrate, optimize, stats

warnings.filterwarnings("ignore")

METHODS = {**oracle_waits.METHODS, **oracle_codes.METHODS}


def method(name):
    """Enters a function of the lists of inputs that gives the list of outputs."""

    def enter(function):
        METHODS[name] = function
        return function

    return enter


# Distributions


@method("normal")
def normal(inputs):
    [[p]] = inputs
    z = stats.norm.ppf(p)
    return [z, stats.norm.cdf(z)]


@method("beta")
def beta(inputs):
    [[x, a, b]] = inputs
    return [stats.beta.cdf(x, a, b), stats.beta.sf(x, a, b)]


@method("gamma")
def gamma(inputs):
    [[x, a]] = inputs
    return [stats.gamma.cdf(x, a), stats.gamma.sf(x, a)]


@method("binomial")
def binomial(inputs):
    [[x, n, p]] = inputs
    return [stats.binom.pmf(x, n, p), stats.binom.cdf(x, n, p), stats.binom.sf(x - 1, n, p)]


@method("chi-square")
def chi_square(inputs):
    [[statistic, freedom]] = inputs
    return [stats.chi2.sf(statistic, freedom)]


@method("hypergeometric")
def hypergeometric(inputs):
    [[x, marked, unmarked, drawn, odds]] = inputs
    central = stats.hypergeom.pmf(x, marked + unmarked, marked, drawn)
    tilted = stats.nchypergeom_fisher.pmf(x, marked + unmarked, marked, drawn, odds)
    return [central, tilted]


# Shares and rates


@method("share")
def share(inputs):
    from statsmodels.stats.proportion import proportion_confint

    [[x, n, level]] = inputs
    ends = []
    for name in ["wilson", "beta", "jeffreys"]:
        lower, upper = proportion_confint(x, n, alpha=1 - level, method=name)
        ends += [0 if x == 0 else lower, 1 if x == n else upper]
    return ends


@method("funnel")
def funnel(inputs):
    [[n, target]] = inputs
    limits = []
    for p in [0.001, 0.025, 0.975, 0.999]:
        r = next(k for k in range(int(n) + 1) if stats.binom.cdf(k, n, target) >= p)
        a = (stats.binom.cdf(r, n, target) - p) / stats.binom.pmf(r, n, target)
        limits.append(min(max((r - a) / n, 0), 1))
    return limits


@method("null range")
def null_range(inputs):
    sizes, [p] = [int(n) for n in inputs[0]], inputs[1]
    outcomes = []
    for counts in itertools.product(*(range(n + 1) for n in sizes)):
        shares = [x / n for x, n in zip(counts, sizes)]
        mass = math.prod(stats_binomial(n, p)[x] for x, n in zip(counts, sizes))
        outcomes.append((max(shares) - min(shares), mass))
    outcomes.sort()
    sums = np.cumsum([mass for _, mass in outcomes])
    return [outcomes[int(np.searchsorted(sums, chance))][0] for chance in [0.5, 0.9, 0.95]]


_masses = {}


def stats_binomial(n, p):
    if (n, p) not in _masses:
        _masses[n, p] = stats.binom.pmf(np.arange(n + 1), n, p)
    return _masses[n, p]


@method("rate")
def rate(inputs):
    [[one, mine, other, yours]] = inputs
    test = stats.binomtest(int(one), int(one + other), mine / (mine + yours))
    ends = test.proportion_ci(0.95, method="exact")
    odds = [end / (1 - end) * yours / mine for end in (ends.low, ends.high)]
    lower = stats.chi2.ppf(0.025, 2 * one) / 2 if one else 0
    return [test.pvalue, *odds, lower, stats.chi2.ppf(0.975, 2 * one + 2) / 2]


# Contrasts


@method("crude contrast")
def crude_contrast(inputs):
    from statsmodels.stats.proportion import confint_proportions_2indep

    [[a, n1, c, n0]] = inputs
    p = stats.fisher_exact([[a, n1 - a], [c, n0 - c]]).pvalue
    seen = stats.hypergeom.pmf(a, n1 + n0, n1, a + c)
    ends = confint_proportions_2indep(a, n1, c, n0, method="newcomb", compare="diff")
    return [p, p - seen / 2, a / n1 - c / n0, *ends]


@method("strata")
def strata(inputs):
    from statsmodels.stats.contingency_tables import StratifiedTable

    tables = [np.array([[a, n1 - a], [c, n0 - c]]) for a, n1, c, n0 in inputs]
    table = StratifiedTable(tables)
    ratio = table.oddsratio_pooled
    ends = table.oddsratio_pooled_confint(0.05)
    test = table.test_null_odds(correction=False)
    alike, corrected = table.test_equal_odds(False), table.test_equal_odds(True)
    return [
        *sato(inputs), ratio, *ends, test.statistic, test.pvalue, alike.statistic,
        corrected.statistic,
    ]  # fmt: skip


def sato(inputs):
    """Sato (1989), with his estimate as a weighted mean of differences of shares."""
    a, n1, c, n0 = np.array(inputs).T
    b, d, n = n1 - a, n0 - c, n1 + n0
    weights = n1 * n0 / n
    difference = np.average(a / n1 - c / n0, weights=weights)
    p = ((n1 / n) ** 2 * c - (n0 / n) ** 2 * a + n1 * n0 * (n0 - n1) / (2 * n**2)).sum()
    q = ((a * d + b * c) / (2 * n)).sum()
    return [difference, math.sqrt(difference * p + q) / weights.sum()]


@method("groups")
def groups(inputs):
    count = len(inputs[0]) // 2
    cases = np.array([row[:count] for row in inputs])
    sizes = np.array([row[count:] for row in inputs])
    surplus, covariance = np.zeros(count), np.zeros((count, count))
    for x, n in zip(cases, sizes):
        t, m = n.sum(), x.sum()
        surplus += x - n * m / t
        covariance += (np.diag(n) * t - np.outer(n, n)) * m * (t - m) / (t**2 * (t - 1))
    statistic = surplus @ np.linalg.pinv(covariance) @ surplus
    p = stats.chi2.sf(statistic, np.linalg.matrix_rank(covariance))
    return [statistic, p, *expected(cases, sizes), *direct(cases, sizes)]


def expected(cases, sizes):
    rates = cases.sum(axis=1) / sizes.sum(axis=1)
    observed, own = int(cases[:, 0].sum()), sizes[:, 0]
    # The generating function of a sum of Bernoulli trials, by the fast Fourier transform.
    angles = 2j * np.pi * np.arange(own.sum() + 1) / (own.sum() + 1)
    values = np.prod([(1 - r + r * np.exp(-angles)) ** n for r, n in zip(rates, own)], axis=0)
    masses = np.fft.ifft(values).real
    lower = masses[: observed + 1].sum()
    half = masses[observed] / 2
    p = min(1, 2 * min(lower - half, 1 - lower + half))
    return [(own * rates).sum(), (own * rates * (1 - rates)).sum(), lower, p]


def direct(cases, sizes):
    weights = sizes.sum(axis=1) / sizes.sum()
    shares = cases[:, 0] / sizes[:, 0]
    variance = (weights**2 * shares * (1 - shares) / sizes[:, 0]).sum()
    return [(weights * shares).sum(), math.sqrt(variance)]


@method("family")
def family(inputs):
    from statsmodels.stats.multitest import multipletests

    return list(multipletests(inputs[0], method="fdr_bh")[1])


@method("independence")
def independence(inputs):
    answers = []
    for power in ["pearson", "log-likelihood"]:
        test = stats.chi2_contingency(np.array(inputs), correction=False, lambda_=power)
        answers += [test.statistic, test.pvalue]
    return answers


# Models


@method("logistic")
def logistic(inputs):
    import statsmodels.api as sm

    outcomes, terms = [], []
    for cases, size, *row in inputs:
        outcomes += [1] * int(cases) + [0] * int(size - cases)
        terms += [row] * int(size)
    fit = sm.Logit(outcomes, np.array(terms)).fit(disp=0, tol=1e-12)
    return [*fit.params, *fit.bse, fit.llf]


@method("beta-binomial")
def beta_binomial(inputs):
    counts, sizes = map(np.array, inputs)

    def loss(logs):
        return -stats.betabinom.logpmf(counts, sizes, *np.exp(logs)).sum()

    best = min(
        (
            optimize.minimize(
                loss, [start, start], method="Nelder-Mead",
                options={"xatol": 1e-10, "fatol": 1e-13, "maxiter": 20000, "maxfev": 20000},
            )
            for start in [0, 2]
        ),
        key=lambda found: found.fun,
    )  # fmt: skip
    return list(np.exp(best.x))


@method("lowest")
def lowest(inputs):
    units = [stats.beta(x + 0.5, n - x + 0.5) for x, n in zip(*inputs)]
    answers = []
    for unit in units:
        others = [other for other in units if other is not unit]

        def integrand(share):
            # The share of this unit has a quantile at every chance, so no pole is in the way.
            place = unit.ppf(share)
            return math.prod(other.sf(place) for other in others)

        answers.append(integrate.quad(integrand, 0, 1, epsabs=1e-11, epsrel=1e-10, limit=500)[0])
    return answers


# Disclosure


@method("hidden")
def hidden(inputs):
    *rows, cells = inputs
    counts = np.array(rows)
    full = np.block(
        [[counts, counts.sum(axis=1, keepdims=True)], [counts.sum(axis=0), counts.sum()]]
    )
    height, width = counts.shape
    # Our places: the table row by row, totals of rows, totals of columns, the grand total.
    where = [(r, c) for r in range(height) for c in range(width)]
    where += [(r, width) for r in range(height)] + [(height, c) for c in range(width)]
    where.append((height, width))
    places = [where[int(cell)] for cell in cells]
    sides, knowns = [], []
    lines = [[(r, c) for c in range(width + 1)] for r in range(height + 1)]
    lines += [[(r, c) for r in range(height + 1)] for c in range(width + 1)]
    for line in lines:
        signs = {place: 1 for place in line[:-1]} | {line[-1]: -1}
        sides.append([signs.get(place, 0) for place in places])
        knowns.append(-sum(s * full[p] for p, s in signs.items() if p not in places))
    answers = []
    for index in range(len(places)):
        goal = np.eye(len(places))[index]
        low = optimize.linprog(goal, A_eq=sides, b_eq=knowns)
        high = optimize.linprog(-goal, A_eq=sides, b_eq=knowns)
        answers += [low.fun, -1 if high.status == 3 else -high.fun]
    return answers


def agree(ours, theirs, tolerance):
    if len(ours) != len(theirs):
        return False
    # Below the floor a number counts as zero: tails of distributions go on, answers of quadrature do not.
    floor = 1e-290 if tolerance < 1e-9 else 1e-6 if tolerance < 1e-6 else 1e-2
    return all(
        abs(a - b) <= tolerance * max(abs(b), floor) for a, b in zip(ours, map(float, theirs))
    )


def main(path):
    counts, failures = Counter(), 0
    with open(path, encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines]
    for case in cases:
        name = case["method"]
        if name not in METHODS:
            print(f"oracle: nobody answers {name!r}")
            failures += 1
            continue
        theirs = METHODS[name](case["inputs"])
        counts[name] += 1
        if not agree(case["outputs"], theirs, case["tolerance"]):
            failures += 1
            print(f"oracle: {name} {case['inputs']}\n  ours   {case['outputs']}")
            print(f"  theirs {[float(value) for value in theirs]}")
    for name in METHODS:
        if not counts[name]:
            failures += 1
            print(f"oracle: no case of {name!r} came")
    print(f"oracle: {sum(counts.values())} cases of {len(counts)} methods, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
