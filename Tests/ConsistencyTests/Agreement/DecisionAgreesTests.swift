import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, E05).
@Suite struct DecisionAgreesTests {
  private func national(_ values: Fixture.Values) -> FixtureSource {
    FixtureSource("sca", nil, values, kind: .national)
  }

  private var fixture: Fixture {
    var fixture = Fixture()
    func decided(_ own: String, _ made: String, _ day: String = "2024-06-01", times: Int = 1) {
      fixture.referral(
        "gwent", "2024-03-01", "adult", own.isEmpty ? [:] : [.reasonableGrounds: own],
        also: [national([.reasonableGrounds: made, .reasonableGroundsOn: day])], times: times)
    }
    decided("positive", "positive", times: 8)
    decided("negative", "negative", times: 2)
    decided("negative", "positive")
    decided("", "positive", times: 2)
    decided("pending", "positive")
    // The force's extract is of 31 January 2025.
    decided("pending", "negative", "2025-02-01", times: 2)
    decided("", "pending")
    // It holds both.
    fixture.referral(
      "gwent", "2024-03-01", "adult",
      [.reasonableGrounds: "positive", .conclusiveGrounds: "negative"],
      also: [
        national([
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-06-01",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-12-01",
        ])
      ])
    // In no return.
    fixture.referral("gwent", "2024-03-01", "adult", [.reasonableGrounds: "positive"])
    // A report has no decision.
    fixture.referral("gwent", "2024-03-01", "adult", [.route: "dtn"])
    return fixture
  }

  /// 8 + 2 + 1 of 8 + 2 + 1 + 2 + 1 + 2.
  @Test func countsDecisionsThatTheForceHolds() {
    #expect(fixture.cases.count == 20)
    #expect(fixture.shares(of: .decisionAgrees) == ["gwent": Share(11, 16)])
    // 17 referrals have no conclusive decision, and one of them no first one.
    #expect(
      fixture.excluded(by: .decisionAgrees) == [
        "stale: the force's extract is older than the decision": 2, "not decided yet": 18,
        "not in the national return": 2,
      ])
  }

  @Test func showsWhatIsWrittenDownAlone() throws {
    // Without the two blanks.
    #expect(
      fixture.beside(.decisionAgrees, "gwent") == [
        "of the decisions that the force wrote down": Share(11, 14)
      ])
    let forces = [ComparedForce(id: "gwent", name: Words(same: "Gwent"))]
    let table = try #require(fixture.gather(.decisionAgrees).pictures(forces).first)
    #expect(
      table.cells(of: "Gwent") == [9, 2, 0, 2, 3].map { .count(.exact($0)) } + [.symbol("[u]")])
  }

  @Test func needsThirtyReferrals() {
    #expect(
      fixture.refused(by: .decisionAgrees) == [
        "gwent": "fewer than 30 people are in the records of both partners"
      ])
  }
}
