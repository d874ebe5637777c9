import CanonicalModel
import Records

extension DatasetTable {
  /// The cases in the Human Trafficking Case Data Standard 2.0, one a row. Three columns of our own say
  /// which rows of the dataset they come from, for the standard has no keys.
  static let htcds = DatasetTable(
    name: "htcds", title: "IOM Human Trafficking Case Data Standard 2.0", formats: [.csv],
    columns: [
      DatasetColumn("ext_RecordID", isRequired: true, "The first record of the case."),
      DatasetColumn("ext_PersonID", "The person; nothing for a duty-to-notify report."),
      DatasetColumn("ext_MatterID", "The matter."),
    ]
      + HTCDSColumn.all.map {
        DatasetColumn($0.name, $0.kind == .code ? .text : $0.kind, meaning(of: $0))
      },
    primaryKey: ["ext_RecordID"], foreignKeys: [DatasetForeignKey("ext_PersonID", "people", "id")]
  ) { source, body in
    source.htcds.losses = HTCDSCases.write(source, body)
  }

  private static func meaning(of column: HTCDSColumn) -> String {
    column.fields.isEmpty
      ? "HTCDS 2.0; no canonical field goes into it."
      : "HTCDS 2.0; from " + column.fields.map(\.name).joined(separator: ", ") + "."
  }

  /// What of the dataset does not stand in `htcds.csv`, and why.
  static let htcdsLosses = DatasetTable(
    name: "htcds-losses", title: "What HTCDS cannot hold", formats: [.csv],
    columns: [
      DatasetColumn("entity_table", isRequired: true, "The table in which the values stand."),
      DatasetColumn("field", isRequired: true, "The canonical field."),
      DatasetColumn("reason", .code, isRequired: true, "Why, as a word."),
      DatasetColumn("lost_values", .integer, isRequired: true, "How many values."),
      DatasetColumn("htcds_columns", "The columns that hold something of the field."),
      DatasetColumn("explanation", isRequired: true, "Why, in a sentence."),
    ],
    primaryKey: ["entity_table", "field", "reason"], foreignKeys: []
  ) { source, body in
    let losses = source.htcds.losses ?? HTCDSCases.write(source) { _ in }
    losses.forEach { kind, field, reason, count in
      body([
        .text(kind.table), .text(field.name), .text(reason.rawValue), .integer(count),
        .text(HTCDSColumn.byField[field]?.joined(separator: ";")), .text(reason.words),
      ])
    }
  }
}

/// Finds the cases of a dataset.
private enum HTCDSCases {
  /// Records that tell of one matter of one person.
  private struct Key: Hashable {
    let matter: String
    let person: String?
  }

  /// Calls `body` with the row of each case, in the order of their first records, and returns what the
  /// rows could not hold.
  static func write(
    _ source: DatasetSource, _ body: (borrowing [DatasetCell]) -> Void
  ) -> HTCDSLosses {
    var losses = HTCDSLosses()
    let people = Dictionary(
      source.dataset.entities.lazy.filter { $0.kind == .person }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    for records in cases(source.dataset, &losses) {
      let person = records[0].personID.flatMap { people[$0] }
      let isNew = person.map { told.insert($0.id).inserted } ?? false
      if let person, isNew { losses.add(person, isOfCases: true) }
      var one = HTCDSCase(
        person: person, records: records, lists: source.lists, countsPerson: isNew, losses: losses)
      body(row(&one, of: records[0]))
      losses = one.losses
    }
    for entity in source.dataset.entities where entity.kind == .person && !told.contains(entity.id)
    {
      losses.add(entity, isOfCases: false)
    }
    return losses
  }

  private static func row(_ one: inout HTCDSCase, of first: MergedEntity) -> [DatasetCell] {
    var cells: [DatasetCell] = [
      .text(first.id), .text(first.personID), .text(first.matterID),
    ]
    for column in HTCDSColumn.all { cells.append(column.fill(&one)) }
    return cells
  }

  private static func cases(
    _ dataset: MergedDataset, _ losses: inout HTCDSLosses
  ) -> [[MergedEntity]] {
    var cases: [[MergedEntity]] = []
    var places: [Key: Int] = [:]
    for entity in dataset.entities where entity.kind != .person {
      losses.add(entity, isOfCases: tellsOfACase(entity.kind))
      guard tellsOfACase(entity.kind) else { continue }
      // What has no matter stands alone.
      let key = Key(matter: entity.matterID ?? " " + entity.id, person: entity.personID)
      if let place = places[key] {
        cases[place].append(entity)
      } else {
        places[key] = cases.count
        cases.append([entity])
      }
    }
    return cases
  }

  private static func tellsOfACase(_ kind: EntityKind) -> Bool {
    switch kind {
    case .record(.referral), .record(.encounter), .record(.supportContact): true
    default: false
    }
  }
}
