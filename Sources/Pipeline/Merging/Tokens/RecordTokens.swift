import CanonicalModel
import Linkage
import Profiles
import Records

/// Of which records the rows of lists of tokens are: those of the partner that bear the reference.
struct RecordTokens: Sendable {
  /// A record's person under the key that made the tokens.
  struct Holder: Sendable {
    let person: KeyedPerson
    /// The place of the key among the keys of the run.
    let key: Int
  }

  /// What is told of the list of one partner.
  struct Count: Sendable {
    let partner: String
    /// How many records are compared by tokens.
    var records = 0
    /// How many rows are of no record that was read.
    var ofNobody = 0
    /// How many rows bear a reference that several records of one kind bear, so that nobody can know whose
    /// they are.
    var shared = 0
    /// How many records have a name of their own beside their tokens, and are compared by that.
    var named = 0
    /// How many records of persons have neither a name nor tokens.
    var without = 0
  }

  let keys: [MatchKey]
  /// By record.
  private(set) var holders: [Int: Holder] = [:]
  /// By partner.
  private(set) var counts: [Count] = []

  init(_ intake: TokenIntake, _ collected: CollectedRecords) {
    keys = intake.keys
    for list in intake.lists {
      let key = keys.firstIndex { $0.id == list.keyID }
      add(list, key: key ?? 0, OwnReferences(of: list.partner, collected), collected.records)
    }
  }

  private mutating func add(
    _ list: PartnerTokens, key: Int, _ references: OwnReferences, _ records: [SourceRecord]
  ) {
    var count = Count(partner: list.partner)
    for (id, person) in list.people {
      guard let bearers = references.bearers[id] else {
        count.ofNobody += 1
        continue
      }
      guard !references.shared.contains(id) else {
        count.shared += 1
        continue
      }
      for record in bearers {
        guard !records[record].isNamed else {
          count.named += 1
          continue
        }
        count.records += 1
        holders[record] = Holder(person: person, key: key)
      }
    }
    count.without = references.persons.count {
      !records[$0].isNamed && holders[$0] == nil
    }
    counts.append(count)
  }
}

/// The records of a partner by its own references: the local one, else that of the support case. A duty-to-notify report is none of them: whatever a list
/// holds, such a report is of nobody.
private struct OwnReferences {
  /// By reference, ascending.
  private(set) var bearers: [[UInt8]: [Int]] = [:]
  /// References that several records of one kind bear which are no versions of one another.
  private(set) var shared: Set<[UInt8]> = []
  /// Records of a kind that is about one person.
  private(set) var persons: [Int] = []

  private struct Kind: Hashable {
    let kind: RecordKind
    let reference: [UInt8]
  }

  init(of partner: String, _ collected: CollectedRecords) {
    var names: [Kind: SourceRecordKey] = [:]
    for (index, record) in collected.records.enumerated()
    where record.partner == partner && !record.isDutyToNotify {
      if record.kind.isOfPerson { persons.append(index) }
      guard let text = record.text(.localReference) ?? record.text(.supportReference) else {
        continue
      }
      let reference = Array(text[...].trimmed)
      bearers[reference, default: []].append(index)
      let name = collected.names[index]
      let known = names.updateValue(name, forKey: Kind(kind: record.kind, reference: reference))
      if let known, known != name { shared.insert(reference) }
    }
  }
}
