import CanonicalModel
import Consistency
import Records
import Statistics

/// Four invented forces as TV-05 of the notes on consistency has them: how many cases of which kind each has a year,
/// and how often what is asked for is there, the same at all of them.
enum Forces {
  static let codes: [Code] = ["a", "b", "c", "d"]

  /// Adults and children, exploited for crime or otherwise.
  static let strata: [Consistency.Stratum] = [
    .init(regime: .objectiveFactors, age: .adult, exploitation: .criminal),
    .init(regime: .objectiveFactors, age: .adult, exploitation: .other),
    .init(regime: .objectiveFactors, age: .child, exploitation: .criminal),
    .init(regime: .objectiveFactors, age: .child, exploitation: .other),
  ]

  /// By stratum, then force.
  static let sizes = [[10, 12, 8, 11], [31, 34, 17, 29], [45, 7, 12, 65], [15, 5, 5, 11]]
  static let rates = [0.5365853659, 0.6486486486, 0.9147286822, 0.75]

  /// Cases a year of each force.
  static var totals: [Int] { codes.indices.map { force in sizes.reduce(0) { $0 + $1[force] } } }
}

/// A true difference of one force on the first indicator.
struct Gap {
  /// By its place.
  let force: Int
  /// Taken from its rates.
  let size: Double
}

/// Data of one indicator, drawn anew.
struct Draw {
  private var source: SplitMix

  init(seed: UInt64) { source = SplitMix(seed: seed) }

  mutating func table(years: Int, _ gap: Gap?) throws(Inestimable) -> ShareTable {
    var layers: [ShareTable.Layer] = []
    for (place, stratum) in Forces.strata.enumerated() {
      let sizes = Forces.sizes[place].map { $0 * years }
      var cases: [Int] = []
      for (force, size) in sizes.enumerated() {
        let less = gap?.force == force ? gap?.size ?? 0 : 0
        cases.append(successes(size, max(0, Forces.rates[place] - less)))
      }
      try layers.append(
        ShareTable.Layer(ShareTable.Kind(stratum), counts: GroupedStratum(cases: cases, of: sizes)))
    }
    return ShareTable(forces: Forces.codes, layers: layers)
  }

  private mutating func successes(_ size: Int, _ rate: Double) -> Int {
    (0..<size).count { _ in Double(source.next() >> 11) < rate * 0x1p53 }
  }
}
