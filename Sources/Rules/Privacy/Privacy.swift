extension Catalogue {
  /// Pseudonyms, and where somebody is. Whether a release hides small numbers is held by what makes
  /// it, and what an agreement covers stands in its text: see the statements.
  static let privacy: [Rule] = [
    .identifierUnderPseudonym, .unsteadyPseudonym, .pseudonymOfTwoPartners,
    .whereaboutsSharedOnward,
  ]
}
