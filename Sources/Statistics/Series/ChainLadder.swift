/// How many records of recent periods are still to come, judged by how those of earlier periods came in from one extract to
/// the next (the chain ladder of actuaries; Mack 1993).
package struct ChainLadder: Hashable, Sendable {
  /// By how much a period grows from one extract to the next, for each step.
  package let factors: [Double]
  /// The records of each period so far.
  package let counted: [Int]
  /// The records that each period will have in the end.
  package let ultimates: [Double]
  /// The share of each period that has come in, 0...1.
  package let completeness: [Double]

  /// Takes the records that were new in each extract: `arrivals[p][e]` of period p, oldest first, in its extract e. The
  /// oldest has as many extracts as any, and none has fewer than the one after it.
  package init(_ arrivals: [[Int]]) throws(Inestimable) {
    guard let width = arrivals.first?.count, width > 0 else { throw .noObservations }
    for (number, row) in arrivals.enumerated()
    where row.isEmpty || row.contains(where: { $0 < 0 }) {
      throw .malformed(number)
    }
    guard zip(arrivals, arrivals.dropFirst()).allSatisfy({ $0.count >= $1.count }) else {
      throw .unequalLengths
    }
    let sums = arrivals.map { row in
      row.reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1) }
    }
    var factors: [Double] = []
    for step in 0..<width - 1 {
      let known = sums.filter { $0.count > step + 1 }
      let before = known.reduce(0) { $0 + $1[step] }
      guard before > 0 else { throw .emptyGroup(step) }
      factors.append(Double(known.reduce(0) { $0 + $1[step + 1] }) / Double(before))
    }
    self.factors = factors
    counted = sums.map { $0.last ?? 0 }
    let growth = sums.map { factors[($0.count - 1)...].reduce(1, *) }
    ultimates = zip(counted, growth).map { Double($0) * $1 }
    completeness = growth.map { 1 / $0 }
  }

  /// The numbers of periods of which less than this share has come in; 0.95 unless told otherwise.
  package func incomplete(below share: Double = 0.95) -> [Int] {
    completeness.indices.filter { completeness[$0] < share }
  }
}
