/// A file of the dataset that is text, and what writes it.
package struct DatasetFile: Sendable {
  package let name: String
  private let body: @Sendable (DatasetSource, inout DatasetText) -> Void

  /// Writes all of it.
  package func write(_ source: DatasetSource, to text: inout DatasetText) {
    body(source, &text)
    text.flush()
  }

  /// In the order in which they are written. What is not among them speaks of the others: the
  /// database, `disarmed.csv`, the descriptor and the manifest.
  package static let all: [DatasetFile] =
    DatasetTable.inFolder.map(csv) + ndjson
    + [
      DatasetFile(name: "provenance.ndjson") { MergedProvenance.write($0, to: &$1) },
      DatasetFile(name: "merged.xml") { MergedXML.write($0, to: &$1) },
    ]

  /// The database.
  package static let database = "merged.sqlite"
  /// The list of disarmed cells.
  package static let disarmed = "disarmed.csv"

  /// The list of disarmed cells, which is known when the others are written.
  package static func disarmed(_ cells: DisarmedCells) -> DatasetFile {
    DatasetFile(name: disarmed) { _, text in cells.write(to: &text) }
  }

  /// Every name that a file of a dataset has, so that nothing else is ever swept away with one.
  package static let names: Set<String> = Set(
    all.map(\.name) + [
      database, disarmed, DataPackage.fileName, DatasetManifest.fileName,
      DatasetManifest.signatureName,
    ])

  private static func csv(_ table: DatasetTable) -> DatasetFile {
    DatasetFile(name: table.name + ".csv") { DatasetCSV.write(table, of: $0, to: &$1) }
  }

  private static let ndjson = DatasetTable.all.filter { $0.formats.contains(.ndjson) }.map {
    table in
    DatasetFile(name: table.name + ".ndjson") { DatasetNDJSON.write(table, of: $0, to: &$1) }
  }
}
