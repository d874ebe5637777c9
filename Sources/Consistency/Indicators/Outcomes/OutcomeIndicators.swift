extension IndicatorCatalogue {
  /// F: outcomes and support, which are context.
  static let outcomes: [Indicator] = [
    .positiveReasonableGrounds, .positiveConclusiveGrounds, .stoppedBeforeDecision,
    .supportStarted, .guardianReferred,
  ]
}
