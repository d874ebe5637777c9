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

  /// How rare what housemates share is, where two records agree in it.
  var sharedRarity: Int {
    var shared = rarities
    shared.replace(with: 0, where: Self.isOwn)
    return Int(shared.wrappedSum())
  }

  /// By comparison: whether it is a person's own, and no more alike among housemates.
  static let isOwn: SIMDMask<SIMD16<Int16>> = {
    var mask = SIMDMask<SIMD16<Int16>>(repeating: false)
    for comparison in PersonComparison.allCases {
      mask[Int(comparison.rawValue)] = !comparison.isShared
    }
    return mask
  }()

  /// The pattern with the rarity in bits and that of what housemates share in two bits above it: what
  /// is counted.
  var counted: UInt64 {
    let all = (rarity + FixedBits.one * 33 / 2) >> 8
    let shared = (sharedRarity + FixedBits.one * 7) >> 9
    return pattern | UInt64(min(31, max(0, all))) << 59 | UInt64(min(7, max(0, shared))) << 56
  }

  /// The rarity of a counted pattern, in bits.
  static func rarity(counted: UInt64) -> Double { Double(counted >> 59) - 16 }

  static func sharedRarity(counted: UInt64) -> Double { Double(counted >> 56 & 7) * 2 - 6 }
}

/// Weights as whole numbers of 1/256 bit: sums of them are the same in any order.
enum FixedBits {
  static let one = 256

  static func of(_ bits: Double) -> Int { Int((bits * Double(one)).rounded()) }
  static func bits(_ fixed: Int) -> Double { Double(fixed) / Double(one) }
}
