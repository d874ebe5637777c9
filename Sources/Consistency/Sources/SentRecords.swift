import CanonicalModel
import Records

/// A record as its partner last sent it.
struct SentRecord: Sendable {
  /// The case that it is of, by its place in the table.
  let index: Int
  let matter: Case
  let source: CaseSource

  /// The day of the case, as well as it is known.
  var day: CivilDate? { matter.date?.earliest }
}

/// What each partner sent, for tables about the sources themselves.
struct SentRecords: Sendable {
  let table: CaseTable
  let context: ComparisonContext
  let names: [String: Words]
  private let records: [String: [SentRecord]]

  init(_ table: CaseTable, _ context: ComparisonContext, names: [String: Words]) {
    self.init(table, context, names) { context.period?.contains($0) ?? true }
  }

  /// The records of the cases of some days. A case without a day counts: nobody can say that it is outside.
  private init(
    _ table: CaseTable, _ context: ComparisonContext, _ names: [String: Words],
    _ isInside: (CivilDate) -> Bool
  ) {
    self.table = table
    self.context = context
    self.names = names
    var records: [String: [SentRecord]] = [:]
    for (index, matter) in table.cases.enumerated()
    where matter.date.map({ isInside($0.earliest) }) ?? true {
      for source in matter.sources {
        records[source.partner, default: []].append(
          SentRecord(index: index, matter: matter, source: source))
      }
    }
    self.records = records
  }

  /// Those of some days alone.
  func of(_ days: ClosedRange<CivilDate>) -> SentRecords {
    SentRecords(table, context, names) { days.contains($0) }
  }

  /// Those of one era alone.
  func of(_ era: Era) -> SentRecords {
    SentRecords(table, context, names) { day in
      (context.period?.contains(day) ?? true) && Era(Regime(day)) == era
    }
  }

  /// The eras of the cases.
  var eras: [Era] {
    records.values.joined().compactMap(\.day).map { Era(Regime($0)) }.distinct
  }

  /// Partners that sent something of these kinds, by name.
  func partners(with kinds: Set<RecordKind>) -> [String] {
    records.filter { $0.value.contains { kinds.contains($0.source.kind) } }.keys.sorted()
  }

  /// The records of a partner of a kind, in the order of the table.
  func records(of partner: String, _ kind: RecordKind) -> [SentRecord] {
    (records[partner] ?? []).filter { $0.source.kind == kind }
  }

  /// A partner's name, as reports print it.
  func name(_ partner: String) -> Words { names[partner] ?? Words(same: partner) }

  /// A partner and a kind of its records.
  func heading(_ partner: String, _ kind: RecordKind) -> Words {
    let name = name(partner)
    return Words(en: "\(name.en): \(kind.label.en)", cy: "\(name.cy): \(kind.label.cy)")
  }

  /// A record as an indicator would see it.
  func view(_ record: SentRecord) -> CaseView {
    CaseView(record.index, source: record.source, in: table, context)
  }
}

extension SentRecord {
  /// Whether its export has one of the fields at all.
  func supplies(_ fields: CanonicalField...) -> Bool {
    fields.contains(where: source.supplied.contains)
  }
}

extension ComparedTable.Cell {
  /// A share, of twenty records or more.
  static func share(_ counted: Int, of total: Int) -> ComparedTable.Cell {
    guard total >= Least.percentage else { return .symbol(total == 0 ? "[x]" : "[u]") }
    return .share(Double(counted) / Double(total))
  }

  static func exact(_ count: Int) -> ComparedTable.Cell { .count(.exact(count)) }
}
