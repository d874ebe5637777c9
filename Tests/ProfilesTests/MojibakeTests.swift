import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct MojibakeTests {
  @Test(arguments: [
    "SiÃ¢n", "TÅµr", "LlÅ·r", "MÃ´n", "Â£40", "ZoÃ«", "KoÅ¡ice", "o Fôn i SirÃ¢", "donâ€™t",
    "â€œyesâ€\u{9D}", "7 â€“ 9", "Caf\u{FFFD}", "\u{FFFD}",
  ])
  func isSeen(_ text: String) { #expect(Mojibake.isSeen(in: text.bytes)) }

  @Test(arguments: [
    "", "a", "é", "Siân", "Tŵr Llŷr, Ynys Môn", "Zoë Çelik", "Łódź", "don’t – “yes”", "£40 · 5 €",
    "Ångström", "PÂRC", "São João, JOÃO", "Nguyễn Thị Hạnh", "Олена", "雅婷", "Ã", "Â", "🙂",
  ])
  func leavesTextInPeace(_ text: String) { #expect(!Mojibake.isSeen(in: text.bytes)) }

  @Test func countsNoReplacementOfOurs() {
    #expect(!Mojibake.isSeen(in: "Caf\u{FFFD}".bytes, countsReplacements: false))
    #expect(Mojibake.isSeen(in: "SiÃ¢n".bytes, countsReplacements: false))
  }

  @Test(arguments: SourceEncoding.allCases)
  func takesAReplacementForOursWhereTheFileIsNotUTF8(_ encoding: SourceEncoding) throws {
    var mapping = Mapping([FieldSource(.givenNames, "Name")])
    mapping.batch.encoding = encoding
    mapping.add("Name", "Caf\u{FFFD}")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.faults.map(\.fault) == (encoding == .utf8 ? [.mojibake] : []))
  }

  @Test func looksNotBeyondItsSlice() {
    let text = Array("SiÃ¢n".utf8)
    #expect(Mojibake.isSeen(in: text[2..<6]))
    #expect(!Mojibake.isSeen(in: text[..<4]))
    #expect(!Mojibake.isSeen(in: text[3...]))
  }
}
