import CanonicalModel
import Readers
import Records

/// Reads a code list from its CSV file.
enum CodeListFile {
  private static let header = [
    "code", "label_en", "label_cy", "valid_from", "valid_to", "replaced_by", "aliases", "source",
    "confidence",
  ]

  static func list(
    _ id: CodeListID, _ bytes: [UInt8], doubts: [DoubtfulSpelling], file: String
  ) throws(RunError) -> CodeList {
    let rows = try rows(bytes, file: file)
    let header = header + id.columns.map(\.rawValue)
    guard rows.first?.cells == header else {
      throw .configuration("\(file):1: the header must be " + header.joined(separator: ","))
    }
    var entries: [CodeList.Row] = []
    for row in rows.dropFirst() { entries.append(try entry(row, id.columns, file: file)) }
    return CodeList(id: id, rows: entries, doubts: doubts)
  }

  /// A line of one of our own tables.
  struct Row {
    let line: Int
    let cells: [String]
  }

  static func rows(_ bytes: [UInt8], file: String, of what: String = "the code list")
    throws(RunError) -> [Row]
  {
    var reader = CSVReader(
      window: TextWindow(InputFile(bytes: bytes), encoding: .utf8), dialect: CSVDialect())
    var batch = RawBatch()
    var rows: [Row] = []
    do throws(ReadError) {
      while try reader.read(into: &batch) {
        if let fault = batch.faults.first {
          throw ReadError.schemaNotUsable(
            path: file, line: batch.position(of: fault.index, in: fault.record).line)
        }
        for record in batch.records {
          let fields = batch.fields[record.firstField..<record.endField]
          rows.append(
            Row(
              line: record.position.line,
              cells: fields.map { String(decoding: batch.text($0), as: UTF8.self) }))
        }
      }
    } catch {
      throw .configuration("\(file): \(what) is not a clean CSV file")
    }
    return rows
  }

  private static func entry(_ row: Row, _ columns: [CodeAttribute], file: String)
    throws(RunError) -> CodeList.Row
  {
    func fail(_ what: String) -> RunError { .configuration("\(file):\(row.line): \(what)") }
    let cells = row.cells
    let count = header.count + columns.count
    guard cells.count == count else { throw fail("a row needs \(count) cells") }
    guard let code = Code(cells[0]) else { throw fail("a code is 1 to 24 ASCII characters") }
    guard let confidence = Authority.Confidence(rawValue: cells[8]) else {
      throw fail("confidence is seen, recalled or unsure")
    }
    for day in cells[3...4] where !day.isEmpty && CivilDate(day) == nil {
      throw fail("a day is written as yyyy-mm-dd")
    }
    return CodeList.Row(
      code: code, label: Words(en: cells[1], cy: cells[2]),
      effective: EffectiveDates(from: CivilDate(cells[3]), until: CivilDate(cells[4])),
      replacedBy: Code(cells[5]), aliases: values(cells[6]), source: cells[7],
      confidence: confidence, attributes: attributes(cells[header.count...], columns),
      line: row.line)
  }

  private static func attributes(_ cells: ArraySlice<String>, _ columns: [CodeAttribute])
    -> [CodeAttribute: [String]]
  {
    var attributes: [CodeAttribute: [String]] = [:]
    for (column, cell) in zip(columns, cells) where !cell.isEmpty {
      attributes[column] = values(cell)
    }
    return attributes
  }

  /// The values of a cell that may hold several.
  private static func values(_ cell: String) -> [String] {
    cell.split(separator: "|").map(String.init)
  }
}
