import CanonicalModel
import Records

/// A table of the dataset: which columns it has, and how its rows are told one by one. All formats
/// write the same rows, so that they cannot say different things.
package struct DatasetTable: Sendable {
  /// Where the table stands.
  enum Format: Hashable, Sendable { case csv, ndjson, sqlite }

  package let name: String
  let title: String
  let formats: Set<Format>
  let columns: [DatasetColumn]
  let primaryKey: [String]
  let foreignKeys: [DatasetForeignKey]
  /// Columns by which the database finds rows, beside the keys.
  var indices: [[String]] = []
  /// Calls its second argument with each row. The cells of a row are good until the next.
  let forEachRow: @Sendable (DatasetSource, (borrowing [DatasetCell]) -> Void) -> Void

  /// Its name where SQL reads it.
  var sqlName: String { String(name.map { $0 == "-" ? "_" : $0 }) }

  /// Every table, each behind those that its keys speak of.
  package static let all: [DatasetTable] =
    [.entities, .people, .sources] + EntityKind.all.dropFirst().map(DatasetTable.entities)
    + [
      .missing, .statements, .values, .valueSources, .links, .contributions, .conflicts, .htcds,
      .htcdsLosses,
    ]

  /// Those that are written as text of their own.
  package static let inFolder: [DatasetTable] = all.filter { $0.formats.contains(.csv) }
}

/// What a dataset is written from.
package struct DatasetSource: Sendable {
  package let dataset: MergedDataset
  package let scope: ExportScope
  /// For labels; nothing where codes have to do.
  package let lists: CodeLists?
  /// By record: the person and the matter that it belongs to, as indices into the entities; -1 for
  /// none.
  let persons: [Int32]
  let matters: [Int32]
  let htcds = HTCDSAccount()

  package init(_ dataset: MergedDataset, _ scope: ExportScope, lists: CodeLists? = nil) {
    self.dataset = dataset
    self.scope = scope
    self.lists = lists
    var persons = [Int32](repeating: -1, count: dataset.records.count)
    var matters = persons
    for (index, entity) in dataset.entities.enumerated() {
      for member in entity.members where dataset.records.indices.contains(member) {
        let number = Int32(truncatingIfNeeded: index)
        if entity.kind == .person { persons[member] = number } else { matters[member] = number }
      }
    }
    self.persons = persons
    self.matters = matters
  }

  /// The id of an entity.
  func id(_ entity: Int32) -> String? { entity < 0 ? nil : dataset.entities[Int(entity)].id }

  func statement(_ reference: StatementReference) -> SourceStatement {
    dataset.records[reference.record].statements[reference.statement]
  }

  /// What it says, without its origin.
  func content(_ reference: StatementReference) -> SourceStatement.Content {
    dataset.records[reference.record].statements.content(at: reference.statement)
  }

  /// How many partners have a say among the records.
  func partnerCount(_ records: some Sequence<Int>) -> Int {
    Set(records.map { dataset.records[$0].partner }).count
  }
}
