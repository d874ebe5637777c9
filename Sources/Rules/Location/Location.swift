extension Catalogue {
  /// Where it happened, and where the person is.
  static let location: [Rule] = [
    .noPlaceOfExploitation, .townNotToldApart, .forceFromSharedCounty, .townOutsideRegion,
    .stillInTownOfExploitation, .sentToOtherForce, .placeUnderTwoNames, .positionOutsideUK,
  ]
}
