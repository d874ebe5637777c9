import CanonicalModel
import Records

/// A share that is printed beside that of an indicator, and that no verdict rests on: the same cases counted in
/// another way, or a part of them.
package struct ShareCompanion: Sendable {
  package let label: Words
  package let rows: [ShareRow]
  /// The share that chance alone would give, 0 to 1; nothing where none is known.
  package let chance: Double?

  package init(_ label: Words, _ rows: [ShareRow], chance: Double? = nil) {
    self.label = label
    self.rows = rows
    self.chance = chance
  }

  /// Counted and asked of a force.
  package func counts(of force: Code) -> (counted: Int, of: Int) {
    let own = rows.lazy.filter { $0.force == force }
    return (own.count { $0.isCounted }, own.count)
  }
}
