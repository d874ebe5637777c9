import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty cases, counted by hand (AC-15).
@Suite struct DutyToNotifyShareTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    // Gwent: 3 of 10 adults; two children, of whom one is wrongly a duty-to-notify report; one unknown.
    fixture.referral("gwent", "2024-03-01", "adult", [.route: "dtn"], times: 3)
    fixture.referral("gwent", "2024-04-02", "adult", [.route: "nrm"], times: 7)
    fixture.referral("gwent", "2024-05-03", "child", [.route: "nrm"])
    fixture.referral("gwent", "2024-05-04", "child", [.route: "dtn"])
    fixture.referral("gwent", "2024-05-05", "not-sure", [.route: "nrm"])
    // Dyfed-Powys: 2 of 6, of whom one says no age: children cannot be reported in this way.
    fixture.referral("dyfed-powys", "2024-06-01", "", [.route: "dtn"])
    fixture.referral("dyfed-powys", "2024-06-02", "adult", [.route: "dtn"])
    fixture.referral("dyfed-powys", "2024-06-03", "adult", [.route: "nrm"], times: 4)
    // An NGO referred, and no force.
    fixture.add(
      .referral, [FixtureSource("bawso", nil, [.referredOn: "2024-06-04", .route: "nrm"])],
      forces: [:])
    return fixture
  }

  @Test func countsAdultsWhoDeclined() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .dutyToNotifyShare) == [
        "gwent": Share(3, 10), "dyfed-powys": Share(2, 6),
      ])
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .dutyToNotifyShare) == [
        "a child": 2, "not known whether adult or child": 1, "no force made the referral": 1,
      ])
  }

  @Test func isUnchangedByChildrenWhoWereReported() {
    var more = fixture
    more.referral("gwent", "2024-07-01", "child", [.route: "dtn"], times: 5)
    #expect(more.shares(of: .dutyToNotifyShare) == fixture.shares(of: .dutyToNotifyShare))
  }

  @Test func asksNothingOfAForceWithoutRecords() {
    var fixture = Fixture()
    fixture.add(
      .referral, [FixtureSource("bawso", nil, [.referredOn: "2024-06-04", .route: "nrm"])],
      forces: [.firstResponder: "gwent"])
    #expect(fixture.shares(of: .dutyToNotifyShare).isEmpty)
    #expect(fixture.excluded(by: .dutyToNotifyShare).values.reduce(0, +) == 1)
  }
}
