import RealModule

/// Records that are alike in all that a model knows of them.
package struct ModelRow: Hashable, Sendable {
  /// The number of each term, the constant among them.
  package let terms: [Double]
  /// Cases.
  package let cases: Int
  /// Records.
  package let size: Int

  /// A row of a model; counts outside their range throw.
  package init(terms: [Double], cases: Int, of size: Int) throws(Inestimable) {
    guard cases >= 0, cases <= size else { throw .countOutsideRange }
    (self.terms, self.cases, self.size) = (terms, cases, size)
  }
}

/// A logistic regression, fitted by reweighted least squares, which here is Newton's method.
package struct LogisticRegression: Hashable, Sendable {
  /// Events, and as many records without, that the plain fit needs for each term (Peduzzi et al. 1996).
  package static let eventsPerTerm = 10

  /// The effect of each term on the logarithm of the odds.
  package let coefficients: [Double]
  /// The standard error of each.
  package let standardErrors: [Double]
  /// The logarithm of the likelihood, each record for itself; with Firth's penalty where it was asked for.
  package let logLikelihood: Double

  /// Fits a model. The plain fit refuses fewer than ten events a term; Firth's (1993) shrinks a little and has an answer
  /// also where cases and others are apart.
  package init(_ rows: [ModelRow], firth: Bool = false) throws(Inestimable) {
    let count = rows.first?.terms.count ?? 0
    guard count > 0 else { throw .noObservations }
    guard rows.allSatisfy({ $0.terms.count == count }) else { throw .unequalLengths }
    if !firth { try Self.requireEvents(rows, terms: count) }
    var step = LogisticStep(rows, Array(repeating: 0, count: count), firth: firth)
    var settled = false
    for _ in 0..<200 {
      guard step.rank == count else { throw step.isFar ? .unbounded : .collinear }
      let next = step.improved()
      settled = next.change < 1e-11
      step = next.step
      if settled { break }
    }
    guard !step.isFar else { throw .unbounded }
    guard settled else { throw .notConverged }
    coefficients = step.coefficients
    logLikelihood = step.logLikelihood
    standardErrors = step.inverse.indices.map { .sqrt(step.inverse[$0][$0]) }
  }

  /// Twice the gain in likelihood of a model over one that lacks some of its terms: the omnibus test of these.
  package static func omnibus(_ full: LogisticRegression, without: LogisticRegression)
    throws(Inestimable) -> TestResult
  {
    let freedom = full.coefficients.count - without.coefficients.count
    guard freedom > 0 else { throw .unequalLengths }
    return TestResult(
      statistic: 2 * (full.logLikelihood - without.logLikelihood), degreesOfFreedom: freedom)
  }

  private static func requireEvents(_ rows: [ModelRow], terms: Int) throws(Inestimable) {
    let cases = rows.map(\.cases).reduce(0, +)
    let events = min(cases, rows.map(\.size).reduce(0, +) - cases)
    guard events >= eventsPerTerm * terms else {
      throw .tooFewEvents(needed: eventsPerTerm * terms, found: events)
    }
  }
}
