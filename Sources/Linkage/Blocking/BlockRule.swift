/// A way to find records that may be of one person: those that agree in it are compared.
///
/// A rule has a base and what its blocks are split by, one after the other, where they are too full.
/// A pair belongs to the first rule that brings it together.
package enum BlockRule: UInt8, CaseIterable, Sendable {
  case identifier, nameDate, identifierParts, contact, fullName, birthDate, birthDateFamily,
    birthDigits,
    birthDigitsFamily
  case wordYear, wordDay, wordPostcode, wordBirthplace, soundYear, soundPair, openings
  case postcodeYear, addressInitial, word, wordArea, wordTown, wordCountry

  /// Those of which a fair share of the pairs is of one person even among a million.
  package static let ofLargeTables: [BlockRule] = [
    .identifier, .nameDate, .contact, .fullName, .birthDate, .birthDateFamily, .wordYear,
    .wordPostcode, .wordBirthplace, .soundPair, .openings, .postcodeYear, .addressInitial,
  ]

  /// What a block is made of.
  enum Part: Sendable {
    case year, month, day, dayOfYear, date, sex, givenLetter, familyLetter, postcode, area, town
    case birthplace, country, decade, street, occupation
  }

  /// What gives a record one or several keys.
  enum Base: Sendable {
    case identifiers, identifierParts, contacts, fullName, date, digits, words, sounds, soundPair,
      openings, places
    case address
  }

  package var word: String {
    switch self {
    case .identifier: "identifier"
    case .nameDate: "sound-pair-birth-date"
    case .identifierParts: "identifier-parts"
    case .contact: "contact"
    case .fullName: "full-name"
    case .birthDate: "birth-date"
    case .birthDateFamily: "birth-date-family-letter"
    case .birthDigits: "birth-digits"
    case .birthDigitsFamily: "birth-digits-family-letter"
    case .wordYear: "name-word-year"
    case .wordDay: "name-word-day"
    case .wordPostcode: "name-word-postcode"
    case .wordBirthplace: "name-word-birthplace"
    case .soundYear: "sound-year"
    case .soundPair: "sound-pair"
    case .openings: "name-openings"
    case .postcodeYear: "postcode-year"
    case .addressInitial: "address"
    case .word: "name-word"
    case .wordArea: "name-word-area"
    case .wordTown: "name-word-town"
    case .wordCountry: "name-word-country"
    }
  }

  var base: Base {
    switch self {
    case .identifier: .identifiers
    case .identifierParts: .identifierParts
    case .contact: .contacts
    case .fullName: .fullName
    case .birthDate, .birthDateFamily: .date
    case .birthDigits, .birthDigitsFamily: .digits
    case .wordYear, .wordDay, .wordPostcode, .wordBirthplace, .word, .wordArea, .wordTown,
      .wordCountry:
      .words
    case .soundYear: .sounds
    case .soundPair, .nameDate: .soundPair
    case .openings: .openings
    case .postcodeYear: .places
    case .addressInitial: .address
    }
  }

  /// What is always part of its key.
  var needed: [Part] {
    switch self {
    case .birthDateFamily, .birthDigitsFamily: [.familyLetter]
    case .wordYear, .soundYear, .postcodeYear: [.year]
    case .wordDay: [.dayOfYear]
    case .nameDate: [.date]
    case .wordPostcode: [.postcode]
    case .wordBirthplace: [.birthplace]
    case .wordArea: [.area]
    case .wordTown: [.town]
    case .wordCountry: [.country]
    default: []
    }
  }

  /// By what an over-full block is split.
  var splits: [Part] {
    switch self {
    case .nameDate: []
    case .identifier, .identifierParts, .contact: [.familyLetter, .year]
    case .fullName: [.year, .month, .town]
    case .birthDate: [.givenLetter, .familyLetter, .sex]
    case .birthDateFamily: [.sex, .town]
    case .birthDigits: [.givenLetter, .familyLetter, .sex]
    case .birthDigitsFamily: [.town, .sex]
    case .wordYear: [.month, .day]
    case .wordDay: [.decade, .year]
    case .wordPostcode: [.decade, .year]
    case .wordBirthplace: [.decade, .year]
    case .soundYear: [.month, .day]
    case .soundPair: [.decade, .year, .month]
    case .openings: [.decade, .year, .month]
    case .postcodeYear: [.sex, .givenLetter]
    case .addressInitial: [.givenLetter, .sex]
    case .word: [.area, .decade]
    case .wordArea: [.decade, .year]
    case .wordTown: [.decade, .year]
    case .wordCountry: [.decade, .year]
    }
  }

  /// Whether what agrees in it is of one person so often that its blocks are never split: who has many
  /// records has them in one block, however full it is.
  var isSure: Bool { self == .nameDate }

  /// Whether a record may have several keys.
  var isMultiple: Bool {
    switch base {
    case .identifiers, .identifierParts, .contacts, .words, .sounds, .fullName, .soundPair,
      .address:
      true
    default: false
    }
  }
}
