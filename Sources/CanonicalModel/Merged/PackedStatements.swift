import Records

/// Statements as bytes.
package struct PackedStatements: Sendable {
  /// Of each statement its field and its content.
  let contents: [UInt8]
  /// Where every eighth begins.
  let starts: [UInt32]
  let count: UInt32
  /// Long texts and origins (`PackedOrigins`).
  var rest: ShelvedBytes

  static let stride = 8
  /// A text of more bytes lies with the origins.
  static let mostNear = 48

  func reader(at index: Int) -> PackedReader {
    guard !starts.isEmpty else { return PackedReader(contents, at: 0) }
    let stride = PackedStatements.stride
    var reader = PackedReader(contents, at: Int(starts[index / stride]))
    for _ in 0..<(index % stride) {
      _ = reader.byte()
      reader.skipContent()
    }
    return reader
  }

  func content(_ reader: inout PackedReader) -> SourceStatement.Content {
    guard reader.next == PackedContent.farText.rawValue else { return reader.content() }
    _ = reader.byte()
    let (place, count) = reader.farText()
    return rest.bytes(at: place, count: count).map { .text($0) } ?? .missing(.unreadable)
  }
}

extension PackedReader {
  /// The field of the statement that begins here.
  var field: CanonicalField { CanonicalField(rawValue: next) ?? .nrmReference }
}

/// A place from which others are counted.
struct PackedBase: Sendable {
  var file = 0
  var line = 0
  var byteOffset = 0
  var record = 0

  init() {}

  init(_ place: Place) {
    (file, line, byteOffset, record) = (place.file, place.line, place.byteOffset, place.record)
  }
}

/// What many statements have in common: names of files, columns, transforms, lists.
package struct StatementWords: Sendable {
  let texts: [String]
  let names: [PathName]
}
