"""Mixes of codes, agreement on codes and what is missing, by scipy, statsmodels and enumeration."""

import itertools
import math

import numpy as np
from scipy import optimize, spatial, special, stats


def divergence(inputs):
    """Weighted bits, bits of the first two rows, chi-square, G, V, the corrected V, then residuals."""
    from statsmodels.stats.contingency_tables import Table

    table = np.array(inputs)
    weights = table.sum(axis=1) / table.sum()
    shares = table / table.sum(axis=1, keepdims=True)
    bits = stats.entropy(weights @ shares, base=2) - weights @ stats.entropy(shares, base=2, axis=1)
    pair = spatial.distance.jensenshannon(shares[0], shares[1], base=2) ** 2
    pearson = stats.chi2_contingency(table, correction=False)
    g = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
    v = stats.contingency.association(table.astype(int), method="cramer")
    n, (r, c) = table.sum(), table.shape
    phi = max(0, pearson.statistic / n - (r - 1) * (c - 1) / (n - 1))
    corrected = math.sqrt(phi / (min(k - (k - 1) ** 2 / (n - 1) for k in (r, c)) - 1))
    residuals = Table(table, shift_zeros=False).standardized_resids
    return [
        bits, pair, pearson.statistic, pearson.pvalue, g.statistic, g.pvalue, v, corrected,
        *residuals.ravel(),
    ]  # fmt: skip


def exact_table(inputs):
    """All tables of the margins, those no likelier than this one."""
    table = np.array(inputs, dtype=int)
    rows, columns = table.sum(axis=1), table.sum(axis=0)

    def fill(row, left):
        if row == len(rows) - 1:
            yield [left]
            return
        for line in itertools.product(*(range(most + 1) for most in left)):
            if sum(line) == rows[row]:
                for rest in fill(row + 1, left - line):
                    yield [np.array(line), *rest]

    def logarithm(cells):
        return -special.gammaln(np.array(cells) + 1).sum()

    logarithms = np.array([logarithm(cells) for cells in fill(0, columns)])
    return [np.exp(logarithms[logarithms <= logarithm(table) + 1e-7]).sum() / np.exp(logarithms).sum()]


def mann_whitney(inputs):
    return [stats.mannwhitneyu(*inputs).statistic]


def agreement(inputs):
    """Kappa with its error and 95 % interval, AC1, then Stuart and Maxwell's test."""
    from statsmodels.stats.contingency_tables import SquareTable
    from statsmodels.stats.inter_rater import cohens_kappa

    table = np.array(inputs)
    kappa = cohens_kappa(table)
    test = SquareTable(table, shift_zeros=False).homogeneity(method="stuart_maxwell")
    share = (table.sum(axis=0) + table.sum(axis=1)) / (2 * table.sum())
    chance = (share * (1 - share)).sum() / (len(table) - 1)
    ac1 = (np.trace(table) / table.sum() - chance) / (1 - chance)
    return [
        kappa.kappa, kappa.std_kappa, kappa.kappa_low, kappa.kappa_upp, ac1, test.statistic,
        test.pvalue,
    ]  # fmt: skip


def fleiss(inputs):
    from statsmodels.stats.inter_rater import fleiss_kappa

    return [fleiss_kappa(np.array(inputs))]


def alpha(inputs):
    """Krippendorff's alpha by the matrix of coincidences; a code below 0 is none."""
    codes = sorted({code for unit in inputs for code in unit if code >= 0})
    coincidences = np.zeros((len(codes), len(codes)))
    for unit in inputs:
        places = [codes.index(code) for code in unit if code >= 0]
        for one, other in itertools.permutations(range(len(places)), 2):
            coincidences[places[one], places[other]] += 1 / (len(places) - 1)
    totals = coincidences.sum(axis=1)
    n = totals.sum()
    expected = (n**2 - (totals**2).sum()) / (n - 1)
    return [1 - (n - np.trace(coincidences)) / expected]


def little(inputs):
    """Little's test, its estimates by maximising the likelihood; a number below -900 is missing."""
    rows = np.array(inputs)
    seen = rows > -900
    width = rows.shape[1]
    lower = np.tril_indices(width)
    values = [rows[seen[:, column], column] for column in range(width)]
    scale = np.array([value.std() for value in values])
    centre = np.array([value.mean() for value in values])
    standard = (rows - centre) / scale

    def unpack(numbers):
        root = np.zeros((width, width))
        root[lower] = numbers[width:]
        return numbers[:width], root @ root.T

    def loss(numbers):
        mean, covariance = unpack(numbers)
        sum = 0
        for row, mask in zip(standard, seen):
            block = covariance[np.ix_(mask, mask)]
            difference = row[mask] - mean[mask]
            sign, logarithm = np.linalg.slogdet(block)
            sum += logarithm + difference @ np.linalg.solve(block, difference)
        return sum

    start = np.concatenate([np.zeros(width), np.eye(width)[lower]])
    found = optimize.minimize(loss, start, method="BFGS", options={"gtol": 1e-9})
    found = optimize.minimize(
        loss, found.x, method="Nelder-Mead",
        options={"xatol": 1e-10, "fatol": 1e-12, "maxiter": 40000, "maxfev": 40000},
    )  # fmt: skip
    mean, covariance = unpack(found.x)
    statistic, freedom = 0, -width
    for pattern in np.unique(seen, axis=0):
        own = standard[(seen == pattern).all(axis=1)]
        difference = own[:, pattern].mean(axis=0) - mean[pattern]
        block = covariance[np.ix_(pattern, pattern)]
        statistic += len(own) * difference @ np.linalg.solve(block, difference)
        freedom += pattern.sum()
    return [statistic, stats.chi2.sf(statistic, freedom), *(mean * scale + centre)]


METHODS = {
    "divergence": divergence,
    "exact table": exact_table,
    "mann-whitney": mann_whitney,
    "agreement": agreement,
    "fleiss": fleiss,
    "alpha": alpha,
    "little": little,
}
