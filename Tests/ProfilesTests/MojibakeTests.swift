import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct MojibakeTests {
  @Test(arguments: [
    "SiÃ¢n", "TÅµr", "LlÅ·r", "MÃ´n", "Â£40", "ZoÃ«", "KoÅ¡ice", "o Fôn i SirÃ¢", "donâ€™t",
    "â€œyesâ€\u{9D}", "7 â€“ 9", "Caf\u{FFFD}", "\u{FFFD}",
    // Capital letters, and the Welsh ones.
    "Å´yn", "TÅ´R", "YNYS MÃ”N", "Å¶d", "LLÅ¶R", "CÃ‚N", "GÃŠM", "Ã‰cole", "Ã–zil",
    "Ã–ztÃ¼rk",
    "ÃŽle", "Ã›n", "â‚¬40", "Acmeâ„¢", "Ynys Mï¿½n", "ï»¿Name", "Â©", "Â\u{A0}40",
    // Twice over, as ISO-8859-1, decomposed.
    "SiÃƒÂ¢n", "TÃ…Âµr", "Si\u{C3}\u{A2}n", "T\u{C5}\u{B5}r", "L\u{C3}\u{94}N", "donâ\u{80}\u{99}t",
    "SiaÌ‚n", "LlyÌ‚r",
    // Names from elsewhere.
    "Nguyá»…n", "Tráº§n", "ÐžÐ»ÐµÐ½Ð°", "ÎœÎ±ÏÎ¯Î±", "JosÃ©", "MarÃ\u{AD}a", "PÃ¡l",
    "StrauÃŸ", "Å½iÅ¾ek",
    "WaÅ‚Ä™sa", "GÄ…ska", "áº‚yn",
  ])
  func isSeen(_ text: String) { #expect(Mojibake.isSeen(in: text.bytes)) }

  @Test(arguments: [
    "", "a", "é", "Siân", "Tŵr Llŷr, Ynys Môn", "Zoë Çelik", "Łódź", "don’t – “yes”", "£40 · 5 €",
    "Ångström", "PÂRC", "São João, JOÃO", "Nguyễn Thị Hạnh", "Олена", "雅婷", "Ã", "Â", "🙂",
    // Capitals at the end of a word, before the signs that end one.
    "“IRMÔ", "‘MAÇÒ", "«AMANHû", "MAÇÖ", "IRMÅ…", "PÅ…", "IRMÃ’S", "GRÅ–SVART", "GRÅ–svart",
    "LUNEDÌ…", "CAFÉ’S",
    "“É”“Ó”", "IRMÃ\u{A0}MARIA", "PÅ\u{A0}", "Ã…",
    // Signs that other letters have beside them.
    "está»…", "Ñ–", "1ª e 2ª", "nº 3", "20 °C", "½ ¾", "A–Ö", "Ä, Ö und Ü", "brenhinâ”", "SÃO",
    "ÅSE", "ÂÂ",
    "Åse", "Ærø", "Ølgod", "ŴYN", "Ŷ", "Ẁ ẁ", "Đặng Văn Lâm", "PHẠM Ã", "Trần", "Łucja", "Žižek",
    "İpek",
    "l’Île", "Dún Laoghaire–Rathdown", "Siân’s", "“Siân”", "Llŷr…", "a\u{302}", "w\u{302}\u{301}",
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
