import CanonicalModel
import Records

@testable import Consistency

/// Invented cases, a few words each.
///
/// ```swift
/// var fixture = Fixture()
/// fixture.referral("gwent", "2024-03-01", "adult", [.route: "dtn"], times: 3)
/// let shares = fixture.shares(of: .dutyToNotifyShare)
/// ```
/// A force's cases come from its own drop, which has every field that its kind of record can have. What is
/// said of a field is read as its kind of value.
struct Fixture {
  typealias Values = [CanonicalField: String]

  /// The day on which all drops were made.
  var extract = "2025-01-31"
  /// Fields that no drop has.
  var lacking: Set<CanonicalField> = []
  private(set) var cases: [Case] = []
  var partners: [PartnerDrop] = []
  /// Two partners' records of one person.
  var pairs: [SourcePair] = []

  /// A referral that a force made and has on record.
  mutating func referral(
    _ force: Code, _ day: String, _ age: String, _ values: Values = [:],
    roles: [ForceRole: Code] = [:], also: [FixtureSource] = [], operation: Int? = nil,
    times: Int = 1
  ) {
    for _ in 0..<times {
      var all = values.merging([.referredOn: day]) { own, _ in own }
      if !age.isEmpty { all[.ageGroupAtReferral] = age }
      add(
        .referral, [FixtureSource("\(force)-police", force, all)] + also,
        forces: [.firstResponder: force, .source: force].merging(roles) { _, own in own },
        operation: operation)
    }
  }

  /// A case of any kind with its sources, the weightiest first.
  mutating func add(
    _ kind: RecordKind, _ sources: [FixtureSource], forces: [ForceRole: Code],
    related: [Int] = [], operation: Int? = nil, person: String? = nil, times: Int = 1
  ) {
    for _ in 1..<max(times, 1) {
      add(
        kind, sources, forces: forces, related: related, operation: operation, person: person)
    }
    let made = sources.map { source(kind, $0) }
    var merged = Recorded.nothing
    for source in made { merged = merged.completed(by: source.recorded) }
    let date = kind.eventFields.lazy.compactMap(merged.date).first
    cases.append(
      Case(
        id: "\(EntityKind.record(kind).prefix)-\(cases.count + 1)", kind: kind, personID: person,
        merged: merged, sources: made, forces: forces, related: related,
        isDutyToNotify: merged.has("dtn", in: .route), date: date,
        seenUntil: made.compactMap(\.extractedOn).max(), stratum: Stratum(merged, on: date),
        operation: operation))
  }

  /// A record of the same matter as the last case.
  mutating func follow(_ kind: RecordKind, _ source: FixtureSource, forces: [ForceRole: Code]) {
    let last = cases.count - 1
    add(kind, [source], forces: forces, related: [last])
    cases[last] = cases[last].joined(with: last + 1)
  }

  func source(_ kind: RecordKind, _ source: FixtureSource) -> CaseSource {
    CaseSource(
      partner: source.partner, partnerKind: source.partnerKind, force: source.force, kind: kind,
      extractedOn: CivilDate(source.extract ?? extract), recorded: Recorded(fixture: source.values),
      supplied: Set(kind.fields).subtracting(lacking).subtracting(source.lacking),
      flagged: source.flagged,
      earlier: source.earlier.map { extract, values in
        CaseSource.Version(
          extractedOn: CivilDate(extract), recorded: Recorded(fixture: values))
      })
  }

  // MARK: - What indicators make of it

  var table: CaseTable { CaseTable(cases: cases, pairs: pairs, partners: partners) }

  func context(_ settings: ComparisonSettings = .init()) -> ComparisonContext {
    ComparisonContext(settings: settings, calendar: nil, asOf: CivilDate(extract))
  }

  func gather(_ indicator: Indicator) -> Gathered { indicator.gather(table, context()) }

  /// Counted and asked, by force.
  func shares(of indicator: Indicator) -> [Code: Share] {
    guard case .shares(let rows) = gather(indicator).evidence else { return [:] }
    return Dictionary(grouping: rows, by: \.force).mapValues { rows in
      Share(rows.count { $0.isCounted }, rows.count)
    }
  }

  /// Days and causes, by force, in order; open waits have the cause 0.
  func waits(of indicator: Indicator) -> [Code: [[Int]]] {
    guard case .waits(let rows, _) = gather(indicator).evidence else { return [:] }
    return Dictionary(grouping: rows, by: \.force).mapValues { rows in
      rows.map { [$0.days, $0.cause] }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    }
  }

  /// How many cases were left out, by the English reason, forces together.
  func excluded(by indicator: Indicator) -> [String: Int] {
    Dictionary(gather(indicator).excluded.map { ($0.reason.en, $0.count) }, uniquingKeysWith: +)
  }
}

/// So many counted of so many asked.
struct Share: Equatable {
  let counted: Int
  let of: Int

  init(_ counted: Int, _ of: Int) {
    self.counted = counted
    self.of = of
  }
}

/// What one partner says of a case.
struct FixtureSource {
  let partner: String
  let force: Code?
  var values: Fixture.Values
  var extract: String?
  var lacking: Set<CanonicalField> = []
  /// Fields in which a rule found something.
  var flagged: Set<CanonicalField> = []
  /// What earlier drops said, by the day on which they were made.
  var earlier: [(extract: String, values: Fixture.Values)] = []
  var partnerKind: PartnerKind

  init(
    _ partner: String, _ force: Code?, _ values: Fixture.Values, kind: PartnerKind? = nil,
    extract: String? = nil, lacking: Set<CanonicalField> = []
  ) {
    self.partner = partner
    self.force = force
    self.values = values
    self.extract = extract
    self.lacking = lacking
    partnerKind = kind ?? (force == nil ? .ngo : .policeForce)
  }
}

extension Recorded {
  /// Texts read as the kinds of their fields; several codes stand with `|` between them, a question mark is
  /// what the source does not know, a dash what does not apply.
  init(fixture values: Fixture.Values) {
    self.init(
      Dictionary(
        uniqueKeysWithValues: values.map { field, text in
          (
            field,
            text.split(separator: "|").map { Recorded.content(String($0), field.definition.kind) }
          )
        }))
  }

  private static func content(_ text: String, _ kind: ValueKind) -> SourceStatement.Content {
    switch (text, kind) {
    case ("?", _): .missing(.unknown)
    case ("-", _): .missing(.notApplicable)
    case (_, .text): .text(Array(text.utf8))
    case (_, .date): PartialDate(text).map { .date($0) } ?? .missing(.unreadable)
    case (_, .code): Code(text).map { .code($0) } ?? .missing(.unreadable)
    case (_, .integer): Int(text).map { .integer($0) } ?? .missing(.unreadable)
    }
  }
}

extension Case {
  fileprivate func joined(with other: Int) -> Case {
    Case(
      id: id, kind: kind, personID: personID, merged: merged, sources: sources, forces: forces,
      related: related + [other], isDutyToNotify: isDutyToNotify, date: date, seenUntil: seenUntil,
      stratum: stratum, operation: operation)
  }
}
