import CanonicalModel
import Records

/// An example of a rule's verdict: a test, and a part of the rule's page.
package struct Example: Sendable {
  package let title: String
  package let isFlagged: Bool
  package let content: Content
  /// What today is in the example.
  package let asOf: CivilDate?

  package enum Content: Sendable {
    /// Records by canonical field; codes are canonical, dates as precise as they are written, and
    /// `?unknown`, `?refused` or another typed missing value after a question mark.
    case records([ExampleRecord])
    /// Several files, for rules that look at more than one, or at what a drop says of itself.
    case files([ExampleFile])
    /// A file as a partner could send it in Cyson's own exchange format.
    case source(String, SourceFormat)
    /// A file whose bytes are not text.
    case bytes([UInt8], SourceFormat)
    /// A folder as a partner could send it: its manifest, and files in the exchange format.
    case drop(String, [ExampleData])
    /// Two drops in the exchange format: the last one, and the one that is checked.
    case drops(last: [ExampleData], next: [ExampleData])
  }

  package static func flags(
    _ title: String, _ values: KeyValuePairs<CanonicalField, String>,
    kind: RecordKind = .referral, asOf: String? = nil
  ) -> Example {
    Example(
      title: title, isFlagged: true, content: .records([ExampleRecord(kind, values)]),
      asOf: asOf.flatMap { CivilDate($0) })
  }

  package static func passes(
    _ title: String, _ values: KeyValuePairs<CanonicalField, String>,
    kind: RecordKind = .referral, asOf: String? = nil
  ) -> Example {
    Example(
      title: title, isFlagged: false, content: .records([ExampleRecord(kind, values)]),
      asOf: asOf.flatMap { CivilDate($0) })
  }

  /// Several records, for rules that compare them.
  package static func flags(_ title: String, _ records: [ExampleRecord]) -> Example {
    Example(title: title, isFlagged: true, content: .records(records), asOf: nil)
  }

  package static func passes(_ title: String, _ records: [ExampleRecord]) -> Example {
    Example(title: title, isFlagged: false, content: .records(records), asOf: nil)
  }

  /// Several files, or what their drops say.
  package static func flags(_ title: String, files: [ExampleFile], asOf: String? = nil) -> Example {
    Example(
      title: title, isFlagged: true, content: .files(files), asOf: asOf.flatMap { CivilDate($0) })
  }

  package static func passes(_ title: String, files: [ExampleFile], asOf: String? = nil) -> Example
  {
    Example(
      title: title, isFlagged: false, content: .files(files), asOf: asOf.flatMap { CivilDate($0) })
  }

  /// A file, for rules that explain faults.
  package static func flags(_ title: String, _ source: String, as format: SourceFormat) -> Example {
    Example(title: title, isFlagged: true, content: .source(source, format), asOf: nil)
  }

  package static func passes(_ title: String, _ source: String, as format: SourceFormat)
    -> Example
  {
    Example(title: title, isFlagged: false, content: .source(source, format), asOf: nil)
  }

  package static func flags(_ title: String, bytes: [UInt8], as format: SourceFormat) -> Example {
    Example(title: title, isFlagged: true, content: .bytes(bytes, format), asOf: nil)
  }

  package static func passes(_ title: String, bytes: [UInt8], as format: SourceFormat) -> Example {
    Example(title: title, isFlagged: false, content: .bytes(bytes, format), asOf: nil)
  }
}

extension Example.Content {
  /// Two drops, each of one table.
  fileprivate static func drops(last: String, next: String) -> Example.Content {
    .drops(
      last: [ExampleData(name: "referrals.csv", text: last)],
      next: [ExampleData(name: "referrals.csv", text: next)])
  }
}

/// A file of an example by its name in the drop.
package struct ExampleData: Sendable {
  package let name: String
  package let text: String

  /// The manifest as a file among the others.
  package static func manifest(_ text: String) -> ExampleData {
    ExampleData(name: "drop.json", text: text)
  }
}

extension Example {
  /// A drop with a manifest, for rules about what the manifest says.
  package static func flags(
    _ title: String, manifest: String, _ files: KeyValuePairs<String, String>
  ) -> Example {
    Example(
      title: title, isFlagged: true,
      content: .drop(manifest, files.map { ExampleData(name: $0.key, text: $0.value) }), asOf: nil)
  }

  package static func passes(
    _ title: String, manifest: String, _ files: KeyValuePairs<String, String>
  ) -> Example {
    Example(
      title: title, isFlagged: false,
      content: .drop(manifest, files.map { ExampleData(name: $0.key, text: $0.value) }), asOf: nil)
  }

  /// A drop held against the last one, each a table.
  package static func flags(_ title: String, last: String, next: String) -> Example {
    Example(title: title, isFlagged: true, content: .drops(last: last, next: next), asOf: nil)
  }

  package static func passes(_ title: String, last: String, next: String) -> Example {
    Example(title: title, isFlagged: false, content: .drops(last: last, next: next), asOf: nil)
  }

  /// The same of several files.
  static func flags(_ title: String, last: [ExampleData], next: [ExampleData]) -> Example {
    Example(title: title, isFlagged: true, content: .drops(last: last, next: next), asOf: nil)
  }

  static func passes(_ title: String, last: [ExampleData], next: [ExampleData]) -> Example {
    Example(title: title, isFlagged: false, content: .drops(last: last, next: next), asOf: nil)
  }

  /// The same, where this drop is no table.
  static func flags(_ title: String, last: String, next: ExampleData) -> Example {
    Example(
      title: title, isFlagged: true,
      content: .drops(last: [ExampleData(name: "referrals.csv", text: last)], next: [next]),
      asOf: nil)
  }

  /// A table with one referral, for examples in which the manifest is what matters.
  static let table = "nrmReference,route\nX1,nrm\n"
  /// The SHA-256 of the table.
  static let tableHash = "75ca879e4fcac2eded872dbe1d0f6b29140d6a7d2fdae0bc3dcb0395dfc8264b"
}

/// A record in an example.
package struct ExampleRecord: Sendable {
  package let kind: RecordKind
  package let values: [(field: CanonicalField, text: String)]

  package init(_ kind: RecordKind, _ values: KeyValuePairs<CanonicalField, String>) {
    self.kind = kind
    self.values = values.map { ($0.key, $0.value) }
  }

  private init(_ kind: RecordKind, list: [(field: CanonicalField, text: String)]) {
    self.kind = kind
    values = list
  }

  /// The record with further values.
  func with(_ more: KeyValuePairs<CanonicalField, String>) -> ExampleRecord {
    ExampleRecord(kind, list: values + more.map { (field: $0.key, text: $0.value) })
  }
}

/// A file in an example: whose it is, what its drop says, and its records.
package struct ExampleFile: Sendable {
  package let partner: String
  package let drop: DropFacts?
  package let name: String
  package let records: [ExampleRecord]
  /// The same records many times over, for rules that need numbers.
  package let times: Int
  /// What stands above its header.
  package let titles: [String]

  package init(
    _ partner: String, name: String = "drop/export.csv", drop: DropFacts? = nil, times: Int = 1,
    titles: [String] = [], _ records: [ExampleRecord]
  ) {
    self.partner = partner
    self.drop = drop
    self.name = name
    self.times = times
    self.titles = titles
    self.records = records
  }
}

extension DropFacts {
  /// What a drop of an example says of itself.
  static func example(_ say: (inout DropFacts) -> Void) -> DropFacts {
    var facts = DropFacts()
    say(&facts)
    return facts
  }

  /// A drop of an example whose manifest has that sharing envelope; codes are canonical.
  static func sharing(_ values: KeyValuePairs<CanonicalField, String>) -> DropFacts {
    var envelope = SharingEnvelope(isObject: true)
    for (field, text) in values { envelope.add(field, [.example(text, for: field)]) }
    return example { $0.envelope = envelope }
  }

  /// A drop of an example that covers those days and was made on the last.
  static func example(
    _ folder: String, of partner: String, _ from: String, _ until: String
  ) -> DropFacts {
    example {
      $0.folder = folder
      $0.partner = partner
      $0.period = .between(from, until)
      $0.extractedOn = CivilDate(until)
    }
  }
}

extension SharingEnvelope.Content {
  fileprivate static func example(_ text: String, for field: CanonicalField)
    -> SharingEnvelope.Content
  {
    switch field.definition.kind {
    case .code: Code(text).map { .code($0) } ?? .unreadable(.unmappedCode)
    case .date: PartialDate(text).map { .date($0) } ?? .unreadable(.unreadableDate)
    case .text, .integer: .text(text)
    }
  }
}

/// Why an example cannot be read: a fault of the rule's author.
package enum ExampleError: Error, Sendable {
  case notADate(CanonicalField)
  case notANumber(CanonicalField)
  case notACode(CanonicalField)
}

extension ExampleRecord {
  /// The canonical record that the example describes.
  package func record() throws(ExampleError) -> CanonicalRecord {
    var record = CanonicalRecord(kind: kind)
    record.begin(rawRecord: 0)
    for (index, value) in values.enumerated() {
      let content = try content(of: value.text, for: value.field, in: &record)
      record.append(
        CanonicalValue(field: value.field, content: content, source: Int32(index)))
    }
    return record
  }

  private func content(
    of text: String, for field: CanonicalField, in record: inout CanonicalRecord
  ) throws(ExampleError) -> CanonicalValue.Content {
    if text.hasPrefix("?"), let missing = Missing(rawValue: String(text.dropFirst())) {
      return .missing(missing)
    }
    switch field.definition.kind {
    case .text: return .text(record.make(text.utf8))
    case .date:
      guard let date = PartialDate(text) else { throw .notADate(field) }
      return .date(date)
    case .integer:
      guard let number = Int(text) else { throw .notANumber(field) }
      return .integer(number)
    case .code:
      guard let code = Code(text) else { throw .notACode(field) }
      return .code(code)
    }
  }
}
