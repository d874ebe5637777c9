import CanonicalModel
import Linkage
import Records

/// What the tokens of coded values stand for.
///
/// A partner encodes its list as it is written there: `Vietnamese`, `Viet Nam`. In a merge the same stands as
/// a code. Code lists are public and short, so whoever holds the key can make the token of every spelling
/// and put that of the code in its place.
struct TokenVocabulary {
  private var codes: [PersonDraft.Trait: [KeyedPerson.Token: KeyedPerson.Token]] = [:]

  private static let lists: [(trait: PersonDraft.Trait, list: CodeListID)] = [
    (.nationality, .nationalities), (.countryOfBirth, .countries), (.language, .languages),
  ]

  init(_ encoder: PersonEncoder, _ lists: CodeLists) {
    for (trait, id) in Self.lists {
      guard let list = lists[id] else { continue }
      codes[trait] = Self.tokens(of: list, trait, encoder)
    }
  }

  /// The token of its code by the token of each spelling. What two codes are called is neither's.
  private static func tokens(
    of list: CodeList, _ trait: PersonDraft.Trait, _ encoder: PersonEncoder
  ) -> [KeyedPerson.Token: KeyedPerson.Token] {
    var codes: [KeyedPerson.Token: KeyedPerson.Token] = [:]
    var shared: Set<KeyedPerson.Token> = []
    for row in list.rows {
      guard let code = encoder.token(of: Array(row.code.description.utf8), trait) else { continue }
      for spelling in [row.label.en, row.label.cy] + row.aliases {
        guard let token = encoder.token(of: Array(spelling.utf8), trait) else { continue }
        if let other = codes.updateValue(code, forKey: token), other != code {
          shared.insert(token)
        }
      }
    }
    for token in shared { codes[token] = nil }
    for row in list.rows {
      guard let code = encoder.token(of: Array(row.code.description.utf8), trait) else { continue }
      codes[code] = code
    }
    return codes
  }

  /// The same person with codes in the place of spellings. A spelling that no list has says nothing: it would
  /// only look like another value.
  func coded(_ person: KeyedPerson) -> KeyedPerson {
    var person = person
    person.traits = person.traits.compactMap { trait in
      guard let codes = codes[trait.kind] else { return trait }
      return codes[trait.token].map { (trait.kind, $0) }
    }
    return person
  }
}
