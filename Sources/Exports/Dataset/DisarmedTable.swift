/// `disarmed.csv`: which cells of the other CSV files have an apostrophe in front that their values do
/// not have.
package struct DisarmedCells: Sendable {
  private(set) var files: [(name: String, cells: [DatasetText.DisarmedCell])] = []

  package init() {}

  /// Takes those of a file.
  package mutating func add(_ cells: [DatasetText.DisarmedCell], of file: String) {
    if !cells.isEmpty { files.append((file, cells)) }
  }

  package var count: Int { files.reduce(0) { $0 + $1.cells.count } }

  static let columns = [
    DatasetColumn("file", isRequired: true, "The CSV file."),
    DatasetColumn("row", .integer, isRequired: true, "As a spreadsheet counts, the heading is 1."),
    DatasetColumn("column_name", isRequired: true, "The column."),
  ]

  func write(to text: inout DatasetText) {
    var writer = DatasetCSV(DisarmedCells.columns)
    writer.begin(to: &text)
    for file in files {
      for cell in file.cells {
        writer.write([.text(file.name), .integer(cell.row), .text(cell.column)], to: &text)
      }
    }
  }

  /// The table as the descriptor has it.
  static let table = DatasetTable(
    name: "disarmed", title: "Cells with an apostrophe in front", formats: [.csv],
    columns: columns, primaryKey: ["file", "row", "column_name"], foreignKeys: []
  ) { _, _ in }
}

extension DatasetTable {
  /// Every table that stands in a CSV file.
  static let described = inFolder + [DisarmedCells.table]
}
