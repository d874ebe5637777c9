import CanonicalModel
import Records

/// Writes canonical records, one JSON object a line, as `schemas/canonical.schema.json` has them.
///
/// A record writes who somebody is: exports are the only place that does, and only when asked.
package enum CanonicalNDJSON {
  /// Appends the record and a line end.
  package static func write(
    _ record: CanonicalRecord, partner: String, _ scope: ExportScope = .shareable,
    to output: inout [UInt8]
  ) {
    output.append(contentsOf: #"{"recordKind":"#.utf8)
    JSONText.append(record.kind.rawValue, to: &output)
    output.append(contentsOf: #","partner":"#.utf8)
    JSONText.append(record.owner(in: partner), to: &output)
    for layout in RecordLayout.parts { write(layout, of: record, scope, to: &output) }
    output.append(contentsOf: "}\n".utf8)
  }

  private static func write(
    _ layout: RecordLayout, of record: CanonicalRecord, _ scope: ExportScope,
    to output: inout [UInt8]
  ) {
    var isOpen = false
    for index in layout.exported.indices where record.holds(layout.exported[index].field) {
      let field = layout.exported[index]
      var written = 0
      record.forEachExported(field, scope) { content in
        if written == 0 { open(field, in: layout, &isOpen, &output) }
        if written > 0 { output.append(UInt8(ascii: ",")) }
        write(content, of: record, to: &output)
        written += 1
      }
      if written > 0, field.isRepeated { output.append(UInt8(ascii: "]")) }
    }
    if isOpen { output.append(UInt8(ascii: "}")) }
  }

  /// The key of a field, with the key of its part before the first one.
  private static func open(
    _ field: ExportedField, in layout: RecordLayout, _ isOpen: inout Bool,
    _ output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: ","))
    if !isOpen {
      appendKey(layout.name, to: &output)
      output.append(UInt8(ascii: "{"))
      // The comma stands before the part, not before its first field.
      isOpen = true
    }
    appendKey(field.name, to: &output)
    if field.isRepeated { output.append(UInt8(ascii: "[")) }
  }

  private static func appendKey(_ name: [UInt8], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    output.append(contentsOf: name)
    output.append(contentsOf: "\":".utf8)
  }

  /// Appends a value as JSON has it: a text, a number, or an object that says why there is none.
  static func write(
    _ content: CanonicalValue.Content, of record: CanonicalRecord, to output: inout [UInt8]
  ) {
    if let missing = content.missing {
      output.append(contentsOf: #"{"missing":""#.utf8)
      output.append(contentsOf: missing.rawValue.utf8)
      output.append(contentsOf: "\"}".utf8)
    } else if case .integer = content {
      record.append(content, to: &output)
    } else if case .text(let range) = content {
      JSONText.append(record.text(range), to: &output)
    } else {
      output.append(UInt8(ascii: "\""))
      record.append(content, to: &output, escape: JSONText.appendEscaped)
      output.append(UInt8(ascii: "\""))
    }
  }
}
