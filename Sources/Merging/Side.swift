import CanonicalModel
import Records

/// One of the values that sources state in a field of an entity, with all who state it.
struct Side {
  /// As it is shown: the spelling that most of its statements have.
  var content: SourceStatement.Content
  var statements: [Told]

  /// The best of what its sources are worth, by a measure; nothing where none has any.
  func best<Measure: Comparable>(_ measure: (Told) -> Measure?) -> Measure? {
    statements.lazy.compactMap(measure).max()
  }

  /// How many partners say it.
  var partners: Int { Set(statements.map(\.source.partner)).count }

  var references: [StatementReference] { statements.map(\.reference) }
}

/// A statement with what precedence asks of its record.
struct Told {
  let reference: StatementReference
  let content: SourceStatement.Content
  let source: SourceFacts
}

/// What precedence asks of a record.
struct SourceFacts {
  let partner: String
  let kind: PartnerKind
  let extractedOn: CivilDate?
  /// A number for what it is part of; records of one matter have the same.
  let matter: Int
  let event: PartialDate?

  init(_ record: SourceRecord, matter: Int) {
    partner = record.partner
    kind = record.partnerKind
    extractedOn = record.extractedOn
    self.matter = matter
    event = record.event
  }
}

extension Side {
  /// The statements of a field by what they say, in an order that depends on nothing but what is said.
  static func all(of told: [Told], in field: CanonicalField) -> [Side] {
    var sides: [SourceStatement.Content: [Told]] = [:]
    for one in told { sides[SameValue.key(of: one.content, in: field), default: []].append(one) }
    return sides.values.map { told in
      let sorted = told.sorted { $0.reference < $1.reference }
      return Side(content: shown(sorted), statements: sorted)
    }.sorted { $0.content.sortKey.lexicographicallyPrecedes($1.content.sortKey) }
  }

  /// The spelling that most partners have, then the longest, then the first by its bytes.
  private static func shown(_ told: [Told]) -> SourceStatement.Content {
    var partners: [SourceStatement.Content: Set<String>] = [:]
    for one in told { partners[one.content, default: []].insert(one.source.partner) }
    let spellings = partners.map { ($0.value.count, $0.key.sortKey, $0.key) }
    let best = spellings.max { left, right in
      if left.0 != right.0 { return left.0 < right.0 }
      if left.1.count != right.1.count { return left.1.count < right.1.count }
      return right.1.lexicographicallyPrecedes(left.1)
    }
    return best?.2 ?? .missing(.notSupplied)
  }
}

extension StatementReference: Comparable {
  /// By record, then by statement.
  package static func < (left: StatementReference, right: StatementReference) -> Bool {
    (left.record, left.statement) < (right.record, right.statement)
  }
}

extension SourceStatement.Content {
  /// What stands there as bytes, for an order that everybody can work out again.
  var sortKey: [UInt8] {
    switch self {
    case .text(let text): text
    case .date(let date): Array(date.description.utf8)
    case .code(let code): Array(code.description.utf8)
    case .integer(let number): Array(number.padded(12).utf8)
    case .missing(let missing): Array(missing.rawValue.utf8)
    }
  }

  var date: PartialDate? {
    guard case .date(let date) = self else { return nil }
    return date
  }
}
