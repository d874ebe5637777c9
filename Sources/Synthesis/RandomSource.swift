import CanonicalModel

/// Numbers that look random and are the same for a seed on every machine: SplitMix64 (Steele, Lea
/// and Flood, "Fast splittable pseudorandom number generators", 2014).
struct RandomSource: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The source of one record. Records do not depend on one another, so the first thousand are the
  /// same whether a thousand or a million are asked for.
  init(seed: UInt64, record: Int) {
    var outer = RandomSource(seed: seed)
    state = outer.next() ^ (UInt64(record) &* 0xD134_2543_DE82_EF95)
  }

  /// The source of what a record of that kind tells beside its case.
  init(seed: UInt64, record: Int, of kind: RecordKind) {
    let ordinal = RecordKind.allCases.firstIndex(of: kind) ?? 0
    self.init(seed: ~seed &+ UInt64(ordinal) &* 0xA24B_AED4_963E_E407, record: record)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to but not including `bound`; the bias of one in 2^64 does not matter here.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// True in so many of a hundred cases.
  mutating func isOne(inHundred share: Int) -> Bool { below(100) < share }

  mutating func day(in days: ClosedRange<Int32>) -> Int32 {
    days.lowerBound + Int32(below(Int(days.upperBound - days.lowerBound) + 1))
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
