import Records

/// What a manifest says of how its drop is shared: values of the sharing part, for every record of the
/// drop that has nothing there itself.
package struct SharingEnvelope: Hashable, Sendable {
  /// The source of a value that came from a manifest.
  package static let source: Int32 = -2

  /// A value, or the reason why it has none.
  package enum Content: Hashable, Sendable {
    case text(String)
    case date(PartialDate)
    case code(Code)
    case missing(Missing)
    case unreadable(Fault)
  }

  /// A field and its values: one, or several where the field is repeated.
  package struct Entry: Hashable, Sendable {
    package let field: CanonicalField
    package let contents: [Content]
  }

  package private(set) var entries: [Entry] = []
  /// Whether the manifest has an object of its own for it, which could hold what is missing.
  package let isObject: Bool

  package init(isObject: Bool) { self.isObject = isObject }

  package mutating func add(_ field: CanonicalField, _ contents: [Content]) {
    guard !contents.isEmpty, !holds(field) else { return }
    entries.append(Entry(field: field, contents: contents))
  }

  package func holds(_ field: CanonicalField) -> Bool {
    entries.contains { $0.field == field }
  }

  /// The fields that every record of the drop has.
  package var fields: [CanonicalField] { entries.map(\.field) }

  /// The code of a field; nothing where it has none.
  package func code(_ field: CanonicalField) -> Code? {
    guard let first = entries.first(where: { $0.field == field })?.contents.first,
      case .code(let code) = first
    else { return nil }
    return code
  }

  /// The first text of a field; nothing where it has none.
  package func text(_ field: CanonicalField) -> String? {
    guard let first = entries.first(where: { $0.field == field })?.contents.first,
      case .text(let text) = first
    else { return nil }
    return text
  }
}

// MARK: - Into records

extension SharingEnvelope {
  /// Adds what the record has nothing of. Where it says itself that it has no value, that stands.
  package func append(to record: inout CanonicalRecord) {
    for entry in entries where !record.holds(entry.field) {
      for content in entry.contents {
        let value = SharingEnvelope.content(content, in: &record)
        record.append(
          CanonicalValue(field: entry.field, content: value, source: SharingEnvelope.source))
      }
    }
  }

  private static func content(_ content: Content, in record: inout CanonicalRecord)
    -> CanonicalValue.Content
  {
    switch content {
    case .text(let text): .text(record.make(text.utf8))
    case .date(let date): .date(date)
    case .code(let code): .code(code)
    case .missing(let missing): .missing(missing)
    case .unreadable(let fault): .unreadable(fault)
    }
  }
}

extension CanonicalRecord {
  /// Whether the field's first value came from the manifest of the drop.
  package func isOfEnvelope(_ field: CanonicalField) -> Bool {
    value(field)?.source == SharingEnvelope.source
  }
}
