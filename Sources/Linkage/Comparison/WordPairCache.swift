/// What was found of pairs of words, as many as fit: the same names meet again and again. Each worker
/// has its own; what it forgets is only worked out again.
struct WordPairCache {
  private static let size = 1 << 15
  private var keys = [UInt64](repeating: 0, count: size)
  private var levels = [UInt8](repeating: 0, count: size)

  /// The level of a pair in either order; `value` tells values of traits from words of names.
  @inline(__always)
  mutating func level(
    _ left: UInt32, _ right: UInt32, isValue: Bool, _ find: (UInt32, UInt32) -> UInt8
  ) -> UInt8 {
    let (low, high) = left < right ? (left, right) : (right, left)
    let key = UInt64(high) << 32 | UInt64(low) | (isValue ? 1 << 63 : 0)
    let slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 49)
    if keys[slot] == key { return levels[slot] }
    let level = find(low, high)
    keys[slot] = key
    levels[slot] = level
    return level
  }
}
