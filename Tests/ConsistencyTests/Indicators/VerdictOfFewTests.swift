import CanonicalModel
import Records
import Testing

@testable import Consistency

/// From cases to verdicts: a force with fewer cases than the minimum is not compared, and context is never a
/// clear difference.
@Suite struct VerdictOfFewTests {
  private let forces = ["gwent", "south-wales", "dyfed-powys"].map {
    ComparedForce(id: $0, name: Words(same: $0))
  }

  private func verdicts(_ indicator: Indicator, _ fixture: Fixture) -> [ComparisonVerdict] {
    let judgement = Judgement(forces: forces, settings: .init(), cases: fixture.table)
    let results = judgement.results([.init(indicator, fixture.gather(indicator))])
    return results[0].rows.map(\.verdict)
  }

  /// Gwent leaves the type open in half of its cases, South Wales in none, Dyfed-Powys has nineteen.
  private var types: Fixture {
    var fixture = Fixture()
    for force: Code in ["gwent", "south-wales", "dyfed-powys"] {
      fixture.partners.append(
        PartnerDrop(
          partner: "\(force)-police", partnerKind: .policeForce, force: force,
          records: [.referral: 1]))
    }
    fixture.referral("gwent", "2024-03-01", "adult", times: 40)
    fixture.referral("gwent", "2024-03-01", "adult", [.exploitationTypes: "labour"], times: 40)
    fixture.referral(
      "south-wales", "2024-03-01", "adult", [.exploitationTypes: "labour"], times: 80)
    fixture.referral(
      "dyfed-powys", "2024-03-01", "adult", [.exploitationTypes: "labour"], times: 19)
    return fixture
  }

  @Test func comparesNoForceWithTooFewCases() {
    #expect(
      verdicts(.typeUnspecified, types) == [.clearDifference, .clearDifference, .notComparable])
  }

  @Test func callsNoNationalDecisionAClearDifference() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-01", "adult", [.reasonableGrounds: "positive"], times: 80)
    fixture.referral(
      "south-wales", "2024-03-01", "adult", [.reasonableGrounds: "negative"], times: 80)
    fixture.referral(
      "dyfed-powys", "2024-03-01", "adult", [.reasonableGrounds: "positive"], times: 80)
    let verdicts = verdicts(.positiveReasonableGrounds, fixture)
    #expect(!verdicts.contains(.clearDifference))
    #expect(verdicts.contains(.possibleDifference))
  }
}
