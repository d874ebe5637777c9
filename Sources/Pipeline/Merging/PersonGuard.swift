import CanonicalModel
import Linkage
import Records

/// The last word on who is one person: no score unites what a person reading both records would not.
///
/// - A record without a name is united with others by a reference or a decision alone: initials and an
///   age are shared by many.
/// - Two exact dates of birth that are no slip of one another are of two people, and so is a date that the
///   age on the other record excludes.
/// - Two names of which no more than a part agrees are of two people, brothers and twins among them, unless
///   both records bear an identifier of one person.
/// - A name without a date or an age beside it is shared by many, unless an identifier or a contact agrees.
///
/// What is held back for such a reason is left for review, so that nothing of it is lost.
struct PersonGuard {
  private let facts: [GuardedFacts]

  /// `members` are the records that have a person, by their number among persons.
  init(_ records: [SourceRecord], _ members: [Int]) {
    facts = members.map { GuardedFacts(records[$0]) }
  }

  /// Why a score may not unite two records; nothing where it may.
  func objection(_ left: Int, _ right: Int) -> String? {
    let (here, there) = (facts[left], facts[right])
    if !here.hasName || !there.hasName { return "no-name" }
    if areBornApart(left, right) { return "births-differ" }
    let names = here.names.agreement(with: there.names)
    let isPartly = names == .doubtful || names == .contradicts
    if here.sharesIdentifier(with: there) {
      let isSameBirth = here.bornOn != nil && here.bornOn == there.bornOn
      return isPartly && !isSameBirth ? "names-differ" : nil
    }
    if isPartly { return "names-differ" }
    let isBirthKnown = here.years != nil && there.years != nil
    return isBirthKnown || here.sharesContact(with: there) ? nil : "no-birth"
  }

  /// Whether their births exclude one another: dates, or a date and an age.
  func areBornApart(_ left: Int, _ right: Int) -> Bool {
    let (here, there) = (facts[left], facts[right])
    if here.birth.agreement(with: there.birth) == .contradicts { return true }
    guard let mine = here.years, let other = there.years else { return false }
    return mine.upperBound + PersonGuard.slack < other.lowerBound
      || other.upperBound + PersonGuard.slack < mine.lowerBound
  }

  /// Years by which an age that was stated may be out.
  private static let slack = 2
}

/// What the guard asks of a record.
struct GuardedFacts {
  let hasName: Bool
  /// Nothing but the birth, and nothing but the names, for comparing these alone.
  let birth: MatterPerson
  let names: MatterPerson
  let bornOn: PartialDate?
  /// The years in which the person can have been born, by the date and by every age that is stated.
  let years: ClosedRange<Int>?
  private let identifiers: [[UInt8]]
  private let contacts: [[UInt8]]

  init(_ record: SourceRecord) {
    let fields: [CanonicalField] = [.givenNames, .familyName, .fullName]
    hasName = fields.contains { record.text($0) != nil }
    let names = MatterDraft(record, partner: 0).person
    var (birth, alone) = (MatterPerson(), names)
    birth.birthDate = names.birthDate
    (alone.birthDate, alone.sex) = (nil, nil)
    self.birth = birth
    self.names = alone
    bornOn = names.birthDate
    years = names.birthDate.map { $0.earliest.year...$0.latest.year } ?? record.yearsByAge
    let own: [CanonicalField] = [
      .pncID, .croNumber, .homeOfficeReference, .nationalInsuranceNumber, .nhsNumber,
      .passportNumber,
    ]
    identifiers = own.compactMap { field in
      record.soundIdentifier(field).map { [field.rawValue] + $0 }
    }
    contacts = [CanonicalField.phone, .email].flatMap { record.texts($0) }
      .map { $0.filter(\.isLetterOrDigit) }
  }

  func sharesIdentifier(with other: GuardedFacts) -> Bool {
    identifiers.contains { other.identifiers.contains($0) }
  }

  func sharesContact(with other: GuardedFacts) -> Bool {
    contacts.contains { other.contacts.contains($0) }
  }
}

extension SourceRecord {
  /// The years in which somebody was born who had the stated age on the day of the record's event.
  fileprivate var yearsByAge: ClosedRange<Int>? {
    guard case .integer(let age)? = first(.statedAge)?.content, 0...120 ~= age,
      let event
    else { return nil }
    return event.earliest.year - age - 1...event.latest.year - age
  }
}
