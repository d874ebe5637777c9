import CanonicalModel

/// The tables, indices and views of the database, in SQL.
enum DatasetSQL {
  static func create(_ table: DatasetTable) -> String {
    var lines = table.columns.map(column)
    lines.append("PRIMARY KEY (\(names(table.primaryKey)))")
    for key in table.foreignKeys {
      lines.append(
        "FOREIGN KEY (\(quoted(key.column))) REFERENCES "
          + "\(quoted(sqlName(key.table))) (\(quoted(key.target)))")
    }
    let name = quoted(table.sqlName)
    // A key of several columns is the table itself, and no copy of half of it.
    let rowless = table.primaryKey.count > 1 ? ", WITHOUT ROWID" : ""
    var statements =
      "CREATE TABLE \(name) (\n  \(lines.joined(separator: ",\n  "))\n) STRICT\(rowless);\n"
    for index in table.indices {
      let indexName = quoted(([table.sqlName] + index).joined(separator: "_"))
      statements += "CREATE INDEX \(indexName) ON \(name) (\(names(index)));\n"
    }
    return statements
  }

  static func insert(_ table: DatasetTable) -> String {
    let marks = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
    return "INSERT INTO \(quoted(table.sqlName)) VALUES (\(marks))"
  }

  private static func column(_ column: DatasetColumn) -> String {
    let type: String
    switch column.kind {
    case .integer: type = column.isRepeated ? "TEXT" : "INTEGER"
    case .number: type = "REAL"
    case .text, .code, .date: type = "TEXT"
    }
    return "\(quoted(column.name)) \(type)" + (column.isRequired ? " NOT NULL" : "")
  }

  private static func names(_ columns: [String]) -> String {
    columns.map(quoted).joined(separator: ", ")
  }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }

  private static func sqlName(_ table: String) -> String {
    String(table.map { $0 == "-" ? "_" : $0 })
  }

  /// A force has three roles, which are never one: each has rows of its own.
  private static let roles: [CanonicalField] = [.firstResponderForce, .forceOfArea, .forceSentTo]

  static let views = [
    "CREATE VIEW referrals_per_force_and_month AS\n"
      + roles.map(perForceAndMonth).joined(separator: "\nUNION ALL\n")
      + "\nORDER BY role, force, month;",
    """
    CREATE VIEW conflicts_per_field AS
    SELECT entity_table, field, strength, count(DISTINCT entity) AS entities
    FROM conflicts GROUP BY entity_table, field, strength ORDER BY entity_table, field, strength;
    """,
    """
    CREATE VIEW values_with_sources AS
    SELECT v.entity, v.field, v.rule, s.role, t.value, t.missing, t.source_text, r.partner, r.key,
      coalesce(t.file, r.file) AS file, t.line, t.column_number
    FROM merged_values v
    JOIN value_sources s ON s.entity = v.entity AND s.field = v.field
    JOIN statements t ON t.source = s.source AND t.number = s.number
    JOIN sources r ON r.key = s.source;
    """,
  ]

  /// By the day of the referral, or that on which it was received; a year alone is no month. Where a
  /// referral names its first responder and no force of it, a police force among them is the force: most
  /// exports have the responder alone.
  private static func perForceAndMonth(_ role: CanonicalField) -> String {
    let force =
      role == .firstResponderForce
      ? """
      coalesce("firstResponderForce", CASE WHEN "firstResponder" LIKE '%-police' \
      THEN substr("firstResponder", 1, length("firstResponder") - 7) END)
      """ : "\"\(role.name)\""
    return """
      SELECT '\(role.name)' AS role, \(force) AS force,
        CASE WHEN length(coalesce("referredOn", "receivedOn")) >= 7
          THEN substr(coalesce("referredOn", "receivedOn"), 1, 7) END AS month,
        count(*) AS referrals
      FROM referrals WHERE \(force) IS NOT NULL GROUP BY 2, 3
      """
  }
}
