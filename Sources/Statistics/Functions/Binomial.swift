import RealModule

/// The number of successes in `size` independent trials, each with the same chance from 0 to 1.
package struct Binomial: Hashable, Sendable {
  /// Trials, zero or more.
  package let size: Int
  /// The chance of a success in one trial.
  package let chance: Double

  /// The distribution for a number of trials and the chance of a success.
  package init(size: Int, chance: Double) throws(Inestimable) {
    guard size >= 0 else { throw .countOutsideRange }
    guard chance >= 0, chance <= 1 else { throw .probabilityOutsideRange }
    self.size = size
    self.chance = chance
  }

  /// The chance of exactly x successes.
  package func mass(_ x: Int) -> Double {
    guard x >= 0, x <= size else { return 0 }
    return SaddlePoint.binomial(Double(x), of: Double(size), chance, 1 - chance)
  }

  /// The chance of at most x successes.
  package func lowerTail(_ x: Int) -> Double {
    if x < 0 { return 0 }
    if x >= size { return 1 }
    return IncompleteBeta.tails(chance, Double(x + 1), Double(size - x)).upper
  }

  /// The chance of x successes or more.
  package func upperTail(_ x: Int) -> Double {
    if x <= 0 { return 1 }
    if x > size { return 0 }
    return IncompleteBeta.tails(chance, Double(x), Double(size - x + 1)).lower
  }

  /// The smallest number of successes whose lower tail reaches a share.
  package func quantile(_ share: Double) -> Int {
    var below = -1
    var above = size
    while above - below > 1 {
      let middle = below + (above - below) / 2
      if lowerTail(middle) >= share { above = middle } else { below = middle }
    }
    return above
  }

  /// The chances of 0, 1, … successes.
  package var masses: [Double] { (0...size).map(mass) }

  /// The chance of a number of successes no likelier than x (R `binom.test`): ties within one part in ten million
  /// count as equally likely.
  package func twoSided(_ x: Int) -> Double {
    let limit = mass(x) * (1 + 1e-7)
    return min(1, masses.filter { $0 <= limit }.sorted().reduce(0, +))
  }
}
