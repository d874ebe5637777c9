import Glibc

/// Pairs drawn from all, to see how often two people agree by chance. Drawn by the hashes of the
/// records' keys: the same ones in every run and in any order of the input.
struct RandomPairs {
  /// By comparison and level; level 0 too.
  private(set) var counts: [[Int]]
  private(set) var total = 0
  /// Of near agreements in names: how many, and the sum of two to the bits of the rarer word.
  private(set) var near: [(count: Int, sum: Int)]

  init(_ people: ComparedPeople, _ settings: LinkageSettings) {
    counts = Array(
      repeating: Array(repeating: 0, count: PersonComparison.levelCount),
      count: PersonComparison.count)
    near = Array(repeating: (0, 0), count: PersonComparison.count)
    guard people.count > 1 else { return }
    let order = KeyOrder.records(people.count) { people.fronts[$0].key }
    var comparer = PairComparer(people)
    comparer.isCalibrating = true
    if people.count * (people.count - 1) / 2 <= settings.sampledPairs {
      for right in order.indices {
        for left in 0..<right { add(&comparer, Int(order[left]), Int(order[right])) }
      }
    } else {
      var batch = PairBatch(people)
      for draw in 0..<settings.sampledPairs {
        let (left, right) = Self.pair(UInt64(draw), UInt64(order.count))
        guard left != right else { continue }
        batch.add(Int(order[left]), Int(order[right])) { left, right, _ in
          add(&comparer, left, right)
        }
      }
      batch.empty { left, right, _ in add(&comparer, left, right) }
    }
  }

  /// Two of `count` places, drawn by the number of the draw.
  private static func pair(_ draw: UInt64, _ count: UInt64) -> (Int, Int) {
    (
      Int(Hash64.mix(draw, 21).multipliedFullWidth(by: count).high),
      Int(Hash64.mix(draw, 22).multipliedFullWidth(by: count).high)
    )
  }

  private mutating func add(_ comparer: inout PairComparer, _ left: Int, _ right: Int) {
    let agreement = comparer.compare(min(left, right), max(left, right))
    total += 1
    for comparison in PersonComparison.allCases {
      counts[Int(comparison.rawValue)][agreement.level(comparison)] += 1
    }
    for comparison in [PersonComparison.given, .family] {
      let level = UInt8(agreement.level(comparison))
      guard [NameLevel.near, NameLevel.sound, NameLevel.similar].contains(level) else { continue }
      let index = Int(comparison.rawValue)
      near[index].count += 1
      near[index].sum += Int(exp2(FixedBits.bits(Int(agreement.rarities[index]))))
    }
  }
}
