import CanonicalModel
import Records

/// One matter's record of a kind (a referral, an encounter, a crime record), once, with all that its sources
/// say of it and what else is of the same matter.
package struct Case: Sendable {
  package let id: String
  package let kind: RecordKind
  /// The person it is about; nothing for a duty-to-notify report, and for what names nobody.
  package let personID: String?
  /// After the merge, as the dataset has it.
  package let merged: Recorded
  /// What each source says, in the order of their records.
  package let sources: [CaseSource]
  /// The forces, by what each was to the case; a role that nobody fills, or that is not known, is absent.
  package let forces: [ForceRole: Code]
  /// Other cases of the same matter, as indices into those of the table, ascending.
  package let related: [Int]
  package let isDutyToNotify: Bool
  /// When its own event was, as well as it is known.
  package let date: PartialDate?
  /// The last day on which somebody could have recorded something in it: when the last drop was made that
  /// has it or covers its day. An event after it is not known; a case without an event up to it is open.
  package let seenUntil: CivilDate?
  package let stratum: Stratum
  /// A number for the operation that it came of, where one is named: such cases are not independent.
  package let operation: Int?

  package init(
    id: String, kind: RecordKind, personID: String?, merged: Recorded, sources: [CaseSource],
    forces: [ForceRole: Code], related: [Int], isDutyToNotify: Bool, date: PartialDate?,
    seenUntil: CivilDate?, stratum: Stratum, operation: Int?
  ) {
    self.id = id
    self.kind = kind
    self.personID = personID
    self.merged = merged
    self.sources = sources
    self.forces = forces
    self.related = related
    self.isDutyToNotify = isDutyToNotify
    self.date = date
    self.seenUntil = seenUntil
    self.stratum = stratum
    self.operation = operation
  }

  /// The day of its own event, where it is known to the day.
  package var day: CivilDate? { date?.day }

  /// What the force itself recorded: its own record where it sent one, else the copy of its form that the
  /// national authority holds; nothing where neither was sent. What an NGO knows is not the force's record.
  package func source(of force: Code) -> CaseSource? {
    sources.first { $0.force == force } ?? sources.first { $0.partnerKind == .national }
  }

  /// What stands there.
  package func recorded(by force: Code) -> Recorded? { source(of: force)?.recorded }
}

/// A case as one source has it, by the last drop that has it.
package struct CaseSource: Sendable {
  package let partner: String
  package let partnerKind: PartnerKind
  /// The police force that the partner is.
  package let force: Code?
  package let kind: RecordKind
  package let extractedOn: CivilDate?
  package let recorded: Recorded
  /// The fields that its export can hold at all; what it never supplies is no blank.
  package let supplied: Set<CanonicalField>
  /// The fields in which a rule found an error or a warning in this record.
  package let flagged: Set<CanonicalField>
  /// The record as earlier drops had it, the earliest first.
  package let earlier: [Version]

  /// A record as a drop had it.
  package struct Version: Sendable {
    package let extractedOn: CivilDate?
    package let recorded: Recorded

    package init(extractedOn: CivilDate?, recorded: Recorded) {
      self.extractedOn = extractedOn
      self.recorded = recorded
    }
  }

  package init(
    partner: String, partnerKind: PartnerKind, force: Code?, kind: RecordKind,
    extractedOn: CivilDate?, recorded: Recorded, supplied: Set<CanonicalField>,
    flagged: Set<CanonicalField> = [], earlier: [Version] = []
  ) {
    self.partner = partner
    self.partnerKind = partnerKind
    self.force = force
    self.kind = kind
    self.extractedOn = extractedOn
    self.recorded = recorded
    self.supplied = supplied
    self.flagged = flagged
    self.earlier = earlier
  }

  /// The day of the first drop that had it.
  package var firstExtractedOn: CivilDate? { earlier.first?.extractedOn ?? extractedOn }
}
