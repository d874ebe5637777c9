import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty-one matters, counted by hand (AC-15, C04).
@Suite struct TransfersClosedTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    fixture.dropsOf("gwent", "south-wales")
    let passed: Fixture.Values = [.incidentCode: "N200/06", .transferredToForce: "south-wales"]
    // Picked up in a crime record of the other force, and in its copy of the referral.
    for _ in 0..<3 {
      fixture.sent("2024-03-01", passed)
      fixture.crime(of: "south-wales", [.crimeRecordedOn: "2024-03-09"])
    }
    fixture.referral(
      "gwent", "2024-03-01", "adult", passed,
      also: [FixtureSource("south-wales-police", "south-wales", [.referredOn: "2024-03-01"])])
    // Not picked up; passed to a force that sent nothing; passed to nobody knows whom.
    fixture.sent("2024-03-01", passed, times: 5)
    fixture.sent("2024-03-01", [.transferredToForce: "met"], times: 2)
    fixture.sent("2024-03-01", [.incidentCode: "N200/06"])
    // Told by the referral and by the crime record, counted once.
    fixture.sent("2024-03-01", passed)
    fixture.crime(of: "gwent", passed)
    // Kept.
    fixture.sent("2024-03-01", times: 7)
    // A crime record alone.
    fixture.add(
      .crimeRecord,
      [
        FixtureSource(
          "gwent-police", "gwent", passed.merging([.crimeRecordedOn: "2024-03-09"]) { $1 })
      ],
      forces: [.source: "gwent"])
    return fixture
  }

  @Test func countsTransfersThatArrived() {
    #expect(fixture.shares(of: .transfersClosed) == ["gwent": Share(4, 11)])
  }

  /// South Wales has four records, none of which is a transfer of its own; Gwent kept seven, and one that counts
  /// with its referral.
  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .transfersClosed) == [
        "not passed to another force": 12, "the force that it was passed to sent no records": 2,
        "blank or not known: transferred to force": 1,
      ])
  }
}
