import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, F03).
@Suite struct StoppedBeforeDecisionTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func stands(_ values: Fixture.Values, times: Int = 1) {
      fixture.referral("gwent", "2024-01-01", "adult", values, times: times)
    }
    stands([.caseStatus: "withdrawn"], times: 2)
    stands([.caseStatus: "suspended"])
    stands([.withdrawnOn: "2024-02-20"])
    stands([.caseStatus: "positive-rg"], times: 5)
    // Withdrawn after the final decision, reopened, and closed for another reason.
    stands([.caseStatus: "withdrawn", .conclusiveGrounds: "positive"])
    stands([.caseStatus: "positive-rg", .withdrawnOn: "2024-02-20", .reopenedOn: "2024-03-20"])
    stands([.caseStatus: "closed"])
    stands([.conclusiveGrounds: "negative"], times: 2)
    stands([:], times: 2)
    stands([.route: "dtn"])
    fixture.referral("dyfed-powys", "2024-01-01", "child", [.caseStatus: "withdrawn"])
    fixture.referral("dyfed-powys", "2024-01-01", "child", [.caseStatus: "pending-rg"], times: 2)
    return fixture
  }

  @Test func countsCasesThatStopped() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .stoppedBeforeDecision) == [
        "gwent": Share(4, 14), "dyfed-powys": Share(1, 3),
      ])
    #expect(
      fixture.excluded(by: .stoppedBeforeDecision) == [
        "blank or not known: case status": 2, "a duty-to-notify report": 1,
      ])
  }
}
