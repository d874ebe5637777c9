import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, D03).
@Suite struct SeveralTypesTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func coded(_ force: Code, _ types: String, times: Int = 1) {
      fixture.referral(
        force, "2024-03-01", "adult", types.isEmpty ? [:] : [.exploitationTypes: types],
        times: times)
    }
    coded("gwent", "labour.forced-work", times: 5)
    coded("gwent", "labour.forced-work|sexual.held", times: 2)
    coded("gwent", "criminal.cannabis|domestic|organ")
    // Two boxes of one category, and a type beside *other*, are one.
    coded("gwent", "sexual.held|sexual.prostitution")
    coded("gwent", "criminal|other")
    coded("gwent", "", times: 2)
    coded("gwent", "other")
    fixture.referral(
      "gwent", "2024-03-01", "adult", [.route: "dtn", .exploitationTypes: "labour|organ"])
    // A system with a single choice.
    coded("dyfed-powys", "labour", times: 6)
    return fixture
  }

  @Test func countsPeopleWithSeveralCategories() {
    #expect(fixture.cases.count == 20)
    #expect(fixture.shares(of: .severalTypes)["gwent"] == Share(3, 10))
    #expect(
      fixture.excluded(by: .severalTypes) == [
        "no type of exploitation on record": 3, "a duty-to-notify report": 1,
      ])
  }

  /// That nobody has two types may be how the system is: it is not 0 %.
  @Test func doesNotCompareASystemWithASingleChoice() {
    let refused = fixture.refused(by: .severalTypes)
    #expect(Array(refused.keys) == ["dyfed-powys"])
    #expect(refused["dyfed-powys"]?.contains("may allow only one") == true)
  }
}
