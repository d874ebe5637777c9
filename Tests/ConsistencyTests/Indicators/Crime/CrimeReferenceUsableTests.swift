import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, C02).
@Suite struct CrimeReferenceUsableTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    fixture.dropsOf("gwent", "dyfed-powys")
    // Most are written `99/999999`.
    for number in 1...9 { fixture.sent("2024-03-01", [.crimeReference: "24/10000\(number)"]) }
    // Written otherwise, but one of the force's crimes.
    fixture.sent("2024-03-02", [.crimeReference: "G-77"])
    fixture.crime(of: "gwent", [.crimeReference: "G-77", .crimeRecordedOn: "2024-03-03"])
    // Another shape, without the slash, with noughts alone, and a word.
    fixture.sent("2024-03-02", [.crimeReference: "24/00100001"])
    fixture.sent("2024-03-02", [.crimeReference: "24100001"])
    fixture.sent("2024-03-02", [.crimeReference: "00/000000"])
    fixture.sent("2024-03-02", [.crimeReference: "TBC"])
    fixture.sent("2024-03-02", times: 3)
    fixture.sent("2024-03-02", [.route: "dtn", .crimeReference: "24/100001"])
    // Two shapes, one each: the first by its bytes is taken, whatever the order.
    fixture.referral(
      "dyfed-powys", "2024-03-02", "adult", [.crimeReference: "DP/1"],
      roles: [.sentTo: "dyfed-powys"])
    fixture.referral(
      "dyfed-powys", "2024-03-02", "adult", [.crimeReference: "1"],
      roles: [.sentTo: "dyfed-powys"])
    return fixture
  }

  @Test func countsReferencesInTheShapeOfMostOrOfACrime() {
    #expect(
      fixture.shares(of: .crimeReferenceUsable) == [
        "gwent": Share(10, 14), "dyfed-powys": Share(1, 2),
      ])
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .crimeReferenceUsable) == [
        "no crime reference on record": 3, "a duty-to-notify report": 1,
      ])
  }
}
