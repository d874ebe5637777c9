import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, D09). The texts are invented.
@Suite struct NarrativeOnlyTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func told(_ values: Fixture.Values, times: Int = 1) {
      fixture.referral("gwent", "2024-03-01", "adult", values, times: times)
    }
    told([.narrative: "He worked at a car wash without a wage."], times: 3)
    told([.narrative: "Roedd yn golchi ceir bob dydd."])
    told([.exploitationTypes: "other", .otherExploitation: "begging", .narrative: "see other"])
    told([.exploitationTypes: "other", .narrative: "kept in a BROTHEL"])
    told([.narrative: "He does not want to say more."], times: 4)
    told([.exploitationTypes: "other"], times: 2)
    told([:])
    // Coded, whatever the text says.
    told([.exploitationTypes: "labour", .narrative: "car wash"], times: 4)
    told([.route: "dtn", .narrative: "car wash"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult", [.narrative: "nail bar"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult", [.narrative: "not said"])
    return fixture
  }

  @Test func countsWhatATextAloneTells() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .narrativeOnly) == ["gwent": Share(6, 13), "dyfed-powys": Share(1, 2)])
    #expect(
      fixture.excluded(by: .narrativeOnly) == [
        "the type of exploitation is coded": 4, "a duty-to-notify report": 1,
      ])
  }

  @Test func doesNotCompareAnExportWithoutTexts() {
    var fixture = Fixture()
    fixture.lacking = [.narrative]
    fixture.referral("gwent", "2024-03-01", "adult", times: 20)
    #expect(fixture.refused(by: .narrativeOnly).count == 1)
  }
}
