import CanonicalModel
import Records

/// Makes one of the records of an entity: a view of their statements, which stay as they are.
package struct EntityMerge: Sendable {
  /// What came of it.
  package struct Outcome: Sendable {
    /// By field.
    package let values: [MergedValue]
    package let conflicts: [MergedConflict]
  }

  private let records: [SourceRecord]
  private let matters: [Int]
  private let precedence: Precedence

  /// `matters` has a number for each record: those of one matter have the same.
  package init(_ records: [SourceRecord], matters: [Int], _ precedence: Precedence) {
    self.records = records
    self.matters = matters
    self.precedence = precedence
  }

  /// Merges the records with these indices into an entity of that name.
  package func merge(_ members: [Int], as kind: EntityKind, id: String) -> Outcome {
    let told = told(by: members)
    var values: [MergedValue] = []
    var conflicts: [MergedConflict] = []
    let names =
      kind == .person
      ? NameMerge(rule: precedence[.fullName]).merge(told, byRecord: members.sorted()) : [:]
    for field in kind.fields {
      let isName = kind == .person && NameMerge.fields.contains(field)
      let rule = precedence[field]
      guard
        let merged = isName
          ? names[field] : told[field].flatMap({ FieldMerge.merge($0, in: field, by: rule) })
      else { continue }
      values.append(merged.value)
      guard let conflict = merged.conflict else { continue }
      conflicts.append(
        MergedConflict(
          entity: id, kind: kind, field: field, sides: conflict.sides,
          isSettled: conflict.isSettled, rule: rule.name))
    }
    return Outcome(values: values, conflicts: conflicts)
  }

  private func told(by members: [Int]) -> [CanonicalField: [Told]] {
    var told: [CanonicalField: [Told]] = [:]
    for member in members.sorted() {
      let source = SourceFacts(records[member], matter: matters[member])
      records[member].statements.forEach(where: { _ in true }) { index, field, content in
        told[field, default: []].append(
          Told(
            reference: StatementReference(record: member, statement: index), content: content,
            source: source))
        return true
      }
    }
    return told
  }
}
