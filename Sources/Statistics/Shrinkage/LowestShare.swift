import RealModule

/// How probably each unit has the lowest true share, under Jeffreys' prior for each: in place of a rank.
package enum LowestShare {
  /// The probabilities, in the order given; their sum is 1.
  package static func probabilities(_ counts: [Int], of sizes: [Int]) throws(Inestimable)
    -> [Double]
  {
    guard counts.count == sizes.count else { throw .unequalLengths }
    guard !counts.isEmpty else { throw .noObservations }
    for (x, n) in zip(counts, sizes) { _ = try Share(x, of: n) }
    let shapes = zip(counts, sizes).map { (Double($0) + 0.5, Double($1 - $0) + 0.5) }
    var sums = Array(repeating: 0.0, count: counts.count)
    for (angle, weight) in angles(Double(sizes.max() ?? 1)) {
      let share = Double.sin(angle) * .sin(angle)
      let above = shapes.map { IncompleteBeta.tails(share, $0.0, $0.1).upper }
      for unit in shapes.indices {
        let others = shapes.indices.reduce(1.0) { $1 == unit ? $0 : $0 * above[$1] }
        sums[unit] += weight * density(share, shapes[unit]) * others
      }
    }
    return sums
  }

  /// The density over the angle whose squared sine is the share: smooth also where that of the share has a pole.
  private static func density(_ share: Double, _ shape: (Double, Double)) -> Double {
    let (x, rest) = (shape.0 - 0.5, shape.1 - 0.5)
    let n = x + rest
    let mass = SaddlePoint.binomial(x, of: n, share, 1 - share)
    // Γ(n+1)/(Γ(a)Γ(b)) less the binomial coefficient that the mass holds, as logarithms.
    let logs =
      Double.logGamma(x + 1) - .logGamma(shape.0) + .logGamma(rest + 1) - .logGamma(shape.1)
    return 2 * mass * .exp(logs)
  }

  /// Places between 0 and π/2 with their weights: Gauss and Legendre's five in each of enough equal parts.
  private static func angles(_ largest: Double) -> [(Double, Double)] {
    let parts = max(64, Int((8 * Double.sqrt(largest)).rounded(.up)))
    let width = Double.pi / 2 / Double(parts)
    return (0..<parts).flatMap { part in
      nodes.map { ((Double(part) + 0.5 + $0.0 / 2) * width, $0.1 * width / 2) }
    }
  }

  private static let nodes: [(Double, Double)] = [
    (-0.906_179_845_938_663_992_8, 0.236_926_885_056_189_087_5),
    (-0.538_469_310_105_683_091_0, 0.478_628_670_499_366_468_0),
    (0, 0.568_888_888_888_888_888_9),
    (0.538_469_310_105_683_091_0, 0.478_628_670_499_366_468_0),
    (0.906_179_845_938_663_992_8, 0.236_926_885_056_189_087_5),
  ]
}
