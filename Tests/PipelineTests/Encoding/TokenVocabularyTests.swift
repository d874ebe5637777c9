import CanonicalModel
import Linkage
import Testing

@testable import Pipeline

/// Words of a partner's list that stand for codes, as tokens.
@Suite struct TokenVocabularyTests {
  private static func encoder() throws -> PersonEncoder {
    PersonEncoder(try #require(MatchKey(bytes: Array(repeating: 7, count: MatchKey.size))))
  }

  /// The tokens of a trait after its words were read.
  private static func coded(_ word: String, _ trait: PersonDraft.Trait) throws -> [KeyedPerson
    .Token]
  {
    let encoder = try encoder()
    var person = KeyedPerson()
    person.traits = [(trait, try #require(encoder.token(of: Array(word.utf8), trait)))]
    return TokenVocabulary(encoder, try Walk.schemas.get().lists).coded(person).traits.map(\.token)
  }

  @Test(arguments: [
    ("Vietnamese", PersonDraft.Trait.nationality, "VNM"), ("viet nam", .nationality, "VNM"),
    ("VNM", .nationality, "VNM"), ("Albania", .countryOfBirth, "ALB"),
    ("Tigrinya", .language, "ti"),
  ])
  func takesAWordForItsCode(_ word: String, _ trait: PersonDraft.Trait, _ code: String) throws {
    let token = try #require(try Self.encoder().token(of: Array(code.utf8), trait))
    #expect(try Self.coded(word, trait) == [token])
  }

  @Test func saysNothingOfAWordThatNoListHas() throws {
    #expect(try Self.coded("Ruritanian", .nationality).isEmpty)
  }

  @Test func leavesWhatIsNoCode() throws {
    let town = try #require(try Self.encoder().token(of: Array("Barry".utf8), .town))
    #expect(try Self.coded("Barry", .town) == [town])
  }
}
