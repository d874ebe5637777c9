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
      for draw in 0..<settings.sampledPairs { addDrawn(&comparer, order, UInt64(draw)) }
    }
  }

  private mutating func addDrawn(_ comparer: inout PairComparer, _ order: [UInt32], _ draw: UInt64)
  {
    let count = UInt64(order.count)
    let left = Hash64.mix(draw, 21).multipliedFullWidth(by: count).high
    let right = Hash64.mix(draw, 22).multipliedFullWidth(by: count).high
    if left != right { add(&comparer, Int(order[Int(left)]), Int(order[Int(right)])) }
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
