/// A few bytes in the value itself: an identifier without what people put between its characters.
///
/// Identifiers are looked at for every record, so reading one allocates nothing.
package struct ShortText: Sendable {
  /// The longest text that is held. No identifier has as many characters.
  static let capacity = 24

  private var bytes: InlineArray<24, UInt8> = InlineArray(repeating: 0)
  private(set) var count = 0

  /// The bytes that are wanted, in capitals; nothing where they are too many.
  @inline(__always)
  init?(_ source: Span<UInt8>, keeping isWanted: (UInt8) -> Bool) {
    for index in source.indices where isWanted(source[index]) {
      guard count < ShortText.capacity else { return nil }
      bytes[count] = source[index].uppercasedASCII
      count += 1
    }
  }

  /// Without blanks.
  init?(withoutBlanks text: Span<UInt8>) { self.init(text) { !$0.isBlank } }

  /// Letters and digits alone.
  init?(compact text: Span<UInt8>) { self.init(text, keeping: \.isLetterOrDigit) }

  subscript(index: Int) -> UInt8 { bytes[index] }

  var last: UInt8 { count > 0 ? bytes[count - 1] : 0 }

  /// Whether all bytes of the range are as wanted.
  func allSatisfy(in range: Range<Int>, _ isWanted: (UInt8) -> Bool) -> Bool {
    for index in range where !isWanted(bytes[index]) { return false }
    return true
  }

  /// The number that the digits of the range spell; nothing where they are not 1 to 18 digits.
  func number(in range: Range<Int>) -> Int? {
    guard (1...18).contains(range.count) else { return nil }
    var number = 0
    for index in range {
      guard bytes[index].isDigit else { return nil }
      number = number * 10 + Int(bytes[index] &- 48)
    }
    return number
  }

  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    for index in range where bytes[index] == byte { return index }
    return nil
  }

  /// Whether the bytes from `index` are those of a word.
  func hasWord(_ word: StaticString, at index: Int = 0) -> Bool {
    guard index + word.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the text is the word.
  func isWord(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && hasWord(word)
  }
}

extension ShortText: Hashable {
  package static func == (left: ShortText, right: ShortText) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    for index in 0..<count { hasher.combine(self[index]) }
  }
}
