/// How many pairs of words an alignment has on each level, and between which parts of names.
///
/// Four bits for each, the best level highest, so that the greatest number is the best alignment and
/// sums are counts. All that is told of an alignment is read from here: it cannot depend on which of
/// several equally good alignments was found, nor on the order of the words.
struct PairCounts: Comparable {
  /// Between which parts a pair is; where one side tells, its word counts.
  enum Parts: Int, CaseIterable { case crossed, open, given, family }

  private(set) var bits: UInt128 = 0

  init() {}

  @inline(__always)
  init(_ level: TokenLevel, _ parts: Parts) {
    guard level != .contradicts else { return }
    bits = 1 << UInt128(((Int(level.rawValue) - 1) * 4 + parts.rawValue) * 4)
  }

  @inline(__always)
  static func + (left: PairCounts, right: PairCounts) -> PairCounts {
    var sum = PairCounts()
    sum.bits = left.bits &+ right.bits
    return sum
  }

  @inline(__always)
  static func < (left: PairCounts, right: PairCounts) -> Bool { left.bits < right.bits }

  @inline(__always)
  static func parts(_ left: PersonToken.Role, _ right: PersonToken.Role) -> Parts {
    switch (left, right) {
    case (.open, .open): .open
    case (.family, .family), (.family, .open), (.open, .family): .family
    case (.given, .given), (.given, .open), (.open, .given): .given
    default: .crossed
    }
  }

  /// How many pairs there are.
  var pairs: Int { digest.pairs }

  /// What the counts say, read in one go from the best level down.
  struct Digest {
    /// The best two levels between each of the parts.
    private var best = SIMD8<UInt8>.zero
    var pairs = 0
    /// What the pairs weigh when one of several names is chosen.
    var score = 0
    var hasInitials = false

    private static let points: SIMD16<Int8> = SIMD16([
      0, 4, 6, 8, 11, 12, 13, 14, 16, 0, 0, 0, 0, 0, 0, 0,
    ])

    @inline(__always)
    fileprivate mutating func add(_ level: Int, _ parts: Int, count: Int) {
      let slot = parts * 2
      if best[slot] == 0 {
        best[slot] = UInt8(level)
      } else if best[slot + 1] == 0 {
        best[slot + 1] = UInt8(level)
      }
      if count > 1, best[slot + 1] == 0 { best[slot + 1] = UInt8(level) }
      pairs += count
      score += count * (Int(Digest.points[level]) - (parts == 0 ? 2 : 0))
      if level == 1 { hasInitials = true }
    }

    func first(_ parts: Parts) -> TokenLevel? { level(best[parts.rawValue * 2]) }
    func second(_ parts: Parts) -> TokenLevel? { level(best[parts.rawValue * 2 + 1]) }

    private func level(_ raw: UInt8) -> TokenLevel? { raw == 0 ? nil : TokenLevel(rawValue: raw) }
  }

  var digest: Digest {
    var digest = Digest()
    var high = UInt64(truncatingIfNeeded: bits >> 64)
    var low = UInt64(truncatingIfNeeded: bits)
    while high != 0 {
      let place = (63 - high.leadingZeroBitCount) / 4
      digest.add(place / 4 + 5, place % 4, count: Int(high >> UInt64(place * 4)))
      high &= (1 << UInt64(place * 4)) - 1
    }
    while low != 0 {
      let place = (63 - low.leadingZeroBitCount) / 4
      digest.add(place / 4 + 1, place % 4, count: Int(low >> UInt64(place * 4)))
      low &= (1 << UInt64(place * 4)) - 1
    }
    return digest
  }
}
