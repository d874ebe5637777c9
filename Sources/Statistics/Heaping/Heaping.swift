/// Whether dates and ages pile up where somebody rounds or fills in. Births on 1 January are common where registration is
/// weak or ages are assessed: never evidence of careless recording alone.
package enum Heaping {
  /// More on a day than chance puts there.
  package struct Pile: Hashable, Sendable {
    /// Dates on the day.
    package let count: Int
    /// All full dates.
    package let total: Int
    /// The share that chance puts there.
    package let expectedShare: Double
    /// The chance of at least as many.
    package let upperTail: Double
  }

  /// Dates on the first of a month against 12 of 365.25.
  package static func firstOfMonth(_ count: Int, of total: Int) throws(Inestimable) -> Pile {
    try pile(count, of: total, share: 12 / 365.25)
  }

  /// Dates on 1 January against 1 of 365.25.
  package static func firstOfJanuary(_ count: Int, of total: Int) throws(Inestimable) -> Pile {
    try pile(count, of: total, share: 1 / 365.25)
  }

  private static func pile(
    _ count: Int, of total: Int, share: Double
  ) throws(Inestimable) -> Pile {
    guard total > 0 else { throw .noObservations }
    guard (0...total).contains(count) else { throw .countOutsideRange }
    let tail = try Binomial(size: total, chance: share).upperTail(count)
    return Pile(count: count, total: total, expectedShare: share, upperTail: tail)
  }

  /// Whether dates fall on all days of the week alike; seven counts, Monday first.
  package static func weekdays(_ counts: [Int]) throws(Inestimable) -> TestResult {
    try evenness(counts, kinds: 7)
  }

  /// Whether numbers end in all digits alike; ten counts, digit 0 first.
  package static func terminalDigits(_ counts: [Int]) throws(Inestimable) -> TestResult {
    try evenness(counts, kinds: 10)
  }

  private static func evenness(_ counts: [Int], kinds: Int) throws(Inestimable) -> TestResult {
    guard counts.count == kinds else { throw .unequalLengths }
    if let wrong = counts.firstIndex(where: { $0 < 0 }) { throw .malformed(wrong) }
    let total = counts.reduce(0, +)
    guard total > 0 else { throw .noObservations }
    let expected = Double(total) / Double(kinds)
    let statistic = counts.map { count in
      let difference = Double(count) - expected
      return difference * difference / expected
    }.orderlySum
    return TestResult(statistic: statistic, degreesOfFreedom: kinds - 1)
  }

  /// Whipple's index (UN 1955): ages that end in 0 or 5 against a fifth, of ages 23 to 62; 100 without heaping, 500 where
  /// there are no others.
  package struct Whipple: Hashable, Sendable {
    /// The index, 0...500.
    package let index: Double
    /// Ages from 23 to 62; the others do not count.
    package let counted: Int
  }

  /// Whipple's index of ages in years.
  package static func whipple(ages: [Int]) throws(Inestimable) -> Whipple {
    let counted = ages.filter { (23...62).contains($0) }
    guard !counted.isEmpty else { throw .noObservations }
    let heaped = counted.count { $0.isMultiple(of: 5) }
    return Whipple(
      index: 500 * Double(heaped) / Double(counted.count), counted: counted.count)
  }
}
