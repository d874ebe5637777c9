import CanonicalModel
import Records

/// Writes canonical records as one table (RFC 4180): the kind of record, whose it is, then every
/// canonical field in the order of the closed list. `begin`, then any number of records.
///
/// It is made to be read back, so nothing is changed for a spreadsheet's sake: a text that begins
/// with `=` stays one. Whoever opens it in a spreadsheet imports its columns as text.
package enum CanonicalCSV {
  /// Between several values of a cell. One that stands in a value has a backslash before it, and so
  /// has a backslash.
  private static let separator = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
  private static let quote = UInt8(ascii: "\"")

  /// Appends the heading.
  package static func begin(to output: inout [UInt8]) {
    output.append(contentsOf: "recordKind,partner".utf8)
    for field in fields {
      output.append(UInt8(ascii: ","))
      output.append(contentsOf: field.name)
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  /// The fields in the order of their columns.
  private static let fields = CanonicalField.definitions.map(ExportedField.init)

  /// Appends the record as a row.
  package static func write(
    _ record: CanonicalRecord, partner: String, _ scope: ExportScope = .shareable,
    to output: inout [UInt8]
  ) {
    output.append(contentsOf: record.kind.rawValue.utf8)
    output.append(UInt8(ascii: ","))
    append(Array(record.owner(in: partner).utf8)[...], to: &output)
    for index in fields.indices {
      output.append(UInt8(ascii: ","))
      if record.holds(fields[index].field) { write(fields[index], of: record, scope, to: &output) }
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  /// Appends the values of a field as one cell, in quotes where one of its texts needs them.
  private static func write(
    _ field: ExportedField, of record: CanonicalRecord, _ scope: ExportScope,
    to output: inout [UInt8]
  ) {
    var isQuoted = false
    record.forEachExported(field, scope) { content in
      if case .text(let range) = content { isQuoted = isQuoted || needsQuotes(record.text(range)) }
    }
    if isQuoted { output.append(quote) }
    var isFirst = true
    record.forEachExported(field, scope) { content in
      if !isFirst { output.append(separator) }
      isFirst = false
      write(content, of: record, isOneOfSeveral: field.isRepeated, to: &output)
    }
    if isQuoted { output.append(quote) }
  }

  private static func write(
    _ content: CanonicalValue.Content, of record: CanonicalRecord, isOneOfSeveral: Bool,
    to output: inout [UInt8]
  ) {
    if let missing = content.missing {
      output.append(contentsOf: missing.rawValue.utf8)
    } else if case .text(let range) = content {
      appendText(record.text(range), isOneOfSeveral: isOneOfSeveral, to: &output)
    } else {
      record.append(content, to: &output)
    }
  }

  private static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let isQuoted = needsQuotes(text)
    if isQuoted { output.append(quote) }
    appendText(text, isOneOfSeveral: false, to: &output)
    if isQuoted { output.append(quote) }
  }

  private static func appendText(
    _ text: ArraySlice<UInt8>, isOneOfSeveral: Bool, to output: inout [UInt8]
  ) {
    ExportText.append(text, to: &output) { byte in
      byte != quote && !(isOneOfSeveral && (byte == separator || byte == backslash))
    } escape: { byte, output in
      output.append(byte == quote ? quote : backslash)
      output.append(byte)
    }
  }

  private static func needsQuotes(_ text: ArraySlice<UInt8>) -> Bool {
    for byte in text where byte == quote || byte == UInt8(ascii: ",") || byte == 10 || byte == 13 {
      return true
    }
    return false
  }
}
