/// Where each symbol of a short text stands, one bit a place.
///
/// Made once for a text and held against many. A symbol is the low five bits of a byte: the alphabet
/// of `NameAlphabet` has 32, and other bytes that share them would be taken for the same.
package struct LetterMasks {
  /// The longest text whose places fit into a word.
  package static let limit = 64

  private var places: InlineArray<32, UInt64> = .init(repeating: 0)
  /// How long the text is.
  package let count: Int

  /// Of a text of at most `limit` symbols; what is beyond has no place.
  @inline(__always)
  package init(_ text: Span<UInt8>) {
    count = min(text.count, LetterMasks.limit)
    var bit: UInt64 = 1
    for index in 0..<count {
      places[Int(text[index] & 31)] |= bit
      bit &<<= 1
    }
  }

  /// The places of the symbol of a byte.
  @inline(__always)
  package func places(of byte: UInt8) -> UInt64 { places[Int(byte & 31)] }
}
