import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty records, counted by hand (AC-15, H01). An adult who awaits a decision has twelve core cells.
@Suite struct CoreCompletenessTests {
  private let full: Fixture.Values = [
    .firstResponderForce: "gwent", .forceOfArea: "gwent", .ageGroupAtExploitation: "adult",
    .gender: "male", .nationalities: "VNM", .exploitationTypes: "labour",
    .exploitationLocation: "uk", .consentsToReferral: "yes", .nrmReference: "NRM-1",
    .crimeReference: "24/1",
  ]

  private var fixture: Fixture {
    var fixture = Fixture()
    // 12 of 12 each, and 2 of 12 each.
    fixture.referral("gwent", "2024-03-01", "adult", full, times: 6)
    fixture.referral("gwent", "2024-03-01", "adult", times: 4)
    // A child whom no local authority concerns: 3 of 11.
    fixture.referral("gwent", "2024-03-01", "child", [.gender: "male", .localAuthority: "-"])
    // The national authority has decided: 2 of 14.
    fixture.referral(
      "gwent", "2024-03-01", "adult",
      also: [
        FixtureSource(
          "national-return", nil,
          [.reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-20"], kind: .national)
      ])
    // A placeholder is no value, other fields of a group are: 4 of 12.
    fixture.referral(
      "gwent", "2024-03-01", "adult",
      [.nrmReference: "000000", .incidentReference: "STORM-1", .exploitationTowns: "Cardiff"])
    // Nobody knows whether adult or child: 1 of 11.
    fixture.referral("gwent", "2024-03-01", "?")
    fixture.referral("gwent", "2024-03-01", "adult", full.merging([.route: "dtn"]) { $1 }, times: 2)
    // An export without gender: 2 of 11 cells each, and what it lacks is not 0 %.
    fixture.add(
      .referral,
      [
        FixtureSource(
          "dyfed-powys-police", "dyfed-powys",
          [.referredOn: "2024-03-01", .ageGroupAtReferral: "adult"], lacking: [.gender])
      ], forces: [.firstResponder: "dyfed-powys"])
    // The force sent no record of its own.
    fixture.add(
      .referral, [FixtureSource("bawso", nil, [.referredOn: "2024-03-01"])],
      forces: [.firstResponder: "gwent"])
    return fixture
  }

  /// 72 + 8 + 3 + 2 + 4 + 1 of 72 + 48 + 11 + 14 + 12 + 11.
  @Test func countsCellsThatApply() {
    #expect(fixture.cases.count == 18)
    #expect(
      fixture.shares(of: .coreCompleteness) == [
        "gwent": Share(90, 168),
        "dyfed-powys": Share(2, 11),
      ])
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .coreCompleteness) == [
        "does not apply": 1, "the export does not have the field: gender": 1,
        "no force has a record of it": 1,
      ])
  }

  /// A field that an export lacks has no cells at all.
  @Test func tellsFieldByField() {
    guard case .shares(let rows) = fixture.gather(.coreCompleteness).evidence else {
      Issue.record("no shares")
      return
    }
    let genders = rows.filter { $0.field == .gender }
    #expect(genders.count { $0.force == "dyfed-powys" } == 0)
    #expect(genders.count { $0.force == "gwent" } == 14)
    #expect(genders.count { $0.force == "gwent" && $0.isCounted } == 7)
  }
}
