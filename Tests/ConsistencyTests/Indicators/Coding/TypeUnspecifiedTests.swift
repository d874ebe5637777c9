import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, D01).
@Suite struct TypeUnspecifiedTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func coded(_ types: String, other: String? = nil, times: Int = 1) {
      var values: Fixture.Values = types.isEmpty ? [:] : [.exploitationTypes: types]
      values[.otherExploitation] = other
      fixture.referral("gwent", "2024-03-01", "adult", values, times: times)
    }
    coded("labour.forced-work", times: 6)
    coded("criminal|other")
    coded("sexual")
    // Unspecified: nothing, unknown, other with a text that names a type, other with one that does not.
    coded("", times: 2)
    coded("?")
    coded("other", other: "Held in a Cannabis farm")
    coded("other", other: "gorfodwyd i weithio mewn puteindy")
    coded("other", other: "something else")
    coded("other")
    // The published category is a type too.
    fixture.referral("gwent", "2024-03-01", "adult", [.exploitationCategory: "domestic"])
    fixture.referral("gwent", "2024-03-01", "adult", [.exploitationCategory: "unknown"])
    fixture.referral("gwent", "2024-03-01", "adult", [.route: "dtn"])
    fixture.referral("dyfed-powys", "2024-03-01", "child", [.exploitationTypes: "organ"])
    fixture.referral("dyfed-powys", "2024-03-01", "child")
    return fixture
  }

  @Test func countsWhatIsLeftOpen() {
    #expect(
      fixture.shares(of: .typeUnspecified) == [
        "gwent": Share(8, 17), "dyfed-powys": Share(1, 2),
      ])
    #expect(fixture.excluded(by: .typeUnspecified) == ["a duty-to-notify report": 1])
  }

  /// Both counts are there: as coded, and after reading what stands behind *other*.
  @Test func countsBesideItWhatATextTells() {
    #expect(
      fixture.beside(.typeUnspecified, "gwent") == [
        "after reading the text of *other*": Share(6, 17)
      ])
  }

  @Test func doesNotCompareAnExportWithoutTypes() {
    var fixture = Fixture()
    fixture.lacking = [.exploitationTypes]
    fixture.referral("gwent", "2024-03-01", "adult", times: 20)
    #expect(fixture.shares(of: .typeUnspecified).isEmpty)
    #expect(fixture.refused(by: .typeUnspecified).count == 1)
  }
}
