@testable import Statistics

/// Intervals of shares and counts, funnels, ranges and rates.
enum ProportionCases {
  static func all() throws -> [OracleCase] {
    try shares() + funnels() + ranges() + rates()
  }

  private static func shares() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 201)
    var pairs = [(78, 101), (0, 10), (10, 10), (0, 1), (3, 7)]
    for _ in 0..<10 {
      let n = draw.whole(1...400)
      pairs.append((draw.whole(0...n), n))
    }
    return try pairs.flatMap { x, n in
      try [0.95, 0.998].map { level in
        let all = try [
          Wilson.interval(x, of: n, level: level), ClopperPearson.interval(x, of: n, level: level),
          Jeffreys.interval(x, of: n, level: level),
        ]
        return OracleCase(
          method: "share", inputs: [[Double(x), Double(n), level]],
          outputs: all.flatMap { [$0.lower, $0.upper] })
      }
    }
  }

  private static func funnels() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 202)
    return try (0..<12).map { _ in
      let (n, target) = (draw.whole(3...300), draw.real(0.2...0.8))
      let limits = try [0.001, 0.025, 0.975, 0.999].map {
        try Funnel.limit(n: n, target: target, probability: $0)
      }
      return OracleCase(
        method: "funnel", inputs: [[Double(n), target]], outputs: limits)
    }
  }

  private static func ranges() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 203)
    return try (0..<6).map { _ in
      let sizes = (0..<3).map { _ in draw.whole(2...25) }
      let share = draw.real(0.1...0.9)
      let range = try NullRange(sizes: sizes, share: share)
      return OracleCase(
        method: "null range", inputs: [sizes.map(Double.init), [share]],
        outputs: try [0.5, 0.9, 0.95].map { try range.quantile($0) })
    }
  }

  private static func rates() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 204)
    return try (0..<12).map { step in
      let (one, other) = step == 0 ? (39, 70) : (draw.whole(0...150), draw.whole(1...150))
      let (mine, yours) = step == 0 ? (1, 1) : (draw.real(1...20), draw.real(1...20))
      let contrast = try RateContrast(one, exposure: mine, with: other, exposure: yours)
      let ratio = try contrast.interval(0.95)
      let count = try PoissonCount.exact(one, level: 0.95)
      return OracleCase(
        method: "rate", inputs: [[Double(one), mine, Double(other), yours]],
        outputs: [contrast.p, ratio.lower, ratio.upper, count.lower, count.upper])
    }
  }
}
