import CanonicalModel
import Records

/// Compares records that share a key without holding any of them: of each record only a hash of
/// the key, a few hashed facts and its place are kept (32 bytes).
package struct DatasetCheck: Sendable {
  /// Which records are held against one another.
  package enum Scope: Sendable {
    /// Those of one partner, in all of its files. What two partners say differently of one person
    /// is a conflict between sources and no fault of either.
    case partner
    /// Only those of different partners.
    case crossPartner
    /// All records of the run.
    case everywhere
  }

  /// What is looked for among the records that share a key.
  package enum Join: Sendable {
    /// A later record that contradicts the first one with its key. The finding stands at the later.
    case contradiction(@Sendable (_ first: DatasetEntry, _ later: DatasetEntry) -> Bool)
    /// A record that asks for another one which never comes. The finding stands at the one that asks.
    case unanswered
    /// A record whose key no other record has.
    case alone
  }

  package let scope: Scope
  package let join: Join
  /// The field at which the finding stands, where an entry names no other.
  package let field: CanonicalField
  /// Whether a run of one file can bring it nothing: it holds partners, drops or kinds of record
  /// against one another, each of which is a file of its own.
  package let needsSeveralFiles: Bool
  /// What a record brings to the comparison; nothing for one that does not take part.
  package let collect: @Sendable (CanonicalRecord, Circumstances, inout DatasetEntries) -> Void

  package init(
    _ join: Join, among scope: Scope = .partner, field: CanonicalField,
    needsSeveralFiles: Bool = false,
    collect: @escaping @Sendable (CanonicalRecord, Circumstances, inout DatasetEntries) -> Void
  ) {
    self.scope = scope
    self.join = join
    self.field = field
    self.needsSeveralFiles = needsSeveralFiles || scope == .crossPartner
    self.collect = collect
  }

  /// Records of one partner that share one key each.
  package init(
    field: CanonicalField, entry: @escaping @Sendable (CanonicalRecord) -> DatasetEntry?,
    contradicts: @escaping @Sendable (DatasetEntry, DatasetEntry) -> Bool
  ) {
    self.init(.contradiction(contradicts), field: field) { record, _, entries in
      if let entry = entry(record) { entries.add(entry) }
    }
  }
}

/// What is kept of a record for a comparison: no value of it, only hashes.
package struct DatasetEntry: Hashable, Sendable {
  /// What a record does where records are joined; most compare.
  package enum Role: UInt8, Sendable {
    case compares
    /// Asks for an answer under its key.
    case asks
    /// Answers all who ask under its key.
    case answers
  }

  package let key: UInt64
  package let facts: FactHashes
  package var role = Role.compares
  /// Who would have to answer, or who answers: a hash of their name, 0 for nobody in particular. Where
  /// nothing of theirs is in the run, nobody can say that the answer is missing.
  package var audience: UInt64 = 0
  /// What sets records apart beside their key, such as their file: they are joined under both, and the id of a
  /// finding is made of the key alone.
  package var room: UInt64 = 0
  /// The field at which a finding stands, where it is not the check's own.
  package var field: CanonicalField?

  package init(key: UInt64, facts: FactHashes) {
    self.key = key
    self.facts = facts
  }

  /// Asks for a record with that key, from somebody of that hashed name.
  package static func asks(_ key: UInt64, of audience: UInt64 = 0, at field: CanonicalField? = nil)
    -> DatasetEntry
  {
    var entry = DatasetEntry(key: key, facts: .none)
    entry.role = .asks
    entry.audience = audience
    entry.field = field
    return entry
  }

  /// Answers all who ask for that key; a key of 0 answers nobody and only says that somebody of the
  /// name is there.
  package static func answers(_ key: UInt64, as audience: UInt64 = 0) -> DatasetEntry {
    var entry = DatasetEntry(key: key, facts: .none)
    entry.role = .answers
    entry.audience = audience
    return entry
  }

  /// Whether some fact is stated in both and differs.
  package func differs(from other: DatasetEntry) -> Bool { facts.contradict(other.facts) }
}

/// Takes what a record brings to a comparison: nothing, one entry, or one for each of its keys.
package struct DatasetEntries: Sendable {
  package private(set) var list: [DatasetEntry] = []

  package init() {}

  /// Adds an entry.
  package mutating func add(_ entry: DatasetEntry) { list.append(entry) }

  /// Adds an entry of a key, unless the key is 0, which stands for a text that is not there.
  package mutating func add(
    key: UInt64, facts: FactHashes = .none, at field: CanonicalField? = nil
  ) {
    if key == 0 { return }
    var entry = DatasetEntry(key: key, facts: facts)
    entry.field = field
    list.append(entry)
  }

  package mutating func removeAll() { list.removeAll(keepingCapacity: true) }
}
