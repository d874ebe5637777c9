/// How two records agree: the level of each comparison in one number, and how rare what agrees is.
struct Agreement: Sendable {
  /// The levels, each in its place.
  var pattern: UInt64 = 0
  /// By comparison: how much rarer (or commoner) than usual the value is in which they agree, in
  /// `FixedBits`.
  var rarities = SIMD16<Int16>(repeating: 0)

  @inline(__always)
  mutating func set(_ comparison: PersonComparison, _ level: UInt8) {
    pattern |= UInt64(level) << comparison.shift
  }

  @inline(__always)
  func level(_ comparison: PersonComparison) -> Int { Self.level(pattern, comparison) }

  @inline(__always)
  static func level(_ pattern: UInt64, _ comparison: PersonComparison) -> Int {
    Int(pattern >> comparison.shift & comparison.mask)
  }

  var rarity: Int { Int(rarities.wrappedSum()) }

  /// The pattern with the rarity in half bits above it: what is counted.
  var counted: UInt64 {
    let halves = (rarity + FixedBits.one * 16 + FixedBits.one / 4) / (FixedBits.one / 2)
    return pattern | UInt64(min(63, max(0, halves))) << 58
  }

  /// The rarity of a counted pattern.
  static func rarity(counted: UInt64) -> Int {
    (Int(counted >> 58) - 32) * (FixedBits.one / 2)
  }
}

/// Weights as whole numbers of 1/256 bit: sums of them are the same in any order.
enum FixedBits {
  static let one = 256

  static func of(_ bits: Double) -> Int { Int((bits * Double(one)).rounded()) }
  static func bits(_ fixed: Int) -> Double { Double(fixed) / Double(one) }
}
