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

  func count(_ level: TokenLevel, _ parts: Parts) -> Int {
    guard level != .contradicts else { return 0 }
    return Int(bits >> UInt128(((Int(level.rawValue) - 1) * 4 + parts.rawValue) * 4) & 15)
  }

  /// Whether a pair is on this level.
  func has(_ level: TokenLevel) -> Bool {
    bits >> UInt128((Int(level.rawValue) - 1) * 16) & 0xFFFF != 0
  }

  /// How many pairs there are.
  var pairs: Int {
    var rest = bits
    var sum = 0
    while rest != 0 {
      sum += Int(rest & 15)
      rest >>= 4
    }
    return sum
  }

  /// The levels of the pairs between these parts, the best two.
  func best(_ parts: Parts) -> (first: TokenLevel?, second: TokenLevel?) {
    var first: TokenLevel?
    for level in TokenLevel.allCases.reversed() {
      let count = count(level, parts)
      guard count > 0 else { continue }
      if let first { return (first, level) }
      if count > 1 { return (level, level) }
      first = level
    }
    return (first, nil)
  }
}
