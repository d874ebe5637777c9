import CanonicalModel
import Records

/// Makes the sources of cases: each record by the last drop that has it, with what earlier ones said.
struct SourceMaker {
  private let records: [SourceRecord]
  private let facts: SourceFacts
  private let supplied: [String: Set<CanonicalField>]
  /// By record: the first record that is a version of the same.
  private let first: [Int]

  init(_ dataset: MergedDataset, _ facts: SourceFacts) {
    records = dataset.records
    self.facts = facts
    supplied = Dictionary(
      facts.files.map { ($0.name, $0.supplied) }, uniquingKeysWith: { one, _ in one })
    var first = Array(dataset.records.indices)
    for link in dataset.links where link.question == .resent && link.answer == .linked {
      first[link.right] = first[link.left]
    }
    self.first = first
  }

  /// The sources of some records, in their order; versions of one record are one source.
  func sources(_ members: [Int]) -> [(record: Int, source: CaseSource)] {
    var order: [Int] = []
    var versions: [Int: [Int]] = [:]
    for member in members {
      if versions[first[member]] == nil { order.append(first[member]) }
      versions[first[member], default: []].append(member)
    }
    return order.compactMap { key in
      let sorted = (versions[key] ?? []).sorted { day($0, $1) }
      return sorted.last.map { ($0, source($0, earlier: sorted.dropLast())) }
    }
  }

  private func day(_ left: Int, _ right: Int) -> Bool {
    (records[left].extractedOn?.dayNumber ?? .min, left)
      < (records[right].extractedOn?.dayNumber ?? .min, right)
  }

  private func source(_ record: Int, earlier: ArraySlice<Int>) -> CaseSource {
    let one = records[record]
    return CaseSource(
      partner: one.partner, partnerKind: one.partnerKind, force: facts.forces[one.partner],
      kind: one.kind, extractedOn: one.extractedOn, recorded: Recorded(one),
      supplied: supplied[one.file] ?? [],
      flagged: facts.flagged[SourceFacts.RecordPlace(one.place)] ?? [],
      earlier: earlier.map {
        CaseSource.Version(extractedOn: records[$0].extractedOn, recorded: Recorded(records[$0]))
      })
  }
}
