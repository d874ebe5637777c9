/// How many pairs agree in which pattern. Millions of pairs have some thousand patterns.
struct PatternCounts: Sendable {
  private(set) var patterns: [AgreementPattern] = []
  private(set) var counts: [Int] = []
  private var slots: [Int32]

  init() { slots = Array(repeating: -1, count: 1 << 12) }

  @inline(__always)
  mutating func add(_ pattern: AgreementPattern, count: Int = 1) {
    var slot = place(pattern)
    while slots[slot] >= 0 {
      if patterns[Int(slots[slot])] == pattern {
        counts[Int(slots[slot])] += count
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: patterns.count)
    patterns.append(pattern)
    counts.append(count)
    if patterns.count * 2 > slots.count { grow() }
  }

  mutating func add(_ other: PatternCounts) {
    for index in other.patterns.indices {
      add(other.patterns[index], count: other.counts[index])
    }
  }

  /// By pattern: the same for whatever order the pairs came in.
  mutating func sort() {
    let order = patterns.indices.sorted { patterns[$0] < patterns[$1] }
    patterns = order.map { patterns[$0] }
    counts = order.map { counts[$0] }
    slots = []
  }

  private func place(_ pattern: AgreementPattern) -> Int {
    Int(truncatingIfNeeded: Hash64.mix(pattern.levels, UInt64(pattern.rarities))) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in patterns.indices {
      var slot = place(patterns[index])
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }
}
