/// Which authority took decisions when, and on whom.
enum DecidingAuthority {
  static let handover = Days.day(2019, 4, 29)
  private static let borderAgencyEnd = Days.day(2013, 3, 31)
  private static let enforcementStart = Days.day(2021, 11, 8)

  private static let trafficking = Phrases.bytes("ukhtc")
  private static let borderAgency = Phrases.bytes("ukba")
  private static let visas = Phrases.bytes("ukvi")
  static let single = Phrases.bytes("sca")
  private static let enforcement = Phrases.bytes("ieca")

  /// The authority for a referral made that day. The enforcement authority decides on adults from
  /// abroad, on about every fifth of all cases.
  static func code(
    on day: Int32, for nationality: Nationality, isAdult: Bool, random: inout RandomSource
  ) -> [UInt8] {
    let mayBeEnforcement = random.isOne(inHundred: 35)
    if day >= handover {
      let isForeignAdult = isAdult && !nationality.isBritish
      return isForeignAdult && day >= enforcementStart && mayBeEnforcement ? enforcement : single
    }
    if nationality.isEuropean { return trafficking }
    return day <= borderAgencyEnd ? borderAgency : visas
  }
}
