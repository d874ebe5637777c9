import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty records, counted by hand (AC-15, E06).
@Suite struct DuplicatesWithinTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    let own = FixtureSource("gwent-police", "gwent", [.referredOn: "2024-03-01"])
    fixture.referral("gwent", "2024-03-01", "adult", times: 9)
    // Twice and three times in the force's own records.
    fixture.referral("gwent", "2024-03-01", "adult", also: [own], times: 2)
    fixture.referral("gwent", "2024-03-01", "adult", also: [own, own])
    // Sent again with a later drop, which is one record.
    var again = own
    again.earlier = [("2024-06-30", [.referredOn: "2024-03-01"])]
    fixture.add(.referral, [again], forces: [.firstResponder: "gwent"])
    // Another partner's record of the same is no duplicate.
    fixture.referral(
      "gwent", "2024-03-01", "adult",
      also: [FixtureSource("bawso", nil, [.referredOn: "2024-03-01"])])
    fixture.add(
      .encounter, [FixtureSource("gwent-police", "gwent", [.encounteredOn: "2024-03-01"])],
      forces: [.source: "gwent"])
    // Another kind of record is not asked.
    fixture.add(
      .crimeRecord, [FixtureSource("gwent-police", "gwent", [.crimeRecordedOn: "2024-03-01"])],
      forces: [.source: "gwent"])
    fixture.referral("dyfed-powys", "2024-03-01", "child")
    return fixture
  }

  @Test func countsSecondRecordsOfOneEpisode() {
    // 9 + 4 + 3 + 1 + 1 + 1 records, of which 2 + 2 are beyond the first.
    #expect(
      fixture.shares(of: .duplicatesWithin) == [
        "gwent": Share(4, 19), "dyfed-powys": Share(0, 1),
      ])
  }
}
