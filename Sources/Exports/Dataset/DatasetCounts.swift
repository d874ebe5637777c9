import CanonicalModel
import Records

/// What went in and what came out. A dataset that does not add up is not published.
package struct DatasetCounts: Sendable {
  package let read: Int
  package let rejected: [(reason: String, count: Int)]
  package let merged: Int
  package let entities: [(table: String, count: Int)]
  /// What reports of duty to notify say and the dataset does not, by field.
  package let withheld: [(field: String, count: Int)]

  package init(_ dataset: MergedDataset) {
    read = dataset.recordsRead
    rejected = dataset.rejected.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    merged = dataset.records.count
    entities = EntityKind.all.map { kind in
      (kind.table, dataset.entities.lazy.filter { $0.kind == kind }.count)
    }
    withheld = DatasetCounts.withheld(dataset)
  }

  private static func withheld(_ dataset: MergedDataset) -> [(field: String, count: Int)] {
    var counts: [CanonicalField: Int] = [:]
    for record in dataset.records where record.isDutyToNotify {
      let statements = record.statements
      for index in statements.indices where statements.content(at: index) == .missing(.redacted) {
        counts[statements.field(at: index), default: 0] += 1
      }
    }
    return counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key.name, $0.value) }
  }

  /// What is wrong with a dataset, in our own words; nothing where all is well.
  package static func fault(in source: DatasetSource, inputs: Int) -> String? {
    let counts = DatasetCounts(source.dataset)
    let rejected = counts.rejected.reduce(0) { $0 + $1.count }
    if counts.read != inputs {
      return "\(counts.read) records came to the merge of \(inputs) in the inputs"
    }
    if counts.read != counts.merged + rejected {
      return "\(counts.read) records in are not \(counts.merged) out and \(rejected) rejected"
    }
    return membershipFault(source) ?? keyFault(source.dataset)
  }

  /// Each record belongs to one entity of its kind, and to no more than one person.
  private static func membershipFault(_ source: DatasetSource) -> String? {
    let dataset = source.dataset
    var persons = [Int](repeating: 0, count: dataset.records.count)
    var matters = persons
    for entity in dataset.entities {
      for member in entity.members {
        guard dataset.records.indices.contains(member) else {
          return "\(entity.id) has a record that is not there"
        }
        switch entity.kind {
        case .person: persons[member] += 1
        case .record(let kind):
          guard dataset.records[member].kind == kind else {
            return "\(entity.id) has a record of another kind"
          }
          matters[member] += 1
        }
      }
    }
    if let index = matters.firstIndex(where: { $0 != 1 }) {
      return "record \(index) of the merge belongs to \(matters[index]) entities of its kind"
    }
    return persons.contains { $0 > 1 } ? "a record belongs to several persons" : nil
  }

  /// Keys and ids tell records and entities apart.
  private static func keyFault(_ dataset: MergedDataset) -> String? {
    var keys: Set<String> = []
    for (index, record) in dataset.records.enumerated()
    where !keys.insert(record.key.text).inserted {
      return "record \(index) of the merge has the key of another"
    }
    var ids: Set<String> = []
    for entity in dataset.entities where !ids.insert(entity.id).inserted {
      return "two entities are called \(entity.id)"
    }
    return nil
  }

  /// A duty-to-notify report is of a person who did not consent to be named: it belongs to nobody,
  /// whatever stands in it. The id of the first that does.
  package static func namedDutyToNotify(in source: DatasetSource) -> String? {
    for entity in source.dataset.entities {
      let isLinked = entity.kind == .person || entity.personID != nil
      guard isLinked else { continue }
      let hasReport = entity.members.contains {
        source.dataset.records[$0].isDutyToNotify
      }
      if hasReport { return entity.id }
    }
    return nil
  }
}
