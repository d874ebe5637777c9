import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty-one referrals sent to Gwent or to nobody, two to Dyfed-Powys, counted by hand (AC-15, C01).
@Suite struct LinkedToCrimeTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    fixture.dropsOf("gwent", "dyfed-powys")
    // One crime for four people counts four.
    fixture.sent(
      "2024-03-01", [.crimeReference: "24/100001", .crimeRecordedOn: "2024-03-04"], times: 4)
    // On day 28, and a day and weeks too late.
    fixture.sent("2024-03-01", [.crimeReference: "24/2", .crimeRecordedOn: "2024-03-29"])
    fixture.sent("2024-03-01", [.crimeReference: "24/3", .crimeRecordedOn: "2024-03-30"])
    fixture.sent("2024-03-01", [.crimeReference: "24/4", .crimeRecordedOn: "2024-04-20"], times: 2)
    // Nothing, and a reference that stands for nothing.
    fixture.sent("2024-03-01", times: 3)
    fixture.sent("2024-03-01", [.crimeReference: "00/000000"])
    // A crime record three days before, and one of another force.
    fixture.sent("2024-03-04")
    fixture.crime(of: "gwent", [.crimeRecordedOn: "2024-03-01", .crimeReference: "24/5"])
    fixture.sent("2024-03-04")
    fixture.crime(of: "south-wales", [.crimeRecordedOn: "2024-03-05", .crimeReference: "W1"])
    // An incident without a day.
    fixture.sent("2024-03-04", [.incidentCode: "N200/01"])
    // 28 days before the extract, and 20.
    fixture.sent("2025-01-03")
    fixture.sent("2025-01-11", [.crimeReference: "25/6"])
    fixture.sent("2024-05-01", [.route: "dtn", .crimeReference: "24/7"])
    fixture.sent("2024-05", [.crimeReference: "24/8"])
    fixture.referral("gwent", "2024-05-01", "adult")
    // Too few for a verdict.
    fixture.referral("gwent", "2024-06-01", "adult", roles: [.sentTo: "dyfed-powys"])
    fixture.referral(
      "gwent", "2024-06-01", "adult", [.incidentReference: "STORM-88"],
      roles: [.sentTo: "dyfed-powys"])
    return fixture
  }

  @Test func countsPeopleWithARecordInTime() {
    #expect(
      fixture.shares(of: .linkedToCrime) == ["gwent": Share(7, 16), "dyfed-powys": Share(1, 2)])
    #expect(Indicator.linkedToCrime.minimum == .share)
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .linkedToCrime) == [
        "too recent when it was last seen": 1, "a duty-to-notify report": 1,
        "a date is not known to the day": 1, "the force it was sent to is not known": 1,
      ])
  }

  @Test func doesNotCompareAForceThatSentNoReferences() {
    var fixture = fixture
    fixture.partners.removeLast()
    #expect(fixture.refused(by: .linkedToCrime)["dyfed-powys"]?.contains("crime reference") == true)
    #expect(fixture.refused(by: .linkedToCrime)["gwent"] == nil)
  }
}
