extension Catalogue {
  /// What an adult agreed to, and what a report about one who did not may say.
  static let consent: [Rule] = [
    .adultReferredWithoutConsent, .childInDutyToNotify, .nameInDutyToNotify,
    .identifierInDutyToNotify, .refusalWithoutReason, .reportBeforeDutyToNotify,
    .supportWithoutContact, .unsafeDecisionChannel, .thirdPartyWithoutPermission,
    .supportConsentNotAsked, .consentWithoutRecord, .tellingTextInDutyToNotify,
    .encounterWithoutReport, .reportFromBodyWithoutDuty, .reportFromOutsideEnglandAndWales,
    .referredAndReported, .adultWithoutNewConsent, .withdrawalWithoutWriting,
    .childConsentOnRecord,
  ]
}
