import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty pairs, counted by hand (AC-15, E03).
@Suite struct AgeAgreementTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func ages(_ own: String, _ other: String, times: Int = 1) {
      fixture.pair(
        "gwent", [.ageGroupAtReferral: own], [.ageGroupAtReferral: other], times: times)
    }
    ages("adult", "adult", times: 7)
    ages("child", "child", times: 4)
    ages("adult", "child", times: 2)
    ages("not-sure", "child")
    ages("not-sure", "not-sure")
    ages("?", "adult", times: 2)
    // A shared date of birth is what linked them, and no answer.
    fixture.pair("gwent", [.dateOfBirth: "2008-01-01"], [.dateOfBirth: "2008-01-01"])
    fixture.pair(
      "gwent", [.ageGroupAtReferral: "adult", .ageGroupAtExploitation: "child"],
      [.ageGroupAtReferral: "adult", .ageGroupAtExploitation: "adult"], times: 2)
    return fixture
  }

  @Test func countsPairsOfOneAgeGroup() {
    #expect(fixture.pairs.count == 20)
    #expect(fixture.agreeing(.ageAgreement) == ["gwent": Share(14, 17)])
    #expect(
      fixture.excluded(by: .ageAgreement) == ["the force's record does not say it": 3])
    #expect(
      fixture.beside(.ageAgreement, "gwent")["pairs that agree on the age group when exploited"]
        == Share(0, 2))
  }
}
