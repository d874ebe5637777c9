extension Catalogue {
  /// Who decides, whether it was there to decide, and on whom.
  static let competentAuthority: [Rule] = [
    .authorityOfOtherTime, .enforcementAuthorityOnOthers, .authorityOfOtherNationals,
    .pilotOnOthers, .firstAuthorityForgotten,
  ]
}
