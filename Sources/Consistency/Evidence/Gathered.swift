import CanonicalModel
import Records

/// All that an indicator has from the cases: the evidence, and what did not become evidence.
package struct Gathered: Sendable {
  package var evidence: Evidence
  /// Cases that are in neither part of the fraction, by force and reason; in the order in which the reasons
  /// were first met.
  package var excluded: [ExcludedCases] = []
  /// How full the needed fields are, by force and field.
  package var completeness: [FieldCompleteness] = []
  /// In how many of the cases that a force has on record it is known which force played the part that is asked
  /// about; nothing where the part is that of whose record it is.
  package var roles: [Code: RoleCompleteness] = [:]
  /// Forces that cannot be compared, and why.
  package var refused: [Code: Words] = [:]
  /// What a reader has to know of how it was made.
  package var notes: [Words] = []
  /// Shares that are printed beside the evidence; no verdict rests on them.
  package var companions: [ShareCompanion] = []
  /// The evidence by sure links alone, where some link is not: a verdict that hangs on the others is lowered.
  var strict: Evidence?
  /// What else is shown of the evidence, once forces have their names.
  var pictures: @Sendable ([ComparedForce]) -> [ComparedTable] = { _ in [] }

  package init(_ evidence: Evidence) { self.evidence = evidence }
}

/// Cases that were left out.
package struct ExcludedCases: Hashable, Sendable {
  /// Nothing where the force is what is not known.
  package let force: Code?
  package let reason: Words
  package var count: Int

  package init(force: Code?, reason: Words, count: Int) {
    self.force = force
    self.reason = reason
    self.count = count
  }
}

/// In how many cases it is known which force played a part.
package struct RoleCompleteness: Hashable, Sendable {
  package var known: Int
  package var of: Int

  package init(known: Int, of: Int) {
    self.known = known
    self.of = of
  }
}

/// In how many of a force's cases a needed field is filled, of those to which it applies.
package struct FieldCompleteness: Hashable, Sendable {
  package let force: Code
  package let field: CanonicalField
  package var filled: Int
  package var of: Int

  package init(force: Code, field: CanonicalField, filled: Int, of: Int) {
    self.force = force
    self.field = field
    self.filled = filled
    self.of = of
  }

  /// 0 to 1; 1 where it applies to nothing.
  package var share: Double { of > 0 ? Double(filled) / Double(of) : 1 }
}
