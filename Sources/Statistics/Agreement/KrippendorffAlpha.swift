/// Agreement beyond chance of any number of sources, of which each may leave persons out (Krippendorff 2018, 12.3). From 0.8
/// codes count as reliable, from 2/3 as tentative; below they are not to be pooled.
package struct KrippendorffAlpha: Hashable, Sendable {
  /// 1 − observed / expected, at most 1.
  package let value: Double
  /// The mean distance of two codes of one person, 0...1 for the distances here.
  package let observed: Double
  /// The mean distance of two codes of anybody.
  package let expected: Double
  /// Codes of persons whom at least two sources coded; the others do not count.
  package let pairable: Int

  /// α of codes without an order: `units[u]` holds the codes that the sources gave person u, nil where one gave none.
  package static func nominal(units: [[Int?]]) throws(Inestimable) -> KrippendorffAlpha {
    try KrippendorffAlpha(units: units) { $0 == $1 ? 0 : 1 }
  }

  /// α of sets of codes by the MASI distance (Passonneau 2006).
  package static func masi(units: [[Set<Int>?]]) throws(Inestimable) -> KrippendorffAlpha {
    try KrippendorffAlpha(units: units, distance: MASI.distance)
  }

  /// α of codes of any kind by a distance that is 0 between equal ones and the same both ways.
  package init<Code: Hashable>(
    units: [[Code?]], distance: (Code, Code) -> Double
  ) throws(Inestimable) {
    let coded = units.map { $0.compactMap { $0 } }.filter { $0.count > 1 }
    guard !coded.isEmpty else { throw .noObservations }
    var numbers: [Code: Int] = [:]
    var codes: [Code] = []
    let units = coded.map { unit in
      unit.map { code in
        if let number = numbers[code] { return number }
        numbers[code] = codes.count
        codes.append(code)
        return codes.count - 1
      }
    }
    let distances = codes.map { one in codes.map { distance(one, $0) } }
    var frequencies = Array(repeating: 0, count: codes.count)
    for code in units.joined() { frequencies[code] += 1 }
    pairable = frequencies.reduce(0, +)
    let size = Double(pairable)
    observed = units.map { Self.spread($0, distances) }.orderlySum / size
    expected =
      codes.indices.flatMap { one in
        codes.indices.map {
          Double(frequencies[one] * frequencies[$0]) * distances[one][$0]
        }
      }.orderlySum / (size * (size - 1))
    guard expected > 0 else { throw .noVariation }
    value = 1 - observed / expected
  }

  /// The distances of all ordered pairs of a person's codes, over the number of codes less one.
  private static func spread(_ unit: [Int], _ distances: [[Double]]) -> Double {
    let sum = unit.map { one in unit.map { distances[one][$0] }.orderlySum }.orderlySum
    return sum / Double(unit.count - 1)
  }
}

/// How far two sets of codes lie apart (Passonneau 2006).
package enum MASI {
  /// 1 − Jaccard · m, with m = 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they
  /// share nothing. Two empty sets are equal.
  package static func distance(_ one: Set<Int>, _ other: Set<Int>) -> Double {
    let monotonicity: Double
    if one == other {
      monotonicity = 1
    } else if one.isDisjoint(with: other) {
      monotonicity = 0
    } else {
      monotonicity = one.isSubset(of: other) || other.isSubset(of: one) ? 2 / 3 : 1 / 3
    }
    return 1 - jaccard(one, other) * monotonicity
  }

  /// What two sets share over what they hold together, 0...1; 1 of two empty sets.
  package static func jaccard(_ one: Set<Int>, _ other: Set<Int>) -> Double {
    let together = one.union(other).count
    return together == 0 ? 1 : Double(one.intersection(other).count) / Double(together)
  }
}
