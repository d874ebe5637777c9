/// The slow plain twin of the CSV scanner: one scalar at a time, strings and arrays, no cleverness.
struct CSVTwin {
  /// The rows of a text whose quotes all close.
  static func rows(_ text: String, delimiter: Unicode.Scalar = ",") -> [[String]] {
    let scalars = Array(text.unicodeScalars)
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var index = 0
    var isQuoted = false
    var isAfterQuote = false
    var isAtStart = true
    func scalar(_ position: Int) -> Unicode.Scalar? {
      position < scalars.count ? scalars[position] : nil
    }
    func endField() {
      row.append(String(field))
      field = String.UnicodeScalarView()
      isQuoted = false
      isAfterQuote = false
      isAtStart = true
    }
    func endRow() {
      endField()
      rows.append(row)
      row = []
    }
    while let now = scalar(index) {
      index += 1
      if isQuoted, !isAfterQuote {
        if now == "\"", scalar(index) == "\"" {
          field.append("\"")
          index += 1
        } else if now == "\"" {
          isAfterQuote = true
        } else {
          field.append(now)
        }
      } else if now == delimiter {
        endField()
      } else if now == "\r" {
        if scalar(index) == "\n" { index += 1 }
        endRow()
      } else if now == "\n" {
        endRow()
      } else if now == "\"", isAtStart {
        isQuoted = true
        isAtStart = false
      } else {
        field.append(now)
        isAtStart = false
      }
    }
    if !row.isEmpty || !isAtStart || !field.isEmpty { endRow() }
    return rows
  }
}
