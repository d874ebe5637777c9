extension IndicatorCatalogue {
  /// C: crime recording.
  static let crime: [Indicator] = [
    .linkedToCrime, .crimeReferenceUsable, .statusAgreesWithDecision, .transfersClosed,
    .nationalReferenceHeld, .outcomeAfterTwelveMonths,
  ]
}
