/// The exact test of a fourfold table with its margins held fast (Fisher 1935).
package struct FisherExact: Hashable, Sendable {
  /// The chance of a table no likelier than the one seen (R `fisher.test`).
  package let p: Double
  /// The same with half the chance of the table seen: less cautious, nearer to its level (Lancaster 1961).
  package let midP: Double

  /// Tests one side against the others; each side needs a record.
  package init(_ table: Stratum) throws(Inestimable) {
    guard table.n1 > 0, table.n0 > 0 else { throw .noObservations }
    let distribution = try Hypergeometric(marked: table.n1, unmarked: table.n0, drawn: table.cases)
    let seen = distribution.mass(table.a)
    let unlikely = distribution.masses().filter { $0 <= seen * (1 + 1e-7) }
    let sum = unlikely.sorted().reduce(0, +)
    p = min(1, sum)
    midP = min(1, max(0, sum - seen / 2))
  }
}
