import CanonicalModel
import Records

/// Writes canonical records as XML that is valid against `schemas/canonical.xsd`: `begin`, any
/// number of records, `end`.
package enum CanonicalXML {
  /// The version of the model that the root element states.
  package static let version = "1"

  package static func begin(to output: inout [UInt8]) {
    output.append(contentsOf: #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
    output.append(contentsOf: "\n<cyson version=\"\(version)\">\n".utf8)
  }

  package static func end(to output: inout [UInt8]) {
    output.append(contentsOf: "</cyson>\n".utf8)
  }

  /// Appends the record as one line.
  package static func write(
    _ record: CanonicalRecord, partner: String, to output: inout [UInt8]
  ) {
    output.append(contentsOf: #"<record kind=""#.utf8)
    XMLText.append(record.kind.rawValue, to: &output)
    output.append(contentsOf: #"" partner=""#.utf8)
    XMLText.append(partner, to: &output)
    output.append(contentsOf: #"">"#.utf8)
    for layout in RecordLayout.parts { write(layout, of: record, to: &output) }
    output.append(contentsOf: "</record>\n".utf8)
  }

  private static func write(
    _ layout: RecordLayout, of record: CanonicalRecord, to output: inout [UInt8]
  ) {
    var isOpen = false
    for definition in layout.fields {
      record.forEachExported(definition) { value in
        if !isOpen { output.append(contentsOf: "<\(layout.part.rawValue)>".utf8) }
        isOpen = true
        write(value, as: definition.field.exportedName, of: record, to: &output)
      }
    }
    if isOpen { output.append(contentsOf: "</\(layout.part.rawValue)>".utf8) }
  }

  private static func write(
    _ value: CanonicalValue, as name: String, of record: CanonicalRecord,
    to output: inout [UInt8]
  ) {
    if let missing = value.content.exportedMissing {
      output.append(contentsOf: #"<\#(name) missing="\#(missing.rawValue)"/>"#.utf8)
      return
    }
    output.append(contentsOf: "<\(name)>".utf8)
    XMLText.append(record.exportedText(value), to: &output)
    output.append(contentsOf: "</\(name)>".utf8)
  }
}
