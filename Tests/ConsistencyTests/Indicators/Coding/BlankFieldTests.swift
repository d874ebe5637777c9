import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Nationality and gender: twenty referrals each, counted by hand (AC-15, D05 and D06).
@Suite struct BlankFieldTests {
  private func fixture(
    _ field: CanonicalField, _ values: [(String?, Int)], few: [String?]
  ) -> Fixture {
    var fixture = Fixture()
    for (value, times) in values {
      fixture.referral(
        "gwent", "2024-03-01", "adult", value.map { [field: $0] } ?? [:], times: times)
    }
    fixture.referral("gwent", "2024-03-01", "adult", [.route: "dtn"])
    for value in few {
      fixture.referral("dyfed-powys", "2024-03-01", "child", value.map { [field: $0] } ?? [:])
    }
    return fixture
  }

  /// Two nationalities are one person, and known; what does not apply is no blank.
  @Test func countsUnknownNationalities() {
    let fixture = fixture(
      .nationalities, [("VNM", 8), ("GBR|ALB", 3), ("?", 2), (nil, 3), ("-", 1)], few: ["ROU", nil])
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .nationalityMissing) == [
        "gwent": Share(5, 16), "dyfed-powys": Share(1, 2),
      ])
    #expect(
      fixture.excluded(by: .nationalityMissing) == [
        "a duty-to-notify report": 1, "does not apply": 1,
      ])
  }

  /// `other` may mean unknown, so both count.
  @Test func countsOtherAndUnknownGenders() {
    let fixture = fixture(
      .gender, [("male", 7), ("female", 5), ("other", 2), ("?", 2), (nil, 1)],
      few: ["other", "male"])
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .genderCoding) == ["gwent": Share(5, 17), "dyfed-powys": Share(1, 2)])
    #expect(Indicator.genderCoding.info.polarity == .neutral)
  }

  @Test func saysNothingOfAFieldThatAnExportLacks() {
    var fixture = fixture(.gender, [("male", 3)], few: [])
    fixture.add(
      .referral,
      [
        FixtureSource(
          "north-wales-police", "north-wales", [.referredOn: "2024-03-01"], lacking: [.gender])
      ],
      forces: [.firstResponder: "north-wales"])
    #expect(fixture.shares(of: .genderCoding) == ["gwent": Share(0, 3)])
    #expect(Array(fixture.refused(by: .genderCoding).keys) == ["north-wales"])
  }
}
