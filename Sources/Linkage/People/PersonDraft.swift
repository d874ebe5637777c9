import Records

/// What one record says of one person, as far as persons are compared by it.
///
/// One draft is filled again and again and handed to a `PersonTable`, which keeps numbers of it. Texts
/// are UTF-8 as the source wrote them; folding is the table's work. They stand one behind the other, so that a
/// draft needs room only once.
package struct PersonDraft: Sendable {
  /// A text of the draft, by its place among all of them.
  package struct Text: Sendable {
    package static let none = Text(0..<0)
    package let range: Range<Int>

    /// A part of a text.
    package init(_ range: Range<Int>) { self.range = range }

    package var isEmpty: Bool { range.isEmpty }
  }

  /// A name whose parts the source tells apart, or does not.
  package enum Name: Sendable {
    case parts(given: Text, family: Text)
    /// Several words in an order that nobody knows.
    case whole(Text)
    /// All that some may share: `T.L.A.N.`
    case initials(Text)
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
  /// All texts but the key.
  package private(set) var bytes: [UInt8] = []
  package private(set) var names: [Name] = []
  package var birthDate: PartialDate?
  /// Asked where `birthDate` is nothing: a mistyped date still speaks.
  package var birthNumbers: BirthNumbers?
  /// Whether the source says that it is an estimate, or works it out from an age.
  package var isBirthDateEstimated = false
  package var sex: Sex?
  package private(set) var identifiers: [(kind: IdentifierKind, value: Text)] = []
  package private(set) var traits: [(kind: Trait, value: Text)] = []

  package init() {}

  /// Empties it for the next record, keeping its room.
  package mutating func removeAll() {
    key.removeAll(keepingCapacity: true)
    source = 0
    bytes.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    birthDate = nil
    birthNumbers = nil
    isBirthDateEstimated = false
    sex = nil
    identifiers.removeAll(keepingCapacity: true)
    traits.removeAll(keepingCapacity: true)
  }
  // MARK: - Filling

  /// Takes a text in.
  package mutating func keep(_ text: Span<UInt8>) -> Text {
    let start = bytes.count
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    return Text(start..<bytes.count)
  }

  /// Takes in what follows the last text after a blank.
  package mutating func keep(_ text: Span<UInt8>, behind last: Text) -> Text {
    guard !last.isEmpty else { return keep(text) }
    bytes.append(UInt8(ascii: " "))
    return Text(last.range.lowerBound..<keep(text).range.upperBound)
  }

  package mutating func add(_ name: Name) { names.append(name) }

  package mutating func add(_ kind: IdentifierKind, _ value: Text) {
    identifiers.append((kind, value))
  }

  package mutating func add(_ trait: Trait, _ value: Text) { traits.append((trait, value)) }

  package func text(_ text: Text) -> ArraySlice<UInt8> { bytes[text.range] }
}

/// The same of texts that stand elsewhere.
extension PersonDraft {
  package mutating func addName(given: [UInt8], family: [UInt8]) {
    let given = keep(given.span)
    add(.parts(given: given, family: keep(family.span)))
  }

  package mutating func addName(whole: [UInt8]) { add(.whole(keep(whole.span))) }
  package mutating func addName(initials: [UInt8]) { add(.initials(keep(initials.span))) }
  package mutating func add(_ kind: IdentifierKind, _ value: [UInt8]) {
    add(kind, keep(value.span))
  }
  package mutating func add(_ trait: Trait, _ value: [UInt8]) { add(trait, keep(value.span)) }
}
