import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, G04).
@Suite struct ChildSafeguardingTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    let told: Fixture.Values = [.localAuthority: "W06000015"]
    fixture.referral("gwent", "2024-03-01", "child", told, times: 6)
    fixture.referral("gwent", "2024-03-01", "child", times: 3)
    fixture.referral("gwent", "2024-03-01", "child", [.localAuthority: "?"])
    // No child is without an authority.
    fixture.referral("gwent", "2024-03-01", "child", [.localAuthority: "-"])
    fixture.referral("gwent", "2024-03-01", "child", [.safeguardingReportedOn: "2024-03"])
    // Only the NGO knows of it.
    fixture.referral(
      "gwent", "2024-03-01", "child", also: [FixtureSource("bawso", nil, told)])
    // Nobody knows the age: a row of their own.
    fixture.referral("gwent", "2024-03-01", "?", told, times: 2)
    fixture.referral("gwent", "2024-03-01", "not-sure")
    fixture.referral("gwent", "2024-03-01", "adult", told)
    fixture.referral("gwent", "2024-03-01", "child", told.merging([.route: "dtn"]) { $1 })
    fixture.referral("dyfed-powys", "2024-03-01", "child", told)
    // An export without the field is not at nought.
    fixture.add(
      .referral,
      [
        FixtureSource(
          "north-wales-police", "north-wales",
          [.referredOn: "2024-03-01", .ageGroupAtReferral: "child"], lacking: [.localAuthority])
      ], forces: [.firstResponder: "north-wales"])
    return fixture
  }

  @Test func countsChildrenOfWhomTheAuthorityWasTold() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .childSafeguarding) == [
        "gwent": Share(7, 13), "dyfed-powys": Share(1, 1),
      ])
    #expect(
      fixture.excluded(by: .childSafeguarding) == [
        "not known whether adult or child": 3, "an adult": 1, "a duty-to-notify report": 1,
        "the export does not have the field: local authority": 1,
      ])
    #expect(
      fixture.refused(by: .childSafeguarding) == [
        "north-wales": "the export does not have the field: local authority"
      ])
  }

  @Test func givesCasesOfUnknownAgeTheirOwnRow() {
    #expect(
      fixture.beside(.childSafeguarding, "gwent") == [
        "of cases whose age is not known": Share(2, 3)
      ])
  }
}
