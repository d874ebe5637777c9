/// The number of events where a mean number, zero or more, is expected and events do not wait for one another.
package struct Poisson: Hashable, Sendable {
  /// The mean.
  package let mean: Double

  /// The distribution for a finite mean.
  package init(mean: Double) throws(Inestimable) {
    guard mean >= 0, mean.isFinite else { throw .unbounded }
    self.mean = mean
  }

  /// The chance of exactly x events.
  package func mass(_ x: Int) -> Double {
    x < 0 ? 0 : SaddlePoint.poisson(Double(x), mean: mean)
  }

  /// The chance of at most x events.
  package func lowerTail(_ x: Int) -> Double {
    x < 0 ? 0 : IncompleteGamma.tails(mean, shape: Double(x + 1)).upper
  }

  /// The chance of x events or more.
  package func upperTail(_ x: Int) -> Double {
    x <= 0 ? 1 : IncompleteGamma.tails(mean, shape: Double(x)).lower
  }
}
