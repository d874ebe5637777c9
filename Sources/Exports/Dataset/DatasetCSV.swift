import CanonicalModel
import Records

/// Writes a merged table as CSV (RFC 4180) that people may open in a spreadsheet.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, and the row and the
/// column are noted: nothing else in the table is changed.
struct DatasetCSV {
  private let columns: [DatasetColumn]
  /// One cell at a time, as it is meant; used again and again.
  private var cell: [UInt8] = []

  init(_ columns: [DatasetColumn]) { self.columns = columns }

  static func write(_ table: DatasetTable, of source: DatasetSource, to text: inout DatasetText) {
    var writer = DatasetCSV(table.columns)
    writer.begin(to: &text)
    table.forEachRow(source) { writer.write($0, to: &text) }
  }

  func begin(to text: inout DatasetText) {
    for (index, column) in columns.enumerated() {
      if index > 0 { text.bytes.append(UInt8(ascii: ",")) }
      text.append(column.name)
    }
    text.append("\r\n")
  }

  mutating func write(_ cells: borrowing [DatasetCell], to text: inout DatasetText) {
    for index in 0..<cells.count {
      if index > 0 { text.bytes.append(UInt8(ascii: ",")) }
      if case .empty = cells[index] { continue }
      cell.removeAll(keepingCapacity: true)
      fill(cells[index])
      let kind = columns[index].kind
      if kind != .integer, kind != .number, SpreadsheetFormula.begins(cell) {
        cell.insert(SpreadsheetFormula.guardMark, at: 0)
        text.disarmed.append(.init(row: text.rows + 2, column: columns[index].name))
      }
      appendCell(to: &text.bytes)
    }
    text.append("\r\n")
    text.endRow()
  }

  private mutating func fill(_ value: DatasetCell) {
    switch value {
    case .empty: break
    case .text(let text):
      ContentText.appendPlain(.text(Array(text.utf8)), to: &cell)
    case .integer(let number): ExportText.append(number, to: &cell)
    case .number(let number):
      if number.isFinite { cell.append(contentsOf: String(number).utf8) }
    case .content(let content): ContentText.appendPlain(content, to: &cell)
    case .disputed: cell.append(contentsOf: DatasetCell.disputedWord.utf8)
    case .contents(let contents):
      for (index, content) in contents.enumerated() {
        if index > 0 { cell.append(UInt8(ascii: "|")) }
        ContentText.appendListed(content, to: &cell)
      }
    }
  }

  private func appendCell(to output: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard cell.contains(where: DatasetCSV.needsQuotes) else {
      return output.append(contentsOf: cell)
    }
    output.append(quote)
    for byte in cell {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }

  /// Readers that trim take blanks from cells without quotes.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 10 || byte == 13 || byte == 9
  }
}

/// What a spreadsheet would run.
enum SpreadsheetFormula {
  /// Before it a spreadsheet takes what follows as text.
  static let guardMark = UInt8(ascii: "'")

  /// Whether the first thing in the cell, blanks left out, begins a formula: `= + - @`, their
  /// full-width twins, or a control character, which some programs drop before they look.
  static func begins(_ cell: [UInt8]) -> Bool {
    guard let first = cell.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return false }
    switch cell[first] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0..<0x20:
      return true
    case 0xEF: return fullWidth.contains { cell[first...].starts(with: $0) }
    case 0xC2: return cell[first...].starts(with: [0xC2, 0xA0]) && isArmed(behindBlanks: cell)
    default: return false
    }
  }

  private static let fullWidth = ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].map {
    Array($0.utf8)
  }

  /// The same behind blanks that do not break.
  private static func isArmed(behindBlanks cell: [UInt8]) -> Bool {
    var rest = cell[...]
    while let first = rest.first {
      if first == UInt8(ascii: " ") {
        rest = rest.dropFirst()
      } else if rest.starts(with: [0xC2, 0xA0]) {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return begins(Array(rest))
  }
}
