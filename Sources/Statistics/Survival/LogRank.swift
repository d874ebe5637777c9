import RealModule

/// Whether several groups wait equally long: what was seen against what was to be expected at each event, from who
/// was at risk (Mantel 1966; Peto and Peto 1972), with hypergeometric variance.
package struct LogRank: Hashable, Sendable {
  /// The events of each group.
  package let observed: [Int]
  /// The events to be expected in each group if all waited alike.
  package let expected: [Double]
  /// The covariances of observed minus expected.
  package let covariance: [[Double]]
  /// The test, with as many degrees of freedom as groups could differ, less one.
  package let result: TestResult

  /// Compares groups.
  package static func test(groups: [[Subject]]) throws(Inestimable) -> LogRank {
    try test(strata: [groups])
  }

  /// Compares groups within strata and adds up: `strata[s][g]` holds the subjects of group g in stratum s. A group may
  /// be empty in a stratum, but not in all.
  package static func test(strata: [[[Subject]]]) throws(Inestimable) -> LogRank {
    let count = strata.first?.count ?? 0
    guard count >= 2 else { throw .tooFewUnits(needed: 2, found: count) }
    guard strata.allSatisfy({ $0.count == count }) else { throw .unequalLengths }
    for group in 0..<count {
      let subjects = strata.flatMap { $0[group] }
      guard !subjects.isEmpty else { throw .emptyGroup(group) }
      try subjects.validate()
    }
    var sums = Sums(groups: count)
    for groups in strata { sums.add(groups) }
    return try LogRank(sums)
  }

  private init(_ sums: Sums) throws(Inestimable) {
    observed = sums.observed
    expected = sums.expected
    covariance = sums.covariance
    let differences = zip(sums.observed, sums.expected).map { Double($0) - $1 }
    guard let result = TestResult(differences, covariance: sums.covariance) else {
      throw .noVariation
    }
    self.result = result
  }

  /// Peto's ratio of the rates of events of a group against the others, exp((O − E) / V), with its interval. Above 1 the
  /// group waits less long. It is near the hazard ratio only while that is near 1.
  package func petoRatio(group: Int = 0, level: Double) throws(Inestimable) -> (
    ratio: Double, interval: Interval
  ) {
    guard observed.indices.contains(group), covariance[group][group] > 0 else {
      throw .noVariation
    }
    let variance = covariance[group][group]
    let logarithm = (Double(observed[group]) - expected[group]) / variance
    let width = try Normal.bound(level: level) / variance.squareRoot()
    return (.exp(logarithm), Interval(.exp(logarithm - width), .exp(logarithm + width)))
  }

  /// Observed, expected and covariance, added up over event times and strata.
  private struct Sums {
    var observed: [Int]
    var expected: [Double]
    var covariance: [[Double]]

    init(groups: Int) {
      observed = Array(repeating: 0, count: groups)
      expected = Array(repeating: 0, count: groups)
      covariance = Array(repeating: expected, count: groups)
    }

    mutating func add(_ groups: [[Subject]]) {
      let tables = groups.map { RiskTable($0).rows }
      let times = Set(tables.joined().filter { $0.events > 0 }.map(\.time)).sorted()
      let exits = groups.map { $0.map(\.time).sorted() }
      let entries = groups.map { $0.compactMap(\.entry).sorted() }
      for time in times {
        let events = tables.map { rows in
          let index = rows.partitioningIndex { $0.time >= time }
          return index < rows.count && rows[index].time == time ? rows[index].events : 0
        }
        let atRisk = groups.indices.map { group in
          let gone = exits[group].partitioningIndex { $0 >= time }
          let late = entries[group].count - entries[group].partitioningIndex { $0 >= time }
          return Double(groups[group].count - gone - late)
        }
        add(events: events, atRisk: atRisk)
      }
    }

    private mutating func add(events: [Int], atRisk: [Double]) {
      let all = atRisk.reduce(0, +)
      let total = Double(events.reduce(0, +))
      let factor = all > 1 ? total * (all - total) / (all - 1) : 0
      for row in events.indices {
        observed[row] += events[row]
        expected[row] += total * atRisk[row] / all
        for column in events.indices {
          let own = row == column ? 1.0 : 0
          covariance[row][column] += factor * atRisk[row] / all * (own - atRisk[column] / all)
        }
      }
    }
  }
}
