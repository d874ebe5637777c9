import CanonicalModel
import Records

/// Writes canonical records, one JSON object a line, as `schemas/canonical.schema.json` has them.
///
/// A record writes who somebody is: exports are the only place that does, and only when asked.
package enum CanonicalNDJSON {
  /// Appends the record and a line end.
  package static func write(
    _ record: CanonicalRecord, partner: String, to output: inout [UInt8]
  ) {
    output.append(contentsOf: #"{"recordKind":"#.utf8)
    JSONText.append(record.kind.rawValue, to: &output)
    output.append(contentsOf: #","partner":"#.utf8)
    JSONText.append(partner, to: &output)
    for layout in RecordLayout.parts { write(layout, of: record, to: &output) }
    output.append(contentsOf: "}\n".utf8)
  }

  private static func write(
    _ layout: RecordLayout, of record: CanonicalRecord, to output: inout [UInt8]
  ) {
    var isOpen = false
    for definition in layout.fields {
      var written = 0
      record.forEachExported(definition) { value in
        if written == 0 { open(definition, in: layout.part, &isOpen, &output) }
        if written > 0 { output.append(UInt8(ascii: ",")) }
        write(value, of: record, to: &output)
        written += 1
      }
      if written > 0, definition.isRepeated { output.append(UInt8(ascii: "]")) }
    }
    if isOpen { output.append(UInt8(ascii: "}")) }
  }

  /// The key of a field, with the key of its part before the first one.
  private static func open(
    _ definition: FieldDefinition, in part: RecordPart, _ isOpen: inout Bool,
    _ output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: ","))
    if !isOpen {
      JSONText.append(part.rawValue, to: &output)
      output.append(contentsOf: ":{".utf8)
      // The comma stands before the part, not before its first field.
      isOpen = true
    }
    JSONText.append(definition.field.exportedName, to: &output)
    output.append(contentsOf: (definition.isRepeated ? ":[" : ":").utf8)
  }

  private static func write(
    _ value: CanonicalValue, of record: CanonicalRecord, to output: inout [UInt8]
  ) {
    if let missing = value.content.exportedMissing {
      output.append(contentsOf: #"{"missing":"#.utf8)
      JSONText.append(missing.rawValue, to: &output)
      output.append(UInt8(ascii: "}"))
    } else if case .integer = value.content {
      output.append(contentsOf: record.exportedText(value))
    } else {
      JSONText.append(record.exportedText(value), to: &output)
    }
  }
}
