import RealModule

/// The score interval of a share (Wilson 1927; OHID Fingertips technical guide).
package enum Wilson {
  /// The interval for x of n at a level such as 0.95; exactly 0 at x = 0 and exactly 1 at x = n.
  package static func interval(_ x: Int, of n: Int, level: Double) throws(Inestimable) -> Interval {
    try interval(x, of: n, z: Normal.bound(level: level))
  }

  /// The interval for x of n whose ends lie z standard errors away, by the score of each end.
  package static func interval(_ x: Int, of n: Int, z: Double) throws(Inestimable) -> Interval {
    let share = try Share(x, of: n)
    let square = z * z
    let middle = 2 * share.count + square
    let reach = z * Double.sqrt(square + 4 * share.count * (1 - share.value))
    let whole = 2 * (share.size + square)
    return Interval(
      share.isNone ? 0 : (middle - reach) / whole, share.isAll ? 1 : (middle + reach) / whole)
  }
}
