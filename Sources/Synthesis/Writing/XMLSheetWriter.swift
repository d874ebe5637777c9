import CanonicalModel

/// An element a record, with an element for each value. The root element tells the kind.
struct XMLSheetWriter: SheetWriter {
  let linesBefore = 2
  private let root: String
  private let columns: [(field: CanonicalField, start: [UInt8], end: [UInt8])]

  init(_ layout: Layout) {
    root = layout.kind == .referral ? "cyson" : "cyson-\(layout.kind.plural)"
    columns = layout.columns.map {
      ($0, Array("<\($0.name)>".utf8), Array("</\($0.name)>".utf8))
    }
  }

  func begin(to output: inout [UInt8]) {
    output.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(root)>\n".utf8)
  }

  func end(to output: inout [UInt8]) { output.append(contentsOf: "</\(root)>\n".utf8) }

  func write(
    _ sheet: RecordSheet, number: Int, watching field: CanonicalField?, to output: inout [UInt8]
  ) -> Int {
    var place = output.count
    output.append(contentsOf: "<record>".utf8)
    for column in columns {
      let text = sheet.text(column.field)
      guard !text.isEmpty else { continue }
      if column.field == field { place = output.count + column.start.count }
      guard column.field.definition.isRepeated else {
        append(text, column.start, column.end, to: &output)
        continue
      }
      text.forEachValue { append($0, column.start, column.end, to: &output) }
    }
    output.append(contentsOf: "</record>\n".utf8)
    return place
  }

  private func append(
    _ text: ArraySlice<UInt8>, _ start: [UInt8], _ end: [UInt8], to output: inout [UInt8]
  ) {
    output.append(contentsOf: start)
    if text.holds("<", "&", ">") {
      for byte in text { output.append(xml: byte) }
    } else {
      output.append(contentsOf: text)
    }
    output.append(contentsOf: end)
  }
}

extension [UInt8] {
  fileprivate mutating func append(xml byte: UInt8) {
    switch Unicode.Scalar(byte) {
    case "<": append(contentsOf: "&lt;".utf8)
    case ">": append(contentsOf: "&gt;".utf8)
    case "&": append(contentsOf: "&amp;".utf8)
    default: append(byte)
    }
  }
}

extension RecordKind {
  /// The name of a file of such records.
  package var plural: String { rawValue + "s" }
}
