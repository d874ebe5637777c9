import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty crimes, counted by hand (AC-15, C06).
@Suite struct OutcomeAfterTwelveMonthsTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func crime(_ force: Code, _ values: Fixture.Values, times: Int = 1) {
      for _ in 0..<times {
        fixture.add(
          .crimeRecord, [FixtureSource("\(force)-police", force, values)],
          forces: [.source: force, .sentTo: force])
      }
    }
    crime("gwent", [.crimeRecordedOn: "2022-03-01", .crimeOutcome: "Charged"], times: 6)
    crime("gwent", [.crimeRecordedOn: "2022-03-01"], times: 4)
    crime("gwent", [.crimeRecordedOn: "2022-03-01", .crimeOutcome: "Under investigation"])
    crime("gwent", [.crimeRecordedOn: "2022-03-01", .crimeOutcome: "XX"])
    // A year before the extract to the day, and a day less.
    crime("gwent", [.crimeRecordedOn: "2024-01-31", .crimeOutcome: "Outcome 18"])
    crime("gwent", [.crimeRecordedOn: "2024-02-01", .crimeOutcome: "Outcome 18"])
    crime("gwent", [.crimeRecordedOn: "2022-03-01", .cancellationReason: "recorded in error"])
    crime("gwent", [.crimeRecordedOn: "2022-03-01", .incidentCode: "N200/02"])
    crime("gwent", [.crimeRecordedOn: "2022-03", .crimeOutcome: "Charged"])
    crime("dyfed-powys", [.crimeRecordedOn: "2022-03-01", .crimeOutcome: "Charged"], times: 2)
    crime("dyfed-powys", [.crimeRecordedOn: "2022-03-01"])
    return fixture
  }

  @Test func countsCrimesThatCameToAnEnd() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .outcomeAfterTwelveMonths) == [
        "gwent": Share(7, 13), "dyfed-powys": Share(2, 3),
      ])
  }

  @Test func saysWhatWasLeftOut() {
    #expect(
      fixture.excluded(by: .outcomeAfterTwelveMonths) == [
        "too recent when it was last seen": 1, "a cancelled crime": 1,
        "an incident, not a crime": 1, "blank or not known: crime recorded on": 1,
      ])
  }
}
