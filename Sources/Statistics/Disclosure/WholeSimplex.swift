/// Linear programming in whole numbers without fractions: the tableau is kept as integers over one denominator (Edmonds 1967),
/// so that no answer hangs on rounding. Bland's rule (1977) keeps it from going in circles.
///
/// Every unknown is zero or more. Answers for one unknown after another go on from the last one.
struct WholeSimplex {
  /// One row for each equation, the right-hand side last.
  private var rows: [[Int]]
  /// The unknown that each row gives; none while the row only measures what is missing.
  private var basis: [Int?]
  private var denominator = 1
  private let unknowns: Int

  /// More steps than a table of honest size needs.
  private static let mostPivots = 20_000

  /// Equations as coefficients of the unknowns with the right-hand side last. They must have a solution.
  init(_ equations: [[Int]], unknowns: Int) throws(Inestimable) {
    rows = equations.map { $0[unknowns] < 0 ? $0.map { -$0 } : $0 }
    basis = Array(repeating: nil, count: rows.count)
    self.unknowns = unknowns
    try findStart()
  }

  /// The smallest value of an unknown, rounded up to a whole number.
  mutating func least(_ unknown: Int) throws(Inestimable) -> Int {
    for _ in 0..<Self.mostPivots {
      guard let row = basis.firstIndex(of: unknown) else { return 0 }
      guard let next = rows[row][..<unknowns].indices.first(where: { improves($0, row, 1) })
      else { return quotient(rows[row][unknowns], roundedUp: true) }
      guard let leaving = leavingRow(next) else { return 0 }
      try pivot(leaving, next)
    }
    throw .tooLarge
  }

  /// The greatest value of an unknown, rounded down to a whole number; none when it has no bound.
  mutating func greatest(_ unknown: Int) throws(Inestimable) -> Int? {
    for _ in 0..<Self.mostPivots {
      var next: Int? = unknown
      let row = basis.firstIndex(of: unknown)
      if let row { next = (0..<unknowns).first { improves($0, row, -1) } }
      guard let next else {
        return row.map { quotient(rows[$0][unknowns], roundedUp: false) }
      }
      guard let leaving = leavingRow(next) else { return nil }
      try pivot(leaving, next)
    }
    throw .tooLarge
  }

  /// Whether letting an unknown grow makes that of a row smaller (sign 1) or greater (sign −1).
  private func improves(_ column: Int, _ row: Int, _ sign: Int) -> Bool {
    column != basis[row] && rows[row][column].signum() == sign
  }

  private func quotient(_ value: Int, roundedUp: Bool) -> Int {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: denominator)
    return rest > 0 && roundedUp ? quotient + 1 : quotient
  }

  /// Brings an unknown into every row, so that the equations hold; equations that follow from others are dropped.
  private mutating func findStart() throws(Inestimable) {
    for _ in 0..<Self.mostPivots {
      let open = rows.indices.filter { basis[$0] == nil }
      let missing = open.reduce(0) { $0 + rows[$1][unknowns] }
      if missing == 0 { return try drive(open) }
      let next = (0..<unknowns).first { column in
        !basis.contains(column) && open.reduce(0) { $0 + rows[$1][column] } > 0
      }
      guard let next, let leaving = leavingRow(next) else { throw .countOutsideRange }
      try pivot(leaving, next)
    }
    throw .tooLarge
  }

  /// Rows that miss nothing take any unknown that they name, or say nothing new.
  private mutating func drive(_ open: [Int]) throws(Inestimable) {
    for row in open {
      guard let column = (0..<unknowns).first(where: { rows[row][$0] != 0 }) else { continue }
      if rows[row][column] < 0 { rows[row] = rows[row].map { -$0 } }
      try pivot(row, column)
    }
    let kept = rows.indices.filter { basis[$0] != nil }
    rows = kept.map { rows[$0] }
    basis = kept.map { basis[$0] }
  }

  /// The row that first reaches zero as an unknown grows; of several, the one whose unknown comes first.
  private func leavingRow(_ column: Int) -> Int? {
    var best: Int?
    for row in rows.indices where rows[row][column] > 0 {
      guard let found = best else {
        best = row
        continue
      }
      let here = rows[row][unknowns].multipliedFullWidth(by: rows[found][column])
      let there = rows[found][unknowns].multipliedFullWidth(by: rows[row][column])
      if here < there || (here == there && (basis[row] ?? -1) < (basis[found] ?? -1)) {
        best = row
      }
    }
    return best
  }

  private mutating func pivot(_ row: Int, _ column: Int) throws(Inestimable) {
    let turning = rows[row]
    let factor = turning[column]
    for other in rows.indices where other != row {
      let share = rows[other][column]
      if share == 0, factor == denominator { continue }
      for place in rows[other].indices {
        let (one, isOver) = rows[other][place].multipliedReportingOverflow(by: factor)
        let (two, isOverToo) = share.multipliedReportingOverflow(by: turning[place])
        let (difference, isOverAfter) = one.subtractingReportingOverflow(two)
        guard !isOver, !isOverToo, !isOverAfter else { throw .tooLarge }
        rows[other][place] = difference / denominator
      }
    }
    denominator = factor
    basis[row] = column
  }
}
