import CanonicalModel
import Records

/// Two invented people, four records of three partners, and whatever a writer can stumble over.
enum SmallDataset {
  static func place(_ line: Int, record: Int) -> Place {
    Place(
      file: 0, line: line, column: 1, byteOffset: 100 * line, record: record,
      detail: .cell(row: line, column: 2, header: .known("Surname")))
  }

  typealias Content = SourceStatement.Content

  static func record(
    _ key: String, _ partner: String, _ kind: RecordKind, line: Int,
    _ contents: [(CanonicalField, Content)]
  ) -> SourceRecord {
    let file = "\(partner).csv"
    return SourceRecord(
      key: SourceRecordKey(key), partner: partner, kind: kind, file: file,
      place: place(line, record: line - 1),
      statements: contents.map { field, content in
        let text = Array("source of \(field.name)".utf8)[...]
        return SourceStatement(
          field: field, content: content,
          origin: ValueOrigin(
            ValueOrigin.Source(text: text, file: file, place: place(line, record: line - 1)),
            ValueOrigin.Making("text")))
      })
  }

  static func text(_ text: String) -> Content { .text(Array(text.utf8)) }

  static let records = [
    record(
      "bawso|support-contact|B1", "bawso", .supportContact, line: 2,
      [
        (.familyName, text("=HYPERLINK(\"x\")")), (.dateOfBirth, .date(PartialDate("1990")!)),
        (.nationalities, .code("ALB")), (.supportType, text("Housing, food")),
        (.currentTown, .missing(.refused)),
      ]),
    record(
      "gwent|intelligence-report|I1", "gwent", .intelligenceReport, line: 2,
      [(.sourceText, text("whoever told")), (.sanitisedText, text("@home\r\n-ends"))]),
    record(
      "gwent|referral|D1", "gwent", .referral, line: 3,
      [
        (.route, .code("dtn")), (.referredOn, .date(PartialDate("2023-11")!)),
        (.firstResponderForce, .code("gwent")),
      ]),
    record(
      "gwent|referral|R1", "gwent", .referral, line: 4,
      [
        (.familyName, text("Hoxha")), (.givenNames, text("Ana Llŷr")),
        (.dateOfBirth, .date(PartialDate("1990-05-17")!)), (.gender, .missing(.unknown)),
        (.nationalities, .code("ALB")), (.nationalities, .code("XKX")),
        (.phone, text("07700 900123")), (.route, .code("nrm")),
        (.referredOn, .date(PartialDate("2023-11-03")!)), (.firstResponderForce, .code("gwent")),
        (.exploitationTypes, .code("criminal.begging")), (.exploitationTypes, .code("criminal")),
        (.exploitationTowns, text("A|B\\C")), (.longitude, text("-3.1791")),
        (.conclusiveGrounds, .code("positive")), (.statedAge, .integer(-1)),
      ]),
  ]

  /// All values of one record in the fields of a kind, each by the only rule.
  static func values(_ record: Int, _ kind: EntityKind) -> [MergedValue] {
    var values: [MergedValue] = []
    for field in kind.fields {
      let numbers = records[record].statements.indices.filter {
        records[record].statements[$0].field == field
      }
      guard !numbers.isEmpty else { continue }
      values.append(
        MergedValue(
          field: field, contents: numbers.map { records[record].statements[$0].content },
          rule: "only", sources: numbers.map { StatementReference(record: record, statement: $0) },
          losers: []))
    }
    return values
  }

  static let person: MergedEntity = {
    var values = Self.values(3, .person).filter {
      $0.field != .familyName && $0.field != .dateOfBirth
    }
    let (told, given) = (
      StatementReference(record: 0, statement: 0), StatementReference(record: 3, statement: 0)
    )
    values.append(
      MergedValue(
        field: .familyName, contents: [], rule: "must-agree", sources: [], losers: [told, given]))
    values.append(
      MergedValue(
        field: .dateOfBirth, contents: [records[3].statements[2].content], rule: "most-precise",
        sources: [StatementReference(record: 3, statement: 2)],
        losers: [StatementReference(record: 0, statement: 1)]))
    values += Self.values(0, .person).filter { $0.field == .currentTown }
    return MergedEntity(
      kind: .person, id: "P-000001", personID: nil, matterID: nil, members: [0, 3],
      values: values.sorted { $0.field.rawValue < $1.field.rawValue })
  }()

  static func entity(
    _ kind: RecordKind, _ id: String, person: String?, matter: String, _ record: Int
  )
    -> MergedEntity
  {
    MergedEntity(
      kind: .record(kind), id: id, personID: person, matterID: matter, members: [record],
      values: values(record, .record(kind)))
  }

  static let dataset = MergedDataset(
    records: records,
    entities: [
      person,
      entity(.referral, "R-000001", person: nil, matter: "M-2", 2),
      entity(.referral, "R-000002", person: "P-000001", matter: "M-1", 3),
      entity(.intelligenceReport, "I-000001", person: nil, matter: "M-3", 1),
      entity(.supportContact, "S-000001", person: "P-000001", matter: "M-1", 0),
    ],
    links: [
      RecordLink(
        question: .person, left: 0, right: 3, weight: 9.5, probability: 0.9986,
        contributions: [
          .init(comparison: "prior", level: "prior", weight: -3.25),
          .init(comparison: "date-of-birth", level: "same-year", weight: 12.75),
        ], answer: .linked, reason: "threshold")
    ],
    conflicts: [
      MergedConflict(
        entity: "P-000001", kind: .person, field: .familyName,
        sides: [
          [StatementReference(record: 0, statement: 0)],
          [StatementReference(record: 3, statement: 0)],
        ],
        isSettled: false, rule: "must-agree"),
      MergedConflict(
        entity: "P-000001", kind: .person, field: .dateOfBirth,
        sides: [
          [StatementReference(record: 3, statement: 2)],
          [StatementReference(record: 0, statement: 1)],
        ],
        isSettled: true, rule: "most-precise"),
    ],
    recordsRead: 6, rejected: ["no-profile": 2])

}
