import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, C05).
@Suite struct ReferenceHeldTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    for number in 1...10 {
      fixture.referral("gwent", "2024-03-01", "adult", [.nrmReference: "NRM-\(number)"])
    }
    // Two people under one reference, a placeholder, the reference of an immigration case, nothing.
    fixture.referral("gwent", "2024-03-02", "adult", [.nrmReference: "NRM-99"], times: 2)
    fixture.referral("gwent", "2024-03-02", "adult", [.nrmReference: "000000"])
    fixture.referral(
      "gwent", "2024-03-02", "adult",
      [.nrmReference: "A1234567", .homeOfficeReference: "A1234567"])
    fixture.referral("gwent", "2024-03-02", "adult", times: 2)
    fixture.referral("gwent", "2024-03-02", "adult", [.route: "dtn"])
    // The national copy has a reference; the force did not send its own record.
    fixture.add(
      .referral,
      [
        FixtureSource(
          "national-return", nil, [.referredOn: "2024-03-02", .nrmReference: "NRM-50"],
          kind: .national)
      ], forces: [.firstResponder: "gwent"])
    // Another force may hold the same reference of the same referral.
    fixture.referral("dyfed-powys", "2024-03-02", "adult", [.nrmReference: "NRM-1"], times: 1)
    fixture.referral("dyfed-powys", "2024-03-02", "adult")
    return fixture
  }

  @Test func countsReferencesThatStandForOnePerson() {
    #expect(
      fixture.shares(of: .nationalReferenceHeld) == [
        "gwent": Share(10, 16), "dyfed-powys": Share(1, 2),
      ])
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .nationalReferenceHeld) == [
        "a duty-to-notify report": 1, "no force has a record of it": 1,
      ])
  }

  @Test func doesNotCompareAnExportWithoutTheField() {
    var fixture = Fixture()
    fixture.lacking = [.nrmReference]
    fixture.referral("gwent", "2024-03-01", "adult", times: 20)
    #expect(fixture.shares(of: .nationalReferenceHeld).isEmpty)
    #expect(fixture.refused(by: .nationalReferenceHeld).keys.elementsEqual(["gwent"]))
  }
}
