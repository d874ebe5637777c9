extension TestResult {
  /// Whether several differences are zero together: dᵀ V⁻ d, with as many degrees of freedom as the covariances have
  /// directions (Mantel 1966); nil where nothing varies.
  init?(_ differences: [Double], covariance: [[Double]]) {
    let system = SymmetricSystem(covariance, differences)
    guard system.rank > 0 else { return nil }
    let statistic = zip(differences, system.solution).reduce(0) { $0 + $1.0 * $1.1 }
    self.init(statistic: statistic, degreesOfFreedom: system.rank)
  }
}
