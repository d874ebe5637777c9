import RealModule

/// The interval of a difference of two shares from the Wilson interval of each (Newcombe 1998, method 10).
package enum Newcombe {
  /// Share on this side less share of the others, and its interval at a level such as 0.95.
  package static func difference(_ table: Stratum, level: Double) throws(Inestimable) -> (
    value: Double, interval: Interval
  ) {
    let one = try Wilson.interval(table.a, of: table.n1, level: level)
    let other = try Wilson.interval(table.c, of: table.n0, level: level)
    let p1 = Double(table.a) / Double(table.n1)
    let p0 = Double(table.c) / Double(table.n0)
    let down = Double.hypot(p1 - one.lower, other.upper - p0)
    let up = Double.hypot(one.upper - p1, p0 - other.lower)
    return (p1 - p0, Interval(p1 - p0 - down, p1 - p0 + up))
  }
}
