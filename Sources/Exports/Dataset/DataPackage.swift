import CanonicalModel
import Records

/// `datapackage.json`: a Data Package descriptor with a Table Schema for each CSV file.
package enum DataPackage {
  package static let fileName = "datapackage.json"

  package static func text(_ files: [OutputDigest]) -> String {
    let tables = DatasetTable.described
    let resources = files.compactMap { file in
      tables.first { $0.name + ".csv" == file.file }.map { resource($0, file) }
    }
    let node: SchemaNode = [
      "profile": "tabular-data-package",
      "name": "cyson-merged-dataset",
      "title": "Merged dataset",
      "description":
        "One row for each person and each matter, merged from several partners' records. Personal data.",
      "resources": .array(resources),
    ]
    return node.document
  }

  private static func resource(_ table: DatasetTable, _ file: OutputDigest) -> SchemaNode {
    [
      "profile": "tabular-data-resource", "type": "table", "name": .string(table.name),
      "title": .string(table.title), "path": .string(file.file), "scheme": "file",
      "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
      "bytes": .integer(file.bytes), "hash": .string("sha256:" + file.sha256),
      "dialect": [
        "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true,
      ],
      "schema": schema(table),
    ]
  }

  private static func schema(_ table: DatasetTable) -> SchemaNode {
    var members: [(String, SchemaNode)] = [
      ("fields", .array(table.columns.map(field))),
      ("missingValues", .array(missingValues(table))),
    ]
    if !table.primaryKey.isEmpty {
      members.append(("primaryKey", .array(table.primaryKey.map(SchemaNode.string))))
    }
    let keys = table.foreignKeys.filter { key in
      DatasetTable.described.contains { $0.name == key.table }
    }
    if !keys.isEmpty { members.append(("foreignKeys", .array(keys.map(foreignKey)))) }
    return .object(members)
  }

  /// Reasons stand in columns of fields alone; elsewhere such a word is a value.
  private static func missingValues(_ table: DatasetTable) -> [SchemaNode] {
    guard table.columns.contains(where: { $0.field != nil }) else { return [""] }
    let reasons = Missing.exported.map(\.rawValue) + [DatasetCell.disputedWord]
    return ([""] + reasons).map(SchemaNode.string)
  }

  private static func foreignKey(_ key: DatasetForeignKey) -> SchemaNode {
    [
      "fields": [.string(key.column)],
      "reference": ["resource": .string(key.table), "fields": [.string(key.target)]],
    ]
  }

  private static func field(_ column: DatasetColumn) -> SchemaNode {
    var constraints: [(String, SchemaNode)] = []
    if column.isRequired { constraints.append(("required", true)) }
    if let pattern = pattern(column) { constraints.append(("pattern", .string(pattern))) }
    var members: [(String, SchemaNode)] = [
      ("name", .string(column.name)), ("type", .string(type(column))),
      ("title", .string(column.title)), ("description", .string(column.meaning)),
    ]
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private static func type(_ column: DatasetColumn) -> String {
    switch column.kind {
    case _ where column.isRepeated: "string"
    case .integer: "integer"
    case .number: "number"
    case .text, .code, .date: "string"
    }
  }

  /// Dates may be months or years, so they are texts of a certain shape.
  private static func pattern(_ column: DatasetColumn) -> String? {
    switch column.kind {
    case _ where column.isRepeated: nil
    case .date: "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
    case .code: "[!-~]{1,\(Code.capacity)}"
    default: nil
    }
  }
}
