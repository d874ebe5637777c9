import CanonicalModel

/// A header row of canonical names, then a row a record. The narrative, which has commas,
/// is quoted.
struct CSVSheetWriter: SheetWriter {
  let linesBefore = 1

  func begin(to output: inout [UInt8]) {
    output.append(contentsOf: RecordSheet.columns.map(\.name).joined(separator: ",").utf8)
    output.append("\n")
  }

  func end(to output: inout [UInt8]) {}

  func write(
    _ sheet: RecordSheet, number: Int, watching fault: PlantedFault?, to output: inout [UInt8]
  ) -> Int {
    var place = output.count
    var isFirst = true
    for field in RecordSheet.columns {
      if !isFirst { output.append(",") }
      isFirst = false
      let text = sheet.text(field)
      guard !text.isEmpty else { continue }
      let isQuoted = field == .narrative
      if isQuoted { output.append("\"") }
      if field == fault?.field { place = output.count }
      output.append(contentsOf: text)
      if isQuoted { output.append("\"") }
    }
    if fault == .raggedRow { output.append(",") }
    output.append("\n")
    return place
  }
}
