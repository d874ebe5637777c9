import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals of 1 January 2024, counted by hand (AC-15, F02). The extract is 396 days later.
@Suite struct PositiveConclusiveGroundsTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func ended(_ values: Fixture.Values, force: Code = "gwent", times: Int = 1) {
      fixture.referral(force, "2024-01-01", "adult", values, times: times)
    }
    ended([.conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-04-10"], times: 4)
    ended([.conclusiveGrounds: "negative", .conclusiveGroundsOn: "2024-04-10"], times: 2)
    ended([.reasonableGrounds: "negative", .reasonableGroundsOn: "2024-01-11"])
    ended([.reasonableGrounds: "positive", .withdrawnOn: "2024-02-20"])
    ended([.caseStatus: "closed", .statusOn: "2024-02-20"])
    // Still waiting: suspended, reopened, pending; and decided on a day after the extract.
    ended([.caseStatus: "suspended", .statusOn: "2024-02-20"])
    ended([.withdrawnOn: "2024-02-20", .reopenedOn: "2024-03-20"])
    ended([.conclusiveGrounds: "pending"], times: 2)
    ended([.conclusiveGrounds: "positive", .conclusiveGroundsOn: "2025-03-01"])
    ended([.conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-06"])
    ended([.conclusiveGrounds: "positive"])
    ended([.route: "dtn"])
    ended(
      [.conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-01-31"], force: "dyfed-powys")
    ended([:], force: "dyfed-powys", times: 2)
    return fixture
  }

  @Test func countsDaysToEachEnd() {
    #expect(fixture.cases.count == 20)
    let open = Array(repeating: [396, 0], count: 5)
    #expect(
      fixture.waits(of: .positiveConclusiveGrounds) == [
        "gwent": [[10, 2], [50, 3], [50, 3]] + Array(repeating: [100, 1], count: 4)
          + [[100, 2], [100, 2]] + open,
        "dyfed-powys": [[30, 1], [396, 0], [396, 0]],
      ])
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .positiveConclusiveGrounds) == [
        "a date is not known to the day": 2, "a duty-to-notify report": 1,
      ])
  }
}
