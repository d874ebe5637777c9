@testable import Statistics

/// Mixes of codes, agreement on codes, and what is missing.
enum CodeCases {
  static func all() throws -> [OracleCase] {
    try mixes() + exact() + ranks() + pairs() + several() + gaps()
  }

  private static func numbers(_ table: [[Int]]) -> [[Double]] { table.map { $0.map(Double.init) } }

  private static func mixes() throws -> [OracleCase] {
    var source = SplitMix(seed: 701)
    var tables = [Mixes.all]
    for _ in 0..<14 {
      let (rows, columns) = (2 + source.below(4), 2 + source.below(5))
      tables.append(
        Mixes.random(rows: rows, columns: columns, most: 50, &source).map { $0.map { $0 + 1 } })
    }
    return try tables.map { table in
      let mix = try Divergence(table)
      return OracleCase(
        method: "divergence", inputs: numbers(table),
        outputs: [
          mix.bits, try Entropy.divergence(Array(table.prefix(2))), mix.chiSquared.statistic,
          mix.chiSquared.p, mix.g.statistic, mix.g.p, mix.v, mix.correctedV ?? -1,
        ] + mix.residuals.joined().compactMap { $0 })
    }
  }

  private static func exact() throws -> [OracleCase] {
    var source = SplitMix(seed: 702)
    var tables = [Mixes.small]
    for _ in 0..<9 {
      let columns = 2 + source.below(2)
      tables.append(
        Mixes.random(rows: 3, columns: columns, most: 5, &source).map { $0.map { $0 + 1 } })
    }
    return try tables.map { table in
      OracleCase(
        method: "exact table", inputs: numbers(table),
        outputs: [try FreemanHalton.test(table, limit: 10_000_000).p])
    }
  }

  private static func ranks() throws -> [OracleCase] {
    var source = SplitMix(seed: 703)
    return try (0..<6).map { _ in
      let (one, other) = (
        (0..<8 + source.below(20)).map { _ in Double(source.below(15)) },
        (0..<8 + source.below(20)).map { _ in Double(source.below(18)) }
      )
      return OracleCase(
        method: "mann-whitney", inputs: [one, other],
        outputs: [try MannWhitney(one, other, resamples: 1).u])
    }
  }

  private static func pairs() throws -> [OracleCase] {
    var source = SplitMix(seed: 704)
    var tables = [AgreementTests.matrix]
    for _ in 0..<11 {
      let codes = 2 + source.below(4)
      tables.append(
        (0..<codes).map { row in
          (0..<codes).map { 1 + source.below($0 == row ? 30 : 6) }
        })
    }
    return try tables.map { table in
      let agreement = try Agreement(table)
      let interval = try agreement.interval(level: 0.95)
      let direction = try agreement.stuartMaxwell()
      return OracleCase(
        method: "agreement", inputs: numbers(table),
        outputs: [
          try agreement.kappa, try agreement.standardError, interval.lower, interval.upper,
          try agreement.ac1, direction.statistic, direction.p,
        ], tolerance: 1e-8)
    }
  }

  private static func several() throws -> [OracleCase] {
    var source = SplitMix(seed: 705)
    var cases: [OracleCase] = []
    for _ in 0..<8 {
      let rows = (0..<10 + source.below(20)).map { _ in
        var row = [0, 0, 0]
        for _ in 0..<4 { row[source.below(3)] += 1 }
        return row
      }
      cases.append(
        OracleCase(
          method: "fleiss", inputs: numbers(rows), outputs: [try FleissKappa.value(rows)]))
      let units: [[Int?]] = (0..<12).map { _ in
        (0..<4).map { _ in
          let code = source.below(5)
          return code == 4 ? nil : code
        }
      }
      cases.append(
        OracleCase(
          method: "alpha", inputs: units.map { $0.map { Double($0 ?? -1) } },
          outputs: [try KrippendorffAlpha.nominal(units: units).value]))
    }
    return cases
  }

  private static func gaps() throws -> [OracleCase] {
    var source = SplitMix(seed: 706)
    var tables = [LittleTests.rows]
    for _ in 0..<3 {
      tables.append(
        (0..<40).map { _ in
          let base = Double(source.below(30))
          let row: [Double] = [base, base + Double(source.below(20)), Double(source.below(12))]
          return row.map { source.below(5) == 0 ? nil : $0 }
        }.filter { $0.contains { $0 != nil } })
    }
    return try tables.map { rows in
      let little = try LittleTest(rows)
      return OracleCase(
        method: "little", inputs: rows.map { $0.map { $0 ?? -999 } },
        outputs: [little.result.statistic, little.result.p] + little.mean, tolerance: 1e-5)
    }
  }
}
