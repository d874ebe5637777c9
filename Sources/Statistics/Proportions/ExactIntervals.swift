/// The interval of a share from both binomial tails (Clopper and Pearson 1934): never too narrow.
package enum ClopperPearson {
  /// The interval for x of n at a level such as 0.95.
  package static func interval(_ x: Int, of n: Int, level: Double) throws(Inestimable) -> Interval {
    let share = try Share(x, of: n)
    let tail = try Level(level).tail
    let rest = share.size - share.count
    return Interval(
      share.isNone ? 0 : IncompleteBeta.quantile(lower: tail, share.count, rest + 1),
      share.isAll ? 1 : IncompleteBeta.quantile(upper: tail, share.count + 1, rest))
  }
}

/// The equal-tailed posterior interval of a share under Jeffreys' prior, opened to 0 at x = 0 and to 1 at x = n (Brown,
/// Cai and DasGupta 2001).
package enum Jeffreys {
  /// The interval for x of n at a level such as 0.95.
  package static func interval(_ x: Int, of n: Int, level: Double) throws(Inestimable) -> Interval {
    let share = try Share(x, of: n)
    let tail = try Level(level).tail
    let (a, b) = (share.count + 0.5, share.size - share.count + 0.5)
    return Interval(
      share.isNone ? 0 : IncompleteBeta.quantile(lower: tail, a, b),
      share.isAll ? 1 : IncompleteBeta.quantile(upper: tail, a, b))
  }
}
