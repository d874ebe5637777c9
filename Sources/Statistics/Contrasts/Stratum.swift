/// Counts of one side against all others, among records that are alike: a fourfold table.
package struct Stratum: Hashable, Sendable {
  /// Cases on this side.
  package let a: Int
  /// Records on this side.
  package let n1: Int
  /// Cases among the others.
  package let c: Int
  /// Records of the others.
  package let n0: Int

  /// a of n1 records on this side are cases, and c of n0 among the others; counts outside their range throw.
  package init(cases a: Int, of n1: Int, others c: Int, of n0: Int) throws(Inestimable) {
    guard a >= 0, c >= 0, a <= n1, c <= n0 else { throw .countOutsideRange }
    (self.a, self.n1, self.c, self.n0) = (a, n1, c, n0)
  }

  /// All records.
  package var size: Int { n1 + n0 }
  /// All cases.
  package var cases: Int { a + c }
  /// The same with this side and the others changed over.
  package var swapped: Stratum { Stratum(known: c, n0, a, n1) }

  private init(known a: Int, _ n1: Int, _ c: Int, _ n0: Int) {
    (self.a, self.n1, self.c, self.n0) = (a, n1, c, n0)
  }
}

/// Strata of one contrast, such as regime × adult or child × type of exploitation.
package typealias Strata = [Stratum]

extension Strata {
  /// All strata as one table: the crude contrast.
  package var crude: Stratum {
    get throws(Inestimable) {
      try Stratum(
        cases: map(\.a).reduce(0, +), of: map(\.n1).reduce(0, +), others: map(\.c).reduce(0, +),
        of: map(\.n0).reduce(0, +))
    }
  }

  /// Those that hold records of both sides; only they say something of a difference.
  package var shared: Strata { filter { $0.n1 > 0 && $0.n0 > 0 } }
}

/// Cases and records of several groups among records that are alike: one column of a table for each group.
package struct GroupedStratum: Hashable, Sendable {
  /// Cases of each group.
  package let cases: [Int]
  /// Records of each group.
  package let sizes: [Int]

  /// Cases and records of each group, in the same order in every stratum.
  package init(cases: [Int], of sizes: [Int]) throws(Inestimable) {
    guard cases.count == sizes.count else { throw .unequalLengths }
    guard zip(cases, sizes).allSatisfy({ $0 >= 0 && $0 <= $1 }) else { throw .countOutsideRange }
    (self.cases, self.sizes) = (cases, sizes)
  }

  /// One group against all others.
  package func against(_ group: Int) throws(Inestimable) -> Stratum {
    guard cases.indices.contains(group) else { throw .countOutsideRange }
    return try Stratum(
      cases: cases[group], of: sizes[group], others: cases.reduce(0, +) - cases[group],
      of: sizes.reduce(0, +) - sizes[group])
  }
}
