/// Where fields are blank: by group, and two together.
package struct Missingness: Hashable, Sendable {
  /// Two fields that are blank in the same records.
  package struct Pair: Hashable, Sendable {
    /// The smaller number of the fields, from 0.
    package let first: Int
    /// The larger number.
    package let second: Int
    /// Records in which both apply.
    package let applicable: Int
    /// Records in which both are blank.
    package let together: Int
    /// The records in which both were blank if neither knew of the other.
    package let expected: Double
    /// φ, −1...1; nil where one is blank always or never.
    package let phi: Double?
  }

  private let groups: [[[Bool?]]]
  /// How many fields each record has.
  package let fieldCount: Int

  /// Takes `groups[g][r][f]`: whether field f of record r in group g is blank, nil where it does not apply.
  package init(groups: [[[Bool?]]]) throws(Inestimable) {
    guard let head = groups.first(where: { !$0.isEmpty })?.first else { throw .noObservations }
    guard groups.joined().allSatisfy({ $0.count == head.count }) else { throw .unequalLengths }
    self.groups = groups
    fieldCount = head.count
  }

  /// For each group how often a field (from 0) is blank, and how often it is filled.
  package func table(field: Int) throws(Inestimable) -> [[Int]] {
    guard (0..<fieldCount).contains(field) else { throw .malformed(field) }
    return groups.map { records in
      [records.count { $0[field] == true }, records.count { $0[field] == false }]
    }
  }

  /// Whether groups leave a field blank unequally often (Freeman and Halton).
  package func test(field: Int) throws(Inestimable) -> FreemanHalton {
    try FreemanHalton.test(try table(field: field))
  }

  /// The pairs of fields that are blank together at least once, most often first.
  package var pairs: [Pair] {
    let all = (0..<fieldCount).flatMap { one in
      (one + 1..<max(fieldCount, one + 1)).map { pair(one, $0) }
    }
    return all.filter { $0.together > 0 }.sorted {
      (-$0.together, $0.first, $0.second) < (-$1.together, $1.first, $1.second)
    }
  }

  private func pair(_ first: Int, _ second: Int) -> Pair {
    var counts = [0, 0, 0, 0]
    for record in groups.joined() {
      guard let one = record[first], let other = record[second] else { continue }
      counts[(one ? 2 : 0) + (other ? 1 : 0)] += 1
    }
    let applicable = counts.reduce(0, +)
    let (one, other) = (Double(counts[2] + counts[3]), Double(counts[1] + counts[3]))
    let all = Double(applicable)
    let variance = one * (all - one) * other * (all - other)
    return Pair(
      first: first, second: second, applicable: applicable, together: counts[3],
      expected: applicable > 0 ? one * other / all : 0,
      phi: variance > 0 ? (all * Double(counts[3]) - one * other) / variance.squareRoot() : nil)
  }
}
