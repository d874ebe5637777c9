/// How a name as a source wrote it becomes words that can be compared.
struct NameWords: Sendable {
  /// The words of a part, folded, in their order.
  func split(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): word.append(byte & 0xdf)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: word.append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "."): break
      default:
        if !word.isEmpty { words.append(word) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// A name in one piece: what stands before a comma is the family name; without one the last word
  /// is taken for it, and nobody relies on that.
  func splitWhole(
    _ text: ArraySlice<UInt8>
  ) -> (given: [[UInt8]], family: [[UInt8]], isUnordered: Bool) {
    if let comma = text.firstIndex(of: UInt8(ascii: ",")) {
      return (split(text[(comma + 1)...]), split(text[..<comma]), false)
    }
    let words = split(text)
    return (Array(words.dropLast()), Array(words.suffix(1)), true)
  }

  /// Each letter is a word.
  func initials(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    split(text).flatMap { word in word.map { [$0] } }
  }
}
