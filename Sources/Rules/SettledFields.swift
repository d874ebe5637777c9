import CanonicalModel
import Records

// What of a record stays as it was, and by which references it is known again: for the comparison with
// a partner's last drop.

/// Fields whose value does not change any more once it is known: when something happened, who acted, and
/// who somebody is.
package enum SettledFields {
  /// At most 31: their numbers are kept in five bits, of which the last stands for the person.
  package static let all: [CanonicalField] = [
    .dateOfBirth, .gender, .nationalities, .countryOfBirth, .encounteredOn, .referredOn,
    .receivedOn, .firstResponder, .firstResponderForce, .consentedOn, .reasonableGrounds,
    .reasonableGroundsOn, .conclusiveGrounds, .conclusiveGroundsOn, .withdrawnOn,
    .disqualifiedOn, .recordingForce, .crimeRecordedOn, .reportedOn, .contactedOn,
    .supportStartedOn, .referredOnwardOn, .maracHeldOn, .requestedOn, .answeredOn,
  ]

  /// The number that stands for name and day of birth together.
  package static let person = 31

  /// The day of a decision is not told where the decision itself was turned round.
  package static func dayOfDecision(_ field: CanonicalField) -> CanonicalField? {
    switch field {
    case .reasonableGrounds: .reasonableGroundsOn
    case .conclusiveGrounds: .conclusiveGroundsOn
    default: nil
    }
  }

  /// Whether the field says which way a matter was decided.
  package static func isDecision(_ field: CanonicalField) -> Bool { dayOfDecision(field) != nil }
}

extension RecordKind {
  /// The fields that tell one record of a kind from all others, the best known first. A crime reference
  /// is that of all victims of the crime, and names none of their referrals.
  package var ownReferences: [CanonicalField] {
    switch self {
    case .referral: [.nrmReference, .externalID, .localReference]
    case .encounter: [.localReference, .externalID, .incidentReference]
    case .crimeRecord: [.crimeReference, .localReference]
    case .intelligenceReport: [.intelligenceReference, .localReference]
    case .supportContact: [.supportReference, .localReference, .nrmReference]
    case .maracCase: [.maracReference, .localReference]
    case .intelligenceExchange: [.exchangeReference, .localReference]
    }
  }
}

extension CanonicalRecord {
  /// The hash of a reference, however its parts are held together; 0 where there is none, and for a text
  /// without a digit, which stands in place of one.
  package func referenceHash(_ field: CanonicalField) -> UInt64 {
    if field == .nrmReference, isDutyToNotify { return 0 }
    return withText(field) { text in
      for index in text.indices where text[index].isDigit { return hashOfReference(text) }
      return 0
    } ?? 0
  }
}
