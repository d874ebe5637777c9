import CanonicalModel
import Testing

@testable import Synthesis

@Suite struct InventedWordsTests {
  /// Writers put texts down as they are.
  @Test func needNoEscapeInAnyFormat() {
    for word in Self.words {
      #expect(!word.isEmpty && word.allSatisfy { !"\"\\&<>|\n".utf8.contains($0) })
    }
  }

  @Test func holdNoCommaOutsideNarratives() {
    for word in Self.words where !Self.narratives.contains(word) {
      #expect(!word.contains(UInt8(ascii: ",")), "\(String(decoding: word, as: UTF8.self))")
    }
  }

  @Test func areSixteenInEveryPool() {
    for pool in NamePool.all {
      for names in [pool.female, pool.male, pool.family] {
        #expect(names.count == 16 && Set(names).count == 16)
      }
    }
    #expect(Nationality.hundred.count == 100)
  }

  @Test func haveTownsWhosePostcodesAreWelsh() {
    for locality in Locality.all {
      let postcode = Postcode((locality.outwardCode + Array("1AA".utf8))[...])
      #expect(["CF", "LD", "LL", "NP", "SA", "SY"].contains(postcode?.area))
      #expect(locality.councilCode.count <= 24)
    }
  }

  @Test func knowEveryDayThatTheyName() {
    #expect(DecidingAuthority.handover > 14_000 && Days.last > Days.encounters.upperBound)
  }

  private static let narratives = Set(
    (Exploitation.ofAdults + Exploitation.ofChildren).flatMap(\.narratives)
      + Narrative.places.flatMap { $0 })

  private static var words: [[UInt8]] {
    let names = NamePool.all.flatMap { $0.female + $0.male + $0.family }
    let places = Locality.all.flatMap { [$0.town, $0.council, $0.councilEmail, $0.force, $0.mark] }
    return names + places + Phrases.refusals + Array(narratives)
  }
}
