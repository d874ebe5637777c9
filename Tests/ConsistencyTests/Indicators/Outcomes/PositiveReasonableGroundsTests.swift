import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, F01).
@Suite struct PositiveReasonableGroundsTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func decided(_ outcome: String, by authority: String, on day: String, times: Int = 1) {
      fixture.referral(
        "gwent", "2023-01-10", "adult",
        [
          .reasonableGrounds: outcome, .reasonableGroundsOn: day, .competentAuthority: authority,
        ], times: times)
    }
    decided("positive", by: "sca", on: "2023-01-20", times: 5)
    decided("negative", by: "sca", on: "2023-01-20")
    // After objective factors came in, whatever the day of the referral.
    decided("positive", by: "sca", on: "2023-01-30", times: 2)
    decided("negative", by: "sca", on: "2023-02-03", times: 3)
    decided("negative", by: "ieca", on: "2023-02-03", times: 2)
    decided("positive", by: "ieca", on: "2023-02-03")
    decided("pending", by: "sca", on: "?", times: 2)
    fixture.referral("gwent", "2023-01-10", "adult")
    fixture.referral("gwent", "2023-01-10", "adult", [.route: "dtn"])
    fixture.referral(
      "dyfed-powys", "2023-01-10", "child", [.reasonableGrounds: "positive"], times: 2)
    return fixture
  }

  @Test func countsDecidedCases() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .positiveReasonableGrounds) == [
        "gwent": Share(8, 14), "dyfed-powys": Share(2, 2),
      ])
    #expect(
      fixture.excluded(by: .positiveReasonableGrounds) == [
        "not decided yet": 3, "a duty-to-notify report": 1,
      ])
  }

  @Test func keepsDecisionsOfTwoThresholdsApart() {
    guard case .shares(let rows) = fixture.gather(.positiveReasonableGrounds).evidence else {
      Issue.record("no shares")
      return
    }
    let later = rows.filter { $0.stratum.regime == .objectiveFactors }
    #expect(later.count == 8)
    #expect(later.count { $0.isCounted } == 3)
    #expect(rows.count { $0.stratum.regime == .twoAuthorities } == 8)
  }

  @Test func setsTheAuthoritiesBesideOneAnother() {
    let beside = fixture.beside(.positiveReasonableGrounds, "gwent")
    #expect(beside["decided by the Single Competent Authority"] == Share(7, 11))
    #expect(
      beside["decided by the Immigration Enforcement Competent Authority"] == Share(1, 3))
  }

  /// What the national authority decides is no verdict on a force (AC-14).
  @Test(arguments: [Indicator.positiveReasonableGrounds, .positiveConclusiveGrounds])
  func isContext(_ indicator: Indicator) {
    #expect(indicator.info.control == .national)
    #expect(indicator.info.polarity == .neutral)
  }
}
