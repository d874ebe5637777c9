extension IndicatorCatalogue {
  /// D: coding practice.
  static let coding: [Indicator] = [
    .typeUnspecified, .mixDivergence, .severalTypes, .ageCoherent, .nationalityMissing,
    .genderCoding, .placeUsable, .countyLinesMarker, .narrativeOnly,
  ]
}
