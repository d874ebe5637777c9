extension Code {
  /// The code that a part of an ASCII text spells in lower case, without a String; nothing where it is
  /// empty, too long or not printable.
  package init?(lowercasing text: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty, range.count <= Code.capacity else { return nil }
    var packed: (UInt64, UInt64, UInt64) = (0, 0, 0)
    for (place, index) in range.enumerated() {
      var byte = text[index]
      guard byte > 0x20, byte < 0x7F else { return nil }
      if byte &- 65 < 26 { byte |= 0x20 }
      let shifted = UInt64(byte) << UInt64(place % 8 * 8)
      switch place / 8 {
      case 0: packed.0 |= shifted
      case 1: packed.1 |= shifted
      default: packed.2 |= shifted
      }
    }
    words = packed
  }
}
