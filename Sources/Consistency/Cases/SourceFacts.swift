import CanonicalModel
import Records

/// What a dataset does not tell of its sources and a run knows.
package struct SourceFacts: Sendable {
  /// The police force that a partner is.
  package var forces: [String: Code] = [:]
  /// The police force that a first responder is.
  package var respondingForces: [Code: Code] = [:]
  package var files: [File] = []
  /// The drops of each partner.
  package var drops: [String: [PartnerDrop.Drop]] = [:]
  /// How often each partner's files break each rule.
  package var findings: [String: [String: Int]] = [:]
  /// Fields in which a rule found an error or a warning.
  package var flagged: [RecordPlace: Set<CanonicalField>] = [:]

  package init() {}

  /// A file that was read.
  package struct File: Sendable {
    package let name: String
    package let partner: String
    package let kind: RecordKind
    /// The fields that its export has, without those whose columns the file lacks.
    package let supplied: Set<CanonicalField>

    package init(
      name: String, partner: String, kind: RecordKind, supplied: Set<CanonicalField>
    ) {
      self.name = name
      self.partner = partner
      self.kind = kind
      self.supplied = supplied
    }
  }

  /// A record by its place.
  package struct RecordPlace: Hashable, Sendable {
    package let file: Int
    package let record: Int

    package init(_ place: Place) {
      file = place.file
      record = place.record
    }
  }

  /// What each partner sent, by the partners' names.
  func partners(of dataset: MergedDataset) -> [PartnerDrop] {
    var names = Set(files.map(\.partner)).union(drops.keys)
    for record in dataset.records { names.insert(record.partner) }
    let records = Dictionary(grouping: dataset.records, by: \.partner)
    var resent: [String: Int] = [:]
    for link in dataset.links where link.question == .resent && link.answer == .linked {
      resent[dataset.records[link.right].partner, default: 0] += 1
    }
    return names.sorted().map { name in
      let own = records[name] ?? []
      var supplied: [RecordKind: Set<CanonicalField>] = [:]
      for file in files where file.partner == name {
        supplied[file.kind, default: []].formUnion(file.supplied)
      }
      return PartnerDrop(
        partner: name, partnerKind: own.first?.partnerKind ?? .other, force: forces[name],
        drops: (drops[name] ?? []).sorted {
          ($0.extractedOn?.dayNumber ?? .min) < ($1.extractedOn?.dayNumber ?? .min)
        },
        records: Dictionary(grouping: own, by: \.kind).mapValues(\.count),
        resent: resent[name] ?? 0, findings: findings[name] ?? [:], supplied: supplied)
    }
  }
}
