import CanonicalModel
import Records

/// All cases of a comparison, and what is known of the sources as a whole.
package struct CaseTable: Sendable {
  /// By kind, then by id.
  package let cases: [Case]
  /// Pairs of source records of one person by different partners, for the agreement of sources.
  package let pairs: [SourcePair]
  /// What each partner sent.
  package let partners: [PartnerDrop]

  package init(cases: [Case], pairs: [SourcePair], partners: [PartnerDrop]) {
    self.cases = cases
    self.pairs = pairs
    self.partners = partners
  }

  /// What the force sent itself.
  package func drop(of force: Code) -> PartnerDrop? { partners.first { $0.force == force } }

  /// Whether anybody logs whom they meet, and not only whom they refer.
  package var hasEncounters: Bool { cases.contains { $0.kind == .encounter } }

  /// The cases of a kind, with their places in the table.
  package func cases(of kind: RecordKind) -> [(index: Int, case: Case)] {
    cases.indices.lazy.filter { cases[$0].kind == kind }.map { ($0, cases[$0]) }
  }
}

/// Two partners' records of one person; a person has one such pair for each two partners.
package struct SourcePair: Sendable {
  package let personID: String
  /// When the earlier of the two records' own events was.
  package let date: PartialDate?
  package let left: CaseSource
  package let right: CaseSource
  /// The probability that the link is right; 1 for a strong key or a decision.
  package let probability: Double
  /// The comparisons that spoke for the link: agreement on what made the link is no finding.
  package let linkedBy: Set<String>
  package let stratum: Stratum

  package init(
    personID: String, date: PartialDate?, left: CaseSource, right: CaseSource,
    probability: Double, linkedBy: Set<String>, stratum: Stratum
  ) {
    self.personID = personID
    self.date = date
    self.left = left
    self.right = right
    self.probability = probability
    self.linkedBy = linkedBy
    self.stratum = stratum
  }
}

/// What a partner sent, as far as its drops and the findings about them tell.
package struct PartnerDrop: Sendable {
  package let partner: String
  package let partnerKind: PartnerKind
  /// The police force that the partner is.
  package let force: Code?
  /// Its drops, by the day on which they were made.
  package let drops: [Drop]
  /// How many records of each kind it sent, and how many of them again.
  package let records: [RecordKind: Int]
  package let resent: Int
  /// Findings by rule, of its files.
  package let findings: [String: Int]
  /// The fields that one of its exports can hold, by the kind of their records.
  package let supplied: [RecordKind: Set<CanonicalField>]

  /// One drop.
  package struct Drop: Hashable, Sendable {
    package let extractedOn: CivilDate?
    /// The days that it says it covers.
    package let period: EffectiveDates

    package init(extractedOn: CivilDate?, period: EffectiveDates = .always) {
      self.extractedOn = extractedOn
      self.period = period
    }
  }

  package init(
    partner: String, partnerKind: PartnerKind, force: Code?, drops: [Drop] = [],
    records: [RecordKind: Int] = [:], resent: Int = 0, findings: [String: Int] = [:],
    supplied: [RecordKind: Set<CanonicalField>] = [:]
  ) {
    self.partner = partner
    self.partnerKind = partnerKind
    self.force = force
    self.drops = drops
    self.records = records
    self.resent = resent
    self.findings = findings
    self.supplied = supplied
  }

  /// The days on which its drops were made, ascending.
  package var extracts: [CivilDate] { Set(drops.compactMap(\.extractedOn)).sorted() }
}
