extension IndicatorCatalogue {
  /// H: data quality and volume.
  static let quality: [Indicator] = [
    .coreCompleteness, .validity, .dateHeaping, .placeholderValues, .coverage,
    .missingnessPattern, .revisionVolatility,
  ]
}
