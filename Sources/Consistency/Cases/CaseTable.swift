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

  /// The cases of a kind, with their places in the table.
  package func cases(of kind: RecordKind) -> [(index: Int, case: Case)] {
    cases.indices.lazy.filter { cases[$0].kind == kind }.map { ($0, cases[$0]) }
  }
}

/// Two partners' records of one person.
package struct SourcePair: Sendable {
  package let left: CaseSource
  package let right: CaseSource
  /// The probability that the link is right; 1 for a strong key or a decision.
  package let probability: Double
  /// The comparisons that spoke for the link: agreement on what made the link is no finding.
  package let linkedBy: Set<String>
  package let stratum: Stratum

  package init(
    left: CaseSource, right: CaseSource, probability: Double, linkedBy: Set<String>,
    stratum: Stratum
  ) {
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
  /// The days on which its drops were made, ascending.
  package let extracts: [CivilDate]
  /// How many records of each kind it sent, and how many of them again.
  package let records: [RecordKind: Int]
  package let resent: Int
  /// Findings by rule, of its files.
  package let findings: [String: Int]

  package init(
    partner: String, partnerKind: PartnerKind, force: Code?, extracts: [CivilDate],
    records: [RecordKind: Int], resent: Int, findings: [String: Int]
  ) {
    self.partner = partner
    self.partnerKind = partnerKind
    self.force = force
    self.extracts = extracts
    self.records = records
    self.resent = resent
    self.findings = findings
  }
}
