/// A normal distribution of several columns, fitted to rows with gaps by EM (Dempster, Laird and Rubin 1977).
struct NormalModel {
  private(set) var mean: [Double]
  private(set) var covariance: [[Double]]

  /// Starts from the columns by themselves.
  init(_ patterns: [GapPattern], width: Int) throws(Inestimable) {
    guard width > 0, !patterns.isEmpty else { throw .noObservations }
    mean = Array(repeating: 0, count: width)
    covariance = Array(repeating: mean, count: width)
    for column in 0..<width {
      let values = patterns.flatMap { pattern in
        pattern.seen.firstIndex(of: column).map { place in pattern.rows.map { $0[place] } } ?? []
      }
      guard values.count > 1 else { throw .tooFewUnits(needed: 2, found: values.count) }
      let centre = values.orderlySum / Double(values.count)
      let squares = values.map { ($0 - centre) * ($0 - centre) }.orderlySum
      guard squares > 0 else { throw .noVariation }
      mean[column] = centre
      covariance[column][column] = squares / Double(values.count)
    }
  }

  /// Goes on until nothing changes by more than 1e-12 of its spread.
  mutating func settle(_ patterns: [GapPattern], rounds: Int) throws(Inestimable) {
    for _ in 0..<rounds {
      let before = self
      self = try next(patterns)
      if isSettled(since: before) { return }
    }
    throw .notConverged
  }

  private func isSettled(since before: NormalModel) -> Bool {
    let scales = mean.indices.map { covariance[$0][$0].squareRoot() }
    return mean.indices.allSatisfy { column in
      abs(mean[column] - before.mean[column]) <= 1e-12 * scales[column]
        && mean.indices.allSatisfy { other in
          abs(covariance[column][other] - before.covariance[column][other])
            <= 1e-12 * scales[column] * scales[other]
        }
    }
  }

  /// Sums of values and of their products, from which means and covariances follow.
  private struct Sums {
    var values: [Double]
    var products: [[Double]]

    mutating func add(_ row: [Double]) {
      for one in row.indices {
        values[one] += row[one]
        for other in row.indices { products[one][other] += row[one] * row[other] }
      }
    }
  }

  /// One round: what is missing is filled with its expectation, given what is there, and its variance added. Values are
  /// taken from the present mean, so that nothing is lost where they are large.
  private func next(_ patterns: [GapPattern]) throws(Inestimable) -> NormalModel {
    var sums = Sums(values: mean.map { _ in 0 }, products: covariance.map { $0.map { _ in 0 } })
    for pattern in patterns {
      let missing = mean.indices.filter { !pattern.seen.contains($0) }
      var weights: [[Double]] = []
      for column in missing {
        weights.append(try solve(pattern.seen, pattern.seen.map { covariance[column][$0] }))
      }
      for row in pattern.rows { sums.add(deviations(row, pattern.seen, missing, weights)) }
      for (one, weight) in zip(missing, weights) {
        for other in missing {
          let known = zip(pattern.seen, weight).reduce(0) { $0 + $1.1 * covariance[other][$1.0] }
          sums.products[one][other] += Double(pattern.rows.count) * (covariance[one][other] - known)
        }
      }
    }
    let size = Double(patterns.reduce(0) { $0 + $1.rows.count })
    let shifts = sums.values.map { $0 / size }
    var next = self
    for one in mean.indices {
      next.mean[one] += shifts[one]
      for other in mean.indices {
        next.covariance[one][other] =
          sums.products[one][other] / size - shifts[one] * shifts[other]
      }
    }
    return next
  }

  private func deviations(
    _ row: [Double], _ seen: [Int], _ missing: [Int], _ weights: [[Double]]
  ) -> [Double] {
    var deviations = mean.map { _ in 0.0 }
    for (column, value) in zip(seen, row) { deviations[column] = value - mean[column] }
    for (column, weight) in zip(missing, weights) {
      deviations[column] = zip(seen, weight).reduce(0) { $0 + $1.1 * deviations[$1.0] }
    }
    return deviations
  }

  /// n (ȳ − μ)ᵀ Σ⁻¹ (ȳ − μ) of a pattern.
  func distance(_ pattern: GapPattern) throws(Inestimable) -> Double {
    let size = Double(pattern.rows.count)
    let differences = pattern.seen.enumerated().map { place, column in
      pattern.rows.map { $0[place] - mean[column] }.orderlySum / size
    }
    let solution = try solve(pattern.seen, differences)
    return size * zip(differences, solution).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func solve(_ seen: [Int], _ right: [Double]) throws(Inestimable) -> [Double] {
    let block = seen.map { one in seen.map { covariance[one][$0] } }
    let system = SymmetricSystem(block, right)
    guard system.rank == seen.count else { throw .collinear }
    return system.solution
  }
}
