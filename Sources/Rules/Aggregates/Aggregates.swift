extension Catalogue {
  /// Sums that a file states of itself. What needs published tables is a statement without a rule.
  static let aggregates: [Rule] = [.totalDiffersFromRows]
}
