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
    _ record: CanonicalRecord, partner: String, _ scope: ExportScope = .shareable,
    to output: inout [UInt8]
  ) {
    output.append(contentsOf: #"<record kind=""#.utf8)
    XMLText.append(record.kind.rawValue, to: &output)
    output.append(contentsOf: #"" partner=""#.utf8)
    XMLText.append(record.owner(in: partner), to: &output)
    output.append(contentsOf: #"">"#.utf8)
    for layout in RecordLayout.parts { write(layout, of: record, scope, to: &output) }
    output.append(contentsOf: "</record>\n".utf8)
  }

  private static func write(
    _ layout: RecordLayout, of record: CanonicalRecord, _ scope: ExportScope,
    to output: inout [UInt8]
  ) {
    var isOpen = false
    for index in layout.exported.indices where record.holds(layout.exported[index].field) {
      let field = layout.exported[index]
      record.forEachExported(field, scope) { content in
        if !isOpen { appendTag("<", layout.name, ">", to: &output) }
        isOpen = true
        write(content, as: field.name, of: record, to: &output)
      }
    }
    if isOpen { appendTag("</", layout.name, ">", to: &output) }
  }

  private static func write(
    _ content: CanonicalValue.Content, as name: [UInt8], of record: CanonicalRecord,
    to output: inout [UInt8]
  ) {
    if let missing = content.missing {
      appendTag("<", name, " missing=\"", to: &output)
      output.append(contentsOf: missing.rawValue.utf8)
      output.append(contentsOf: "\"/>".utf8)
      return
    }
    appendTag("<", name, ">", to: &output)
    if case .text(let range) = content {
      XMLText.append(record.text(range), to: &output)
    } else {
      record.append(content, to: &output, escape: XMLText.append)
    }
    appendTag("</", name, ">", to: &output)
  }

  private static func appendTag(
    _ start: StaticString, _ name: [UInt8], _ end: StaticString, to output: inout [UInt8]
  ) {
    output.append(start)
    output.append(contentsOf: name)
    output.append(end)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
