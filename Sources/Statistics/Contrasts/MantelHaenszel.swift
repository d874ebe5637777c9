import RealModule

/// A difference of shares with its standard error.
package struct Contrast: Hashable, Sendable {
  /// Share on this side less share of the others, from −1 to 1.
  package let difference: Double
  /// Standard error of the difference, above zero.
  package let standardError: Double

  /// The interval at a level such as 0.95, by the normal distribution, within −1...1.
  package func interval(_ level: Double) throws(Inestimable) -> Interval {
    let reach = try Normal.bound(level: level) * standardError
    return Interval(difference - reach, difference + reach).clamped(to: Interval(-1, 1))
  }
}

/// A ratio of odds with its interval on the scale of logarithms.
package struct OddsRatio: Hashable, Sendable {
  /// Odds on this side by odds of the others, above zero.
  package let ratio: Double
  /// Standard error of its logarithm.
  package let logError: Double

  /// The interval at a level such as 0.95.
  package func interval(_ level: Double) throws(Inestimable) -> Interval {
    let reach = try Normal.bound(level: level) * logError
    return Interval(ratio * .exp(-reach), ratio * .exp(reach))
  }
}

/// One side against the others within strata, put together over the strata (Mantel and Haenszel 1959).
package enum MantelHaenszel {
  /// The common difference of shares, weighted by n1·n0/N, with the variance of Sato (1989), which holds for few large and
  /// for many small strata. `noVariance` when all are alike on both sides: then take `Newcombe` of the crude table.
  package static func riskDifference(_ strata: Strata) throws(Inestimable) -> Contrast {
    let shared = strata.shared
    guard !shared.isEmpty else { throw .noSharedStratum }
    var (difference, weights, p, q) = (0.0, 0.0, 0.0, 0.0)
    for stratum in shared {
      let (a, n1, c, n0) = stratum.numbers
      let n = n1 + n0
      difference += (a * n0 - c * n1) / n
      weights += n1 * n0 / n
      p += (n1 * n1 * c - n0 * n0 * a + n1 * n0 * (n0 - n1) / 2) / (n * n)
      q += (a * (n0 - c) + c * (n1 - a)) / (2 * n)
    }
    difference /= weights
    let variance = (difference * p + q) / (weights * weights)
    // What is zero by the formula may be a few last digits away from it.
    guard variance > 1e-14 / weights else { throw .noVariance }
    return Contrast(difference: difference, standardError: .sqrt(variance))
  }

  /// The common ratio of odds, with the variance of Robins, Breslow and Greenland (1986).
  package static func oddsRatio(_ strata: Strata) throws(Inestimable) -> OddsRatio {
    let shared = strata.shared
    guard !shared.isEmpty else { throw .noSharedStratum }
    var (above, below, pr, mixed, qs) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for stratum in shared {
      let (a, n1, c, n0) = stratum.numbers
      let n = n1 + n0
      let r = a * (n0 - c) / n
      let s = c * (n1 - a) / n
      let p = (a + n0 - c) / n
      above += r
      below += s
      pr += p * r
      mixed += p * s + (1 - p) * r
      qs += (1 - p) * s
    }
    guard above > 0, below > 0 else { throw .unbounded }
    let variance =
      pr / (2 * above * above) + mixed / (2 * above * below) + qs / (2 * below * below)
    return OddsRatio(ratio: above / below, logError: .sqrt(variance))
  }
}

extension Stratum {
  /// The counts as numbers to reckon with.
  var numbers: (a: Double, n1: Double, c: Double, n0: Double) {
    (Double(a), Double(n1), Double(c), Double(n0))
  }
}
