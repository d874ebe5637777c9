import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, D08).
@Suite struct CountyLinesMarkerTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func coded(_ force: Code, _ age: String, _ types: String, times: Int = 1) {
      fixture.referral(force, "2024-03-01", age, [.exploitationTypes: types], times: times)
    }
    coded("gwent", "child", "criminal.county-lines", times: 4)
    coded("gwent", "child", "criminal|criminal.county-lines|sexual.child")
    coded("gwent", "child", "criminal", times: 3)
    coded("gwent", "child", "criminal.cannabis", times: 2)
    coded("gwent", "child", "labour")
    coded("gwent", "adult", "criminal.county-lines", times: 2)
    coded("gwent", "not-sure", "criminal.county-lines")
    fixture.referral("gwent", "2024-03-01", "child", [.exploitationCategory: "sexual+criminal"])
    // The boxes of the form name no kind of criminal exploitation.
    coded("dyfed-powys", "child", "criminal", times: 4)
    coded("dyfed-powys", "adult", "labour.forced-work")
    return fixture
  }

  @Test func countsMarkedChildren() {
    #expect(fixture.cases.count == 20)
    #expect(fixture.shares(of: .countyLinesMarker)["gwent"] == Share(5, 11))
    #expect(
      fixture.excluded(by: .countyLinesMarker) == [
        "no child with criminal exploitation": 4, "not known whether adult or child": 1,
      ])
  }

  @Test func doesNotCompareAnExportWithoutKinds() {
    let refused = fixture.refused(by: .countyLinesMarker)
    #expect(Array(refused.keys) == ["dyfed-powys"])
  }
}
