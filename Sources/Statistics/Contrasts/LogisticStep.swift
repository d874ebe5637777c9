import RealModule

/// One place on the way to the greatest likelihood of a logistic model.
struct LogisticStep {
  let coefficients: [Double]
  let logLikelihood: Double
  /// The inverse of the information, as far as there is one.
  let inverse: [[Double]]
  /// In how many directions the records say something.
  let rank: Int
  /// Whether some share is fitted as none or all, which only infinite coefficients reach.
  let isFar: Bool
  private let rows: [ModelRow]
  private let firth: Bool
  private let shares: [Double]

  init(_ rows: [ModelRow], _ coefficients: [Double], firth: Bool) {
    (self.rows, self.coefficients, self.firth) = (rows, coefficients, firth)
    let effects = rows.map { Self.product($0.terms, coefficients) }
    let shares = effects.map { 1 / (1 + Double.exp(-$0)) }
    self.shares = shares
    isFar = effects.contains { abs($0) > 25 }
    let information = Self.information(rows, shares)
    let units = coefficients.indices.map { unit in
      coefficients.indices.map { $0 == unit ? 1.0 : 0 }
    }
    let systems = units.map { SymmetricSystem(information, $0) }
    inverse = systems.map(\.solution)
    rank = systems.first?.rank ?? 0
    let plain = zip(rows, effects).map { row, effect in
      -Double(row.cases) * Self.softplus(-effect)
        - Double(row.size - row.cases) * Self.softplus(effect)
    }
    logLikelihood = plain.reduce(0, +) + (firth ? (systems.first?.logDeterminant ?? 0) / 2 : 0)
  }

  /// The next place by Newton's method, halved until it is no worse, and how far it lies.
  func improved() -> (step: LogisticStep, change: Double) {
    let score = self.score
    var move = inverse.map { Self.product($0, score) }
    // Steps far beyond what odds can mean would only have to be taken back.
    let longest = move.map { abs($0) }.max() ?? 0
    if longest > 5 { move = move.map { $0 * 5 / longest } }
    for _ in 0..<40 {
      let next = LogisticStep(rows, zip(coefficients, move).map(+), firth: firth)
      if next.logLikelihood >= logLikelihood - 1e-12 * abs(logLikelihood) {
        return (next, move.map { abs($0) }.max() ?? 0)
      }
      move = move.map { $0 / 2 }
    }
    return (self, 0)
  }

  /// The slope of the likelihood; with Firth's penalty each row gains half a case and half another by its weight.
  private var score: [Double] {
    var score = coefficients.map { _ in 0.0 }
    for (row, share) in zip(rows, shares) {
      var surplus = Double(row.cases) - Double(row.size) * share
      if firth {
        let reach = Self.product(row.terms, inverse.map { Self.product($0, row.terms) })
        surplus += Double(row.size) * share * (1 - share) * reach * (0.5 - share)
      }
      for term in score.indices { score[term] += surplus * row.terms[term] }
    }
    return score
  }

  private static func information(_ rows: [ModelRow], _ shares: [Double]) -> [[Double]] {
    let count = rows.first?.terms.count ?? 0
    var sum = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for (row, share) in zip(rows, shares) {
      let weight = Double(row.size) * share * (1 - share)
      for one in 0..<count {
        for other in 0..<count { sum[one][other] += weight * row.terms[one] * row.terms[other] }
      }
    }
    return sum
  }

  private static func product(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).map(*).reduce(0, +)
  }

  /// log(1 + eˣ), without overflow.
  private static func softplus(_ x: Double) -> Double {
    max(x, 0) + .log(onePlus: .exp(-abs(x)))
  }
}
