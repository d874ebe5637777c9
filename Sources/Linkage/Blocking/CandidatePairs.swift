/// The pairs that blocking brings together: by the first record of each, the others, four bytes a pair.
/// There are never more than the rules' budgets allow. A pair that several rules make stands here as often.
struct CandidatePairs: Sendable {
  /// By record: where its pairs begin; one more at the end.
  let starts: [UInt32]
  /// The second record of each pair, and in the lowest bits the number of its rule; by first record, then
  /// by rule.
  let others: [UInt32]

  static let ruleBits: UInt32 = 5
  private static let ruleMask: UInt32 = 1 << ruleBits - 1

  static func record(_ other: UInt32) -> Int { Int(other >> ruleBits) }
  static func rule(_ other: UInt32) -> Int { Int(other & ruleMask) }

  /// Two records of a source that holds everybody once are not asked about: `mayBeOne` tells.
  init(_ index: BlockIndex, count: Int, mayBeOne: (Int, Int) -> Bool) {
    var places = [UInt32](repeating: 0, count: count + 1)
    for rule in index.rules {
      Self.walk(rule) { left, right in
        if mayBeOne(left, right) { places[left + 1] += 1 }
      }
    }
    for record in 0..<count { places[record + 1] += places[record] }
    starts = places
    var others = [UInt32](repeating: 0, count: Int(places[count]))
    for (number, rule) in index.rules.enumerated() {
      Self.walk(rule) { left, right in
        guard mayBeOne(left, right) else { return }
        let other = UInt32(truncatingIfNeeded: right << Int(Self.ruleBits) | number)
        others[Int(places[left])] = other
        places[left] += 1
      }
    }
    self.others = others
  }

  @inline(__always)
  private static func walk(_ rule: BlockIndex.RuleBlocks, _ visit: (Int, Int) -> Void) {
    for block in rule.blocks {
      let (start, end) = (Int(block.start), Int(block.start + block.count))
      for one in start..<end - 1 {
        let left = rule.members[one]
        for other in one + 1..<end where rule.members[other] != left {
          let right = rule.members[other]
          visit(Int(min(left, right)), Int(max(left, right)))
        }
      }
    }
  }
}
