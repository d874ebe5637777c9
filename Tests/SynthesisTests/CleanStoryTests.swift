import CanonicalModel
import Records
import Testing

@testable import Synthesis

/// What rules will ask of a record without a fault.
@Suite struct CleanStoryTests {
  private static let stories = (1...5_000).map { number in
    var random = RandomSource(seed: 11, record: number)
    return CaseStory(number: number, casting: .anyone, random: &random)
  }

  @Test func keepsDaysInOrder() {
    for story in Self.stories {
      let days = story.days
      #expect(days.encountered <= days.referred && days.referred <= days.received)
      #expect(days.referred - days.encountered < 10 && days.received <= Days.last)
      guard let reasonable = days.reasonable else { continue }
      #expect(days.received <= reasonable && reasonable <= Days.last)
      guard let conclusive = days.conclusive else { continue }
      #expect(conclusive - reasonable >= 45 && conclusive <= Days.last)
    }
  }

  @Test func keepsAgesInTheirGroup() {
    for story in Self.stories {
      guard let born = story.bornOn.map({ CivilDate(dayNumber: $0) }) else { continue }
      let first = born.wholeYears(until: CivilDate(dayNumber: story.days.encountered))
      let last = born.wholeYears(
        until: CivilDate(dayNumber: story.days.conclusive ?? story.days.received))
      #expect(story.isChild ? last < 18 : first >= 18)
      #expect(first >= 6 && last < 60)
      #expect(!story.bornOn!.isNewYearsDay)
    }
  }

  @Test func namesNobodyUnderTheDutyToNotify() {
    let reports = Self.stories.filter(\.isNotified)
    #expect(!reports.isEmpty)
    for story in reports {
      #expect(!story.isChild && story.bornOn == nil && story.firstResponder == .police)
      #expect(!story.hasPNCID && !story.hasNHSNumber && !story.hasPostcode)
      #expect(story.days.reasonable == nil)
      var random = RandomSource(seed: 1)
      var sheet = RecordSheet()
      sheet.tell(story, as: .referral, random: &random)
      for field: CanonicalField in [.givenNames, .familyName, .dateOfBirth, .phone, .email] {
        #expect(sheet.text(field).isEmpty)
      }
    }
  }

  @Test func decidesByTheAuthorityOfTheDay() {
    for story in Self.stories {
      let authority = String(decoding: story.authority, as: UTF8.self)
      let last = story.days.conclusive ?? story.days.reasonable ?? story.days.received
      let isBefore = story.days.referred < DecidingAuthority.handover
      #expect(["ukhtc", "ukvi"].contains(authority) == isBefore)
      #expect(isBefore == (last < DecidingAuthority.handover))
      if authority == "ieca" { #expect(!story.isChild && !story.nationality.isBritish) }
    }
  }

  @Test func writesIdentifiersThatCheck() {
    for number in stride(from: 1, to: 3_000_000, by: 7_919) {
      var (pnc, nhs, uuid): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
      pnc.appendPNCID(year: 2019, record: number)
      nhs.appendNHSNumber(record: number)
      uuid.appendUUID(UInt64(number) &* 0x9E37_79B9_7F4A_7C15, .max)
      #expect(PNCIdentifier(pnc[...])?.hasRightCheckLetter == true)
      #expect(NHSNumber(nhs[...])?.hasRightCheckDigit == true)
      #expect(NHSNumber(nhs[...])?.isTestNumber == false)
      #expect(
        UUIDShape.matches(uuid[...]) && uuid[14] == UInt8(ascii: "4")
          && uuid[19] == UInt8(ascii: "b"))
    }
  }
}
