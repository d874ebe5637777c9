extension IndicatorCatalogue {
  /// E: agreement between sources on linked cases.
  static let agreement: [Indicator] = [
    .partnerOverlap, .typeAgreement, .ageAgreement, .datesAgree, .decisionAgrees,
    .duplicatesWithin,
  ]
}
