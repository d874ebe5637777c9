import CanonicalModel
import Records

/// Writes where the values of canonical records come from, one JSON object a record, as
/// `schemas/provenance.schema.json` has them.
package enum ProvenanceNDJSON {
  /// A text that was divided into several values is written whole with the first of them, and cut
  /// after so many bytes with the others: a list of a megabyte is not written a thousand times.
  static let mostRepeated = 1024

  /// Appends a line for the record, which has the number in its file. `origin` is asked for each
  /// value that an export writes, in their order.
  package static func write(
    _ record: CanonicalRecord, number: Int, file: String, partner: String, _ scope: ExportScope,
    to output: inout [UInt8], origin: (CanonicalValue) -> ValueOrigin
  ) {
    output.append(contentsOf: #"{"recordKind":"#.utf8)
    JSONText.append(record.kind.rawValue, to: &output)
    member("partner", record.owner(in: partner), to: &output)
    member("file", file, to: &output)
    member("record", number, to: &output)
    if record.part > 0 { member("part", record.part, to: &output) }
    output.append(contentsOf: #","values":["#.utf8)
    var isFirst = true
    var written: Set<Int32> = []
    for layout in RecordLayout.parts {
      for field in layout.exported {
        record.forEachTraced(field) { value in
          guard let content = scope.content(of: value, in: field) else { return }
          if !isFirst { output.append(UInt8(ascii: ",")) }
          isFirst = false
          let isNew = value.source < 0 || written.insert(value.source).inserted
          write(
            content, of: field, in: record, origin(value),
            hidesText: scope.hides(value, in: field), isWhole: isNew, to: &output)
        }
      }
    }
    output.append(contentsOf: "]}\n".utf8)
  }

  private static func write(
    _ content: CanonicalValue.Content, of field: ExportedField, in record: CanonicalRecord,
    _ origin: ValueOrigin, hidesText: Bool, isWhole: Bool, to output: inout [UInt8]
  ) {
    output.append(contentsOf: #"{"field":""#.utf8)
    output.append(contentsOf: field.name)
    output.append(contentsOf: #"","value":"#.utf8)
    CanonicalNDJSON.write(content, of: record, to: &output)
    write(origin.making, to: &output)
    if let source = origin.source {
      output.append(UInt8(ascii: ","))
      write(source, hidesText: hidesText, isWhole: isWhole, to: &output)
    }
    if !origin.others.isEmpty {
      output.append(contentsOf: #","joinedWith":["#.utf8)
      for (index, source) in origin.others.enumerated() {
        output.append(contentsOf: index == 0 ? "{".utf8 : ",{".utf8)
        write(source, hidesText: hidesText, isWhole: isWhole, to: &output)
        output.append(UInt8(ascii: "}"))
      }
      output.append(UInt8(ascii: "]"))
    }
    output.append(UInt8(ascii: "}"))
  }

  static func write(_ making: ValueOrigin.Making, to output: inout [UInt8]) {
    output.append(contentsOf: #","made":{"transform":"#.utf8)
    JSONText.append(making.transform, to: &output)
    if let list = making.list { member("list", list, to: &output) }
    if let line = making.line { member("line", line, to: &output) }
    if let profile = making.profile { member("profile", profile, to: &output) }
    output.append(UInt8(ascii: "}"))
  }

  static func write(
    _ source: ValueOrigin.Source, hidesText: Bool, isWhole: Bool, to output: inout [UInt8]
  ) {
    if hidesText {
      output.append(contentsOf: #""isSourceHidden":true"#.utf8)
    } else {
      let text = isWhole ? source.text : source.text.beginning(mostRepeated)
      output.append(contentsOf: #""source":"#.utf8)
      JSONText.append(text, to: &output)
      if text.count < source.text.count {
        output.append(contentsOf: #","isSourceCut":true"#.utf8)
      }
    }
    key("place", to: &output)
    PlaceJSON.write(source.place, in: source.file, to: &output)
  }

  static func key(_ name: String, to output: inout [UInt8]) {
    output.append(contentsOf: ",\"".utf8)
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: "\":".utf8)
  }

  static func member(_ name: String, _ text: String, to output: inout [UInt8]) {
    key(name, to: &output)
    JSONText.append(text, to: &output)
  }

  static func member(_ name: String, _ number: Int, to output: inout [UInt8]) {
    key(name, to: &output)
    ExportText.append(number, to: &output)
  }
}

extension CanonicalRecord {
  /// Calls `body` with each value of the field that an export may write.
  fileprivate func forEachTraced(_ field: ExportedField, _ body: (CanonicalValue) -> Void) {
    guard let first = value(field.field) else { return }
    if field.isRepeated { forEach(field.field, body) } else { body(first) }
  }
}

extension ArraySlice<UInt8> {
  /// Its first bytes, and no scalar cut in two.
  fileprivate func beginning(_ most: Int) -> ArraySlice<UInt8> {
    guard count > most else { return self }
    var start = prefix(most)
    while let last = start.last, last & 0xC0 == 0x80 { start.removeLast() }
    if let last = start.last, last >= 0xC0 { start.removeLast() }
    return start
  }
}
