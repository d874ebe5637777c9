import Records

/// What one record says of one person, as far as persons are compared by it.
///
/// One draft is filled again and again and handed to a `PersonTable`, which keeps numbers of it. Texts
/// are UTF-8 as the source wrote them; folding is the table's work.
package struct PersonDraft: Sendable {
  /// A name whose parts the source tells apart, or does not.
  package enum Name: Sendable {
    case parts(given: [UInt8], family: [UInt8])
    /// Several words in an order that nobody knows.
    case whole([UInt8])
    /// All that some may share: `T.L.A.N.`
    case initials([UInt8])
  }

  /// The numbers of a date of birth as they were written, where they are no day of the calendar or
  /// not all of them are known: 31 April, or a day and a month without a year. 0 is not known.
  package struct BirthNumbers: Equatable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int

    package init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  package enum Sex: UInt8, Sendable { case female = 1, male, other }

  /// What is meant to be one person's alone. Not the reference of a matter.
  package enum IdentifierKind: UInt8, CaseIterable, Sendable {
    case nrmReference, externalID, pncID, croNumber, homeOfficeReference, nationalInsurance
    case nhsNumber, passport, pseudonym
    /// Of a list that is linked on its own.
    case other
  }

  /// What the same words or codes speak for, and different ones a little against.
  package enum Trait: UInt8, CaseIterable, Sendable {
    case nationality, countryOfBirth, birthplace, postcode, town, region, street, houseNumber
    case phone, email, occupation, language
    /// Of a list that is linked on its own.
    case other1, other2, other3
  }

  /// Where ties are broken and samples are drawn: the same bytes in every run, different for every
  /// record.
  package var key: [UInt8] = []
  /// Who sent it, as a number from 0.
  package var source = 0
  package var names: [Name] = []
  package var birthDate: PartialDate?
  /// Asked where `birthDate` is nothing: a mistyped date still speaks.
  package var birthNumbers: BirthNumbers?
  /// Whether the source says that it is an estimate, or works it out from an age.
  package var isBirthDateEstimated = false
  package var sex: Sex?
  package var identifiers: [(kind: IdentifierKind, value: [UInt8])] = []
  package var traits: [(kind: Trait, value: [UInt8])] = []

  package init() {}

  /// Empties it for the next record, keeping its room.
  package mutating func removeAll() {
    key.removeAll(keepingCapacity: true)
    source = 0
    names.removeAll(keepingCapacity: true)
    birthDate = nil
    birthNumbers = nil
    isBirthDateEstimated = false
    sex = nil
    identifiers.removeAll(keepingCapacity: true)
    traits.removeAll(keepingCapacity: true)
  }
}
