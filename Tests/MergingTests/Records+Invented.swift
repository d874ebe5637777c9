import CanonicalModel
import Records

@testable import Merging

typealias Content = SourceStatement.Content

/// Records that tests invent.
struct Invented {
  private(set) var records: [SourceRecord] = []
  private(set) var matters: [Int] = []

  /// Adds a record of a partner.
  mutating func add(
    _ kind: RecordKind, _ partner: String, _ body: PartnerKind, on day: String? = nil,
    matter: Int = 0,
    _ values: [(CanonicalField, Content)]
  ) {
    records.append(
      SourceRecord(
        key: SourceRecordKey("\(partner)/\(kind.rawValue)/\(records.count)"), partner: partner,
        partnerKind: body, kind: kind, extractedOn: day.flatMap { CivilDate($0) },
        file: "\(partner).csv", place: Place(file: 0),
        statements: values.map {
          SourceStatement(field: $0.0, content: $0.1, origin: ValueOrigin(nil, .init("text")))
        }))
    matters.append(matter)
  }

  /// Adds a record of a force.
  mutating func add(
    _ kind: RecordKind, _ partner: String, on day: String? = nil, matter: Int = 0,
    _ values: [(CanonicalField, Content)]
  ) {
    add(kind, partner, .policeForce, on: day, matter: matter, values)
  }

  func merged(_ precedence: Precedence, as kind: EntityKind = .person) -> EntityMerge.Outcome {
    EntityMerge(records, matters: matters, precedence).merge(
      Array(records.indices), as: kind, id: "P-000001")
  }
}

extension Content {
  static func text(_ text: String) -> Content { .text(Array(text.utf8)) }

  static func day(_ text: String) -> Content {
    PartialDate(text).map { .date($0) } ?? .missing(.unreadable)
  }

  /// As it is written.
  var shown: String { String(decoding: sortKey, as: UTF8.self) }
}

extension EntityMerge.Outcome {
  subscript(field: CanonicalField) -> MergedValue? { values.first { $0.field == field } }

  func shown(_ field: CanonicalField) -> [String] { self[field]?.contents.map(\.shown) ?? [] }

  func conflict(_ field: CanonicalField) -> MergedConflict? {
    conflicts.first { $0.field == field }
  }
}

extension Precedence {
  /// One rule for every field.
  static func always(_ rule: MergeRule) -> Precedence { Precedence([rule], [:]) }
}

extension MergeRule {
  static let bodies: Step = .authority([.national: 0, .policeForce: 1, .ngo: 2])
}
