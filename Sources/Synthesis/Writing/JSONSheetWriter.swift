import CanonicalModel

/// An object a record, with canonical names as keys: a line each, or all of them in one document.
struct JSONSheetWriter: SheetWriter {
  let isDocument: Bool
  private let columns: [(field: CanonicalField, key: [UInt8], isRepeated: Bool)]

  var linesBefore: Int { isDocument ? 1 : 0 }

  init(_ layout: Layout, isDocument: Bool) {
    self.isDocument = isDocument
    columns = layout.columns.map {
      let isRepeated = $0.definition.isRepeated
      return ($0, Array("\"\($0.name)\":\(isRepeated ? "[" : "")\"".utf8), isRepeated)
    }
  }

  func begin(to output: inout [UInt8]) {
    if isDocument { output.append(contentsOf: "{\"records\":[\n".utf8) }
  }

  func end(to output: inout [UInt8]) {
    if isDocument { output.append(contentsOf: "\n]}\n".utf8) }
  }

  func write(
    _ sheet: RecordSheet, number: Int, watching field: CanonicalField?, to output: inout [UInt8]
  ) -> Int {
    // The comma between records ends the line before, so that a record begins its own.
    if isDocument, number > 1 { output.append(contentsOf: ",\n".utf8) }
    var place = output.count
    var separator: Unicode.Scalar = "{"
    for column in columns {
      let text = sheet.text(column.field)
      guard !text.isEmpty else { continue }
      output.append(separator)
      separator = ","
      output.append(contentsOf: column.key)
      if column.field == field { place = output.count }
      append(text, isRepeated: column.isRepeated, to: &output)
    }
    output.append("}")
    if !isDocument { output.append("\n") }
    return place
  }

  /// The rest of a value behind its opening quote.
  private func append(_ text: ArraySlice<UInt8>, isRepeated: Bool, to output: inout [UInt8]) {
    guard isRepeated else {
      output.append(json: text)
      return output.append("\"")
    }
    var isFirst = true
    text.forEachValue {
      if !isFirst { output.append(contentsOf: ",\"".utf8) }
      isFirst = false
      output.append(json: $0)
      output.append("\"")
    }
    output.append("]")
  }
}

extension [UInt8] {
  fileprivate mutating func append(json text: ArraySlice<UInt8>) {
    guard text.holds("\"", "\\", "\n") else { return append(contentsOf: text) }
    for byte in text {
      switch Unicode.Scalar(byte) {
      case "\"", "\\":
        append("\\")
        append(byte)
      case "\n": append(contentsOf: "\\n".utf8)
      default: append(byte)
      }
    }
  }
}
