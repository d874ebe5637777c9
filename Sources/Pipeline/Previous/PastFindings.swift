import CanonicalModel
import Records
import Rules

/// The findings of a comparison with the last drop, by the number of the file in which each stands.
struct PastFindings {
  private(set) var makings: [(file: Int, making: FileTally.Making)] = []
  /// What the last drop leaves open.
  private(set) var notChecked: [Report.NotChecked] = []
  private let past: PastDrop
  let ranks: PastRanks
  /// The number of the first file of the last drop in the report.
  private let first: Int

  init(_ past: PastDrop, _ ranks: PastRanks, first: Int) {
    self.past = past
    self.ranks = ranks
    self.first = first
  }

  /// Where more than half of at least so many records differ alike, that is one finding.
  private static let fewestFolded = 20

  /// Whether as many as that have one cause.
  private func isOneCause(_ count: Int, of all: Int) -> Bool {
    all >= PastFindings.fewestFolded && count * 2 > all
  }

  /// The number in the report of a file of the last drop.
  func number(_ file: Int) -> Int { first + file }

  // MARK: - One finding

  /// Makes a finding of a file of this drop.
  mutating func add(
    _ rank: Int?, _ arguments: Arguments = .none, field: CanonicalField? = nil, key: String,
    of file: PastFile, at place: Place, related: [Place] = [], count: Int? = nil,
    as severity: Severity? = nil
  ) {
    guard let rank else { return }
    let maker = file.maker
    let rule = maker.heads[rank]
    let severity = severity.map { min($0, rule.severity) } ?? rule.severity
    let making = FileTally.Making(rank: rank, severity: severity) {
      maker.finding(
        rule, severity: severity, arguments: arguments, field: field, key: key, place: place,
        related: related, count: count)
    }
    makings.append((place.file, making))
  }

  /// Makes a finding about a file as a whole.
  mutating func add(
    _ fault: Fault, _ arguments: Arguments, field: CanonicalField? = nil, key: String,
    of file: PastFile, beside last: PastFile?, as severity: Severity? = nil
  ) {
    add(
      ranks[fault], arguments, field: field, key: key, of: file, at: Place(file: file.number),
      related: last.map { [Place(file: number($0.number))] } ?? [], as: severity)
  }

  // MARK: - Records that are not there

  mutating func add(_ lost: PastLosses, _ pair: PastPair) {
    if lost.expected == 0 { noteNothingExpected(pair.group) }
    guard let head = lost.rows.first else { return }
    let isOne = isOneCause(lost.rows.count, of: lost.expected)
    let rows = isOne ? [head] : lost.rows
    let keys = past.table.keys(of: rows)
    for row in rows {
      let record = past.table.rows[row]
      guard let file = past.files[Int(record.file)] else { continue }
      add(
        ranks[.lostSinceLastDrop], key: isOne ? "" : hexadecimal(keys[row] ?? 0), of: file,
        at: record.place(file: number(Int(record.file))),
        related: isOne ? pair.next.prefix(1).map { Place(file: $0.number) } : [],
        count: isOne ? lost.rows.count : nil)
    }
  }

  // MARK: - Values that differ

  mutating func add(_ changes: PastChanges, compared: [PastGroup: [Int]]) {
    for change in changes.reused { add(ranks[.otherPersonSinceLastDrop], change, field: nil) }
    for change in changes.turned {
      add(ranks.turnedDecision, change, field: SettledFields.all[change.suspect.field])
    }
    for (key, changes) in changes.values.sorted(by: { $0.key < $1.key }) {
      let field = SettledFields.all[key.field]
      let changes = changes.sorted { $0.suspect.place.isBefore($1.suspect.place) }
      let all = compared[key.group]?[key.field] ?? 0
      let isOne = isOneCause(changes.count, of: all)
      for change in isOne ? Array(changes.prefix(1)) : changes {
        add(
          ranks[.changedSinceLastDrop], change, field: field,
          [
            "field": .field(field.name, label: field.definition.label),
            "change": .term(change.suspect.isGone ? PastWords.gone : PastWords.changed),
          ], count: isOne ? changes.count : nil)
      }
    }
  }

  private mutating func add(
    _ rank: Int?, _ change: PastChanges.Change, field: CanonicalField?,
    _ arguments: Arguments = .none, count: Int? = nil
  ) {
    let file = number(Int(change.row.file))
    let related =
      field == nil ? change.row.place(file: file) : change.fact.place(in: change.row, file: file)
    add(
      rank, arguments, field: field ?? change.file.group.kind.ownReferences.first,
      key: count == nil ? hexadecimal(change.suspect.key) : "", of: change.file,
      at: change.suspect.place, related: [related], count: count)
  }

  private func hexadecimal(_ key: UInt64) -> String { String(key, radix: 16) }

  // MARK: - What could not be compared

  /// Notes that no record of the last drop should be in this one.
  private mutating func noteNothingExpected(_ group: PastGroup) {
    guard let rank = ranks[.lostSinceLastDrop] else { return }
    notChecked.append(
      Report.NotChecked(
        rule: RuleHead.all[rank].id, reason: PastWords.nothingExpected(group.kind),
        partner: group.partner))
  }

  /// Notes that the last drop has nothing of the kind.
  mutating func noteStranger(_ group: PastGroup) {
    notChecked += ranks.all.map {
      Report.NotChecked(rule: $0, reason: PastWords.stranger(group.kind), partner: group.partner)
    }
  }
}

extension Place {
  fileprivate func isBefore(_ other: Place) -> Bool {
    (file, byteOffset) < (other.file, other.byteOffset)
  }
}

/// What findings about the last drop say in words.
enum PastWords {
  static let changed = Words(en: "has changed", cy: "wedi newid")
  static let gone = Words(en: "is gone", cy: "wedi mynd")
  static let cameIn = Words(
    en: "was not in the last drop", cy: "nid oedd yn y pecyn diwethaf")
  static let wentAway = Words(
    en: "was in the last drop and is not in this one",
    cy: "roedd yn y pecyn diwethaf ac nid yw yn hwn")

  static func nothingExpected(_ kind: RecordKind) -> Words {
    Words(
      en: "no record of the last drop is of days that this one covers: \(kind.label.en)",
      cy: """
        nid oes cofnod o'r pecyn diwethaf ar ddyddiau y mae hwn yn eu cwmpasu: \(kind.label.cy)
        """)
  }

  static func stranger(_ kind: RecordKind) -> Words {
    Words(
      en: "the last drop has no such records of the partner: \(kind.label.en)",
      cy: "nid oes gan y pecyn diwethaf gofnodion o'r fath gan y partner: \(kind.label.cy)")
  }
}
