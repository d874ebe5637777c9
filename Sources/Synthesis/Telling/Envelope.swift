/// Under what a record is shared: by whom, with whom, by which power, and how it is marked.
struct Envelope {
  let day: Int32
  let discloser: [UInt8]
  let recipient: [UInt8]
  let gateway: [UInt8]

  static let agreement = Phrases.bytes("WASPI-ISP-0042")
  static let type = Phrases.bytes("ISP")
  static let purpose = Phrases.bytes("Identification and support of victims of modern slavery")

  private static let classified = Days.day(2014, 4, 2)
  private static let restricted = Phrases.bytes("restricted")
  private static let officialSensitive = Phrases.bytes("official-sensitive")

  /// The marking of the day: the names changed on 2014-04-02.
  var marking: [UInt8] {
    day < Envelope.classified ? Envelope.restricted : Envelope.officialSensitive
  }

  /// Ten years on, later than the six after which police look at a record again, and never a day
  /// that has passed.
  var reviewedOn: Int32 { max(day + 3_653, Days.last + 365) }
}

extension Envelope {
  private static let commonLaw = Phrases.bytes("common-law-policing")
  private static let dutyToNotify = Phrases.bytes("msa-2015-s52")
  private static let childrenAct = Phrases.bytes("ca-2004-s11")
  private static let dataProtection = Phrases.bytes("uk-gdpr")
  private static let dataProtection1998 = Phrases.bytes("dpa-1998")
  private static let dataProtectionStart = Days.day(2018, 5, 25)

  /// From whoever met the person to the Home Office.
  static func ofReferral(_ story: CaseStory) -> Envelope {
    let gateway =
      switch story.firstResponder {
      case .police: isDutyToNotify(story) ? dutyToNotify : commonLaw
      case .council: childrenAct
      case .bawso, .salvationArmy: privacyLaw(on: story.days.referred)
      }
    return Envelope(
      day: story.days.referred, discloser: story.firstResponder.title(in: story.locality),
      recipient: Phrases.homeOffice, gateway: gateway)
  }

  /// From the police of the area to the regional unit.
  static func ofPolice(_ story: CaseStory, on day: Int32) -> Envelope {
    Envelope(
      day: day, discloser: story.locality.forceTitle, recipient: Phrases.regionalUnit,
      gateway: commonLaw)
  }

  /// From a support provider to the police of the area.
  static func ofSupport(_ story: CaseStory, on day: Int32) -> Envelope {
    Envelope(
      day: day, discloser: story.supporter.title, recipient: story.locality.forceTitle,
      gateway: privacyLaw(on: day))
  }

  /// The duty is no gateway before its first day.
  private static func isDutyToNotify(_ story: CaseStory) -> Bool {
    story.isNotified && story.days.referred >= Days.day(2015, 11, 1)
  }

  private static func privacyLaw(on day: Int32) -> [UInt8] {
    day < dataProtectionStart ? dataProtection1998 : dataProtection
  }
}
