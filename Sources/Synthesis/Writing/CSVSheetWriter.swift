import CanonicalModel

/// A header row of canonical names, then a row a record. What holds a comma, a quotation mark or a
/// line's end is quoted.
struct CSVSheetWriter: SheetWriter {
  let linesBefore = 1
  let layout: Layout

  func begin(to output: inout [UInt8]) {
    output.append(contentsOf: layout.columns.map(\.name).joined(separator: ",").utf8)
    output.append("\n")
  }

  func end(to output: inout [UInt8]) {}

  func write(
    _ sheet: RecordSheet, number: Int, watching field: CanonicalField?, to output: inout [UInt8]
  ) -> Int {
    var place = output.count
    var isFirst = true
    for column in layout.columns {
      if !isFirst { output.append(",") }
      isFirst = false
      let text = sheet.text(column)
      guard !text.isEmpty else { continue }
      let isQuoted = text.holds(",", "\"", "\n")
      if isQuoted { output.append("\"") }
      if column == field { place = output.count }
      append(text, isQuoted, to: &output)
      if isQuoted { output.append("\"") }
    }
    for _ in 0..<sheet.extraCells { output.append(",") }
    output.append("\n")
    return place
  }

  private func append(_ text: ArraySlice<UInt8>, _ isQuoted: Bool, to output: inout [UInt8]) {
    guard isQuoted else { return output.append(contentsOf: text) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
  }
}
