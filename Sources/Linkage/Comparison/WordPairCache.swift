/// What was found of pairs of words, as many as fit: the same names meet again and again. Each worker
/// has its own; what it forgets is only worked out again.
struct WordPairCache {
  private static let size = 1 << 15
  private var keys = [UInt64](repeating: 0, count: size)
  private var levels = [UInt8](repeating: 0, count: size)

  /// What a pair is called, in either order; `isValue` tells values of traits from words of names.
  @inline(__always)
  static func key(_ left: UInt32, _ right: UInt32, isValue: Bool) -> UInt64 {
    let (low, high) = left < right ? (left, right) : (right, left)
    return UInt64(high) << 32 | UInt64(low) | (isValue ? 1 << 63 : 0)
  }

  @inline(__always)
  func level(_ key: UInt64) -> UInt8? {
    let slot = Self.slot(key)
    return keys[slot] == key ? levels[slot] : nil
  }

  @inline(__always)
  mutating func keep(_ level: UInt8, _ key: UInt64) {
    let slot = Self.slot(key)
    keys[slot] = key
    levels[slot] = level
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 49)
  }
}
