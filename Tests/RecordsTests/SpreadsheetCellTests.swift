import Records
import Testing

@Suite struct SpreadsheetCellTests {
  @Test(arguments: [
    "=1", "+1", "-a", "@a", "\tx", "\rx", "\nx", "  =1", "\u{A0}=1", " \u{A0} =1", "\u{FF1D}1",
    "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}1", "\u{0}a", "|calc", "%0A",
  ])
  func knowsTheBeginningsOfFormulas(_ text: String) {
    #expect(SpreadsheetCell.isFormula(Array(text.utf8)))
    #expect(cell(text).replacing("\"", with: "").hasPrefix("'"))
  }

  @Test(arguments: ["", "a=1", "1", "Llŷr", "'=1", "\u{A0}a", "  ", "\u{FF1A}", "\u{C2}"])
  func leavesOtherTextsAlone(_ text: String) {
    #expect(!SpreadsheetCell.isFormula(Array(text.utf8)))
    #expect(cell(text) == text)
  }

  @Test func quotesWhatSeparates() {
    #expect(cell("a,b") == "\"a,b\"")
    #expect(cell("a;b") == "\"a;b\"")
    #expect(cell("say \"no\"") == "\"say \"\"no\"\"\"")
    #expect(cell("=\"x\"") == "\"'=\"\"x\"\"\"")
  }

  private func cell(_ text: String) -> String {
    var bytes: [UInt8] = []
    SpreadsheetCell.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
