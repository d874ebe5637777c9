import CanonicalModel

/// An object a record, with canonical names as keys: a line each, or all of them in one document.
struct JSONSheetWriter: SheetWriter {
  let isDocument: Bool
  private let keys: [[UInt8]]

  var linesBefore: Int { isDocument ? 1 : 0 }

  init(isDocument: Bool) {
    self.isDocument = isDocument
    keys = RecordSheet.columns.map {
      Array("\"\($0.name)\":\($0.definition.isRepeated ? "[" : "")\"".utf8)
    }
  }

  func begin(to output: inout [UInt8]) {
    if isDocument { output.append(contentsOf: "{\"records\":[\n".utf8) }
  }

  func end(to output: inout [UInt8]) {
    if isDocument { output.append(contentsOf: "\n]}\n".utf8) }
  }

  func write(
    _ sheet: RecordSheet, number: Int, watching fault: PlantedFault?, to output: inout [UInt8]
  ) -> Int {
    // The comma between records ends the line before, so that a record begins its own.
    if isDocument, number > 1 { output.append(contentsOf: ",\n".utf8) }
    var place = output.count
    var separator: Unicode.Scalar = "{"
    for (key, field) in zip(keys, RecordSheet.columns) {
      let text = sheet.text(field)
      guard !text.isEmpty else { continue }
      output.append(separator)
      separator = ","
      output.append(contentsOf: key)
      if field == fault?.field { place = output.count }
      append(text, isRepeated: key[key.count - 2] == UInt8(ascii: "["), to: &output)
    }
    output.append("}")
    if !isDocument { output.append("\n") }
    return place
  }

  /// The rest of a value behind its opening quote.
  private func append(_ text: ArraySlice<UInt8>, isRepeated: Bool, to output: inout [UInt8]) {
    guard isRepeated else {
      output.append(contentsOf: text)
      return output.append("\"")
    }
    var isFirst = true
    text.forEachValue {
      if !isFirst { output.append(contentsOf: ",\"".utf8) }
      isFirst = false
      output.append(contentsOf: $0)
      output.append("\"")
    }
    output.append("]")
  }
}
