import CanonicalModel
import Records

/// Writes a merged table as one JSON object a line: the names of the CSV columns, arrays for repeated
/// fields, `{"missing": …}` where somebody said why there is no value, nothing where nobody did.
enum DatasetNDJSON {
  static func write(_ table: DatasetTable, of source: DatasetSource, to text: inout DatasetText) {
    let names = table.columns.map { Array("\"\($0.name)\":".utf8) }
    table.forEachRow(source) { cells in
      var isFirst = true
      text.bytes.append(UInt8(ascii: "{"))
      for index in 0..<cells.count {
        if case .empty = cells[index] { continue }
        if !isFirst { text.bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        text.bytes.append(contentsOf: names[index])
        append(cells[index], to: &text.bytes)
      }
      text.append("}\n")
      text.endRow()
    }
  }

  private static func append(_ cell: DatasetCell, to output: inout [UInt8]) {
    switch cell {
    case .empty: break
    case .text(let text): JSONText.append(text, to: &output)
    case .integer(let number): ExportText.append(number, to: &output)
    case .number(let number):
      output.append(contentsOf: (number.isFinite ? String(number) : "null").utf8)
    case .content(let content): ContentText.appendJSON(content, to: &output)
    case .contents(let contents): ContentText.appendJSON(contents, to: &output)
    case .disputed: ContentText.appendMissing(DatasetCell.disputedWord, to: &output)
    }
  }
}
