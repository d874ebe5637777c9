import Records

/// What the rows of a merged table are about.
package enum EntityKind: Hashable, Sendable {
  case person
  case record(RecordKind)

  package static let all: [EntityKind] = [.person] + RecordKind.allCases.map { .record($0) }

  /// The name of its table and, with an ending, of its files.
  package var table: String {
    switch self {
    case .person: "people"
    case .record(.referral): "referrals"
    case .record(.encounter): "encounters"
    case .record(.crimeRecord): "crimes"
    case .record(.intelligenceReport): "intelligence"
    case .record(.supportContact): "support-contacts"
    case .record(.maracCase): "marac-cases"
    case .record(.intelligenceExchange): "intelligence-exchanges"
    }
  }

  /// What its ids begin with.
  package var prefix: String {
    switch self {
    case .person: "P"
    case .record(.referral): "R"
    case .record(.encounter): "E"
    case .record(.crimeRecord): "C"
    case .record(.intelligenceReport): "I"
    case .record(.supportContact): "S"
    case .record(.maracCase): "M"
    case .record(.intelligenceExchange): "X"
    }
  }

  /// The fields that its rows can have, in the order of the list: a person has those of the person, a
  /// record of a kind the others.
  package var fields: [CanonicalField] {
    switch self {
    case .person: CanonicalField.definitions.filter { $0.part == .person }.map(\.field)
    case .record(let kind): kind.fields.filter { $0.definition.part != .person }
    }
  }
}

/// A person or a matter, once: what its sources say of it together.
package struct MergedEntity: Sendable {
  package let kind: EntityKind
  /// Such as `P-000123`; stable from one merge to the next where a register is kept.
  package let id: String
  /// The person that the record is about; nothing for a person, and for what names nobody.
  package let personID: String?
  /// What several kinds of record of the same matter have in common; nothing for a person.
  package let matterID: String?
  /// Its records, as indices into those of the dataset, ascending.
  package let members: [Int]
  /// One for each field of which something is stated or known to be missing, by field.
  package let values: MergedValueList

  package init(
    kind: EntityKind, id: String, personID: String?, matterID: String?, members: [Int],
    values: [MergedValue]
  ) {
    self.init(
      kind: kind, id: id, personID: personID, matterID: matterID, members: members,
      packed: MergedValueList(values))
  }

  package init(
    kind: EntityKind, id: String, personID: String?, matterID: String?, members: [Int],
    packed values: MergedValueList
  ) {
    self.kind = kind
    self.id = id
    self.personID = personID
    self.matterID = matterID
    self.members = members
    self.values = values
  }
}

/// What an entity's field holds after the merge, and what it does not.
package struct MergedValue: Sendable {
  package let field: CanonicalField
  /// What stands there: one content; several, the best first, where the field is repeated or its values
  /// are kept side by side (texts, references of different partners); none where sources disagree and
  /// no rule may choose.
  package let contents: [SourceStatement.Content]
  /// The name of the rule that chose, as `schemas/precedence.json` has it.
  package let rule: String
  /// The statements that say what stands there.
  package let sources: [StatementReference]
  /// The statements that say something else and lost.
  package let losers: [StatementReference]

  package init(
    field: CanonicalField, contents: [SourceStatement.Content], rule: String,
    sources: [StatementReference], losers: [StatementReference]
  ) {
    self.field = field
    self.contents = contents
    self.rule = rule
    self.sources = sources
    self.losers = losers
  }
}

/// A statement of a record of the dataset.
package struct StatementReference: Hashable, Sendable {
  private let packedRecord: UInt32
  private let packedStatement: UInt32

  /// The record, as an index into those of the dataset.
  package var record: Int { Int(packedRecord) }
  /// The statement, as an index into those of the record.
  package var statement: Int { Int(packedStatement) }

  package init(record: Int, statement: Int) {
    packedRecord = UInt32(truncatingIfNeeded: record)
    packedStatement = UInt32(truncatingIfNeeded: statement)
  }
}

/// Sources that say different things of the same entity.
package struct MergedConflict: Sendable {
  package let entity: String
  package let kind: EntityKind
  package let field: CanonicalField
  /// The statements of each different value, the chosen one first where one was chosen.
  package let sides: [[StatementReference]]
  /// Whether the first side was chosen; if not, the field stands empty.
  package let isSettled: Bool
  package let rule: String

  package init(
    entity: String, kind: EntityKind, field: CanonicalField, sides: [[StatementReference]],
    isSettled: Bool, rule: String
  ) {
    self.entity = entity
    self.kind = kind
    self.field = field
    self.sides = sides
    self.isSettled = isSettled
    self.rule = rule
  }
}
