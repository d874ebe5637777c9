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
  private let records: [SourceRecord]
  private let members: [Int]
  private let facts: [GuardedFacts]

  /// `members` are the records that have a person, by their number among persons.
  init(_ records: [SourceRecord], _ members: [Int]) {
    self.records = records
    self.members = members
    facts = members.map { GuardedFacts(records[$0]) }
  }

  /// Why a score may not unite two records; nothing where it may.
  func objection(_ left: Int, _ right: Int) -> String? {
    if !facts[left].hasName || !facts[right].hasName { return "no-name" }
    if areBornApart(left, right) { return "births-differ" }
    let here = GuardedSigns(records[members[left]])
    let there = GuardedSigns(records[members[right]])
    let names = here.names.agreement(with: there.names)
    let isPartly = names == .doubtful || names == .contradicts
    let bornOn = facts[left].bornOn
    if here.sharesIdentifier(with: there) {
      let isSameBirth = bornOn != nil && bornOn == facts[right].bornOn
      return isPartly && !isSameBirth ? "names-differ" : nil
    }
    if isPartly { return "names-differ" }
    let isBirthKnown = facts[left].years != nil && facts[right].years != nil
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

/// What the guard asks of a record again and again.
struct GuardedFacts {
  let hasName: Bool
  let bornOn: PartialDate?
  /// The years in which the person can have been born, by the date and by every age that is stated.
  let years: ClosedRange<Int>?

  init(_ record: SourceRecord) {
    hasName = record.isNamed
    if case .date(let date)? = record.stated(.dateOfBirth) {
      bornOn = date
    } else {
      bornOn = nil
    }
    years = bornOn.map { $0.earliest.year...$0.latest.year } ?? record.yearsByAge
  }

  /// Nothing but the birth, for comparing it alone.
  var birth: MatterPerson {
    var person = MatterPerson()
    person.birthDate = bornOn
    return person
  }
}

/// What the guard asks of the records of a pair that is about to be united: made when it is asked, for it is
/// more than the record itself.
private struct GuardedSigns {
  /// Nothing but the names, for comparing them alone.
  let names: MatterPerson
  private let identifiers: [[UInt8]]
  private let contacts: [[UInt8]]

  init(_ record: SourceRecord) {
    var names = MatterDraft(record, partner: 0).person
    (names.birthDate, names.sex) = (nil, nil)
    self.names = names
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

  func sharesIdentifier(with other: GuardedSigns) -> Bool {
    identifiers.contains { other.identifiers.contains($0) }
  }

  func sharesContact(with other: GuardedSigns) -> Bool {
    contacts.contains { other.contacts.contains($0) }
  }
}

extension SourceRecord {
  /// The years in which somebody was born who had the stated age on the day of the record's event.
  fileprivate var yearsByAge: ClosedRange<Int>? {
    guard case .integer(let age)? = stated(.statedAge), 0...120 ~= age,
      let event
    else { return nil }
    return event.earliest.year - age - 1...event.latest.year - age
  }
}
