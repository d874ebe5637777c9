import RealModule

/// Fisher's exact test of a table of any size (Freeman and Halton 1951): how likely are tables of the same margins that
/// are no likelier than this one.
package struct FreemanHalton: Hashable, Sendable {
  /// How p was had.
  package enum Method: Hashable, Sendable {
    /// From all tables.
    case exact
    /// From shuffles, as there are too many tables.
    case permutation(resamples: Int, seed: UInt64)
  }

  /// The probability, 0...1.
  package let p: Double
  /// How it was had.
  package let method: Method

  /// Steps through the network of tables that are taken before shuffles take over; some tenths of a second.
  package static let usualLimit = 1_000_000

  /// Tests a table. `limit` bounds the steps of the exact answer; beyond it p comes from shuffles.
  package static func test(
    _ table: [[Int]], limit: Int = usualLimit,
    resamples: Int = PermutationResult.usualResamples, seed: UInt64 = PermutationResult.usualSeed
  ) throws(Inestimable) -> FreemanHalton {
    let cross = try CrossTable(table)
    if let p = try? TableNetwork.p(cross, limit: limit) {
      return FreemanHalton(p: p, method: .exact)
    }
    let shuffled = try permutation(cross, resamples: resamples, seed: seed)
    return FreemanHalton(p: shuffled.p, method: .permutation(resamples: resamples, seed: seed))
  }

  /// The test by shuffles: a table is as unlikely as Σ log x! over its cells is large.
  static func permutation(
    _ cross: CrossTable, resamples: Int, seed: UInt64
  ) throws(Inestimable) -> PermutationResult {
    guard resamples > 0 else { throw .tooFewUnits(needed: 1, found: resamples) }
    let factorials = LogFactorials(upTo: cross.total)
    let width = cross.columns.count
    // Rows in the order of their counts, so that p does not depend on the order in which they are named.
    let rows = cross.counts.sorted { $0.lexicographicallyPrecedes($1) }
    let places = rows.enumerated().flatMap { place, row in
      repeatElement(place * width, count: row.reduce(0, +))
    }
    var columns = rows.joined().enumerated().flatMap { repeatElement($0 % width, count: $1) }
    var counts = Array(rows.joined())
    func unlikelihood() -> Double { counts.reduce(0) { $0 + factorials[$1] } }
    let bar = unlikelihood() - TableNetwork.slack
    var source = SplitMix(seed: seed)
    var extreme = 0
    for _ in 0..<resamples {
      source.shuffle(&columns, in: columns.indices)
      for cell in counts.indices { counts[cell] = 0 }
      for record in columns.indices { counts[places[record] + columns[record]] += 1 }
      if unlikelihood() >= bar { extreme += 1 }
    }
    return PermutationResult(extreme: extreme, resamples: resamples, seed: seed)
  }
}

/// The logarithms of factorials up to a number.
struct LogFactorials {
  private let values: [Double]

  init(upTo last: Int) {
    var sum = 0.0
    values =
      [0]
      + (1...max(last, 1)).map {
        sum += .log(Double($0)); return sum
      }
  }

  subscript(_ number: Int) -> Double { values[number] }
}
