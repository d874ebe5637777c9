/// What was found of pairs of words, as many as fit: the same names meet again and again. Each worker
/// has its own; what it forgets is only worked out again.
final class WordPairCache {
  private static let bits: UInt64 = 15
  /// By slot: the pair and above it, in the highest byte, what was found.
  private let slots: UnsafeMutablePointer<UInt64>

  init() {
    slots = .allocate(capacity: 1 << Self.bits)
    slots.initialize(repeating: 0, count: 1 << Self.bits)
  }

  deinit { slots.deallocate() }

  /// What a pair is called, in either order; `isValue` tells values of traits from words of names.
  @inline(__always)
  static func key(_ left: UInt32, _ right: UInt32, isValue: Bool) -> UInt64 {
    let (low, high) = left < right ? (left, right) : (right, left)
    // Numbers of words and values have 27 bits.
    return (UInt64(high) << 27 | UInt64(low)) << 1 | (isValue ? 1 : 0)
  }

  @inline(__always)
  func level(_ key: UInt64) -> UInt8? {
    let kept = slots[Self.slot(key)]
    return kept & Self.keyMask == key ? UInt8(truncatingIfNeeded: kept >> Self.keyBits) : nil
  }

  @inline(__always)
  func keep(_ level: UInt8, _ key: UInt64) {
    slots[Self.slot(key)] = key | UInt64(level) << Self.keyBits
  }

  private static let keyBits: UInt64 = 55
  private static let keyMask: UInt64 = 1 << keyBits - 1

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> (64 - bits))
  }
}
