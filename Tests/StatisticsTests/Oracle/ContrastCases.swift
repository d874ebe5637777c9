@testable import Statistics

/// One side against the others, crude and within strata.
enum ContrastCases {
  static func all() throws -> [OracleCase] {
    try crude() + stratified() + grouped() + families()
  }

  private static func crude() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 301)
    var tables = try (0..<4).map { try Forces.crude($0) }
    for _ in 0..<12 {
      let counts = draw.counts(2, upTo: 120)
      tables.append(
        try Stratum(
          cases: counts.cases[0], of: counts.sizes[0], others: counts.cases[1], of: counts.sizes[1])
      )
    }
    return try tables.map { table in
      let exact = try FisherExact(table)
      let difference = try Newcombe.difference(table, level: 0.95)
      return OracleCase(
        method: "crude contrast", inputs: [numbers(table)],
        outputs: [
          exact.p, exact.midP, difference.value, difference.interval.lower,
          difference.interval.upper,
        ])
    }
  }

  private static func stratified() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 302)
    var all = try (0..<4).map { try Forces.strata($0) }
    for _ in 0..<16 {
      all.append(
        try (0..<draw.whole(2...9)).map { _ in
          let (n1, n0) = (draw.whole(2...40), draw.whole(2...120))
          return try Stratum(
            cases: draw.whole(1...n1 - 1), of: n1, others: draw.whole(1...n0 - 1), of: n0)
        })
    }
    return try all.map { strata in
      let difference = try MantelHaenszel.riskDifference(strata)
      let odds = try MantelHaenszel.oddsRatio(strata)
      let interval = try odds.interval(0.95)
      let test = try CochranMantelHaenszel.test(strata)
      let alike = try BreslowDay.test(strata)
      let corrected = try BreslowDay.test(strata, tarone: true)
      return OracleCase(
        method: "strata", inputs: strata.map(numbers),
        outputs: [
          difference.difference, difference.standardError, odds.ratio, interval.lower,
          interval.upper, test.statistic, test.p, alike.statistic, corrected.statistic,
        ], tolerance: 1e-8)
    }
  }

  /// Several groups at once: as many inputs as strata, cases and sizes in turn.
  private static func grouped() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 303)
    var all = [try Forces.grouped()]
    for _ in 0..<11 {
      let groups = draw.whole(2...5)
      all.append(
        try (0..<draw.whole(1...6)).map { _ in
          let counts = draw.counts(groups, upTo: 60)
          return try GroupedStratum(cases: counts.cases, of: counts.sizes)
        })
    }
    return try all.map { strata in
      let test = try CochranMantelHaenszel.test(strata)
      let force = try ObservedExpected(0, in: strata)
      let direct = try DirectStandard(0, in: strata)
      return OracleCase(
        method: "groups",
        inputs: strata.map { ($0.cases + $0.sizes).map(Double.init) },
        outputs: [
          test.statistic, test.p, force.expected, force.variance, force.lowerTail,
          force.twoSidedMidP, direct.share, direct.standardError,
        ])
    }
  }

  private static func families() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 304)
    let families = (0..<6).map { _ in (0..<draw.whole(1...50)).map { _ in draw.real(0...1) } }
    let adjusted = try families.map {
      OracleCase(
        method: "family", inputs: [$0], outputs: try BenjaminiHochberg.adjusted($0),
        tolerance: 1e-12)
    }
    let tables = (0..<8).map { _ in
      (0..<draw.whole(2...5)).map { _ in (0..<4).map { _ in draw.whole(1...60) } }
    }
    return try adjusted
      + tables.map { rows in
        let pearson = try Independence.pearson(rows)
        let ratio = try Independence.likelihoodRatio(rows)
        return OracleCase(
          method: "independence", inputs: rows.map { $0.map(Double.init) },
          outputs: [pearson.statistic, pearson.p, ratio.statistic, ratio.p])
      }
  }

  private static func numbers(_ table: Stratum) -> [Double] {
    [table.a, table.n1, table.c, table.n0].map(Double.init)
  }
}
