import CanonicalModel
import Records

/// A hash that is the same on every machine and in every run (FNV-1a with a final mix).
package struct StableHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = (state ^ 0xFF) &* 0x100_0000_01B3
  }

  /// The hash of what is wanted of a text, whatever stands between and whatever the case; 0 where
  /// nothing is.
  package static func of(_ text: Span<UInt8>, keeping isWanted: (UInt8) -> Bool) -> UInt64 {
    var hash = StableHash()
    var word: UInt64 = 0
    var count = 0
    for index in text.indices where isWanted(text[index]) {
      word = word << 8 | UInt64(text[index].uppercasedASCII)
      count += 1
      if count & 7 == 0 { hash.add(word: word) }
    }
    if count == 0 { return 0 }
    hash.add(word: word)
    hash.add(word: UInt64(truncatingIfNeeded: count))
    return hash.value
  }

  /// The hash of two or three hashes in their order.
  package static func of(_ first: UInt64, _ second: UInt64, _ third: UInt64 = 0) -> UInt64 {
    var hash = StableHash()
    hash.add(word: first)
    hash.add(word: second)
    hash.add(word: third)
    return hash.value
  }

  private mutating func add(word: UInt64) {
    state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }

  /// Never 0.
  package var value: UInt64 {
    var mixed = state ^ state >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return mixed == 0 ? 1 : mixed
  }

  /// One hash of two.
  package static func of(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var hash = StableHash()
    hash.add(word: first)
    hash.add(word: second)
    return hash.value
  }

  /// The hash of a number.
  package static func of(number: Int) -> UInt64 {
    var hash = StableHash()
    hash.add(word: UInt64(bitPattern: Int64(number)))
    return hash.value
  }

  /// The hash of one text; 0 where there is none.
  package static func of(_ bytes: (some Sequence<UInt8>)?) -> UInt64 {
    guard let bytes else { return 0 }
    var hash = StableHash()
    hash.add(bytes)
    return hash.value
  }
}
