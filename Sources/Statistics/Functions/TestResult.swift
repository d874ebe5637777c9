/// The outcome of a test whose statistic follows a chi-square distribution when nothing differs.
package struct TestResult: Hashable, Sendable {
  /// The value of the statistic, zero or more.
  package let statistic: Double
  /// Degrees of freedom, one or more.
  package let degreesOfFreedom: Int
  /// The chance of a statistic at least as large when nothing differs, from 0 to 1.
  package let p: Double

  /// The outcome for a statistic; p comes from the upper tail of chi-square.
  package init(statistic: Double, degreesOfFreedom: Int) {
    self.statistic = max(0, statistic)
    self.degreesOfFreedom = degreesOfFreedom
    p = ChiSquare.upperTail(self.statistic, degreesOfFreedom: degreesOfFreedom)
  }
}
