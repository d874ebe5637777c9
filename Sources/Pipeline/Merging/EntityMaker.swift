import CanonicalModel
import Merging
import Records
import Register

/// Makes the entities of a dataset of the answers of linking.
struct EntityMaker {
  private let records: [SourceRecord]
  private let names: [SourceRecordKey]
  private let answer: RecordLinking.Answer
  private let precedence: Precedence
  private let shelf: (any PackedShelf)?

  init(
    _ collected: CollectedRecords, _ answer: RecordLinking.Answer, _ precedence: Precedence
  ) {
    records = collected.records
    names = collected.names
    self.answer = answer
    self.precedence = precedence
    shelf = collected.shelf
  }

  /// An entity before it has a name.
  struct Draft {
    let kind: EntityKind
    /// Ascending.
    let members: [Int]
    /// The record by which its person, and its matter, is known.
    var person: Int?
    var matter: Int?
  }

  /// What has ids: persons, matters, and the entities of each kind.
  struct Drafts {
    var persons: [Draft] = []
    /// The members of each matter, by its first record.
    var matters: [Int: [Int]] = [:]
    var entities: [Draft] = []
  }

  func drafts() -> Drafts {
    var drafts = Drafts()
    var persons: [Int: [Int]] = [:]
    var entities: [EntityKey: [Int]] = [:]
    for (index, record) in records.enumerated() {
      let person = answer.persons[index]
      if let person { persons[person, default: []].append(index) }
      drafts.matters[answer.matters[index], default: []].append(index)
      entities[
        EntityKey(kind: record.kind, group: answer.entities[index], person: person), default: []
      ].append(index)
    }
    drafts.persons = persons.sorted { $0.key < $1.key }.map {
      Draft(kind: .person, members: $0.value.sorted(), person: $0.key)
    }
    drafts.entities = entities.map { key, members in
      Draft(
        kind: .record(key.kind), members: members.sorted(), person: key.person,
        matter: answer.matters[members[0]])
    }.sorted { $0.members[0] < $1.members[0] }
    return drafts
  }

  /// Records of one group that are of two people are two entities.
  private struct EntityKey: Hashable {
    let kind: RecordKind
    let group: Int
    let person: Int?
  }

  // MARK: - Entities

  /// The entities under the ids that their first records have, and their conflicts.
  func entities(_ drafts: Drafts, _ ids: EntityIDs) -> ([MergedEntity], [MergedConflict]) {
    let merge = EntityMerge(records, matters: answer.matters, precedence)
    var packer = MergedValuePacker()
    var entities: [(entity: MergedEntity, conflicts: [MergedConflict])] = []
    for draft in drafts.persons + drafts.entities {
      let id = ids[draft.kind.prefix, draft.members[0]]
      let outcome = merge.merge(draft.members, as: draft.kind, id: id)
      let isPerson = draft.kind == .person
      let values = packer.pack(outcome.values)
      let entity = MergedEntity(
        kind: draft.kind, id: id,
        personID: isPerson ? nil : draft.person.flatMap { ids.person(of: $0) },
        matterID: isPerson ? nil : draft.matter.map { ids[EntityIDs.matterPrefix, $0] },
        members: draft.members, packed: shelf.map { values.shelved(on: $0) } ?? values)
      entities.append((entity, outcome.conflicts))
    }
    let order = Dictionary(uniqueKeysWithValues: zip(EntityKind.all, 0...))
    entities.sort {
      (order[$0.entity.kind] ?? 0, $0.entity.id) < (order[$1.entity.kind] ?? 0, $1.entity.id)
    }
    return (entities.map(\.entity), entities.flatMap(\.conflicts))
  }
}
