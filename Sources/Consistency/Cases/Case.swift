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
  /// The day of its own event, where it is known to the day.
  package let day: CivilDate?
  /// The last day on which somebody could have recorded something of it: when the drop was made that has
  /// it. An event after it is not known; a case without an event up to it is open.
  package let seenUntil: CivilDate?
  package let stratum: Stratum
  /// A number for the operation that it came of, where one is named: such cases are not independent.
  package let operation: Int?

  package init(
    id: String, kind: RecordKind, personID: String?, merged: Recorded, sources: [CaseSource],
    forces: [ForceRole: Code], related: [Int], isDutyToNotify: Bool, day: CivilDate?,
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
    self.day = day
    self.seenUntil = seenUntil
    self.stratum = stratum
    self.operation = operation
  }

  /// What the force itself recorded: its own record where it sent one, else the copy of its form that the
  /// national authority holds; nothing where neither was sent. What an NGO knows is not the force's record.
  package func recorded(by force: Code) -> Recorded? {
    (sources.first { $0.force == force } ?? sources.first { $0.partnerKind == .national })?.recorded
  }
}

/// A case as one source has it.
package struct CaseSource: Sendable {
  package let partner: String
  package let partnerKind: PartnerKind
  /// The police force that the partner is.
  package let force: Code?
  package let extractedOn: CivilDate?
  package let recorded: Recorded
  /// The fields that its export can hold at all; what it never supplies is no blank.
  package let supplied: Set<CanonicalField>

  package init(
    partner: String, partnerKind: PartnerKind, force: Code?, extractedOn: CivilDate?,
    recorded: Recorded, supplied: Set<CanonicalField>
  ) {
    self.partner = partner
    self.partnerKind = partnerKind
    self.force = force
    self.extractedOn = extractedOn
    self.recorded = recorded
    self.supplied = supplied
  }
}
