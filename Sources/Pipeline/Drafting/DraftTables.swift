import CanonicalModel
import Profiles
import Records

/// The tables by which headings are understood: `column-names.csv`, `column-words.csv` and
/// `column-ignored.csv` in the folder of schemas.
package struct DraftTables: Sendable {
  package let names: ColumnNames
  package let ignored: IgnoredNames

  package init(folder: String) throws(RunError) {
    let words = try DraftTables.words(folder)
    names = ColumnNames(try DraftTables.names(folder), words: words)
    ignored = try DraftTables.ignored(folder)
  }

  /// Every name of the table, in its order.
  package static func names(_ folder: String) throws(RunError) -> [ColumnNames.Name] {
    var names: [ColumnNames.Name] = []
    let header = ["field", "language", "needs", "kinds", "name"]
    try read("column-names.csv", in: folder, header) { cells throws(RunError) in
      guard let field = CanonicalField(name: cells[0]) else {
        throw .configuration("there is no field \(cells[0])")
      }
      guard Language(rawValue: cells[1]) != nil else {
        throw .configuration("language is en or cy")
      }
      guard let need = ColumnNames.Name.Need(rawValue: cells[2]) else {
        throw .configuration("needs is empty, values or form")
      }
      let kinds = cells[3].split(separator: "|").map { RecordKind(rawValue: String($0)) }
      guard !kinds.contains(nil) else { throw .configuration("there is no such kind of record") }
      names.append(
        ColumnNames.Name(
          field: field, text: cells[4], need: need, kinds: Set(kinds.compactMap { $0 })))
    }
    return names
  }

  private static func words(_ folder: String) throws(RunError) -> WordTable {
    var words = WordTable()
    try read("column-words.csv", in: folder, ["meaning", "language", "word"]) {
      cells throws(RunError) in
      guard let language = Language(rawValue: cells[1]) else {
        throw .configuration("language is en or cy")
      }
      words.add(cells[2], meaning: cells[0], language: language)
    }
    return words
  }

  private static func ignored(_ folder: String) throws(RunError) -> IgnoredNames {
    var ignored = IgnoredNames()
    let header = ["reason_en", "reason_cy", "language", "name"]
    try read("column-ignored.csv", in: folder, header) { cells throws(RunError) in
      ignored.add(cells[3], reason: Words(en: cells[0], cy: cells[1]))
    }
    return ignored
  }

  /// Hands on the cells of every row below the header; what is wrong with one names its line.
  private static func read(
    _ name: String, in folder: String, _ header: [String],
    _ take: ([String]) throws(RunError) -> Void
  ) throws(RunError) {
    let file = "\(folder)/\(name)"
    let rows = try CodeListFile.rows(try SchemaFolder.bytes(of: file), file: file)
    guard rows.first?.cells == header else {
      throw .configuration("\(file):1: the header must be " + header.joined(separator: ","))
    }
    for row in rows.dropFirst() {
      guard row.cells.count == header.count else {
        throw .configuration("\(file):\(row.line): a row needs \(header.count) cells")
      }
      do throws(RunError) {
        try take(row.cells)
      } catch {
        throw .configuration("\(file):\(row.line): \(error.message)")
      }
    }
  }

  /// Where the tables lie: in the folder that the user names, else beside the program.
  static func folder(_ schemas: String) -> String {
    guard !FileTree.exists("\(schemas)/column-names.csv"), let own = SchemaFolder.standardPath()
    else { return schemas }
    return own
  }
}
