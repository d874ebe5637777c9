import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, F05).
@Suite struct GuardianReferredTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func child(_ day: String, _ guardian: String? = nil, age: String = "child", times: Int = 1) {
      fixture.referral(
        "gwent", day, age, guardian.map { [.guardianReferredOn: $0] } ?? [:], times: times)
    }
    child("2024-03-01", "2024-03-02", times: 5)
    child("2024-03-01", times: 4)
    child("2024-03-01", "?")
    // The first day of the service in Wales, and the day before.
    child("2017-01-30")
    child("2017-01-29")
    child("2024-03-01", "2024-03-02", age: "adult", times: 2)
    child("2024-03-01", "2024-03-02", age: "not-sure")
    child("2024-03-01", "2024-03")
    // An NGO says it, and the force does not.
    fixture.referral(
      "gwent", "2024-03-01", "child",
      also: [FixtureSource("barnardos", nil, [.guardianReferredOn: "2024-03-05"])])
    fixture.referral("dyfed-powys", "2024-03-01", "child", [.guardianReferredOn: "2024-03-02"])
    fixture.referral("dyfed-powys", "2024-03-01", "child", times: 2)
    return fixture
  }

  @Test func countsChildrenWithAGuardian() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .guardianReferred) == [
        "gwent": Share(7, 13), "dyfed-powys": Share(1, 3),
      ])
    #expect(
      fixture.excluded(by: .guardianReferred) == [
        "before the guardian service covered Wales, in January 2017": 1, "an adult": 2,
        "not known whether adult or child": 1,
      ])
  }
}
