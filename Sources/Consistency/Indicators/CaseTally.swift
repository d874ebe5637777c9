import CanonicalModel
import Records

/// Counts what became no evidence, and how full the needed fields are.
package struct CaseTally: Sendable {
  private var excluded: [Reason: Int] = [:]
  private var order: [Reason] = []
  private var completeness: [Place: (filled: Int, of: Int)] = [:]
  private var unsupplied: [Code: (count: Int, field: CanonicalField)] = [:]
  private var admitted: [Code: Int] = [:]
  package private(set) var refused: [Code: Words] = [:]
  private var roles: [Code: RoleCompleteness] = [:]

  private struct Reason: Hashable {
    let force: Code?
    let reason: Words
  }

  private struct Place: Hashable {
    let force: Code
    let field: CanonicalField
  }

  package init() {}

  /// Leaves a case out.
  package mutating func exclude(_ force: Code?, _ reason: Words) {
    let reason = Reason(force: force, reason: reason)
    if excluded[reason] == nil { order.append(reason) }
    excluded[reason, default: 0] += 1
  }

  /// Says that a force cannot be compared; the first reason stands.
  package mutating func refuse(_ force: Code, _ reason: Words) {
    if refused[force] == nil { refused[force] = reason }
  }

  /// Counts whether a case that forces have on record tells who played the part.
  mutating func note(_ matter: Case, _ role: ForceRole, among forces: [Code]?) {
    guard role != .source else { return }
    for force in Set(matter.sources.compactMap(\.force)) where forces?.contains(force) ?? true {
      roles[force, default: RoleCompleteness(known: 0, of: 0)].of += 1
      if matter.forces[role] != nil { roles[force]?.known += 1 }
    }
  }

  /// Whether the case's record has the fields that the indicator asks for.
  mutating func admit(_ view: CaseView, _ reader: CaseReader) -> Bool {
    for field in reader.needs + reader.uses where !view.supplies(field) {
      exclude(view.force, Exclusion.notSupplied(field))
      let count = unsupplied[view.force]?.count ?? 0
      unsupplied[view.force] = (count + 1, unsupplied[view.force]?.field ?? field)
      return false
    }
    admitted[view.force, default: 0] += 1
    return true
  }

  /// Counts whether the needed fields are filled in a case to which the question applies.
  package mutating func measure(_ view: CaseView, _ fields: [CanonicalField]) {
    for field in fields {
      let place = Place(force: view.force, field: field)
      let known = completeness[place] ?? (0, 0)
      completeness[place] = (known.filled + (view.recorded.isStated(field) ? 1 : 0), known.of + 1)
    }
  }

  /// A force none of whose records has a field is not compared: it is not at nought.
  mutating func refuse(
    _ reader: CaseReader, _ table: CaseTable, _ context: ComparisonContext
  ) {
    for (force, without) in unsupplied where admitted[force] == nil {
      refuse(force, Exclusion.notSupplied(without.field))
    }
    if let absence = reader.absence {
      for force in context.forces ?? [] where admitted[force] == nil { refuse(force, absence) }
    }
    for force in admitted.keys {
      for field in reader.elsewhere where !CaseTally.supplies(field, force, table) {
        refuse(force, Exclusion.notSupplied(field))
      }
    }
  }

  private static func supplies(_ field: CanonicalField, _ force: Code, _ table: CaseTable) -> Bool {
    guard let drop = table.drop(of: force) else { return false }
    return drop.supplied.values.contains { $0.contains(field) }
  }

  /// The whole, with its evidence.
  package func gathered(_ evidence: Evidence, notes: [Words] = []) -> Gathered {
    var gathered = Gathered(evidence)
    gathered.excluded = order.map {
      ExcludedCases(force: $0.force, reason: $0.reason, count: excluded[$0] ?? 0)
    }
    gathered.completeness = completeness.sorted {
      ($0.key.force, $0.key.field.rawValue) < ($1.key.force, $1.key.field.rawValue)
    }.map {
      FieldCompleteness(
        force: $0.key.force, field: $0.key.field, filled: $0.value.filled, of: $0.value.of)
    }
    gathered.refused = refused
    gathered.roles = roles
    gathered.notes = notes
    return gathered
  }
}
