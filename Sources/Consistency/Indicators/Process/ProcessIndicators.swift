extension IndicatorCatalogue {
  /// G: process conformance.
  static let process: [Indicator] = [
    .corePath, .alignmentFitness, .variantProfile, .childSafeguarding,
  ]
}
