import Testing

@testable import Records

@Suite struct CodeTests {
  @Test(arguments: [
    "a", "nrm", "not-supplied", "12345678", "123456789", "1234567890123456",
    "ABCDEFGHIJKLMNOPQRSTUVWX",
  ])
  func readsWhatItWrites(_ text: String) throws {
    #expect(try #require(Code(text)).description == text)
  }

  @Test(arguments: ["", "ABCDEFGHIJKLMNOPQRSTUVWXY", "a b", "ŵ", "a\n", "\u{7F}"])
  func refusesWhatIsNoCode(_ text: String) { #expect(Code(text) == nil) }

  @Test func isTheSameFromALiteral() {
    let literal: Code = "female"
    #expect(Code("female") == literal)
    #expect(Set([literal, "female", "male"]).count == 2)
  }

  @Test func differsInEachPlace() {
    let text = Array("ABCDEFGHIJKLMNOPQRSTUVWX".utf8)
    let code = Code(String(decoding: text, as: UTF8.self))
    for place in text.indices {
      var other = text
      other[place] = UInt8(ascii: "-")
      #expect(Code(String(decoding: other, as: UTF8.self)) != code)
    }
  }

  @Test func isOrderedAsText() {
    let codes: [Code] = ["b", "a", "ab", "aaaaaaaaab", "aaaaaaaaaa", "B"]
    let texts = codes.map(\.description).sorted()
    #expect(codes.sorted().map(\.description) == texts)
  }
}
