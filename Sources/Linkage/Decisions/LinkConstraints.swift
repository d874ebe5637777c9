/// What people have decided of pairs of records, which no score may overrule.
package struct LinkConstraints: Sendable {
  /// Pairs that belong together, as indices of records.
  package var mustLink: [(Int, Int)]
  /// Pairs that never belong together.
  package var cannotLink: [(Int, Int)]

  package init(mustLink: [(Int, Int)] = [], cannotLink: [(Int, Int)] = []) {
    self.mustLink = mustLink
    self.cannotLink = cannotLink
  }
}
