/// How two records agree: the level of each comparison, and how rare what agrees is.
struct Agreement: Sendable {
  /// By comparison; 0 is nothing to compare.
  var levels = SIMD16<UInt8>(repeating: 0)
  /// By comparison: how much rarer (or commoner) than usual the value is in which they agree, in
  /// `FixedBits`.
  var rarities = SIMD16<Int16>(repeating: 0)

  @inline(__always)
  mutating func set(_ comparison: PersonComparison, _ level: UInt8) {
    levels[Int(comparison.rawValue)] = level
  }

  @inline(__always)
  func level(_ comparison: PersonComparison) -> Int { Int(levels[Int(comparison.rawValue)]) }

  var rarity: Int { Int(rarities.wrappedSum()) }

  /// How rare what housemates share is, where two records agree in it.
  var sharedRarity: Int {
    Int(rarities.replacing(with: 0, where: Self.isOwn).wrappedSum())
  }

  /// By comparison: whether it is a person's own, and no more alike among housemates.
  private static let isOwn: SIMDMask<SIMD16<Int16>> = {
    var mask = SIMDMask<SIMD16<Int16>>(repeating: false)
    for comparison in PersonComparison.allCases {
      mask[Int(comparison.rawValue)] = !comparison.isShared
    }
    return mask
  }()
}

/// An agreement as it is counted: the levels, and the rarities in steps.
struct AgreementPattern: Hashable, Comparable, Sendable {
  /// Four bits a comparison.
  let levels: UInt64
  /// The rarity in bits, and above it that of what housemates share in two bits.
  let rarities: UInt16

  init(_ agreement: Agreement) {
    let bytes = unsafeBitCast(agreement.levels, to: SIMD2<UInt64>.self)
    levels = Self.packed(bytes[0]) | Self.packed(bytes[1]) << 32
    let all = (agreement.rarity + FixedBits.one * 33 / 2) >> 8
    let shared = (agreement.sharedRarity + FixedBits.one * 7) >> 9
    rarities = UInt16(min(31, max(0, all))) | UInt16(min(15, max(0, shared))) << 8
  }

  /// Eight bytes of four bits each in four bytes.
  private static func packed(_ bytes: UInt64) -> UInt64 {
    var packed = (bytes | bytes >> 4) & 0x00ff_00ff_00ff_00ff
    packed = (packed | packed >> 8) & 0x0000_ffff_0000_ffff
    return (packed | packed >> 16) & 0xffff_ffff
  }

  func level(_ comparison: Int) -> UInt8 {
    UInt8(levels >> (UInt64(comparison) * 4) & 15)
  }

  /// In bits.
  var rarity: Double { Double(rarities & 31) - 16 }
  var sharedRarity: Double { Double(rarities >> 8) * 2 - 6 }

  static func < (left: Self, right: Self) -> Bool {
    (left.levels, left.rarities) < (right.levels, right.rarities)
  }
}

/// Weights as whole numbers of 1/256 bit: sums of them are the same in any order.
enum FixedBits {
  static let one = 256

  static func of(_ bits: Double) -> Int { Int((bits * Double(one)).rounded()) }
  static func bits(_ fixed: Int) -> Double { Double(fixed) / Double(one) }
}
