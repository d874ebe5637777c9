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
      if kind != .integer, kind != .number, SpreadsheetCell.isFormula(cell) {
        cell = SpreadsheetCell.disarmed(cell)
        text.disarmed.append(.init(row: text.rows + 2, column: columns[index].name))
      }
      SpreadsheetCell.appendPlain(cell, to: &text.bytes)
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
}
