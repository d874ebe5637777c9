/// Which further counts to hide so that nobody can work out those that must be hidden: fewest, then those with the
/// smallest sum, then those that come first.
package struct SecondarySuppression: Hashable, Sendable {
  /// The counts that must be hidden.
  package let primary: [Int]
  /// The further counts to hide.
  package let secondary: [Int]
  /// What a reader can work out of each of both.
  package let audit: SuppressionAudit
  /// Whether every smaller choice was looked at; otherwise the choice is safe, and may hide more than it must.
  package let isExhaustive: Bool

  /// Sets looked at before the search gives up and a safe choice is built step by step.
  package static let usualEffort = 20_000

  /// Finds the choice. Counts inside the table that are not zero are hidden first; zeros and then totals only where
  /// those do not suffice.
  package init(
    _ table: SummedTable, primary: [Int], need: ProtectionNeed = ProtectionNeed(),
    effort: Int = usualEffort
  ) throws(Inestimable) {
    let primary = Set(primary).sorted()
    let candidates = try Self.candidates(table, primary, need)
    var search = SuppressionSearch(table, primary, candidates, need, effort: effort)
    if let found = try search.fewest() {
      secondary = found
    } else {
      secondary = try search.stepwise()
    }
    isExhaustive = search.isExhaustive
    self.primary = primary
    audit = try SuppressionAudit(table, hiding: primary + secondary)
  }

  /// The counts that may be hidden: the first of three circles that suffices when hidden whole.
  private static func candidates(_ table: SummedTable, _ primary: [Int], _ need: ProtectionNeed)
    throws(Inestimable) -> [Int]
  {
    let totals = table.totals
    let open = table.counts.indices.filter { !primary.contains($0) }
    let inside = open.filter { !totals.contains($0) }
    for circle in [inside.filter { table.counts[$0] > 0 }, inside] {
      var solver = try HiddenCounts(table, primary + circle)
      if try solver.areSafe(primary, need) { return circle }
    }
    // With every sum hidden, nothing bounds a count from above.
    return open
  }
}
