import Records
import Statistics

/// Which of five verdicts a contrast gets: N, D, S, P, U, and the first match wins (consistency.md §1.2).
package enum VerdictRule {
  /// The probabilities of a force's contrast after Benjamini and Hochberg, within its family.
  package struct Adjusted: Hashable, Sendable {
    package var q: Double?
    package var crudeQ: Double?
    package init(q: Double? = nil, crudeQ: Double? = nil) {
      self.q = q
      self.crudeQ = crudeQ
    }
  }

  /// Differences that meet the margin but for their last digits meet it.
  private static let slack = 1e-12

  /// The verdict of a force's contrast. What the national authority decides is never a force's clear
  /// difference.
  package static func verdict(
    of row: ForceContrast, _ adjusted: Adjusted, in contrast: IndicatorContrast,
    control: IndicatorInfo.Control, settings: ComparisonSettings
  ) -> ComparisonVerdict {
    guard row.gate == nil, let difference = row.difference else { return .notComparable }
    let isLarge = abs(difference) >= contrast.margin - slack
    if isLarge, let q = adjusted.q, q <= settings.discoveryRate {
      // A blocked clear difference becomes a possible one.
      return isOpen(contrast, settings) && control != .national
        ? .clearDifference : .possibleDifference
    }
    if contrast.offersConsistency, row.interval90?.lies(within: contrast.margin) == true {
      return .consistent
    }
    return isPossible(row, adjusted, contrast, settings) ? .possibleDifference : .cannotTell
  }

  /// Whether the forces as a whole may differ at all.
  private static func isOpen(_ contrast: IndicatorContrast, _ settings: ComparisonSettings) -> Bool
  {
    (contrast.omnibusP ?? 1) <= settings.omnibusLevel
  }

  private static func isPossible(
    _ row: ForceContrast, _ adjusted: Adjusted, _ contrast: IndicatorContrast,
    _ settings: ComparisonSettings
  ) -> Bool {
    if let crude = adjusted.crudeQ, crude <= settings.discoveryRate { return true }
    let excluding = [row.interval95, row.crudeInterval].compactMap(\.self)
    if excluding.contains(where: { !$0.contains(0) }) { return true }
    // A mix has no interval around nothing; its own test takes the place.
    return row.interval95 == nil && (row.p ?? 1) <= 0.05
  }
}
