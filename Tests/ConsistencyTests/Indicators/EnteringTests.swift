import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Group A, counted by hand.
@Suite struct EnteringTests {
  @Test func countsReferralsByMonth() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-01-05", "adult", times: 2)
    fixture.referral("gwent", "2024-03-31", "child")
    fixture.referral("gwent", "2024-03-31", "adult", [.route: "dtn"])
    fixture.referral("dyfed-powys", "2025-01", "adult")
    guard case .series(let rows) = fixture.gather(.referralsMade).evidence else {
      Issue.record("no series")
      return
    }
    let gwent = rows.filter { $0.force == "gwent" }
    // From January 2024 to January 2025, February and most months at nought.
    #expect(gwent.map(\.count) == [2, 0, 1] + Array(repeating: 0, count: 10))
    #expect(gwent.map(\.from.description).first == "2024-01-01")
    // The drop of 31 January 2025 came too early for January, and for what is still typed in.
    #expect(
      rows.filter { $0.force == "dyfed-powys" }.map(\.isIncomplete).suffix(2) == [false, true])
    #expect(fixture.excluded(by: .referralsMade) == ["a duty-to-notify report": 1])
  }

  @Test func countsExplicitConsentOfAdultsAlone() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-01-05", "adult", [.consentsToReferral: "yes"], times: 3)
    fixture.referral("gwent", "2024-01-06", "adult", [.consentsToReferral: "no", .route: "nrm"])
    fixture.referral("gwent", "2024-01-07", "adult", [.consentsToReferral: "?"])
    fixture.referral("gwent", "2024-01-08", "adult")
    fixture.referral("gwent", "2024-01-09", "child", [.consentsToReferral: "yes"])
    #expect(fixture.shares(of: .adultConsent) == ["gwent": Share(4, 6)])
    fixture.lacking = [.consentsToReferral]
    fixture.referral("dyfed-powys", "2024-01-09", "adult", times: 2)
    let gathered = fixture.gather(.adultConsent)
    // Consent that the route implies is not recorded: the force is not compared, and not at nought.
    #expect(
      gathered.refused["dyfed-powys"]?.en
        == "the export does not have the field: consents to referral")
    #expect(fixture.shares(of: .adultConsent).keys.map(\.description) == ["gwent"])
  }

  @Test func followsEncountersForThirtyDays() {
    var fixture = Fixture()
    let met: Fixture.Values = [.encounteredOn: "2024-06-01"]
    func encounter(_ values: Fixture.Values) -> FixtureSource {
      FixtureSource("gwent-police", "gwent", met.merging(values) { _, own in own })
    }
    // Referred by the log itself after 30 days, and after 31.
    fixture.add(.encounter, [encounter([.referredOn: "2024-07-01"])], forces: [.source: "gwent"])
    fixture.add(.encounter, [encounter([.referredOn: "2024-07-02"])], forces: [.source: "gwent"])
    // Referred by another record of the matter.
    fixture.add(.encounter, [encounter([:])], forces: [.source: "gwent"])
    fixture.follow(
      .referral, FixtureSource("bawso", nil, [.referredOn: "2024-06-09"]), forces: [:])
    // Never; too recent; without indicators.
    fixture.add(.encounter, [encounter([:])], forces: [.source: "gwent"])
    fixture.add(
      .encounter, [encounter([.encounteredOn: "2025-01-15"])], forces: [.source: "gwent"])
    fixture.add(
      .encounter, [encounter([.hasSlaveryIndicators: "no"])], forces: [.source: "gwent"])
    #expect(fixture.shares(of: .encounterToNotification) == ["gwent": Share(2, 4)])
    #expect(
      fixture.excluded(by: .encounterToNotification) == [
        "too recent when it was last seen": 1, "no indicators of slavery were seen": 1,
      ])
  }

  @Test func saysThatAForceLogsNoEncounters() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-01-05", "adult")
    let context = ComparisonContext(
      settings: .init(), calendar: nil, asOf: nil, forces: ["dyfed-powys", "gwent"])
    let gathered = Indicator.encounterToNotification.gather(fixture.table, context)
    #expect(gathered.refused["gwent"] == Exclusion.noEncounters)
    #expect(gathered.refused["dyfed-powys"] == Exclusion.noEncounters)
  }

  @Test func asksWhoReferredVictimsOfTheArea() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-01-05", "adult", roles: [.area: "gwent"], times: 2)
    fixture.referral("south-wales", "2024-01-05", "adult", roles: [.area: "gwent"])
    fixture.add(
      .referral,
      [FixtureSource("bawso", nil, [.referredOn: "2024-01-06", .firstResponder: "bawso"])],
      forces: [.area: "gwent"])
    fixture.add(
      .referral, [FixtureSource("bawso", nil, [.referredOn: "2024-01-06"])],
      forces: [.area: "gwent"])
    #expect(fixture.shares(of: .firstReferredByAnother) == ["gwent": Share(2, 4)])
  }

  /// Twenty cases, counted by hand (AC-15).
  private var roles: Fixture {
    var fixture = Fixture()
    // Gwent: ten, of which six are complete, two of them with one force in all roles.
    fixture.referral(
      "gwent", "2024-01-05", "adult",
      [.firstResponder: "gwent-police", .forceOfArea: "south-wales", .forceSentTo: "gwent"],
      times: 4)
    fixture.referral(
      "gwent", "2024-01-05", "adult",
      [.firstResponder: "gwent-police", .forceOfArea: "gwent", .forceSentTo: "gwent"], times: 2)
    fixture.referral(
      "gwent", "2024-01-05", "adult",
      [.firstResponder: "gwent-police", .forceOfArea: "?", .forceSentTo: "gwent"], times: 2)
    fixture.referral("gwent", "2024-01-05", "adult", [.forceOfArea: "gwent"], times: 2)
    // Dyfed-Powys: ten, all complete, nine of them with one force in all roles.
    fixture.referral(
      "dyfed-powys", "2024-01-05", "adult",
      [
        .firstResponderForce: "dyfed-powys", .forceOfArea: "dyfed-powys",
        .forceSentTo: "dyfed-powys",
      ], times: 9)
    fixture.referral(
      "dyfed-powys", "2024-01-05", "adult",
      [.firstResponderForce: "dyfed-powys", .forceOfArea: "gwent", .forceSentTo: "gwent"])
    return fixture
  }

  @Test func countsRecordsThatNameAllThreeRoles() {
    #expect(
      roles.shares(of: .rolesAttributed) == [
        "gwent": Share(6, 10), "dyfed-powys": Share(10, 10),
      ])
    #expect(roles.cases.count == 20)
    #expect(roles.gather(.rolesAttributed).excluded.isEmpty)
  }

  @Test func suspectsADefaultInAllThreeRoles() {
    #expect(
      roles.gather(.rolesAttributed).refused == ["dyfed-powys": Exclusion.defaultSuspected])
  }

  @Test func takesNotSureForAnAnswer() {
    var fixture = Fixture()
    fixture.extract = "2025-12-31"
    fixture.referral("gwent", "2024-01-05", "adult", [.isFirstChanceToReport: "no"])
    fixture.referral("gwent", "2024-01-05", "adult", [.isFirstChanceToReport: "yes"])
    fixture.referral("gwent", "2024-01-05", "adult", [.isFirstChanceToReport: "not-sure"])
    fixture.referral("gwent", "2024-01-05", "adult")
    fixture.referral("gwent", "2025-04-01", "adult")
    #expect(fixture.shares(of: .firstChance) == ["gwent": Share(1, 3)])
    let completeness = fixture.gather(.firstChance).completeness
    #expect(completeness.map(\.filled) == [3] && completeness.map(\.of) == [4])
    #expect(fixture.excluded(by: .firstChance)[Exclusion.questionGone.en] == 1)
  }
}
