import CanonicalModel
import Records

/// What is on record of a case in the fields: as one source says it, or as the merge has it.
package struct Recorded: Sendable {
  /// What stands in a field: contents in their order, or why there are none.
  private let contents: [CanonicalField: [SourceStatement.Content]]

  package init(_ contents: [CanonicalField: [SourceStatement.Content]]) {
    self.contents = contents
  }

  /// What a record says.
  package init(_ record: SourceRecord) {
    var contents: [CanonicalField: [SourceStatement.Content]] = [:]
    record.statements.forEach(where: { _ in true }) { _, field, content in
      contents[field, default: []].append(content)
      return true
    }
    self.contents = contents
  }

  /// The same with the fields that are not in it taken from another one.
  package func completed(by other: Recorded) -> Recorded {
    Recorded(contents.merging(other.contents) { own, _ in own })
  }

  /// The same with some fields alone.
  package func only(_ fields: Set<CanonicalField>) -> Recorded {
    Recorded(contents.filter { fields.contains($0.key) })
  }

  /// Nothing at all.
  package static let nothing = Recorded([:])

  /// All that is stated in the field, nothing that is missing.
  package func stated(_ field: CanonicalField) -> [SourceStatement.Content] {
    (contents[field] ?? []).filter(\.isStated)
  }

  /// Whether somebody can read a value there.
  package func isStated(_ field: CanonicalField) -> Bool { !stated(field).isEmpty }

  /// Why nothing stands there; nothing where something does, or where the source never has the field.
  package func missing(_ field: CanonicalField) -> Missing? {
    guard !isStated(field) else { return nil }
    for case .missing(let missing) in contents[field] ?? [] { return missing }
    return nil
  }

  /// The first code in the field.
  package func code(_ field: CanonicalField) -> Code? { codes(field).first }

  /// All codes in the field.
  package func codes(_ field: CanonicalField) -> [Code] {
    (contents[field] ?? []).compactMap { if case .code(let code) = $0 { code } else { nil } }
  }

  /// The first date in the field, as well as it is known.
  package func date(_ field: CanonicalField) -> PartialDate? {
    for case .date(let date) in contents[field] ?? [] { return date }
    return nil
  }

  /// The first date in the field that is known to the day.
  package func day(_ field: CanonicalField) -> CivilDate? { date(field)?.day }

  /// Whether one of the codes in the field is that.
  package func has(_ code: Code, in field: CanonicalField) -> Bool { codes(field).contains(code) }

  /// The first number in the field.
  package func integer(_ field: CanonicalField) -> Int? {
    for case .integer(let number) in contents[field] ?? [] { return number }
    return nil
  }

  /// The first text in the field, as UTF-8. It may say who somebody is: count with it, never print it.
  package func text(_ field: CanonicalField) -> [UInt8]? {
    for case .text(let text) in contents[field] ?? [] { return text }
    return nil
  }
}
