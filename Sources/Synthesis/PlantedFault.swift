import CanonicalModel
import Records

/// The faults that can be planted: one in a record, such that it breaks one rule and no other.
package enum PlantedFault: CaseIterable, Sendable {
  case impossibleDate, dateBeforeMechanism, unknownCode
  case wrongPNCLetter, malformedPostcode, malformedExternalID, wrongNHSDigit
  case bornAfterReferral
  case adultWithoutConsent, childDutyToNotify, namedDutyToNotify, earlyDutyToNotify
  case suspendedFirstResponder, referralBeforeEncounter
  case decisionBeforeReferral, shortRecovery
  case noExploitationType
  /// One cell too many; only rows have cells.
  case raggedRow

  /// The rule that it must raise.
  package var rule: RuleID {
    switch self {
    case .impossibleDate: RuleID(.types, 1)
    case .dateBeforeMechanism: RuleID(.types, 9)
    case .unknownCode: RuleID(.types, 18)
    case .wrongPNCLetter: RuleID(.identifiers, 1)
    case .malformedPostcode: RuleID(.identifiers, 5)
    case .malformedExternalID: RuleID(.identifiers, 11)
    case .wrongNHSDigit: RuleID(.identifiers, 16)
    case .bornAfterReferral: RuleID(.person, 1)
    case .adultWithoutConsent: RuleID(.consent, 1)
    case .childDutyToNotify: RuleID(.consent, 3)
    case .namedDutyToNotify: RuleID(.consent, 4)
    case .earlyDutyToNotify: RuleID(.consent, 9)
    case .suspendedFirstResponder: RuleID(.referral, 5)
    case .referralBeforeEncounter: RuleID(.referral, 11)
    case .decisionBeforeReferral: RuleID(.decisions, 3)
    case .shortRecovery: RuleID(.decisions, 5)
    case .noExploitationType: RuleID(.exploitation, 1)
    case .raggedRow: RuleID(.file, 7)
    }
  }

  /// The field at which the finding stands; nothing for one about the record as a whole.
  package var field: CanonicalField? {
    switch self {
    case .impossibleDate, .dateBeforeMechanism: .receivedOn
    case .unknownCode: .gender
    case .wrongPNCLetter: .pncID
    case .malformedPostcode: .postcode
    case .malformedExternalID: .externalID
    case .wrongNHSDigit: .nhsNumber
    case .bornAfterReferral: .dateOfBirth
    case .adultWithoutConsent: .consentsToReferral
    case .childDutyToNotify, .earlyDutyToNotify: .route
    case .namedDutyToNotify: .familyName
    case .suspendedFirstResponder: .firstResponder
    case .referralBeforeEncounter: .referredOn
    case .decisionBeforeReferral: .reasonableGroundsOn
    case .shortRecovery: .conclusiveGroundsOn
    case .noExploitationType: .exploitationTypes
    case .raggedRow: nil
    }
  }

  /// What can be planted in a format.
  package static func all(in format: SourceFormat) -> [PlantedFault] {
    allCases.filter { $0 != .raggedRow || format == .csv }
  }
}
