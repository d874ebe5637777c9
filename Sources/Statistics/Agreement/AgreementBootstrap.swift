extension Agreement {
  /// κ with a bootstrap over persons, for intervals that hold with few of them.
  package func bootstrap(resamples: Int, seed: UInt64) throws(Inestimable) -> Bootstrap {
    let pairs = pairs
    return try Bootstrap(
      sizes: [total], resamples: resamples, seed: seed, observed: try kappa
    ) { drawn throws(Inestimable) in try self.kappa(of: drawn[0], pairs) }
  }

  /// This κ less another, with a bootstrap over the persons of each.
  package func bootstrapDifference(
    from other: Agreement, resamples: Int, seed: UInt64
  ) throws(Inestimable) -> Bootstrap {
    let (own, theirs) = (pairs, other.pairs)
    return try Bootstrap(
      sizes: [total, other.total], resamples: resamples, seed: seed,
      observed: try kappa - other.kappa
    ) { drawn throws(Inestimable) in
      try self.kappa(of: drawn[0], own) - other.kappa(of: drawn[1], theirs)
    }
  }

  /// The cell of each person, row by row.
  private var pairs: [Int] {
    matrix.joined().enumerated().flatMap { repeatElement($0, count: $1) }
  }

  private func kappa(of drawn: [Int], _ pairs: [Int]) throws(Inestimable) -> Double {
    let codes = matrix.count
    var again = Array(repeating: Array(repeating: 0, count: codes), count: codes)
    for person in drawn { again[pairs[person] / codes][pairs[person] % codes] += 1 }
    return try Agreement(again).kappa
  }
}
