import Crypto
import Records

/// Turns what records say of persons into tokens under one key.
///
/// The same word in another field, and the same variant of another word, has another token: the key of
/// each is derived for it alone.
package struct PersonEncoder {
  private var reader = NameReader()
  private let keys: [Variant: SymmetricKey]
  private let traitKeys: [SymmetricKey]
  private let identifierKeys: [SymmetricKey]

  private enum Variant: String, CaseIterable {
    case word, skeleton, initial, day, monthAndDay, digits, year
  }

  package init(_ key: MatchKey) {
    keys = Dictionary(
      uniqueKeysWithValues: Variant.allCases.map { ($0, key.derived("person \($0.rawValue)")) })
    traitKeys = PersonDraft.Trait.allCases.map { key.derived("trait \($0)") }
    identifierKeys = PersonDraft.IdentifierKind.allCases.map { key.derived("identifier \($0)") }
  }

  /// The tokens of a record's person.
  package mutating func encode(_ draft: borrowing PersonDraft) -> KeyedPerson {
    var person = KeyedPerson()
    reader.removeAll()
    for name in draft.names { reader.read(name, draft.bytes.span) }
    person.words = reader.words.filter { !$0.isParticle }.map(word)
    if let date = draft.birthDate {
      person.birth = birth(date, isEstimated: draft.isBirthDateEstimated)
    }
    person.sex = draft.sex
    var text: [UInt8] = []
    for (kind, value) in draft.identifiers {
      FactFolding.letters(draft.bytes.span.extracting(value.range), into: &text)
      let key = identifierKeys[Int(kind.rawValue)]
      if !text.isEmpty { person.identifiers.append((kind, PersonEncoder.token(text, key))) }
    }
    for (trait, value) in draft.traits {
      let token = token(of: draft.bytes.span.extracting(value.range), trait)
      if let token { person.traits.append((trait, token)) }
    }
    return person
  }

  /// The token of a value as a list of tokens has it; nothing where the value says nothing.
  package func token(of value: [UInt8], _ trait: PersonDraft.Trait) -> KeyedPerson.Token? {
    token(of: value.span, trait)
  }

  private func token(of value: Span<UInt8>, _ trait: PersonDraft.Trait) -> KeyedPerson.Token? {
    var text: [UInt8] = []
    FactFolding.fold(value, trait, into: &text)
    return text.isEmpty ? nil : PersonEncoder.token(text, traitKeys[Int(trait.rawValue)])
  }

  private func word(_ word: NameReader.Word) -> KeyedPerson.Word {
    let letters = Array(reader.letters[word.letters])
    let skeleton = Skeleton(letters.span).fine
    return KeyedPerson.Word(
      role: word.role, name: word.name, same: word.isInitial ? [] : token(letters, .word),
      skeleton: Skeleton.length(skeleton) < 2 ? [] : token(Skeleton.letters(skeleton), .skeleton),
      initial: token(Array(letters.prefix(1)), .initial))
  }

  private func birth(_ date: PartialDate, isEstimated: Bool) -> KeyedPerson.Birth {
    let text = Array(date.earliest.description.utf8).filter { $0 != UInt8(ascii: "-") }
    let isWhole = date.precision == .day
    return KeyedPerson.Birth(
      day: isWhole ? token(text, .day) : [],
      monthAndDay: isWhole ? token(Array(text.suffix(4)), .monthAndDay) : [],
      digits: isWhole ? token(text.sorted(), .digits) : [],
      year: token(Array(text.prefix(4)), .year), isEstimated: isEstimated)
  }

  private func token(_ text: [UInt8], _ variant: Variant) -> KeyedPerson.Token {
    keys[variant].map { PersonEncoder.token(text, $0) } ?? []
  }

  private static func token(_ text: [UInt8], _ key: SymmetricKey) -> KeyedPerson.Token {
    Array(HMAC<SHA256>.authenticationCode(for: text, using: key).prefix(16))
  }
}
