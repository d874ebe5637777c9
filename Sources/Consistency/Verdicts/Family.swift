import Records
import Statistics

/// Indicators whose contrasts are tested together: the false discovery rate holds within each family, all its
/// indicators by all forces (consistency.md §1.1 M9). Declared beforehand, and printed.
package enum Family: String, CaseIterable, Sendable {
  /// The twelve first indicators (consistency.md §6).
  case headline
  /// All others that forces have a part in.
  case further
  /// What the national authority decides: never a verdict on a force.
  case context

  private static let first: Set = [
    "A02", "A07", "B01", "B05", "C01", "D01", "D02", "D04", "E02", "G01", "G04", "H01",
  ]

  /// The family of an indicator.
  package init(of info: IndicatorInfo) {
    self =
      if info.control == .national { .context } else if Family.first.contains(info.id) {
        .headline
      } else { .further }
  }

  /// How reports name it.
  package var label: Words {
    switch self {
    case .headline: Words(en: "the twelve first indicators", cy: "y deuddeg dangosydd cyntaf")
    case .further: Words(en: "the further indicators", cy: "y dangosyddion pellach")
    case .context:
      Words(
        en: "context that the competent authority decides",
        cy: "cyd-destun y mae'r awdurdod cymwys yn ei benderfynu")
    }
  }

  /// What Benjamini and Hochberg make of the contrasts of one family, in the shape in which they came.
  /// Rows that are not comparable take no part.
  package static func adjusted(_ contrasts: [IndicatorContrast]) -> [[VerdictRule.Adjusted]] {
    let q = adjusted(contrasts) { $0.p }
    let crude = adjusted(contrasts) { $0.crudeP }
    return zip(q, crude).map { zip($0, $1).map { VerdictRule.Adjusted(q: $0, crudeQ: $1) } }
  }

  private static func adjusted(
    _ contrasts: [IndicatorContrast], _ p: (ForceContrast) -> Double?
  ) -> [[Double?]] {
    let rows = contrasts.map { $0.rows.map { $0.gate == nil ? p($0) : nil } }
    var left = ((try? BenjaminiHochberg.adjusted(rows.joined().compactMap(\.self))) ?? [])[...]
    return rows.map { $0.map { $0 == nil ? nil : left.popFirst() } }
  }
}
