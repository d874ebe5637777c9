import Linkage

/// A small graph drawn from a seed, with all that can stand in the way of a join.
struct RandomGraph {
  private var state: UInt64
  private(set) var evidence: ClusterEvidence
  private(set) var identities: [[(kind: UInt8, number: UInt32)]] = []

  init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    evidence = ClusterEvidence(count: 0, edges: [])
    let count = 2 + draw(13)
    evidence.count = count
    // Few different weights, so that there are ties to break.
    for _ in 0..<draw(4 * count) {
      let weight: Float = draw(30) == 0 ? -.infinity : Float(draw(12) * 3 - 12)
      let (left, right) = (Int32(draw(count)), Int32(draw(count)))
      evidence.edges.append(ClusterEdge(left: left, right: right, weight: weight))
    }
    if draw(2) == 0 { evidence.constraints = constraints(among: count) }
    if draw(3) == 0 { evidence.duplicateFreeSources = (0..<count).map { _ in Int32(draw(4)) - 1 } }
    for _ in 0..<count {
      let stated = draw(3) == 0 ? 1 + draw(2) : 0
      identities.append((0..<stated).map { _ in (UInt8(draw(2)), UInt32(draw(3))) })
    }
    if draw(3) > 0 { identities = identities.map { _ in [] } }
    for identity in identities { evidence.identities.append(identity) }
  }

  /// The next number of the seed's row, below a bound.
  mutating func draw(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
  }

  private mutating func constraints(among count: Int) -> LinkConstraints {
    LinkConstraints(
      mustLink: (0..<draw(4)).map { _ in (draw(count), draw(count)) },
      cannotLink: (0..<draw(4)).map { _ in (draw(count), draw(count)) })
  }

  /// What a pair scores that nobody compared: the same for both orders.
  static func score(_ left: Int, _ right: Int) -> Double {
    let mixed = UInt64(min(left, right) * 1009 + max(left, right)) &* 0xBF58_476D_1CE4_E5B9
    return mixed >> 32 % 23 == 0 ? -.infinity : Double((mixed >> 40) % 10) * 3 - 15
  }

  /// The same graph with its records numbered otherwise and its edges in another order.
  mutating func renumbered() -> (numbers: [Int], evidence: ClusterEvidence) {
    let numbers = shuffled(Array(0..<evidence.count))
    var other = ClusterEvidence(
      count: evidence.count,
      edges: shuffled(evidence.edges).map {
        ClusterEdge(
          left: Int32(numbers[Int($0.right)]), right: Int32(numbers[Int($0.left)]),
          weight: $0.weight)
      },
      constraints: LinkConstraints(
        mustLink: shuffled(evidence.constraints.mustLink).map { (numbers[$0.1], numbers[$0.0]) },
        cannotLink: shuffled(evidence.constraints.cannotLink).map { (numbers[$0.0], numbers[$0.1]) }
      ))
    var originals = Array(repeating: 0, count: evidence.count)
    for (record, number) in numbers.enumerated() { originals[number] = record }
    other.order = originals.map { Int32($0) }
    if !evidence.duplicateFreeSources.isEmpty {
      other.duplicateFreeSources = originals.map { evidence.duplicateFreeSources[$0] }
    }
    for original in originals { other.identities.append(identities[original]) }
    return (numbers, other)
  }

  private mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.reversed() { elements.swapAt(index, draw(index + 1)) }
    return elements
  }
}
