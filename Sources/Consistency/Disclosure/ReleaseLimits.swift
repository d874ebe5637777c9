import Records

/// What a tier never lets out, whatever its numbers are (consistency.md §2, s-5; §4, out of bounds).
enum ReleaseLimits {
  /// Read from case files and free text: restricted alone.
  private static let restricted: Set = ["B07", "D09"]
  /// Force by exploitation type by child.
  private static let neverPublic: Set = ["D08"]
  /// Whose tables hold shapes of references: restricted alone.
  private static let patterns: Set = ["C02"]

  static func isOut(_ id: String, of tier: ComparisonReport.Tier) -> Bool {
    switch tier {
    case .restricted: false
    case .partnership: restricted.contains(id)
    case .public: restricted.contains(id) || neverPublic.contains(id)
    }
  }

  static func keepsTables(_ id: String, of tier: ComparisonReport.Tier) -> Bool {
    tier == .restricted || !patterns.contains(id)
  }
}
