import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, F04).
@Suite struct SupportStartedTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func wants(_ answer: String?, _ age: String = "adult", times: Int = 1) {
      fixture.referral(
        "gwent", "2024-03-01", age, answer.map { [.wantsSupport: $0] } ?? [:], times: times)
    }
    func supported(_ values: Fixture.Values) {
      fixture.follow(.supportContact, FixtureSource("bawso", nil, values), forces: [:])
    }
    for day in ["2024-02-01", "2024-03-01", "2024-05-01"] {
      wants("yes")
      supported([.contactedOn: day, .supportStartedOn: day])
    }
    // Over before the referral, and a contact without a start.
    wants("yes")
    supported([.supportStartedOn: "2023-01-01", .supportEndedOn: "2023-06-30"])
    wants("yes")
    supported([.contactedOn: "2024-03-02"])
    wants("yes", times: 6)
    wants("no", times: 2)
    wants(nil)
    wants("yes", "child")
    wants("yes", "not-sure")
    fixture.referral("dyfed-powys", "2024-03-01", "adult", [.wantsSupport: "yes"])
    supported([.supportStartedOn: "2024-03-01"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult", [.wantsSupport: "yes"], times: 3)
    return fixture
  }

  @Test func countsAdultsWhoGotSupport() {
    #expect(fixture.cases.count { $0.kind == .referral } == 20)
    #expect(
      fixture.shares(of: .supportStarted) == [
        "gwent": Share(3, 11), "dyfed-powys": Share(1, 4),
      ])
    #expect(
      fixture.excluded(by: .supportStarted) == [
        "support is not wanted, or nobody asked": 2, "blank or not known: wants support": 1,
        "a child": 1, "not known whether adult or child": 1,
      ])
  }

  @Test func asksNothingWhereNobodySentStartsOfSupport() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-01", "adult", [.wantsSupport: "yes"], times: 20)
    guard case .absent(let why) = fixture.gather(.supportStarted).evidence else {
      Issue.record("evidence out of nothing")
      return
    }
    #expect(why.en.contains("no support provider"))
  }
}
