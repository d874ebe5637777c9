import CanonicalModel
import Records

/// What a dataset does not tell of its sources and a run knows.
package struct SourceFacts: Sendable {
  /// The police force that a partner is, and what body each partner is.
  package var forces: [String: Code] = [:]
  package var kinds: [String: PartnerKind] = [:]
  /// The police force that a first responder is.
  package var respondingForces: [Code: Code] = [:]
  package var files: [File] = []
  /// How often each partner's files break each rule.
  package var findings: [String: [String: Int]] = [:]
  /// Fields in which a rule found an error or a warning.
  package var flagged: [RecordPlace: Set<CanonicalField>] = [:]

  package init() {}

  /// A file that was read.
  package struct File: Sendable {
    package let name: String
    /// Whose export it is: that of a regional unit may hold the records of several partners.
    package let partner: String
    package let kind: RecordKind
    /// The fields that its export has, without those whose columns the file lacks.
    package let supplied: Set<CanonicalField>
    package let drop: PartnerDrop.Drop?

    package init(
      name: String, partner: String, kind: RecordKind, supplied: Set<CanonicalField>,
      drop: PartnerDrop.Drop?
    ) {
      self.name = name
      self.partner = partner
      self.kind = kind
      self.supplied = supplied
      self.drop = drop
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
}

extension SourceFacts {
  /// What each partner sent, by the partners' names.
  func partners(of dataset: MergedDataset) -> [PartnerDrop] {
    let records = Dictionary(grouping: dataset.records, by: \.partner)
    var resent: [String: Int] = [:]
    for link in dataset.links where link.question == .resent && link.answer == .linked {
      resent[dataset.records[link.right].partner, default: 0] += 1
    }
    return Set(files.map(\.partner)).union(records.keys).sorted().map { name in
      let own = records[name] ?? []
      let files = files(of: name, own)
      return PartnerDrop(
        partner: name, partnerKind: kinds[name] ?? own.first?.partnerKind ?? .other,
        force: forces[name], drops: SourceFacts.drops(files),
        records: Dictionary(grouping: own, by: \.kind).mapValues(\.count),
        resent: resent[name] ?? 0, findings: findings[name] ?? [:],
        supplied: Dictionary(
          files.map { ($0.kind, $0.supplied) }, uniquingKeysWith: { $0.union($1) }))
    }
  }

  /// Those that are its own, and those of others that hold records of it.
  private func files(of partner: String, _ records: [SourceRecord]) -> [File] {
    let holding = Set(records.map(\.file))
    return files.filter { $0.partner == partner || holding.contains($0.name) }
  }

  private static func drops(_ files: [File]) -> [PartnerDrop.Drop] {
    Set(files.compactMap(\.drop)).sorted { left, right in
      key(left) < key(right)
    }
  }

  private static func key(_ drop: PartnerDrop.Drop) -> (Int32, Int32, Int32) {
    (
      drop.extractedOn?.dayNumber ?? .min, drop.period.from?.dayNumber ?? .min,
      drop.period.until?.dayNumber ?? .max
    )
  }
}
