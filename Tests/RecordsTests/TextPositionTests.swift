import Testing

@testable import Records

@Suite struct TextPositionTests {
  @Test(arguments: [
    ("", 1, 1), ("abc", 1, 4), ("a\nb", 2, 2), ("a\r\nb", 2, 2), ("a\rb", 2, 2), ("a\r", 2, 1),
    ("a\n\r\nb", 3, 2), ("\r\r", 3, 1), ("ŵŷ", 1, 3), ("🙂", 1, 2), ("w\u{302}", 1, 3),
  ])
  func countsLinesAndScalars(_ text: String, line: Int, column: Int) {
    let position = position(after: Array(text.utf8))
    #expect(position.line == line)
    #expect(position.column == column)
    #expect(position.byteOffset == text.utf8.count)
  }

  /// Each byte that belongs to no scalar counts as one, and none is passed over.
  @Test(arguments: [
    ([0xFF] as [UInt8], 2), ([0xC5], 2), ([0xC5, 0x41], 3), ([0x80, 0x80], 3),
    ([0xE2, 0x80], 3), ([0xF0, 0x9F, 0x99], 4),
  ])
  func countsBytesThatAreNoText(_ bytes: [UInt8], column: Int) {
    let position = position(after: bytes)
    #expect(position.column == column)
    #expect(position.byteOffset == bytes.count)
  }

  @Test(arguments: [
    (SourceEncoding.utf8, 8), (.windows1252, 4), (.latin1, 4), (.utf16LittleEndian, 10),
    (.utf16BigEndian, 10),
  ])
  func countsTheBytesOfTheFile(_ encoding: SourceEncoding, offset: Int) {
    #expect(position(after: Array("aŵb🙂".utf8), in: encoding).byteOffset == offset)
  }

  /// However a text is cut at line starts, its parts add up.
  @Test func addsUpFromLineToLine() {
    let text = Array("a,b\r\n\"ŵ\n\",c\rd\n🙂".utf8)
    let whole = position(after: text)
    for cut in text.indices
    where cut > 0 && (text[cut - 1] == 0x0A || (text[cut - 1] == 0x0D && text[cut] != 0x0A)) {
      var parts = TextPosition.start
      parts.advance(over: text[..<cut], in: .utf8)
      parts.advance(over: text[cut...], in: .utf8)
      #expect(parts == whole)
    }
  }

  private func position(after bytes: [UInt8], in encoding: SourceEncoding = .utf8) -> TextPosition {
    var position = TextPosition.start
    position.advance(over: bytes[...], in: encoding)
    return position
  }
}
