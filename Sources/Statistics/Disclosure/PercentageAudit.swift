/// What a printed percentage gives away of the count behind it.
package enum PercentageAudit {
  /// The numerators that would be printed as a whole percentage of one of some denominators, halves rounded away from
  /// zero. A denominator rounded to fives stands for five or more of them; a single numerator is given away.
  package static func numerators(percent: Int, of denominators: ClosedRange<Int>)
    throws(Inestimable) -> [Int]
  {
    guard (0...100).contains(percent) else { throw .probabilityOutsideRange }
    guard denominators.lowerBound > 0, denominators.upperBound <= 1_000_000 else {
      throw .noObservations
    }
    guard denominators.count <= 1000 else { throw .tooLarge }
    var found: Set<Int> = []
    for n in denominators {
      // 100·x/n rounds to the percentage when 2·percent − 1 ≤ 200·x/n < 2·percent + 1.
      let first = max(0, (2 * percent - 1) * n + 199) / 200
      let last = min(n, ((2 * percent + 1) * n - 1) / 200)
      if first <= last { found.formUnion(first...last) }
    }
    return found.sorted()
  }
}
