/// How far apart the highest and the lowest share of several units lie when all have the same true share: the exact
/// distribution of the range, by going through every share that a unit can show.
package struct NullRange: Sendable {
  private let units: [Unit]
  /// Every share that any unit can show, in order.
  private let shares: [Double]

  /// Units of given sizes whose true share is the same, from 0 to 1. At most a hundred thousand records in all.
  package init(sizes: [Int], share: Double) throws(Inestimable) {
    guard sizes.count > 1 else { throw .tooFewUnits(needed: 2, found: sizes.count) }
    guard sizes.allSatisfy({ $0 > 0 }) else { throw .noObservations }
    guard sizes.reduce(0, { $0 + min($1, 100_001) }) <= 100_000 else { throw .tooLarge }
    var units: [Unit] = []
    for size in sizes { try units.append(Unit(size, share)) }
    self.units = units
    let all = units.flatMap { unit in (0...unit.size).map { Double($0) / Double(unit.size) } }
    var distinct: [Double] = []
    for share in all.sorted() where share - (distinct.last ?? -1) > 1e-12 {
      distinct.append(share)
    }
    shares = distinct
  }

  /// The chance of a range of at most a distance from 0 to 1.
  package func probability(atMost range: Double) -> Double {
    var sum = 0.0
    for lowest in shares {
      var here = 1.0
      var above = 1.0
      for unit in units {
        let upTo = unit.atMost(lowest + range)
        here *= upTo - unit.below(lowest)
        above *= upTo - unit.atMost(lowest)
      }
      sum += here - above
    }
    return min(1, sum)
  }

  /// The smallest range that has at least a chance between 0 and 1 of not being surpassed.
  package func quantile(_ chance: Double) throws(Inestimable) -> Double {
    guard chance > 0, chance < 1 else { throw .probabilityOutsideRange }
    var below = -1e-12
    var above = 1.0
    while above - below > 1e-13 {
      let middle = (below + above) / 2
      if probability(atMost: middle) >= chance { above = middle } else { below = middle }
    }
    return nearestRange(above)
  }

  /// The difference of two shares of units that lies nearest.
  private func nearestRange(_ range: Double) -> Double {
    var nearest = 1.0
    for upper in units {
      for lower in units {
        for count in 0...lower.size {
          let share = Double(count) / Double(lower.size)
          let other = ((share + range) * Double(upper.size)).rounded() / Double(upper.size)
          if other <= 1, abs(other - share - range) < abs(nearest - range) {
            nearest = other - share
          }
        }
      }
    }
    return max(0, nearest)
  }
}

/// One unit: the chances of its shares, summed up.
private struct Unit: Sendable {
  let size: Int
  /// The chance of fewer than 0, 1, … cases.
  private let fewer: [Double]

  init(_ size: Int, _ share: Double) throws(Inestimable) {
    self.size = size
    var fewer = [0.0]
    for mass in try Binomial(size: size, chance: share).masses {
      fewer.append(min(1, fewer[fewer.count - 1] + mass))
    }
    self.fewer = fewer
  }

  /// Different products of whole numbers lie farther apart than this for a thousand records or fewer.
  private static let slack = 1e-9

  /// The chance of at most a share.
  func atMost(_ share: Double) -> Double {
    fewer[min(size, Int(share * Double(size) + Self.slack)) + 1]
  }

  /// The chance of less than a share.
  func below(_ share: Double) -> Double {
    fewer[min(size, Int((share * Double(size) - Self.slack).rounded(.up)))]
  }
}
