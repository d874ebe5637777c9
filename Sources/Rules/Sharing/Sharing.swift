import CanonicalModel
import Records

extension Catalogue {
  /// Under what agreement and by what power a record was shared, and how far it may go.
  static let sharing: [Rule] = [
    .sharedWithoutEnvelope, .sharedOutsideAgreement, .section115ToOtherBody, .lawOfAnotherTime,
    .answerBeforeRequest, .retentionReviewPassed, .sharedOnwardAgainstTerms,
    .welshChildNotReported, .dropWithoutAgreement, .hitNotFollowedUp, .sharedOutsideParties,
    .dropAfterItsAgreement,
  ]
}

extension CanonicalRecord {
  /// Whether the record says that somebody shared it with somebody.
  var saysItWasShared: Bool { isStated(.disclosedOn) || isStated(.recipient) }

  /// Whether it says under what agreement or by what power, or that it was withheld.
  var hasEnvelope: Bool {
    !lacks(.agreementID) || !lacks(.gateway) || !lacks(.lawfulBasis)
  }
}
