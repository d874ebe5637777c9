import CanonicalModel
import Records
import Testing

@testable import Profiles

/// Codes side by side: read by the longest spelling, and a blank alone never parts two of them.
@Suite struct CodeRunTests {
  private static let reading = CodeReading(
    list: .nationalities, own: SpellingTable(), ownMissing: SpellingTable(),
    general: [
      "British": "GBR", "UK": "GBR", "Sudanese": "SDN", "South Sudanese": "SSD",
      "South African": "ZAF", "Central African": "CAF", "African": "XAF", "Pakistani": "PAK",
      "Congolese (DRC)": "COD", "Ukrainian": "UKR", "Citizen of the Dominican Republic": "DOM",
      "Republic": "XRE", "a b": "XAB", "b c": "XBC", "a": "XA",
    ].reduce(into: SpellingTable()) { $0.add($1.key, meaning: $1.value) })

  private func read(_ text: String) throws -> [String] {
    var mapping = Mapping([FieldSource(.nationalities, "Nat", .code(Self.reading))])
    mapping.add("Nat", text)
    return try #require(mapping.mapped()).values(.nationalities)
  }

  @Test(arguments: [
    ("British", ["GBR"]), ("Pakistani UK", ["PAK", "GBR"]), ("UK Pakistani", ["GBR", "PAK"]),
    ("South Sudanese", ["SSD"]), ("Sudanese South Sudanese", ["SDN", "SSD"]),
    ("South Sudanese Sudanese", ["SSD", "SDN"]), ("South African Sudanese", ["ZAF", "SDN"]),
    ("Central African UK", ["CAF", "GBR"]), ("Congolese (Drc) UK", ["COD", "GBR"]),
    ("pakistani  UKrainian", ["PAK", "UKR"]), ("Pakistani\u{A0}UK", ["PAK", "GBR"]),
    ("Citizen of the Dominican Republic UK", ["DOM", "GBR"]),
    ("UK N/K", ["GBR", "?unknown"]), ("British Pakistani Sudanese", ["GBR", "PAK", "SDN"]),
  ])
  func readsTheLongestSpellings(_ text: String, _ codes: [String]) throws {
    #expect(try read(text) == codes)
  }

  /// The longest first spelling is not taken where it leaves a rest that nothing fills.
  @Test func looksAheadToTheEnd() throws {
    #expect(try read("a b c") == ["XA", "XBC"])
    #expect(try read("a b a") == ["XAB", "XA"])
  }

  @Test func readsThemInACellThatHasAnotherSeparatorToo() throws {
    let separator = UInt8(ascii: ";")
    var mapping = Mapping([
      FieldSource(.nationalities, "Nat", .codes(Self.reading, separator: separator))
    ])
    mapping.add("Nat", "Pakistani UK; South Sudanese")
    #expect(try #require(mapping.mapped()).values(.nationalities) == ["PAK", "GBR", "SSD"])
  }

  /// Only nationalities are published side by side: `Domestic labour` may be one type of its own.
  @Test func readsNoOtherListSo() throws {
    let types = CodeReading(
      list: .exploitationTypes, own: SpellingTable(), ownMissing: SpellingTable(),
      general: ["Domestic": "domestic", "Labour": "labour"].reduce(into: SpellingTable()) {
        $0.add($1.key, meaning: $1.value)
      })
    var mapping = Mapping([FieldSource(.exploitationTypes, "Type", .code(types))])
    mapping.add("Type", "Domestic Labour")
    #expect(try #require(mapping.mapped()).values(.exploitationTypes) == ["!unmappedCode"])
  }

  @Test(arguments: [
    "South", "Pakistani Martian", "Martian UK", "UK Citizen of the", "PakistaniUK",
    "UK UK UK UK UK UK UK UK UK UK UK UK UK",
  ])
  func takesNoPartOfWhatItCannotRead(_ text: String) throws {
    #expect(try read(text) == ["!unmappedCode"])
  }
}
