extension ReferralStory {
  /// Changes the story so that it breaks the fault's rule. Faults of spelling are made later, when
  /// the story is written down.
  mutating func plant(_ fault: PlantedFault, random: inout RandomSource) {
    switch fault {
    case .dateBeforeMechanism: receiveBeforeMechanism(random: &random)
    case .wrongPNCLetter: hasPNCID = true
    case .wrongNHSDigit: hasNHSNumber = true
    case .malformedPostcode: hasPostcode = true
    case .bornAfterReferral:
      bornOn = birthday(after: days.referred, random: &random)
      // An id given out before the birth would be a second fault.
      hasPNCID = false
    case .adultWithoutConsent: consents = false
    case .childDutyToNotify: becomeNotified()
    case .namedDutyToNotify: hasFamilyName = true
    case .suspendedFirstResponder: firstResponder = Phrases.refugeeCouncil
    case .referralBeforeEncounter: meetAfterReferral(by: 1 + Int32(random.below(3)))
    case .decisionBeforeReferral: days.reasonable = days.referred - 1
    case .shortRecovery: days.conclusive = days.reasonable.map { $0 + 44 }
    case .noExploitationType: hasExploitationType = false
    case .impossibleDate, .unknownCode, .malformedExternalID, .earlyDutyToNotify, .raggedRow: break
    }
  }

  /// The receipt is dated before 2009-04-01; the referral and the decisions come after, for no
  /// first responder or authority is on a list before.
  private mutating func receiveBeforeMechanism(random: inout RandomSource) {
    let delay = max(0, Days.day(2009, 4, 1) - days.referred)
    days.referred += delay
    days.received = Days.day(2009, 3, 31) - Int32(random.below(5))
    days.reasonable = days.reasonable.map { $0 + delay }
    days.conclusive = days.conclusive.map { $0 + delay }
  }

  private func birthday(after day: Int32, random: inout RandomSource) -> Int32 {
    let drawn = day + 1 + Int32(random.below(20))
    return drawn.isNewYearsDay ? drawn + 1 : drawn
  }

  private mutating func becomeNotified() {
    isNotified = true
    isNamed = false
    hasFamilyName = false
    bornOn = nil
    consents = false
    days.reasonable = nil
    days.conclusive = nil
    (hasPNCID, hasNHSNumber, hasPostcode) = (false, false, false)
    firstResponder = locality.forceCode
  }

  /// The referral reaches the authority after the encounter all the same.
  private mutating func meetAfterReferral(by delay: Int32) {
    days.encountered = days.referred + delay
    days.received = max(days.received, days.encountered)
    days.reasonable = days.reasonable.map { max($0, days.received) }
    days.conclusive = days.conclusive.map { $0 + delay }
  }
}
