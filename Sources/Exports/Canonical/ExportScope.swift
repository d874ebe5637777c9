import CanonicalModel
import Records

/// How much of a record an export may write.
///
/// An intelligence report keeps its sanitised text apart from the source's own words, and so does an
/// export: what may say who the source is stands there as redacted unless the user asks for it.
package struct ExportScope: Sendable {
  package let showsSourceText: Bool

  /// `showsSourceText` is the user's own wish, `--with-source-text`.
  package init(showsSourceText: Bool) { self.showsSourceText = showsSourceText }

  /// Without what may say who a source is.
  package static let shareable = ExportScope(showsSourceText: false)

  /// What is written of a value of the field; nothing where nobody supplied one.
  func content(of value: CanonicalValue, in field: ExportedField) -> CanonicalValue.Content? {
    if value.content.missing == .notSupplied { return nil }
    guard field.isRestricted, !showsSourceText else { return value.content }
    if case .missing = value.content { return value.content }
    return .missing(.redacted)
  }

  /// Whether the text of which a value was made is hidden.
  func hides(_ value: CanonicalValue, in field: ExportedField) -> Bool {
    field.isRestricted && !showsSourceText
  }
}

extension CanonicalValue.Content {
  /// Why the value is missing; nothing for one that is stated.
  var missing: Missing? {
    switch self {
    case .missing(let missing): missing
    case .unreadable: .unreadable
    default: nil
    }
  }
}

extension CanonicalRecord {
  /// Calls `body` with what an export writes of the field: one value, or all of a field that may
  /// hold several.
  @inline(__always)
  func forEachExported(
    _ field: ExportedField, _ scope: ExportScope, _ body: (CanonicalValue.Content) -> Void
  ) {
    guard let first = value(field.field) else { return }
    guard field.isRepeated else {
      if let content = scope.content(of: first, in: field) { body(content) }
      return
    }
    forEach(field.field) { value in
      if let content = scope.content(of: value, in: field) { body(content) }
    }
  }

  /// Whose record it is: what the record itself says, else whose file it stands in.
  package func owner(in file: String) -> String {
    statedPartner.map { String(decoding: text($0), as: UTF8.self) } ?? file
  }
}
