import Records

/// A place as a report has it, in one line.
enum PlaceJSON {
  static func write(_ place: Place, in file: String, to output: inout [UInt8]) {
    output.append(contentsOf: #"{"file":"#.utf8)
    JSONText.append(file, to: &output)
    ProvenanceNDJSON.member("line", place.line, to: &output)
    ProvenanceNDJSON.member("column", place.column, to: &output)
    ProvenanceNDJSON.member("byteOffset", place.byteOffset, to: &output)
    ProvenanceNDJSON.member("record", place.record, to: &output)
    write(place.detail, to: &output)
    output.append(UInt8(ascii: "}"))
  }

  /// The names in it are those of a profile: nothing else becomes a canonical value.
  private static func write(_ detail: Place.Detail, to output: inout [UInt8]) {
    if case .cell(let row, let column, let header) = detail {
      ProvenanceNDJSON.member("row", row, to: &output)
      if let header {
        ProvenanceNDJSON.member("columnName", header.text(disclosure: nil), to: &output)
      }
      ProvenanceNDJSON.member("columnLetter", Place.columnLetters(column), to: &output)
    }
    if let xpath = detail.xpath(disclosure: nil) {
      ProvenanceNDJSON.member("xpath", xpath, to: &output)
    }
    if let pointer = detail.jsonPointer(disclosure: nil) {
      ProvenanceNDJSON.member("jsonPointer", pointer, to: &output)
    }
  }
}
