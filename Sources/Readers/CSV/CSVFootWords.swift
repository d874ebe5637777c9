/// The words, English and Welsh, with which a row says that it is no record.
enum CSVFootWords {
  private static let totals = [
    "total", "totals", "grand total", "subtotal", "sub-total", "cyfanswm", "cyfansymiau",
    "is-gyfanswm", "is-gyfansymiau",
  ].map { Array($0.utf8) }

  private static let remarks = [
    "source", "sources", "note", "notes", "footnote", "footnotes", "ffynhonnell", "ffynonellau",
    "nodyn", "nodiadau", "troednodyn", "troednodiadau",
  ].map { Array($0.utf8) }

  private static let closings = [
    "end of report", "end of file", "end of data", "end of extract", "diwedd yr adroddiad",
    "diwedd y ffeil", "diwedd y data", "\u{A9}", "(c) crown copyright", "crown copyright",
    "hawlfraint y goron",
  ].map { Array($0.utf8) }

  /// Protective markings, always in capitals.
  private static let markings = [
    "OFFICIAL", "SWYDDOGOL", "RESTRICTED", "CONFIDENTIAL", "PROTECT", "NOT PROTECTIVELY MARKED",
  ].map { Array($0.utf8) }

  /// The longest text that is a label and no sentence.
  private static let mostBytes = 64

  /// `Total`, `Grand total`, `Police total`, `Cyfanswm y cofnodion`.
  static func isTotal(_ cell: [UInt8]) -> Bool {
    guard cell.count <= mostBytes else { return false }
    let text = lowered(cell)
    if totals.contains(where: { begins(text, with: $0) }) { return true }
    let words = text.split(separator: 0x20)
    return words.count <= 4 && words.last.map { $0.elementsEqual("total".utf8) } == true
  }

  /// `Source: …`, or the word alone.
  static func isRemark(_ cell: [UInt8]) -> Bool {
    let text = lowered(cell)
    return remarks.contains { word in
      text.starts(with: word) && (text.count == word.count || text[word.count] == UInt8(ascii: ":"))
    }
  }

  /// The end of a report, a copyright, a marking, the number of rows that a query gave.
  static func isClosing(_ cell: [UInt8]) -> Bool {
    let text = lowered(cell)
    if closings.contains(where: { begins(text, with: $0) }) { return true }
    let isInCapitals = !cell.contains { $0 &- 0x61 < 26 }
    if isInCapitals, markings.contains(where: { begins(cell, with: $0) }) { return true }
    guard text.first == UInt8(ascii: "(") else { return false }
    let behind = text.dropFirst().drop { $0 &- 0x30 < 10 }
    return behind.count < text.count - 1 && behind.starts(with: " row".utf8)
  }

  /// `1. …`, `(2) …`, `* …`.
  static func isNumbered(_ cell: [UInt8]) -> Bool {
    let mark = cell.prefix { $0 != 0x20 }
    guard mark.count <= 4, mark.count < cell.count, let last = mark.last else { return false }
    if mark.count == 1, last == UInt8(ascii: "*") { return true }
    let isClosed = last == UInt8(ascii: ".") || last == UInt8(ascii: ")")
    return isClosed && mark.contains { $0 &- 0x30 < 10 }
  }

  /// Whether the text begins with the words, and no letter follows them.
  private static func begins(_ text: [UInt8], with words: [UInt8]) -> Bool {
    guard text.starts(with: words) else { return false }
    guard text.count > words.count else { return true }
    let next = text[words.count] | 0x20
    return next &- 0x61 >= 26 && next < 0x80 || words == [0xC2, 0xA9]
  }

  private static func lowered(_ cell: [UInt8]) -> [UInt8] {
    cell.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }
}
