import Records

/// The first bytes of a text in lower case, eight to a word: what spellings are compared by.
///
/// A value is looked up in lists a dozen times a record, so it is read eight bytes at a time. Unused
/// bytes are zero.
package struct PackedText: Equatable, Sendable {
  /// How many bytes are held.
  package static let capacity = 24

  package let first: UInt64
  package let second: UInt64
  package let third: UInt64

  /// That of no text.
  package static let none = PackedText(0, 0, 0)

  package init(_ text: Span<UInt8>) {
    let count = text.count
    first = text.word(at: 0, of: count).lowercasedBytes
    second = count > 8 ? text.word(at: 8, of: count).lowercasedBytes : 0
    third = count > 16 ? text.word(at: 16, of: count).lowercasedBytes : 0
  }

  @inline(__always)
  private init(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
    self.first = first.lowercasedBytes
    self.second = second.lowercasedBytes
    self.third = third.lowercasedBytes
  }

  /// The same of a range of a larger text, of which the bytes behind the range are read and masked
  /// where there are any: no step depends on the length.
  @inline(__always)
  init(_ store: Span<UInt8>, _ range: Range<Int>) {
    guard range.lowerBound + PackedText.capacity <= store.count else {
      self.init(store.extracting(range))
      return
    }
    let count = range.count
    let start = range.lowerBound
    self.init(
      store.word(at: start).first(count), store.word(at: start &+ 8).first(count &- 8),
      store.word(at: start &+ 16).first(count &- 16))
  }

  func byte(_ index: Int) -> UInt8 {
    let word = index < 8 ? first : index < 16 ? second : third
    return UInt8(truncatingIfNeeded: word >> UInt64(truncatingIfNeeded: 8 * (index & 7)))
  }

  /// All at once: nearly every comparison is of equals.
  @inline(__always)
  package static func == (left: PackedText, right: PackedText) -> Bool {
    (left.first ^ right.first) | (left.second ^ right.second) | (left.third ^ right.third) == 0
  }

  /// Mixed so that the low bits tell spellings apart.
  package func hash(_ count: Int) -> UInt64 {
    let hash =
      first &* 0x9E37_79B9_7F4A_7C15 ^ (second &* 0xD6E8_FEB8_6659_FD93) >> 1
      ^ (third &* 0xC2B2_AE3D_27D4_EB4F) >> 2 ^ UInt64(truncatingIfNeeded: count)
    return hash ^ hash >> 32 ^ hash >> 47
  }
}

extension Span<UInt8> {
  @inline(__always)
  fileprivate func word(at index: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// The eight bytes at `index` as a little-endian word; those from `count` on are zero.
  ///
  /// A word that the text does not fill is read from the bytes before its end where there are
  /// enough of them, so that nearly every text is read without a loop.
  @inline(__always)
  package func word(at index: Int, of count: Int) -> UInt64 {
    let rest = count - index
    if rest >= 8 { return bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) }
    if count >= 8 {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      return word >> UInt64(truncatingIfNeeded: 8 * (8 - rest))
    }
    return shortWord(at: index, rest)
  }

  private func shortWord(at index: Int, _ rest: Int) -> UInt64 {
    if rest >= 4 {
      let low = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)
      let high = bytes.unsafeLoadUnaligned(fromByteOffset: index + rest - 4, as: UInt32.self)
      return UInt64(low) | UInt64(high) << UInt64(truncatingIfNeeded: 8 * (rest - 4))
    }
    var word: UInt64 = 0
    var position = 0
    while position < rest {
      word |= UInt64(self[index + position]) << UInt64(truncatingIfNeeded: 8 * position)
      position += 1
    }
    return word
  }
}

extension UInt64 {
  private static let everyByte: UInt64 = 0x0101_0101_0101_0101

  /// The first bytes of the eight, zeros behind them.
  @inline(__always)
  fileprivate func first(_ count: Int) -> UInt64 {
    let unused = 64 &- 8 &* Swift.max(0, Swift.min(8, count))
    return self & UInt64.max >> UInt64(truncatingIfNeeded: unused)
  }

  /// The eight bytes with capital ASCII letters made small.
  package var lowercasedBytes: UInt64 {
    let low = self & (0x7F &* UInt64.everyByte)
    let isFromA = low &+ ((0x80 - 0x41) &* UInt64.everyByte)
    let isAboveZ = low &+ ((0x7F - 0x5A) &* UInt64.everyByte)
    let isCapital = (isFromA ^ isAboveZ) & ~self & (0x80 &* UInt64.everyByte)
    return self | isCapital >> 2
  }

  /// The high bit of each byte that equals `byte`.
  @inline(__always)
  package func bytes(equalTo byte: UInt8) -> UInt64 {
    let difference = self ^ (UInt64(byte) &* UInt64.everyByte)
    let low = (difference & (0x7F &* UInt64.everyByte)) &+ (0x7F &* UInt64.everyByte)
    return ~(low | difference) & (0x80 &* UInt64.everyByte)
  }

  /// The high bit of each byte that is not ASCII.
  package var bytesBeyondASCII: UInt64 { self & (0x80 &* UInt64.everyByte) }

  /// The high bit of each byte below a space.
  package var controlBytes: UInt64 {
    let low = (self & (0x7F &* UInt64.everyByte)) &+ (0x60 &* UInt64.everyByte)
    return ~(low | self) & (0x80 &* UInt64.everyByte)
  }
}
