/// A National Insurance number: two letters, six digits and a suffix A to D that a source may lack
/// (HMRC manual NIM39110).
package struct NationalInsuranceNumber: Hashable, Sendable {
  private let text: [UInt8]

  /// Nothing for a text that does not have the shape.
  package init?(_ source: ArraySlice<UInt8>) {
    text = source.compactIdentifier
    guard text.count == 8 || text.count == 9, text.prefix(2).allSatisfy(\.isLetter),
      text[2..<8].allSatisfy(\.isDigit), text.count == 8 || text[8].isLetter
    else { return nil }
  }

  /// Whether the letters are some that are given out.
  package var hasAllocatedLetters: Bool {
    let prefix = String(decoding: text.prefix(2), as: UTF8.self)
    guard !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(prefix) else { return false }
    let neverUsed = Array("DFIQUV".utf8)
    guard !neverUsed.contains(text[0]), !neverUsed.contains(text[1]), text[1] != UInt8(ascii: "O")
    else { return false }
    return text.count == 8 || (UInt8(ascii: "A")...UInt8(ascii: "D")).contains(text[8])
  }

  /// A number that manuals and forms print as an example.
  package var isExample: Bool {
    String(decoding: text.prefix(8), as: UTF8.self) == "AB123456" || text.starts(with: "QQ".utf8)
  }
}
