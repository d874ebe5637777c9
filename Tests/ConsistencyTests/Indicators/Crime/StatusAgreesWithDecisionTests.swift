import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, C03).
@Suite struct StatusAgreesWithDecisionTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    fixture.dropsOf("gwent", "dyfed-powys")
    func decided(_ outcome: String, _ more: Fixture.Values, on day: String = "2024-03-20")
      -> Fixture.Values
    {
      more.merging([.reasonableGrounds: outcome, .reasonableGroundsOn: day]) { own, _ in own }
    }
    // After a positive decision: a crime, overseas, passed on; then waiting, negative, a mere report.
    for values: Fixture.Values in [
      [.crimeClass: "106/1"], [.incidentCode: "N200/04"], [.incidentCode: "N200/06"],
      [.incidentCode: "N200/01"], [.incidentCode: "N200/02"], [.incidentCode: "N200/03"],
    ] { fixture.sent("2024-03-01", decided("positive", values)) }
    // After a negative one: negative, negative overseas, a crime, passed on; then waiting, positive overseas.
    for values: Fixture.Values in [
      [.incidentCode: "N200/02"], [.incidentCode: "N200/05"], [.crimeClass: "106"],
      [.incidentCode: "N200/06"], [.incidentCode: "N200/01"], [.incidentCode: "N200/04"],
    ] { fixture.sent("2024-03-01", decided("negative", values)) }
    // The crime stands in a record of its own, while the referral still waits.
    fixture.sent("2024-03-01", decided("positive", [.incidentCode: "N200/01"]))
    fixture.crime(of: "gwent", [.crimeClass: "106/2", .crimeRecordedOn: "2024-03-21"])
    // The last day before the codes, and their first one.
    fixture.sent("2019-05-20", decided("negative", [.incidentCode: "N200/01"], on: "2019-05-31"))
    fixture.sent("2019-05-20", decided("negative", [.incidentCode: "N200/01"], on: "2019-06-01"))
    fixture.sent("2024-03-01", [.reasonableGrounds: "pending", .incidentCode: "N200/01"])
    fixture.sent("2024-03-01", [.reasonableGrounds: "positive", .incidentCode: "N200/04"])
    fixture.sent("2024-03-01", decided("positive", [.crimeClass: "8N"]))
    fixture.sent("2025-01-20", decided("positive", [.incidentCode: "N200/01"], on: "2025-02-03"))
    fixture.referral(
      "dyfed-powys", "2024-03-01", "adult", decided("negative", [.incidentCode: "N200/02"]),
      roles: [.sentTo: "dyfed-powys"])
    return fixture
  }

  @Test func countsStatusesThatFit() {
    #expect(
      fixture.shares(of: .statusAgreesWithDecision) == [
        "gwent": Share(8, 14), "dyfed-powys": Share(1, 1),
      ])
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .statusAgreesWithDecision) == [
        "decided before the codes were in force, in June 2019": 1, "not decided yet": 1,
        "blank or not known: reasonable grounds decided on": 1,
        "no status of modern slavery on record": 1,
        "decided after the record was last drawn": 1,
      ])
  }
}
