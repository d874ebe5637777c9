import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, D04). The encounter is on 1 March 2024.
@Suite struct AgeCoherentTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func born(
      _ birth: String, _ age: String, _ more: Fixture.Values = [:], force: Code = "gwent",
      times: Int = 1
    ) {
      let values: Fixture.Values = [.dateOfBirth: birth, .encounteredOn: "2024-03-01"]
      fixture.referral(
        force, "2024-03-01", age, values.merging(more) { _, own in own }, times: times)
    }
    born("1990-05-05", "adult", times: 4)
    // 17 years and 364 days with the flag of an adult; 18 on the day.
    born("2006-03-02", "adult")
    born("2006-03-01", "adult")
    born("2006-03-02", "child")
    born("2000-01-01", "child")
    // Disputed, and not sure: states of the case.
    born("2006-03-02", "adult", [.isAgeDisputed: "yes"])
    born("1995-03-02", "not-sure")
    // An adult now, a child when exploited; an adult then who was a child by birth; and the reverse.
    born(
      "2003-03-01", "adult",
      [
        .ageGroupAtExploitation: "child", .exploitationStartedOn: "2019-06",
        .exploitationEndedOn: "2020",
      ])
    born(
      "2003-03-01", "adult",
      [
        .ageGroupAtExploitation: "adult", .exploitationStartedOn: "2018",
        .exploitationEndedOn: "2019",
      ])
    born(
      "1980-03-01", "adult", [.ageGroupAtExploitation: "child", .exploitationStartedOn: "2019"])
    born("2008-03-01", "child", [.ageGroupAtExploitation: "adult"])
    born("2025-01-01", "child")
    // Not testable.
    born("2006", "adult")
    born("2006-03", "adult")
    born("1990-05-05", "")
    born("?", "adult")
    born("1990-05-05", "adult", [.route: "dtn"])
    born("1990-05-05", "adult", force: "dyfed-powys")
    return fixture
  }

  @Test func countsGroupsThatAgree() {
    #expect(
      fixture.shares(of: .ageCoherent) == ["gwent": Share(9, 15), "dyfed-powys": Share(1, 1)])
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .ageCoherent) == [
        "not testable: the date of birth is not known to the day": 2,
        "no age group to hold against the date of birth": 1,
        "blank or not known: date of birth": 1, "a duty-to-notify report": 1,
      ])
  }

  /// On the day of the referral where nobody wrote down when the person was met.
  @Test(arguments: [("2006-03-02", Share(0, 1)), ("2006-03-01", Share(1, 1))])
  func takesTheReferralWhereThereIsNoEncounter(_ birth: String, _ share: Share) {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-01", "adult", [.dateOfBirth: birth])
    #expect(fixture.shares(of: .ageCoherent) == ["gwent": share])
  }

  @Test func countsBlankBirthsAgainstCompleteness() {
    let births = fixture.gather(.ageCoherent).completeness.filter { $0.force == "gwent" }
    #expect(births.map(\.field) == [.dateOfBirth])
    #expect(births.map(\.filled) == [15])
    #expect(births.map(\.of) == [16])
  }
}
