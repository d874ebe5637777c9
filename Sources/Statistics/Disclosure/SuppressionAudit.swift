/// What a reader can work out of one hidden count from all that is published.
package struct HiddenRange: Hashable, Sendable {
  /// The place of the count in its table.
  package let cell: Int
  /// The smallest value that fits.
  package let lower: Int
  /// The greatest value that fits; none where nothing bounds it.
  package let upper: Int?

  /// How many values lie between the ends; none where nothing bounds it.
  package var width: Int? { upper.map { $0 - lower } }

  /// Whether the reader stays in doubt: the range has at least a width, and reaches a value.
  package func isSafe(_ need: ProtectionNeed) -> Bool {
    guard let upper else { return true }
    return upper - lower >= need.width && upper >= need.reach
  }
}

/// How much doubt a hidden count needs.
package struct ProtectionNeed: Hashable, Sendable {
  /// The smallest width of its range.
  package let width: Int
  /// The value that its range must reach.
  package let reach: Int

  /// A width and a value to reach; both are 5 unless agreed otherwise.
  package init(width: Int = 5, reach: Int = 5) { (self.width, self.reach) = (width, reach) }
}

/// Tries to solve a published table for what it hides, as a reader with a computer would (linear programming). For a table of rows
/// and columns the ranges are exact; where tables are linked in other ways a range may be wider than whole numbers allow.
package struct SuppressionAudit: Hashable, Sendable {
  /// The range of each hidden count, by its place.
  package let ranges: [HiddenRange]

  /// Solves for every hidden count.
  package init(_ table: SummedTable, hiding hidden: [Int]) throws(Inestimable) {
    var solver = try HiddenCounts(table, hidden)
    var ranges: [HiddenRange] = []
    for cell in solver.cells { try ranges.append(solver.range(cell)) }
    self.ranges = ranges
  }

  /// The hidden counts among some that a reader learns too much about.
  package func exposed(_ cells: [Int], _ need: ProtectionNeed = ProtectionNeed()) -> [Int] {
    let watched = Set(cells)
    return ranges.filter { watched.contains($0.cell) && !$0.isSafe(need) }.map(\.cell)
  }
}

/// The equations that published counts and sums leave for the hidden ones.
struct HiddenCounts {
  /// Larger systems take minutes; no page of a report has one.
  private static let mostCoefficients = 400_000

  /// The hidden places, in order.
  let cells: [Int]
  private var simplex: WholeSimplex
  private let places: [Int: Int]

  init(_ table: SummedTable, _ hidden: [Int]) throws(Inestimable) {
    let cells = Set(hidden).sorted()
    guard cells.allSatisfy(table.counts.indices.contains) else { throw .countOutsideRange }
    self.cells = cells
    let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    self.places = places
    var equations: [[Int]] = []
    for sum in table.sums {
      var equation = Array(repeating: 0, count: cells.count + 1)
      var known = 0
      for (cell, sign) in sum.parts.map({ ($0, 1) }) + [(sum.total, -1)] {
        if let place = places[cell] {
          equation[place] += sign
        } else {
          known += sign * table.counts[cell]
        }
      }
      equation[cells.count] = -known
      if equation.dropLast().contains(where: { $0 != 0 }) { equations.append(equation) }
    }
    guard equations.count * cells.count <= Self.mostCoefficients else { throw .tooLarge }
    simplex = try WholeSimplex(equations, unknowns: cells.count)
  }

  mutating func range(_ cell: Int) throws(Inestimable) -> HiddenRange {
    guard let place = places[cell] else { throw .countOutsideRange }
    let upper = try simplex.greatest(place)
    return try HiddenRange(cell: cell, lower: simplex.least(place), upper: upper)
  }

  /// Whether every one of some cells stays in doubt.
  mutating func areSafe(_ protected: [Int], _ need: ProtectionNeed) throws(Inestimable) -> Bool {
    for cell in protected {
      guard try range(cell).isSafe(need) else { return false }
    }
    return true
  }
}
