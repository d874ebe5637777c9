import CanonicalModel
import Records

/// What one record says of the matter that it belongs to: a referral with its decisions, the meeting
/// before it, the crime, the support.
package struct MatterDraft: Sendable {
  /// A reference that other records may bear, too.
  package enum ReferenceKind: UInt8, CaseIterable, Sendable {
    /// Of one referral of one person, whoever holds it.
    case nrmReference
    /// Of one submission of the national form.
    case externalID
    /// Of the partner's own record or case; mean nothing to others.
    case localReference, supportReference, maracReference
    /// Of one log or request, whoever holds it.
    case intelligenceReference, exchangeReference
    /// Of one crime of one force; several people may have suffered it.
    case crimeReference
    /// Of a person's immigration case: all referrals of the person bear it.
    case homeOfficeReference

    /// Whether it means something only to the partner that gave it.
    package var isOwn: Bool {
      self == .localReference || self == .supportReference || self == .maracReference
    }

    /// Whether duty-to-notify reports may be one by it: nothing about events or people brings two of
    /// them together.
    package var joinsReports: Bool {
      self == .nrmReference || self == .externalID || self == .localReference
    }

    /// A stable word for it.
    package var word: String {
      switch self {
      case .nrmReference: "nrm-reference"
      case .externalID: "external-id"
      case .localReference: "local-reference"
      case .supportReference: "support-reference"
      case .maracReference: "marac-reference"
      case .intelligenceReference: "intelligence-reference"
      case .exchangeReference: "exchange-reference"
      case .crimeReference: "crime-reference"
      case .homeOfficeReference: "home-office-reference"
      }
    }
  }

  /// What happened on a day.
  package enum EventKind: UInt8, CaseIterable, Sendable {
    case encounter, referral, receipt, crimeRecorded, contact, meeting, report
  }

  /// Where ties are broken: the key of the source record.
  package var key: [UInt8] = []
  /// Who sent it, as a number from 0.
  package var partner = 0
  package var kind: RecordKind
  package var isDutyToNotify = false
  package var references: [(kind: ReferenceKind, value: [UInt8])] = []
  /// The forces that it names, in whatever role.
  package var forces: [Code] = []
  package var firstResponder: Code?
  package var events: [(kind: EventKind, date: PartialDate)] = []
  /// Towns, as written.
  package var places: [[UInt8]] = []
  package var person = MatterPerson()
  /// The cluster of its person, once persons have been linked.
  package var personCluster: Int?

  package init(kind: RecordKind) { self.kind = kind }
}

extension MatterDraft {
  /// What a source record says; the partner by its number. An incident reference is none that is kept:
  /// logs begin anew each day or year.
  package init(_ record: SourceRecord, partner: Int) {
    self.init(kind: record.kind)
    key = Array(record.key.text.utf8)
    self.partner = partner
    record.statements.forEach(where: { MatterDraft.fields.contains($0) }) { _, field, content in
      take(content, of: field)
      return true
    }
    isDutyToNotify = record.isDutyToNotify
    person.finish()
  }

  /// All that is asked for below: accounts and other long texts are not.
  private static let fields: FieldSet = [
    .nrmReference, .externalID, .localReference, .supportReference, .maracReference,
    .intelligenceReference, .exchangeReference, .crimeReference, .homeOfficeReference,
    .exploitationTowns, .fullName, .aliases, .givenNames, .familyName, .initials,
    .firstResponder, .recordingForce, .forceOfArea, .forceSentTo, .firstResponderForce,
    .transferredToForce, .gender, .encounteredOn, .referredOn, .referredOnwardOn, .receivedOn,
    .crimeRecordedOn, .contactedOn, .maracHeldOn, .reportedOn, .dateOfBirth,
  ]

  private mutating func take(_ content: SourceStatement.Content, of field: CanonicalField) {
    switch content {
    case .text(let text): take(text, of: field)
    case .code(let code): take(code, of: field)
    case .date(let date): take(date, of: field)
    case .integer, .missing: break
    }
  }

  private mutating func take(_ text: [UInt8], of field: CanonicalField) {
    switch field {
    case .nrmReference: references.append((.nrmReference, text))
    case .externalID: references.append((.externalID, text))
    case .localReference: references.append((.localReference, text))
    case .supportReference: references.append((.supportReference, text))
    case .maracReference: references.append((.maracReference, text))
    case .intelligenceReference: references.append((.intelligenceReference, text))
    case .exchangeReference: references.append((.exchangeReference, text))
    case .crimeReference: references.append((.crimeReference, text))
    case .homeOfficeReference: references.append((.homeOfficeReference, text))
    case .exploitationTowns: places.append(text)
    default: person.take(text, of: field)
    }
  }

  private mutating func take(_ code: Code, of field: CanonicalField) {
    switch field {
    case .firstResponder: firstResponder = firstResponder ?? code
    case .recordingForce, .forceOfArea, .forceSentTo, .firstResponderForce, .transferredToForce:
      if !forces.contains(code) { forces.append(code) }
    case .gender: person.sex = person.sex ?? code
    default: break
    }
  }

  private mutating func take(_ date: PartialDate, of field: CanonicalField) {
    switch field {
    case .encounteredOn: events.append((.encounter, date))
    case .referredOn, .referredOnwardOn: events.append((.referral, date))
    case .receivedOn: events.append((.receipt, date))
    case .crimeRecordedOn: events.append((.crimeRecorded, date))
    case .contactedOn: events.append((.contact, date))
    case .maracHeldOn: events.append((.meeting, date))
    case .reportedOn: events.append((.report, date))
    case .dateOfBirth: person.birthDate = person.birthDate ?? date
    default: break
    }
  }
}
