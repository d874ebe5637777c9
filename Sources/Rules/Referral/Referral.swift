extension Catalogue {
  /// Who referred, when, and to whom a child's case was told.
  static let referral: [Rule] = [
    .firstResponderNotInForce, .unnamedLocalAuthority, .notAFirstResponder, .closedPoppyProject,
    .refugeeCouncilWhileRemoved, .splitName, .oldName, .firstResponderOutsideNation,
    .regionalUnitAsForce,
    .foreignResponderEmail, .referralBeforeEncounter, .lateReferral,
    .firstResponderWithoutContact, .childWithoutLocalAuthority, .councilWithoutSocialServices,
    .welshChildWithoutGuardian,
    .thinNarrative, .referralWithinOpenCase, .nameInLocalReference, .referralsWithoutExternalID,
    .formAnswersMissing, .answerToOtherQuestion, .standardFormOfPilot, .questionsPooled,
    .undatedMeaning,
  ]
}
