@testable import Statistics

/// Fits by several steps: logistic regression, shrinkage, the chance of being lowest.
enum ModelCases {
  static func all() throws -> [OracleCase] { try logistic() + shrinkage() }

  private static func logistic() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 401)
    var models = [try CaseMixTests.rows(withForce: true)]
    for _ in 0..<5 {
      let share = draw.real(0.3...0.7)
      models.append(
        try (0..<12).map { row in
          let size = draw.whole(20...60)
          let cases = Int((share * Double(size)).rounded()) + draw.whole(-4...4)
          return try ModelRow(
            terms: [1, Double(row % 2), Double(row / 6), draw.real(-1...1)],
            cases: min(max(cases, 0), size), of: size)
        })
    }
    return try models.map { rows in
      let fit = try LogisticRegression(rows)
      return OracleCase(
        method: "logistic",
        inputs: rows.map { [Double($0.cases), Double($0.size)] + $0.terms },
        outputs: fit.coefficients + fit.standardErrors + [fit.logLikelihood], tolerance: 1e-6)
    }
  }

  private static func shrinkage() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 402)
    let eight = ([78, 31, 33, 97, 12, 9, 44, 5], [101, 58, 42, 116, 20, 30, 50, 8])
    var cases: [OracleCase] = []
    for step in 0..<6 {
      let (counts, sizes) = step == 0 ? eight : draw.counts(draw.whole(3...8), upTo: 90)
      let fit = try BetaBinomial(counts, of: sizes)
      let inputs = [counts.map(Double.init), sizes.map(Double.init)]
      cases.append(
        OracleCase(
          method: "beta-binomial", inputs: inputs, outputs: [fit.a, fit.b], tolerance: 1e-5))
      cases.append(
        OracleCase(
          method: "lowest", inputs: inputs,
          outputs: try LowestShare.probabilities(counts, of: sizes), tolerance: 1e-6))
    }
    return cases
  }
}
