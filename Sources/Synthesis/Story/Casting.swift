/// Who a record must be about, and when it must begin, for a fault to break one rule alone.
struct Casting: Sendable {
  enum Role: Sendable {
    /// Referred into the National Referral Mechanism.
    case adult, child
    /// Reported under the duty to notify, without consent and without a name.
    case notifiedAdult
  }

  let role: Role?
  let encounters: ClosedRange<Int32>
  /// Whether the reasonable grounds decision must be positive and the conclusive one taken.
  let isConcluded: Bool

  private init(
    _ role: Role? = nil, from: Int32 = Days.encounters.lowerBound,
    until: Int32 = Days.encounters.upperBound, isConcluded: Bool = false
  ) {
    self.role = role
    encounters = from...until
    self.isConcluded = isConcluded
  }

  static let anyone = Casting()

  init(for fault: PlantedFault?) {
    self = fault.map(Casting.needed) ?? .anyone
  }

  private static func needed(for fault: PlantedFault) -> Casting {
    switch fault {
    case .dateBeforeMechanism:
      Casting(.adult, from: Days.day(2009, 3, 27), until: Days.day(2009, 3, 31))
    case .wrongPNCLetter, .malformedPostcode, .wrongNHSDigit, .adultWithoutConsent: Casting(.adult)
    // The form gives every submission a UUID since October 2021.
    case .malformedExternalID: Casting(from: Days.day(2021, 11, 1))
    case .bornAfterReferral: Casting(.adult, until: Days.day(2023, 11, 30))
    case .childDutyToNotify: Casting(.child)
    case .namedDutyToNotify: Casting(.notifiedAdult)
    case .earlyDutyToNotify:
      Casting(.notifiedAdult, from: Days.day(2015, 8, 3), until: Days.day(2015, 10, 15))
    case .suspendedFirstResponder:
      Casting(.adult, from: Days.day(2021, 10, 19), until: Days.day(2022, 6, 3))
    case .decisionBeforeReferral: Casting(.adult, from: Days.day(2019, 6, 1))
    // The recovery period was 45 days until 2022-12-12.
    case .shortRecovery:
      Casting(.adult, from: Days.day(2019, 6, 1), until: Days.day(2022, 9, 30), isConcluded: true)
    case .referralBeforeEncounter:
      Casting(.adult, from: Days.day(2019, 6, 1), until: Days.day(2023, 9, 30))
    // The online form, which demands a type, began in 2019.
    case .noExploitationType: Casting(from: Days.day(2019, 9, 1))
    case .impossibleDate, .unknownCode, .raggedRow: .anyone
    }
  }
}
